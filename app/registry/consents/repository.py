from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Behalf
from app.registry.consents.models import Consent
from app.registry.consents.purposes import ConsentText, Purpose


def of(ids: Collection[UUID]) -> ColumnElement[bool]:
    return Consent.account_id.in_(ids) | Consent.resident_id.in_(ids)


async def all_of(session: AsyncSession, ids: Collection[UUID]) -> Sequence[Consent]:
    return (await session.scalars(select(Consent).where(of(ids)).order_by(Consent.id.desc()))).all()


async def in_force(session: AsyncSession, person: Behalf, purpose: Purpose) -> Consent | None:
    """The latest; locked: it is withdrawn once."""
    query = select(Consent).where(of(person.ids), Consent.purpose == purpose, Consent.withdrawn_at.is_(None))
    return await session.scalar(query.order_by(Consent.id.desc()).limit(1).with_for_update())


async def give(
    session: AsyncSession,
    person: Behalf,
    text: ConsentText,
    *,
    given_by: UUID,
    channel: str,
    client: str,
) -> Consent | None:
    """Nothing, if it is there already."""
    wish = insert(Consent).values(
        account_id=person.account_id,
        resident_id=person.resident_id,
        given_by=given_by,
        purpose=text.purpose,
        text_version=text.version,
        text_hash=text.sha256,
        channel=channel,
        client=client,
    )
    return await session.scalar(wish.on_conflict_do_nothing().returning(Consent))
