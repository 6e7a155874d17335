from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.services.offers.reports.models import Report


def _of(person: Behalf) -> ColumnElement[bool]:
    return or_(Report.account_id.in_(person.ids), Report.resident_id.in_(person.ids))


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Report).where(_of(person)).order_by(Report.id)
    return [
        {"kind": each.kind, "note": each.note, "status": each.status, "created_at": each.created_at}
        for each in await session.scalars(query)
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    await session.execute(delete(Report).where(_of(person)))


KEEPER = Keeper("offer_reports", "对优惠的反馈", frozenset({"offer_reports"}), data_of, forget)
