from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.telling import tell
from app.commons.alarms.events import AlarmRung
from app.commons.cases.events import (
    CaseAssigned,
    CaseEscalated,
    CaseRatedBadly,
    CaseSpokenOf,
    CaseWarned,
)
from app.kit.events import on
from app.registry.claims.events import ClaimDecided
from app.registry.clearances.events import ClearanceDecided
from app.registry.corrections.events import CorrectionDecided
from app.registry.proxies.events import ProxyAppointed, ProxyEnded
from app.services.homecare.events import (
    NurseLate,
    NurseOnTheWay,
    NursingCompensated,
    NursingOffered,
    NursingOrderAccepted,
    NursingOrderAssessed,
    NursingOrderEnded,
    NursingPackageEnded,
    NursingVisitCompleted,
)
from app.services.mediation.events import ConfirmationClosing, DutyDue, MediationMoved
from app.services.venues.events import (
    AppealDecided,
    BookingCalledOff,
    BookingDecided,
    BookingDisplaced,
    BookingInTheWay,
    BookingMissed,
    BookingUndecided,
    CleaningOpened,
    MessageWritten,
    SlotOffered,
    TicketDrawn,
)


@on(BookingCalledOff)
async def tell_of_cancellation(session: AsyncSession, event: BookingCalledOff) -> None:
    await tell(session, "booking_called_off", account_id=event.booked_by, subject_id=event.booking_id)


@on(BookingDecided)
async def tell_resident(session: AsyncSession, event: BookingDecided) -> None:
    code = "booking_approved" if event.approved else "booking_rejected"
    await tell(session, code, account_id=event.booked_by, subject_id=event.booking_id)


@on(ClaimDecided)
async def tell_claimant(session: AsyncSession, event: ClaimDecided) -> None:
    code = "claim_approved" if event.approved else "claim_rejected"
    await tell(session, code, account_id=event.account_id, subject_id=event.claim_id)


@on(CorrectionDecided)
async def tell_of_correction(session: AsyncSession, event: CorrectionDecided) -> None:
    code = "correction_accepted" if event.accepted else "correction_refused"
    await tell(session, code, account_id=event.asked_by, subject_id=event.correction_id)


@on(ProxyAppointed)
async def tell_of_mandate(session: AsyncSession, event: ProxyAppointed) -> None:
    await tell(session, "proxy_appointed", resident_id=event.resident_id, subject_id=event.proxy_id)
    await tell(session, "proxy_received", account_id=event.agent_id, subject_id=event.proxy_id)


@on(ProxyEnded)
async def tell_of_its_end(session: AsyncSession, event: ProxyEnded) -> None:
    await tell(session, "proxy_ended", resident_id=event.resident_id, subject_id=event.proxy_id)
    await tell(session, "proxy_ended", account_id=event.agent_id, subject_id=event.proxy_id)


@on(NursingOrderAssessed)
async def tell_of_assessment(session: AsyncSession, event: NursingOrderAssessed) -> None:
    code = "nursing_assessed" if event.passed else "nursing_refused"
    await tell(session, code, account_id=event.ordered_by, subject_id=event.order_id)


@on(NursingOffered)
async def tell_nurse_of_offer(session: AsyncSession, event: NursingOffered) -> None:
    occasion = str(event.offer_id)
    await tell(
        session, "nursing_offered", account_id=event.account_id, subject_id=event.order_id, occasion=occasion
    )


@on(NursingOrderAccepted)
async def tell_who_accepted(session: AsyncSession, event: NursingOrderAccepted) -> None:
    await tell(session, "nursing_accepted", account_id=event.ordered_by, subject_id=event.order_id)


@on(NurseOnTheWay)
async def tell_that_she_comes(session: AsyncSession, event: NurseOnTheWay) -> None:
    await tell(session, "nursing_departed", account_id=event.ordered_by, subject_id=event.order_id)


@on(NurseLate)
async def tell_that_she_is_late(session: AsyncSession, event: NurseLate) -> None:
    occasion = str(event.minutes)
    await tell(
        session, "nursing_late", account_id=event.ordered_by, subject_id=event.order_id, occasion=occasion
    )


@on(NursingVisitCompleted)
async def tell_of_the_visit(session: AsyncSession, event: NursingVisitCompleted) -> None:
    await tell(session, "nursing_completed", account_id=event.ordered_by, subject_id=event.order_id)


@on(NursingOrderEnded)
async def tell_how_nursing_ended(session: AsyncSession, event: NursingOrderEnded) -> None:
    occasion = event.status
    await tell(
        session, "nursing_ended", account_id=event.ordered_by, subject_id=event.order_id, occasion=occasion
    )


@on(BookingMissed)
async def tell_of_no_show(session: AsyncSession, event: BookingMissed) -> None:
    await tell(session, "booking_missed", account_id=event.booked_by, subject_id=event.booking_id)


@on(BookingUndecided)
async def tell_of_expiry(session: AsyncSession, event: BookingUndecided) -> None:
    await tell(session, "booking_undecided", account_id=event.booked_by, subject_id=event.booking_id)


@on(BookingDisplaced)
async def tell_of_displacement(session: AsyncSession, event: BookingDisplaced) -> None:
    await tell(session, "booking_displaced", account_id=event.booked_by, subject_id=event.booking_id)


@on(BookingInTheWay)
async def tell_of_closure(session: AsyncSession, event: BookingInTheWay) -> None:
    await tell(session, "booking_in_the_way", account_id=event.booked_by, subject_id=event.booking_id)


