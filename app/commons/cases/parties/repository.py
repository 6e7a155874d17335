from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.parties.models import Party
from app.kit.secrets import Keyring


async def of_case(session: AsyncSession, keyring: Keyring, case_id: UUID) -> Sequence[Party]:
    """In the order in which they came in."""
    found = await session.scalars(select(Party).where(Party.case_id == case_id).order_by(Party.id))
    return [each.with_keys(keyring) for each in found]


async def of_cases(session: AsyncSession, keyring: Keyring, ids: Collection[UUID]) -> Sequence[Party]:
    found = await session.scalars(select(Party).where(Party.case_id.in_(ids)).order_by(Party.id))
    return [each.with_keys(keyring) for each in found]


async def earlier_cases(session: AsyncSession, parties: Collection[Party], *, but: UUID) -> set[UUID]:
    """Other cases in which one of these people took part, as far as they are known again."""
    residents = {each.resident_id for each in parties if each.resident_id}
    numbers = {each.id_number_blind for each in parties if each.id_number_blind}
    phones = {each.phone_blind for each in parties if each.phone_blind}
    same = (
        Party.resident_id.in_(residents) | Party.id_number_blind.in_(numbers) | Party.phone_blind.in_(phones)
    )
    return set(await session.scalars(select(Party.case_id).where(same, Party.case_id != but)))


async def took_part(session: AsyncSession, case_ids: Collection[UUID], ids: Collection[UUID]) -> bool:
    """Whether one of these accounts or residents was a party to one of these cases."""
    query = select(Party.id).where(Party.case_id.in_(case_ids))
    query = query.where(Party.account_id.in_(ids) | Party.resident_id.in_(ids))
    return await session.scalar(query.limit(1)) is not None
