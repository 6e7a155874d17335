from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import today
from app.kit.events import emit
from app.kit.flow import Move
from app.kit.opening import OpeningHour, give_hours
from app.kit.opening_input import keep_hours
from app.kit.timeline import Step, move, steps_of
from app.permissions import Permission
from app.services.merchants.errors import FacilityNotFound, ThankedToday
from app.services.merchants.events import MerchantsChanged
from app.services.merchants.facilities.repository import FacilityRepository
from app.services.merchants.facilities.schemas import FacilityWrite, TodayWrite
from app.services.merchants.flow import FacilityFlow, FacilityStatus
from app.services.merchants.models import Facility, FacilityKind, Merchant
from app.services.merchants.service import MerchantDirectory, OpenFacility
from app.services.merchants.standing.reading import StandingReader


class FacilityService:
    """Entered by the shop, or by staff on its behalf; thanked for by whoever used it."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.facilities = FacilityRepository(session)
        self.directory = MerchantDirectory(session)
        self.standings = StandingReader(session)

    async def all_of(self, actor: Actor, merchant_id: UUID) -> Sequence[Facility]:
        merchant = await self.standings.merchants.get(merchant_id, actor)
        found = await self.facilities.all_of(actor, merchant.id)
        await give_hours(self.session, found)
        return found

    async def put(self, actor: Actor, merchant_id: UUID, kind: FacilityKind, wish: FacilityWrite) -> Facility:
        """One of a kind: made, changed, or opened again."""
        merchant = await self.standings.editable(actor, merchant_id)
        facility = await self.facilities.of_kind(actor, merchant.id, kind) or _new(merchant, kind)
        if facility.status is FacilityStatus.WITHDRAWN:
            move(self.session, facility, FacilityFlow.open_again, by=actor)
        facility.note, facility.capacity = wish.note, wish.capacity
        facility.own_hours = wish.hours is not None
        self.session.add(facility)
        await self.session.flush()  # its hours name it
        if wish.hours:
            await keep_hours(self.session, facility.id, wish.hours)
        else:
            await self.session.execute(delete(OpeningHour).where(OpeningHour.owner_id == facility.id))
        return await self._changed(facility.seen_by(actor))

    async def withdraw(self, actor: Actor, merchant_id: UUID, kind: FacilityKind) -> None:
        merchant = await self.standings.editable(actor, merchant_id)
        facility = await self.facilities.of_kind(actor, merchant.id, kind)
        if facility is None or facility.status is FacilityStatus.WITHDRAWN:
            raise FacilityNotFound
        move(self.session, facility, FacilityFlow.withdraw, by=actor)
        await self._changed(facility)

    async def read(self, facility_id: UUID) -> OpenFacility:
        return await self.directory.facility(facility_id)

    async def timeline(self, actor: Actor, facility_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.facilities.get(facility_id, actor))

    async def say_today(self, actor: Actor, facility_id: UUID, wish: TodayWrite) -> Facility:
        """By whoever opens it, or by staff who have seen it; until midnight."""
        facility = await self.facilities.get(facility_id, actor, lock=True)
        if not actor.may_inside(Permission.MERCHANTS_READ, facility.organisation_id):
            actor.require(Permission.MERCHANTS_EDIT, at=facility.place)
        facility.today_on, facility.today_is, facility.today_note = today(), wish.today, wish.note
        await give_hours(self.session, [facility])
        return facility

    async def thank(self, actor: Actor, facility_id: UUID) -> OpenFacility:
        """Once a day. ThankedToday."""
        await self.directory.facility(facility_id)
        if not await self.facilities.thank(facility_id, actor.id, today()):
            raise ThankedToday
        self.session.expire_all()
        return await self.directory.facility(facility_id)

    async def restore(self, actor: Actor, facility_id: UUID) -> Facility:
        return await self._decide(FacilityFlow.restore, actor, facility_id, None)

    async def pause(self, actor: Actor, facility_id: UUID, reason: str) -> Facility:
        return await self._decide(FacilityFlow.pause, actor, facility_id, reason)

    async def _decide(
        self, step: Move[FacilityStatus], actor: Actor, facility_id: UUID, reason: str | None
    ) -> Facility:
        facility = await self.facilities.get(facility_id, actor, lock=True)
        move(self.session, facility, step, by=actor, reason=reason)
        return await self._changed(facility)

    async def _changed(self, facility: Facility) -> Facility:
        await self.session.flush()  # search reads the rows
        await emit(self.session, MerchantsChanged(merchant_ids=(facility.merchant_id,)))
        await give_hours(self.session, [facility])
        return facility


def _new(merchant: Merchant, kind: FacilityKind) -> Facility:
    return Facility(
        place=merchant.place,
        merchant_id=merchant.id,
        organisation_id=merchant.organisation_id,
        kind=kind,
        status=FacilityFlow.start,
        thanks=0,
    )
