from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.registry.files.service import FileService
from app.services.venues.cleanings.models import Cleaning
from app.services.venues.damages.models import Damage


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    """What they reported."""
    query = select(Damage).where(Damage.reported_by.in_(person.ids)).order_by(Damage.id)
    return [
        {
            "venue_id": each.venue_id,
            "booking_id": each.booking_id,
            "text": each.note,
            "status": each.status,
            "created_at": each.created_at,
        }
        for each in await session.scalars(query)
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """Their words and pictures go; that something was damaged stays."""
    for damage in await session.scalars(select(Damage).where(Damage.reported_by.in_(person.ids))):
        await FileService(session).erase_with(damage)
        damage.note, damage.file_ids = "", []
        same = update(Cleaning).where(Cleaning.damage_id == damage.id)
        await session.execute(same.values(note=""))


TABLES = frozenset({"venue_damages", "venue_cleanings"})
KEEPER = Keeper("damages", "场地损坏报告", TABLES, data_of, forget)