@on(SlotOffered)
async def tell_of_offer(session: AsyncSession, event: SlotOffered) -> None:
    await tell(session, "slot_offered", account_id=event.waits, subject_id=event.wait_id)


MEDIATIONS = {
    "accepted": "mediation_accepted",
    "refused": "mediation_refused",
    "declined": "mediation_declined",
    "withdrawn": "mediation_withdrawn",
    "agreed": "mediation_agreed",
    "in_force": "mediation_in_force",
    "performed": "mediation_performed",
    "breached": "mediation_breached",
    "terminated": "mediation_terminated",
}


@on(MediationMoved)
async def tell_of_mediation(session: AsyncSession, event: MediationMoved) -> None:
    if code := MEDIATIONS.get(event.status):
        for account_id in event.account_ids:
            await tell(session, code, account_id=account_id, subject_id=event.case_id)
        for resident_id in event.resident_ids:
            await tell(session, code, resident_id=resident_id, subject_id=event.case_id)


@on(ConfirmationClosing)
async def tell_of_the_court(session: AsyncSession, event: ConfirmationClosing) -> None:
    for account_id in event.account_ids:
        await tell(session, "confirmation_closing", account_id=account_id, subject_id=event.case_id)


@on(CaseAssigned)
async def tell_assignee(session: AsyncSession, event: CaseAssigned) -> None:
    await tell(session, "case_assigned", account_id=event.account_id, subject_id=event.case_id)


@on(CaseWarned)
async def tell_of_warning(session: AsyncSession, event: CaseWarned) -> None:
    if event.account_id:
        who, what = event.account_id, event.case_id
        await tell(session, "case_warned", account_id=who, subject_id=what, occasion=_term(event))


@on(CaseEscalated)
async def tell_of_escalation(session: AsyncSession, event: CaseEscalated) -> None:
    who, what = event.account_id, event.case_id
    await tell(session, "case_escalated", account_id=who, subject_id=what, occasion=_term(event))


def _term(event: CaseWarned | CaseEscalated) -> str:
    """Of a case there are several, and one may be extended."""
    return f"{event.clock} {event.due_at.isoformat()}"


@on(CaseRatedBadly)
async def tell_who_calls_back(session: AsyncSession, event: CaseRatedBadly) -> None:
    if event.account_id:
        who, what = event.account_id, event.case_id
        await tell(session, "case_call_back", account_id=who, subject_id=what, occasion=str(event.rating_id))


@on(AlarmRung)
async def tell_of_alarm(session: AsyncSession, event: AlarmRung) -> None:
    """One job a person, so that all are told at once; each time it rings is another line."""
    code = "alarm_rung_silently" if event.silent else "alarm_rung"
    times = str(event.times)
    await tell(session, code, account_id=event.account_id, subject_id=event.alarm_id, occasion=times)


@on(ClearanceDecided)
async def tell_of_clearance(session: AsyncSession, event: ClearanceDecided) -> None:
    code = "clearance_approved" if event.approved else "clearance_refused"
    await tell(session, code, account_id=event.account_id, subject_id=event.clearance_id)


@on(MessageWritten)
async def tell_of_message(session: AsyncSession, event: MessageWritten) -> None:
    code = "booking_unanswered" if event.overdue else "booking_message"
    who, what = event.account_id, event.booking_id
    await tell(session, code, account_id=who, subject_id=what, occasion=str(event.message_id))


@on(AppealDecided)
async def tell_of_appeal(session: AsyncSession, event: AppealDecided) -> None:
    code = "no_show_excused" if event.excused else "no_show_upheld"
    await tell(session, code, account_id=event.booked_by, subject_id=event.booking_id)


@on(NursingPackageEnded)
async def tell_of_unused_visits(session: AsyncSession, event: NursingPackageEnded) -> None:
    await tell(session, "nursing_package_ended", account_id=event.bought_by, subject_id=event.purchase_id)


@on(NursingCompensated)
async def tell_of_compensation(session: AsyncSession, event: NursingCompensated) -> None:
    await tell(session, "nursing_compensated", account_id=event.ordered_by, subject_id=event.purchase_id)


@on(CleaningOpened)
async def tell_of_cleaning(session: AsyncSession, event: CleaningOpened) -> None:
    await tell(session, "cleaning_opened", account_id=event.account_id, subject_id=event.cleaning_id)


@on(TicketDrawn)
async def tell_of_the_draw(session: AsyncSession, event: TicketDrawn) -> None:
    codes = {"won": "draw_won", "void": "draw_called_off", "refused": "draw_refused"}
    code = codes.get(event.status, "draw_lost")
    await tell(session, code, account_id=event.account_id, subject_id=event.ticket_id)


@on(CaseSpokenOf)
async def tell_of_case_message(session: AsyncSession, event: CaseSpokenOf) -> None:
    what, which = event.case_id, str(event.message_id)
    for account_id in event.account_ids:
        await tell(session, "case_message", account_id=account_id, subject_id=what, occasion=which)
    for resident_id in event.resident_ids:
        await tell(session, "case_message", resident_id=resident_id, subject_id=what, occasion=which)


@on(DutyDue)
async def tell_who_owes(session: AsyncSession, event: DutyDue) -> None:
    who, whose = event.account_id, event.resident_id
    what, which = event.case_id, str(event.duty_id)
    await tell(
        session, "mediation_duty_due", account_id=who, resident_id=whose, subject_id=what, occasion=which
    )
