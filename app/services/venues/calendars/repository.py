from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from app.kit.clock import now
from app.services.venues.bookings.flow import BookingStatus
from app.services.venues.bookings.models import Booking
from app.services.venues.calendars.models import CalendarLink
from app.services.venues.models import Venue

HOURLY = timedelta(hours=1)
MOST = 500


class CalendarRepository:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def of(self, account_id: UUID) -> CalendarLink | None:
        query = select(CalendarLink).where(CalendarLink.account_id == account_id)
        return await self.session.scalar(query.execution_options(populate_existing=True))

    async def put(self, account_id: UUID, token_hash: str) -> None:
        """Instead of the one before."""
        kept = {"token_hash": token_hash, "created_at": now(), "read_at": None}
        wish = insert(CalendarLink).values({"id": uuid7(), "account_id": account_id} | kept)
        await self.session.execute(wish.on_conflict_do_update(index_elements=["account_id"], set_=kept))

    async def drop(self, account_id: UUID) -> bool:
        gone = delete(CalendarLink).where(CalendarLink.account_id == account_id).returning(CalendarLink.id)
        return await self.session.scalar(gone) is not None

    async def reader(self, token_hash: str) -> UUID | None:
        """Whose link it is; that it was read is written down once an hour at most."""
        query = select(CalendarLink).where(CalendarLink.token_hash == token_hash)
        link = await self.session.scalar(query)
        if link is None:
            return None
        stale = or_(CalendarLink.read_at.is_(None), CalendarLink.read_at < now() - HOURLY)
        await self.session.execute(
            update(CalendarLink).where(CalendarLink.id == link.id, stale).values(read_at=now())
        )
        return link.account_id

    async def bookings(
        self, account_id: UUID, since: datetime, statuses: Sequence[BookingStatus]
    ) -> Sequence[tuple[Booking, Venue]]:
        """By this account, or for it."""
        query = (
            select(Booking, Venue)
            .join(Venue, Venue.id == Booking.venue_id)
            .where(
                or_(Booking.booked_by == account_id, Booking.booked_for == account_id),
                Booking.status.in_(statuses),
                func.upper(Booking.slot) > since,
            )
            .order_by(func.lower(Booking.slot), Booking.id)
            .limit(MOST)
        )
        return [(booking, venue) for booking, venue in await self.session.execute(query)]
