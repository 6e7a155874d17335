from app.services.venues.bookings.flow import COUNTED, HOLDING, BookingFlow, BookingStatus


def test_the_life_of_a_booking():
    assert (
        BookingFlow.mermaid()
        == """\
stateDiagram-v2
    [*] --> held
    held --> pending: submit
    held --> confirmed: submit_unasked
    pending --> confirmed: approve
    pending --> rejected: reject
    confirmed --> cancelled: cancel
    held --> cancelled: cancel
    pending --> cancelled: cancel
    confirmed --> late_cancelled: cancel_late
    pending --> late_cancelled: cancel_late
    confirmed --> pending: reschedule
    pending --> pending: reschedule
    confirmed --> confirmed: reschedule_unasked
    confirmed --> in_use: check_in
    in_use --> completed: check_out
    confirmed --> completed: complete
    in_use --> completed: complete
    confirmed --> no_show: miss
    held --> expired: expire
    pending --> expired: expire
    confirmed --> displaced: displace
    held --> displaced: displace
    pending --> displaced: displace
"""
    )


def test_what_holds_a_slot_has_not_ended_and_what_has_ended_leads_nowhere():
    sources = frozenset[BookingStatus]().union(*(move.sources for move in BookingFlow.moves.values()))
    assert set(HOLDING) == sources
    assert set(HOLDING) < set(COUNTED)
