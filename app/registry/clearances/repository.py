from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.clock import today
from app.kit.repository import Repository
from app.kit.todo import MOST
from app.permissions import Permission
from app.registry.clearances.errors import ClearanceNotFound
from app.registry.clearances.flow import ClearanceStatus
from app.registry.clearances.models import Clearance


class ClearanceRepository(Repository[Clearance]):
    model, missing = Clearance, ClearanceNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return (Clearance.account_id == actor.id) | self._to_answer_for(actor)

    def _to_answer_for(self, actor: Actor) -> ColumnElement[bool]:
        return Place.within(actor.reach(Permission.CLEARANCES_APPROVE))

    async def to_decide(self, actor: Actor) -> Sequence[Clearance]:
        """Oldest first; nobody decides their own."""
        asked = Clearance.status == ClearanceStatus.ASKED
        others = (Clearance.account_id != actor.id) & self._to_answer_for(actor)
        query = self.visible_to(actor).where(asked, others)
        return (await self.session.scalars(query.order_by(Clearance.id).limit(MOST))).all()


async def cleared(session: AsyncSession, actor: Actor) -> frozenset[UUID]:
    """The places for which it is allowed today."""
    query = select(Clearance.place_id).where(
        Clearance.account_id == actor.id,
        Clearance.status == ClearanceStatus.APPROVED,
        Clearance.until >= today(),
    )
    return frozenset(await session.scalars(query))
