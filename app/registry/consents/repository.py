from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.registry.consents.models import Consent
from app.registry.consents.purposes import ConsentText, Purpose


async def all_of(session: AsyncSession, account_id: UUID) -> Sequence[Consent]:
    query = select(Consent).where(Consent.account_id == account_id).order_by(Consent.id.desc())
    return (await session.scalars(query)).all()


async def in_force(session: AsyncSession, account_id: UUID, purpose: Purpose) -> Consent | None:
    """Locked: it is withdrawn once."""
    query = select(Consent).where(
        Consent.account_id == account_id, Consent.purpose == purpose, Consent.withdrawn_at.is_(None)
    )
    return await session.scalar(query.with_for_update())


async def give(
    session: AsyncSession, account_id: UUID, text: ConsentText, *, channel: str, client: str
) -> Consent | None:
    """Nothing, if it is there already."""
    wish = insert(Consent).values(
        account_id=account_id,
        purpose=text.purpose,
        text_version=text.version,
        text_hash=text.sha256,
        channel=channel,
        client=client,
    )
    return await session.scalar(wish.on_conflict_do_nothing().returning(Consent))
