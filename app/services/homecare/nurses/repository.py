from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Select, delete, func, literal, select, update
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range, insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit import calendar, opening
from app.kit.access import Actor
from app.kit.clock import now
from app.kit.opening import OpeningHour
from app.kit.repository import Repository
from app.kit.wall import beyond
from app.permissions import Permission
from app.services.homecare.errors import LeaveNotFound, NurseNotFound
from app.services.homecare.nurses.fitness import Member
from app.services.homecare.nurses.models import Engagement, Leave, Nurse, NurseArea
from app.services.homecare.nurses.schemas import NurseQuery

A_WEEK = timedelta(days=7)


class NurseRepository(Repository[Nurse]):
    model, missing = Nurse, NurseNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        ours = Nurse.provider_id.in_(actor.organisations(Permission.NURSING_READ))
        return (Nurse.account_id == actor.id) | ours

    def matching(self, actor: Actor, provider_id: UUID, wanted: NurseQuery) -> Select[Nurse]:
        query = self.visible_to(actor).where(Nurse.provider_id == provider_id)
        return query.where(Nurse.status == wanted.status) if wanted.status else query

    async def mine(self, actor: Actor, provider_id: UUID) -> Nurse:
        """Who the actor is among the provider's nurses. NurseNotFound."""
        query = self.visible_to(actor).where(Nurse.account_id == actor.id, Nurse.provider_id == provider_id)
        nurse = await self.session.scalar(query)
        if nurse is None:
            raise NurseNotFound
        return nurse.seen_by(actor)

    async def areas(self, nurse_id: UUID, areas: Collection[tuple[UUID, int]]) -> None:
        """Replaced as a whole."""
        await self.session.execute(delete(NurseArea).where(NurseArea.nurse_id == nurse_id))
        self.session.add_all(
            NurseArea(nurse_id=nurse_id, place_id=place_id, travel_minutes=minutes)
            for place_id, minutes in areas
        )
        await self.session.flush()

    async def roster(self, nurse_id: UUID, hours: Sequence[OpeningHour]) -> None:
        """Replaced as a whole."""
        await self.session.execute(delete(OpeningHour).where(OpeningHour.owner_id == nurse_id))
        self.session.add_all(hours)
        await self.session.flush()

    async def leaves(self, nurse_id: UUID) -> Sequence[Leave]:
        query = select(Leave).where(Leave.nurse_id == nurse_id).order_by(Leave.span.desc()).limit(200)
        return (await self.session.scalars(query)).all()

    async def leave(self, nurse_id: UUID, leave_id: UUID) -> Leave:
        query = select(Leave).where(Leave.id == leave_id, Leave.nurse_id == nurse_id)
        leave = await self.session.scalar(query)
        if leave is None:
            raise LeaveNotFound
        return leave


async def team(
    session: AsyncSession, provider_ids: Collection[UUID], starts_at: datetime, ends_at: datetime
) -> list[Member]:
    """All nurses of these providers, with what is known of their time, from a day before to a day after."""
    async with beyond(session):  # a family asks when somebody is free, and is told no more than that
        return await _team(session, provider_ids, starts_at, ends_at)


async def _team(
    session: AsyncSession, provider_ids: Collection[UUID], starts_at: datetime, ends_at: datetime
) -> list[Member]:
    window: Range[datetime] = Range(starts_at - timedelta(days=1), ends_at + timedelta(days=1))
    nurses = (await session.scalars(select(Nurse).where(Nurse.provider_id.in_(provider_ids)))).all()
    ids = [each.id for each in nurses]
    await opening.give_hours(session, nurses)
    areas = defaultdict[UUID, dict[UUID, int]](dict)
    for area in await session.scalars(select(NurseArea).where(NurseArea.nurse_id.in_(ids))):
        areas[area.nurse_id][area.place_id] = area.travel_minutes
    away = defaultdict[UUID, list[Range[datetime]]](list)
    during = literal(window, TSTZRANGE)
    for leave in await session.scalars(
        select(Leave).where(Leave.nurse_id.in_(ids), Leave.span.overlaps(during))
    ):
        away[leave.nurse_id].append(leave.span)
    engaged = defaultdict[UUID, list[tuple[UUID, Range[datetime]]]](list)
    promised = select(Engagement).where(
        Engagement.nurse_id.in_(ids), Engagement.ended_at.is_(None), Engagement.span.overlaps(during)
    )
    for each in await session.scalars(promised):
        engaged[each.nurse_id].append((each.order_id, each.span))
    days = await calendar.look_up(
        session, opening.days_about(starts_at - timedelta(hours=4), ends_at + timedelta(hours=4))
    )
    return [Member(nurse, areas[nurse.id], away[nurse.id], engaged[nurse.id], days) for nurse in nurses]


async def load(session: AsyncSession, nurse_ids: Collection[UUID], about: datetime) -> dict[UUID, int]:
    """How many visits each has, a week before and after."""
    around: Range[datetime] = Range(about - A_WEEK, about + A_WEEK)
    query = (
        select(Engagement.nurse_id, func.count())
        .where(
            Engagement.nurse_id.in_(nurse_ids),
            Engagement.ended_at.is_(None),
            Engagement.span.overlaps(literal(around, TSTZRANGE)),
        )
        .group_by(Engagement.nurse_id)
    )
    return {nurse_id: visits for nurse_id, visits in await session.execute(query)}


async def engage(
    session: AsyncSession, *, nurse_id: UUID, order_id: UUID, seat: int, span: Range[datetime]
) -> bool:
    """One statement, which PostgreSQL decides: the seat is free and so is she, or nothing happens."""
    wish = insert(Engagement).values(nurse_id=nurse_id, order_id=order_id, seat=seat, span=span)
    return await session.scalar(wish.on_conflict_do_nothing().returning(Engagement.id)) is not None


async def engaged_with(session: AsyncSession, order_id: UUID) -> list[Engagement]:
    """By seat; the first is in charge."""
    query = select(Engagement).where(Engagement.order_id == order_id, Engagement.ended_at.is_(None))
    return list(await session.scalars(query.order_by(Engagement.seat)))


async def disengage(session: AsyncSession, order_id: UUID, *, nurse_id: UUID | None = None) -> None:
    """Her time is her own again."""
    ending = update(Engagement).where(Engagement.order_id == order_id, Engagement.ended_at.is_(None))
    if nurse_id:
        ending = ending.where(Engagement.nurse_id == nurse_id)
    await session.execute(ending.values(ended_at=now()))
