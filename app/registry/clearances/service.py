from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.timeline import Step, move, steps_of
from app.kit.todo import Todo
from app.permissions import Permission
from app.registry.clearances.errors import ClearancePending, OwnClearance
from app.registry.clearances.events import ClearanceDecided
from app.registry.clearances.flow import ClearanceFlow
from app.registry.clearances.models import Clearance
from app.registry.clearances.repository import ClearanceRepository
from app.registry.clearances.repository import cleared as cleared
from app.registry.clearances.schemas import ClearanceCreate, ClearanceQuery
from app.registry.people.service import names_of


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: what this actor may allow to others."""
    return [
        Todo(
            kind="clearances.decide",
            id=each.id,
            title="查阅未成年人信息的申请待审批",
            due_at=None,
            place_code=each.place_code,
            link=f"/places/{each.place_code}/clearances",
        )
        for each in await ClearanceRepository(session).to_decide(actor)
    ]


class ClearanceService:
    """Nobody looks at what is about minors because their role says so: somebody answers for it, each time."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.clearances = ClearanceRepository(session)

    async def ask(self, actor: Actor, place: Place, wish: ClearanceCreate) -> Clearance:
        """By whoever sees the residents of the place at all, and as far as the place goes."""
        actor.require(Permission.RESIDENTS_READ, at=place)
        draft = Clearance(place=place, place_id=place.id, account_id=actor.id, **wish.model_dump())
        made = await self.clearances.claim(draft, actor, taken=ClearancePending)
        return await self._named(made)

    async def list_at(self, actor: Actor, place: Place, wanted: ClearanceQuery) -> Rows[Clearance]:
        query = self.clearances.visible_to(actor, under=place)
        if wanted.status:
            query = query.where(Clearance.status == wanted.status)
        rows = await self.clearances.page(query, wanted, actor)
        await self._name(rows.items)
        return rows

    async def timeline(self, actor: Actor, clearance_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.clearances.get(clearance_id, actor))

    async def approve(self, actor: Actor, clearance_id: UUID) -> Clearance:
        clearance = await self._to_decide(actor, clearance_id)
        move(self.session, clearance, ClearanceFlow.approve, by=actor)
        return await self._decided(clearance, approved=True)

    async def refuse(self, actor: Actor, clearance_id: UUID, reason: str) -> Clearance:
        clearance = await self._to_decide(actor, clearance_id)
        move(self.session, clearance, ClearanceFlow.refuse, by=actor, reason=reason)
        return await self._decided(clearance, approved=False)

    async def revoke(self, actor: Actor, clearance_id: UUID, reason: str) -> Clearance:
        """From the next request on nothing is shown."""
        clearance = await self._to_decide(actor, clearance_id)
        move(self.session, clearance, ClearanceFlow.revoke, by=actor, reason=reason)
        return await self._decided(clearance, approved=False)

    async def withdraw(self, actor: Actor, clearance_id: UUID) -> Clearance:
        clearance = await self.clearances.get(clearance_id, actor, lock=True)
        move(self.session, clearance, ClearanceFlow.withdraw, by=actor)
        return await self._named(clearance)

    async def _to_decide(self, actor: Actor, clearance_id: UUID) -> Clearance:
        clearance = await self.clearances.get(clearance_id, actor, lock=True)
        if clearance.account_id == actor.id:
            raise OwnClearance
        return clearance

    async def _decided(self, clearance: Clearance, *, approved: bool) -> Clearance:
        about = {"clearance_id": clearance.id, "account_id": clearance.account_id}
        await emit(self.session, ClearanceDecided(**about, approved=approved))
        return await self._named(clearance)

    async def _named(self, clearance: Clearance) -> Clearance:
        await self._name([clearance])
        return clearance

    async def _name(self, found: Iterable[Clearance]) -> None:
        names = await names_of(self.session, {each.account_id for each in found})
        for each in found:
            each.account_name = names.get(each.account_id) or ""
