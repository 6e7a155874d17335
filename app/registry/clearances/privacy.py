from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Behalf
from app.kit.privacy import Keeper, Records, nothing_to_forget
from app.kit.secrets import Keyring
from app.registry.clearances.models import Clearance


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Clearance).where(Clearance.account_id == person.account_id).order_by(Clearance.id)
    return [
        {
            "place_code": each.place_code,
            "purpose": each.purpose,
            "until": each.until,
            "status": each.status,
            "created_at": each.created_at,
        }
        for each in await session.scalars(query)
    ]


KEEPER = Keeper("clearances", "查阅未成年人信息的申请", frozenset({"clearances"}), data_of, nothing_to_forget)
