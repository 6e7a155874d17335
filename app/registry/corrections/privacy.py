from datetime import datetime

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.registry.corrections.flow import CorrectionStatus
from app.registry.corrections.models import Correction


def _of(person: Behalf) -> ColumnElement[bool]:
    return (Correction.resident_id == person.resident_id) | (Correction.asked_by == person.account_id)


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    return [
        {
            "field": each.field,
            "value": each.with_keys(keyring).value,
            "status": each.status,
            "created_at": each.created_at,
        }
        for each in await session.scalars(select(Correction).where(_of(person)).order_by(Correction.id))
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    await session.execute(delete(Correction).where(_of(person)))


async def sweep(session: AsyncSession, before: datetime) -> int:
    decided = Correction.status != CorrectionStatus.ASKED
    old = delete(Correction).where(decided, Correction.created_at < before)
    return len((await session.scalars(old.returning(Correction.id))).all())


KEEPER = Keeper(
    "corrections",
    "更正申请",
    frozenset({"corrections"}),
    data_of,
    forget,
    {"corrections": sweep},
)
