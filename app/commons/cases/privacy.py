from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.errors import CaseStillOpen
from app.commons.cases.flow import CaseStatus
from app.commons.cases.models import Case, CaseMessage, CaseRating
from app.commons.cases.parties.models import Party
from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.sealing import opened
from app.kit.secrets import Keyring
from app.registry.files.service import FileService


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    """What was said about them as a party, and what they wrote."""
    parties = await session.scalars(select(Party).where(_is(person)).order_by(Party.id))
    messages = await session.scalars(
        select(CaseMessage).where(CaseMessage.author_id == person.account_id).order_by(CaseMessage.id)
    )
    return [
        *(_party(each.with_keys(keyring)) for each in parties),
        *(
            {
                "case_id": each.case_id,
                "text": opened(each, keyring, "text"),
                "file_ids": each.file_ids,
                "created_at": each.created_at,
            }
            for each in messages
        ),
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """The file of a case is kept by law, and they are no longer known in it. CaseStillOpen."""
    parties = (await session.scalars(select(Party).where(_is(person)))).all()
    ids = {each.case_id for each in parties}
    query = select(Case).where(or_(Case.id.in_(ids), Case.insiders.overlap(array([*person.ids]))))
    for case in (await session.scalars(query.with_for_update(of=Case))).all():
        if case.status is CaseStatus.OPEN and case.id in ids:
            raise CaseStillOpen
        case.insiders = [each for each in case.insiders if each not in person.ids]
    for each in parties:
        each.account_id = each.resident_id = None
    await _erase_messages(session, person)
    wordless = update(CaseRating).where(CaseRating.rated_by == person.account_id)
    await session.execute(wordless.values(comment_sealed=None, outcome_sealed=None))


async def _erase_messages(session: AsyncSession, person: Behalf) -> None:
    """With what was attached to them."""
    wrote = CaseMessage.author_id == person.account_id
    for each in (await session.scalars(select(CaseMessage).where(wrote))).all():
        await FileService(session).erase_with(each)
    await session.execute(delete(CaseMessage).where(wrote))


def _is(person: Behalf) -> ColumnElement[bool]:
    return Party.account_id.in_(person.ids) | Party.resident_id.in_(person.ids)


def _party(each: Party) -> dict[str, object]:
    return {
        "case_id": each.case_id,
        "role": each.role,
        "name": each.name,
        "phone": each.phone,
        "id_number": each.id_number,
        "address": each.address,
        "created_at": each.created_at,
        **each.about,
    }


TABLES = frozenset({"cases", "case_parties", "case_messages", "case_ratings", "case_looks", "case_duties"})
KEEPER = Keeper("cases", "案件当事人信息", TABLES, data_of, forget)
