from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.repository import Repository
from app.services.homecare.errors import NursingOrderNotFound
from app.services.homecare.visits.models import ENDED, ArrivalOverride, Entry, Supply, Visit, Vitals, WasteBag


class VisitRepository(Repository[Visit]):
    """Whoever may see the order may see its visit; services ask for the order first."""

    model, missing = Visit, NursingOrderNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Visit.id.is_not(None)

    async def under_way(self, order_id: UUID, actor: Actor) -> Visit | None:
        """Locked; the one that has not ended."""
        query = self.visible_to(actor).where(Visit.order_id == order_id, Visit.status.not_in(ENDED))
        query = query.with_for_update(of=Visit).execution_options(populate_existing=True)
        visit = await self.session.scalar(query)
        return visit and visit.seen_by(actor)

    async def latest(self, order_id: UUID, actor: Actor) -> Visit | None:
        """Locked, since its papers may be replaced."""
        query = self.visible_to(actor).where(Visit.order_id == order_id).order_by(Visit.id.desc()).limit(1)
        visit = await self.session.scalar(query.with_for_update(of=Visit))
        return visit and visit.seen_by(actor)

    async def vitals(self, visit_id: UUID) -> Sequence[Vitals]:
        query = select(Vitals).where(Vitals.visit_id == visit_id).order_by(Vitals.taken_at)
        return (await self.session.scalars(query)).all()

    async def supplies(self, visit_id: UUID) -> Sequence[Supply]:
        query = select(Supply).where(Supply.visit_id == visit_id).order_by(Supply.id)
        return (await self.session.scalars(query)).all()

    async def waste(self, visit_id: UUID) -> Sequence[WasteBag]:
        query = select(WasteBag).where(WasteBag.visit_id == visit_id).order_by(WasteBag.id)
        return (await self.session.scalars(query)).all()

    async def replace(
        self, visit_id: UUID, kind: type[Supply] | type[WasteBag], rows: Collection[Supply | WasteBag]
    ) -> None:
        await self.session.execute(delete(kind).where(kind.visit_id == visit_id))
        self.session.add_all(rows)
        await self.session.flush()

    async def overridden(self, order_id: UUID) -> bool:
        query = select(ArrivalOverride.id).where(ArrivalOverride.order_id == order_id)
        return await self.session.scalar(query.limit(1)) is not None

    async def keep(self, entries: Collection[Entry]) -> None:
        """What was sent before stays as it was."""
        for each in entries:
            wish = insert(Entry).values(
                order_id=each.order_id,
                entry_id=each.entry_id,
                account_id=each.account_id,
                kind=each.kind,
                at=each.at,
                body_sealed=each.body_sealed,
                result=each.result,
            )
            await self.session.execute(wish.on_conflict_do_nothing())

    async def entries(self, order_id: UUID) -> Sequence[Entry]:
        """In the order in which it happened, whenever it was told."""
        query = select(Entry).where(Entry.order_id == order_id).order_by(Entry.at, Entry.id)
        return (await self.session.scalars(query)).all()


async def forget_positions(session: AsyncSession, before: datetime) -> None:
    """Where a nurse was is nobody's business when the visit is long over."""
    forgetting = update(Visit).where(Visit.position_sealed.is_not(None), Visit.created_at < before)
    await session.execute(forgetting.values(position_sealed=None))
