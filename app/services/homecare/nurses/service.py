from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit import opening
from app.kit.access import Actor, place_by_code
from app.kit.errors import Stale
from app.kit.opening import HOLIDAY, Span, rows_for
from app.kit.page import Rows
from app.kit.timeline import Step, move, steps_of
from app.permissions import Permission
from app.registry.people.errors import AccountNotFound
from app.registry.people.service import names_of
from app.services.homecare.errors import NurseExists
from app.services.homecare.nurses.flow import NurseFlow
from app.services.homecare.nurses.models import Leave, Nurse
from app.services.homecare.nurses.repository import NurseRepository
from app.services.homecare.nurses.schemas import (
    NurseCreate,
    NurseQuery,
    NurseUpdate,
    Qualifications,
    RosterWrite,
)
from app.services.homecare.providers.repository import ProviderRepository
from app.services.homecare.schemas import Why


class NurseService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.nurses = NurseRepository(session)
        self.providers = ProviderRepository(session)

    async def list_of(self, actor: Actor, provider_id: UUID, wanted: NurseQuery) -> Rows[Nurse]:
        provider = await self.providers.get(provider_id, actor)
        found = await self.nurses.page(self.nurses.matching(actor, provider.id, wanted), wanted, actor)
        await opening.give_hours(self.session, found.items)
        return found

    async def read(self, actor: Actor, nurse_id: UUID) -> Nurse:
        return await self._shown(await self.nurses.get(nurse_id, actor))

    async def add(self, actor: Actor, provider_id: UUID, wish: NurseCreate) -> Nurse:
        provider = await self.providers.get(provider_id, actor)
        actor.require_inside(Permission.NURSING_MANAGE, provider.id)
        names = await names_of(self.session, [wish.account_id])
        if wish.account_id not in names:
            raise AccountNotFound
        draft = Nurse(
            provider_id=provider.id,
            place=provider.place,
            place_id=provider.place_id,
            name=names[wish.account_id] or "",
            **wish.model_dump(exclude={"areas"}),
        )
        nurse = await self.nurses.claim(draft, actor, taken=NurseExists)
        await self._goes_to(nurse, wish)
        return await self._shown(nurse)

    async def change(self, actor: Actor, nurse_id: UUID, wish: NurseUpdate) -> Nurse:
        nurse = await self._to_manage(actor, nurse_id)
        if wish.version != nurse.version:
            raise Stale(version=nurse.version)
        for name, value in wish.model_dump(exclude={"areas", "version"}).items():
            setattr(nurse, name, value)
        nurse.version += 1
        await self._goes_to(nurse, wish)
        return await self._shown(nurse)

    async def suspend(self, actor: Actor, nurse_id: UUID, why: Why) -> Nurse:
        nurse = await self.nurses.get(nurse_id, actor, lock=True)
        move(self.session, nurse, NurseFlow.suspend, by=actor, **why.model_dump())
        return await self._shown(nurse)

    async def reinstate(self, actor: Actor, nurse_id: UUID) -> Nurse:
        nurse = await self.nurses.get(nurse_id, actor, lock=True)
        move(self.session, nurse, NurseFlow.reinstate, by=actor)
        return await self._shown(nurse)

    async def timeline(self, actor: Actor, nurse_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.nurses.get(nurse_id, actor))

    async def roster(self, actor: Actor, nurse_id: UUID, wish: RosterWrite) -> Nurse:
        nurse = await self._to_manage(actor, nurse_id)
        hours = []
        for weekday in range(1, 8):
            spans = [Span.between(each.opens, each.closes) for each in wish.weekly if each.weekday == weekday]
            hours += rows_for(nurse.id, str(weekday), spans) if spans else []
        if wish.holidays is not None:
            hours += rows_for(nurse.id, HOLIDAY, _spans(wish.holidays))
        for day in {each.date: each for each in wish.days}.values():
            hours += rows_for(nurse.id, day.date.isoformat(), _spans(day.shifts))
        await self.nurses.roster(nurse.id, hours)
        return await self._shown(nurse)

    async def leaves(self, actor: Actor, nurse_id: UUID) -> Sequence[Leave]:
        return await self.nurses.leaves((await self.nurses.get(nurse_id, actor)).id)

    async def end_leave(self, actor: Actor, nurse_id: UUID, leave_id: UUID) -> None:
        nurse = await self._to_manage(actor, nurse_id)
        await self.session.delete(await self.nurses.leave(nurse.id, leave_id))

    async def _to_manage(self, actor: Actor, nurse_id: UUID) -> Nurse:
        nurse = await self.nurses.get(nurse_id, actor, lock=True)
        actor.require_inside(Permission.NURSING_MANAGE, nurse.provider_id)
        return nurse

    async def _goes_to(self, nurse: Nurse, wish: Qualifications) -> None:
        areas = {each.place_code: each.travel_minutes for each in wish.areas}
        places = [(await place_by_code(self.session, code), minutes) for code, minutes in areas.items()]
        await self.nurses.areas(nurse.id, [(place.id, minutes) for place, minutes in places])

    async def _shown(self, nurse: Nurse) -> Nurse:
        await opening.give_hours(self.session, [nurse])
        return nurse


def _spans(shifts: list[tuple[str, str]]) -> list[Span]:
    return [Span.between(opens, closes) for opens, closes in shifts]
