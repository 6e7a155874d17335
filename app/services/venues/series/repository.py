from collections.abc import Collection, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select

from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.opening import midnight
from app.kit.repository import Repository
from app.permissions import Permission, ProxyPurpose
from app.services.venues.errors import SeriesNotFound
from app.services.venues.series.models import DateResult, Series, SeriesDate
from app.services.venues.series.schemas import Scope


class SeriesRepository(Repository[Series]):
    model, missing = Series, SeriesNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        ids = actor.ids_for(ProxyPurpose.VENUES)
        own = Series.booked_by.in_(ids) | Series.booked_for.in_(ids) | Series.resident_id.in_(ids)
        return own | Place.within(actor.reach(Permission.VENUES_READ_BOOKINGS))

    async def dates(self, series: Series) -> Sequence[SeriesDate]:
        query = select(SeriesDate).where(SeriesDate.series_id == series.id).order_by(SeriesDate.slot)
        return (await self.session.scalars(query)).all()

    async def ahead(self, series: Series, scope: Scope, day: date | None) -> Sequence[SeriesDate]:
        """Those meant, without what has begun."""
        start = func.lower(SeriesDate.slot)
        query = select(SeriesDate).where(SeriesDate.series_id == series.id, start > now())
        if day and scope is not Scope.ALL:
            query = query.where(start >= midnight(day))
        query = query.order_by(SeriesDate.slot)
        return (await self.session.scalars(query.limit(1) if scope is Scope.THIS else query)).all()

    async def forget(self, ids: Collection[UUID]) -> None:
        await self.session.execute(delete(SeriesDate).where(SeriesDate.id.in_(ids)))

    async def worth_another_try(self, after: datetime) -> Sequence[UUID]:
        """Series with dates to come that could not be had."""
        query = select(SeriesDate.series_id).join(Series, Series.id == SeriesDate.series_id)
        query = query.where(
            SeriesDate.result != DateResult.POSSIBLE,
            SeriesDate.booking_id.is_(None),
            func.lower(SeriesDate.slot) > after,
            Series.ended_at.is_(None),
        )
        return (await self.session.scalars(query.distinct().limit(500))).all()

    async def one(self, series_id: UUID) -> Series:
        return (
            await self.session.scalars(select(Series).join(Series.place).where(Series.id == series_id))
        ).one()
