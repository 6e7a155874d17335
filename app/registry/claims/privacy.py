from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.registry.claims.flow import ClaimStatus
from app.registry.claims.models import Claim


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Claim).where(Claim.account_id == person.account_id).order_by(Claim.id)
    return [
        {
            "place_code": each.place_code,
            "household_number": each.household_number,
            "name": each.name,
            "relation": each.relation,
            "id_number": each.with_keys(keyring).id_number,
            "status": each.status,
            "created_at": each.created_at,
        }
        for each in await session.scalars(query)
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    await session.execute(delete(Claim).where(Claim.account_id == person.account_id))


async def sweep(session: AsyncSession, before: datetime) -> int:
    old = delete(Claim).where(Claim.status != ClaimStatus.PENDING, Claim.created_at < before)
    return len((await session.scalars(old.returning(Claim.id))).all())


KEEPER = Keeper("claims", "居民身份申请", frozenset({"claims"}), data_of, forget, {"claims": sweep})
