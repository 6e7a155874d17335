from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.sealing import closed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Step, move, steps_of
from app.kit.todo import Todo
from app.permissions import ProxyPurpose
from app.registry.corrections.errors import CorrectionPending
from app.registry.corrections.events import CorrectionDecided
from app.registry.corrections.flow import CorrectionFlow
from app.registry.corrections.models import Correction
from app.registry.corrections.repository import CorrectionRepository
from app.registry.corrections.schemas import CorrectionCreate, CorrectionQuery, RefusalCreate
from app.registry.proxies.errors import NotAResident
from app.registry.residents.service import ResidentService, living_here, rows_by_id


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: the corrections that this actor may decide."""
    return [
        Todo(
            kind="corrections.decide",
            id=each.id,
            title="居民信息更正待处理",
            due_at=None,
            place_code=each.place_code,
            link=f"/places/{each.place_code}/corrections",
        )
        for each in await CorrectionRepository(session, NO_KEYS).to_decide(actor)
    ]


class CorrectionService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.corrections = CorrectionRepository(session, keyring)
        self.residents = ResidentService(session, keyring)

    async def ask(self, actor: Actor, wish: CorrectionCreate) -> Correction:
        """By the person, or whoever has their data in hand (个人信息保护法 art. 46)."""
        person = actor.on_behalf(ProxyPurpose.DATA)
        resident = await living_here(self.session, person.resident_id) if person.resident_id else None
        if resident is None:
            raise NotAResident
        draft = Correction(
            place=resident.place,
            place_id=resident.place_id,
            resident_id=resident.id,
            asked_by=actor.id,
            field=wish.field,
            **closed(Correction, self.keyring, value=wish.value),
        )
        made = await self.corrections.claim(draft, actor, taken=CorrectionPending)
        return made.with_keys(self.keyring)

    async def mine(self, actor: Actor, wanted: CorrectionQuery) -> Rows[Correction]:
        query = self.corrections.visible_to(actor).where(self.corrections.own(actor))
        return await self._shown(actor, query, wanted)

    async def list_at(self, actor: Actor, place: Place, wanted: CorrectionQuery) -> Rows[Correction]:
        query = self.corrections.visible_to(actor, under=place)
        if wanted.status:
            query = query.where(Correction.status == wanted.status)
        return await self._shown(actor, query, wanted)

    async def value(self, actor: Actor, correction_id: UUID, reason: str) -> str | None:
        """In full, and a line for the resident to read, as for what the register says now."""
        correction = await self.corrections.get(correction_id, actor)
        await self.residents.look(actor, correction.resident_id, correction.field, reason)
        return correction.value

    async def timeline(self, actor: Actor, correction_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.corrections.get(correction_id, actor))

    async def accept(self, actor: Actor, correction_id: UUID) -> Correction:
        """The register says so from now on; what an ID number contradicts it does not say."""
        correction = await self.corrections.get(correction_id, actor, lock=True)
        right = correction.value
        move(self.session, correction, CorrectionFlow.accept, by=actor)
        await self.residents.correct(actor, correction.resident_id, correction.field, right or "")
        return await self._decided(correction, accepted=True)

    async def refuse(self, actor: Actor, correction_id: UUID, why: RefusalCreate) -> Correction:
        """With the reason, which the person reads (art. 50)."""
        correction = await self.corrections.get(correction_id, actor, lock=True)
        move(self.session, correction, CorrectionFlow.refuse, by=actor, reason=why.reason)
        return await self._decided(correction, accepted=False)

    async def withdraw(self, actor: Actor, correction_id: UUID) -> Correction:
        correction = await self.corrections.get(correction_id, actor, lock=True)
        move(self.session, correction, CorrectionFlow.withdraw, by=actor)
        correction.value_sealed = None
        return correction

    async def _shown(
        self, actor: Actor, query: Select[Correction], wanted: CorrectionQuery
    ) -> Rows[Correction]:
        found = await self.corrections.page(query, wanted, actor)
        whose = await rows_by_id(
            self.session, self.keyring, {each.resident_id for each in found.items}, actor
        )
        for each in found.items:
            each.withheld = whose[each.resident_id].withheld
        return found

    async def _decided(self, correction: Correction, *, accepted: bool) -> Correction:
        correction.value_sealed = None
        about = {"correction_id": correction.id, "asked_by": correction.asked_by}
        await emit(self.session, CorrectionDecided(**about, accepted=accepted))
        return correction
