from app.services.venues.flow import BookingFlow


def test_the_life_of_a_booking():
    assert (
        BookingFlow.mermaid()
        == """\
stateDiagram-v2
    [*] --> pending
    pending --> confirmed: approve
    pending --> rejected: reject
    confirmed --> cancelled: cancel
    pending --> cancelled: cancel
"""
    )
