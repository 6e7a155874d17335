from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.events import CaseWarned
from app.commons.cases.parties.service import PartyService
from app.kit.clock import today
from app.kit.events import emit, every, on
from app.kit.secrets import NO_KEYS
from app.services.mediation.agreements import repository as agreements
from app.services.mediation.events import ConfirmationClosing, DutyDue
from app.services.mediation.repository import confirmable_until

REMIND = timedelta(days=6)  # four fifths of the thirty days are over


@every("3 1 * * *")
async def remind_of_the_court(session: AsyncSession) -> None:
    """Once, six days before the last day: afterwards no court confirms it any more (人民调解法 33)."""
    found = await confirmable_until(session, today() + REMIND)
    for each in found:
        each.confirm_told = True
        parties = await PartyService(session, NO_KEYS).of(each.id)
        accounts = {party.account_id for party in parties} | {*each.mediator_ids}
        people = sorted(account for account in accounts if account)
        await emit(session, ConfirmationClosing(case_id=each.id, account_ids=people))


@on(CaseWarned)
async def remind_of_a_duty(session: AsyncSession, event: CaseWarned) -> None:
    """Whoever has to do what was agreed hears of it before the day (人民调解法 31)."""
    if event.clock != "performance" or event.about_id is None:
        return
    if party_id := await agreements.debtor(session, event.about_id):
        party = await PartyService(session, NO_KEYS).one(event.case_id, party_id)
        due = DutyDue(
            case_id=event.case_id,
            duty_id=event.about_id,
            account_id=party.account_id,
            resident_id=party.resident_id,
        )
        await emit(session, due)
