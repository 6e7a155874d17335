from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from app.kit.access import Place
from app.services.mediation.committees.models import Committee, Member


async def serving(session: AsyncSession, place: Place) -> Committee | None:
    """That of the place, else of the nearest place above."""
    query = select(Committee).join(Committee.place).options(contains_eager(Committee.place))
    query = query.where(Committee.place_id.in_(place.lineage))
    return await session.scalar(query.order_by(func.cardinality(Place.lineage).desc()).limit(1))


async def at(session: AsyncSession, place: Place) -> Committee | None:
    return await session.scalar(
        select(Committee).where(Committee.place_id == place.id).with_for_update(of=Committee)
    )


async def one(session: AsyncSession, committee_id: UUID) -> Committee:
    return (await session.scalars(select(Committee).where(Committee.id == committee_id))).one()


async def members_of(session: AsyncSession, committee_id: UUID) -> Sequence[Member]:
    """The chair first."""
    query = select(Member).where(Member.committee_id == committee_id)
    return (await session.scalars(query.order_by(Member.chair.desc(), Member.id))).all()


async def dismiss_all(session: AsyncSession, committee_id: UUID) -> None:
    await session.execute(delete(Member).where(Member.committee_id == committee_id))
