from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor, Behalf
from app.kit.clock import CHINA
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.registry.residents.flow import ResidentStatus
from app.registry.residents.models import Resident, Reveal
from app.registry.residents.service import forgotten

GONE = (ResidentStatus.MOVED_AWAY, ResidentStatus.DECEASED)


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    """Also of somebody who moved away, and so is known by the account alone."""
    mine = Resident.id.in_(person.ids) | Resident.account_id.in_(person.ids)
    found = await session.scalars(select(Resident).where(mine).order_by(Resident.id))
    return [_whole(each.with_keys(keyring)) for each in found]


def _whole(resident: Resident) -> dict[str, object]:
    home = resident.household
    return {
        "id": resident.id,
        "name": resident.name,
        "gender": resident.gender,
        "born_on": resident.born_on,
        "relation": resident.relation,
        "phone": resident.phone,
        "id_number": resident.id_number,
        "place_code": resident.place_code,
        "household_number": home.number,
        "address": home.address,
        "status": resident.status,
        "left_on": resident.left_on,
        "created_at": resident.created_at,
    }


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    mine = Resident.id.in_(person.ids) | Resident.account_id.in_(person.ids)
    query = select(Resident).where(mine, Resident.status != ResidentStatus.FORGOTTEN)
    for resident in (await session.scalars(query.with_for_update(of=Resident))).all():
        forgotten(session, resident, by)


async def sweep(session: AsyncSession, before: datetime) -> int:
    """Who left that long ago."""
    day = before.astimezone(CHINA).date()
    query = select(Resident).where(Resident.status.in_(GONE), Resident.left_on < day)
    gone = (await session.scalars(query.with_for_update(of=Resident, skip_locked=True))).all()
    for resident in gone:
        forgotten(session, resident, UNATTENDED)
    return len(gone)


async def reveals_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Reveal).join(Resident, Resident.id == Reveal.resident_id)
    query = query.where(Resident.id.in_(person.ids) | Resident.account_id.in_(person.ids)).order_by(Reveal.id)
    return [
        {
            "field": each.field,
            "reason": each.reason,
            "actor_id": each.actor_id,
            "created_at": each.created_at,
        }
        for each in await session.scalars(query)
    ]


async def keep_reveals(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """Who looked at what and why is evidence, and is never rewritten."""


RESIDENTS = Keeper(
    "residents", "居民登记", frozenset({"residents"}), data_of, forget, {"residents_gone": sweep}
)
REVEALS = Keeper("reveals", "谁查看过我的信息", frozenset({"reveals"}), reveals_of, keep_reveals)
KEEPERS = (REVEALS, RESIDENTS)
