from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import Range, insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.services.homecare.errors import ConsentTextExists, ConsentTextNotFound, OfferingOverlaps
from app.services.homecare.offerings.models import ConsentText, Guards, Offering


async def all_of(session: AsyncSession, provider_id: UUID) -> Sequence[Offering]:
    query = select(Offering).where(Offering.provider_id == provider_id)
    return (await session.scalars(query.order_by(Offering.category_code, Offering.during.desc()))).all()


async def in_force(
    session: AsyncSession, provider_ids: Collection[UUID], category_code: str, day: date
) -> dict[UUID, Offering]:
    """By provider; none where it does not do such things that day."""
    query = select(Offering).where(
        Offering.provider_id.in_(provider_ids),
        Offering.category_code == category_code,
        Offering.during.contains(day),
    )
    return {each.provider_id: each for each in await session.scalars(query)}


async def replace(
    session: AsyncSession, provider_id: UUID, category_code: str, starts_on: date, guards: Guards, source: str
) -> Offering:
    """What was in force ends the day before. OfferingOverlaps where there are later rules."""
    former = await session.scalar(
        select(Offering)
        .where(
            Offering.provider_id == provider_id,
            Offering.category_code == category_code,
            Offering.during.contains(starts_on),
        )
        .with_for_update()
    )
    if former is not None:
        if former.starts_on == starts_on:
            raise OfferingOverlaps
        former.during = Range(former.starts_on, starts_on)
        await session.flush()
    wish = insert(Offering).values(
        provider_id=provider_id,
        category_code=category_code,
        during=Range(starts_on, None),
        guards=guards,
        source=source,
    )
    row: Offering | None = await session.scalar(wish.on_conflict_do_nothing().returning(Offering))
    if row is None:
        raise OfferingOverlaps
    return row


async def consent_text(session: AsyncSession, provider_id: UUID, version: str) -> ConsentText:
    query = select(ConsentText).where(ConsentText.provider_id == provider_id, ConsentText.version == version)
    row = await session.scalar(query)
    if row is None:
        raise ConsentTextNotFound
    return row


async def add_text(
    session: AsyncSession, provider_id: UUID, version: str, title: str, text: str
) -> ConsentText:
    wish = insert(ConsentText).values(provider_id=provider_id, version=version, title=title, text=text)
    row: ConsentText | None = await session.scalar(wish.on_conflict_do_nothing().returning(ConsentText))
    if row is None:
        raise ConsentTextExists
    return row
