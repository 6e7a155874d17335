"""Repositories: where the SQL of a slice lives. They hold a session and never commit."""

from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import Select, inspect, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.sql import ColumnElement

from app.kit.access import Actor, Place, Placed, passed_by
from app.kit.errors import Conflict, NotFound
from app.kit.page import PageQuery, Rows, cut
from app.kit.timeline import Stateful

M = TypeVar("M", bound=Placed)


class Repository(Generic[M]):
    model: type[M]
    missing: type[NotFound]

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        """Which rows there are for this actor; each repository says it in one line."""
        raise NotImplementedError

    def visible_to(self, actor: Actor, *, under: Place | None = None) -> Select[M]:
        """Every query starts here."""
        query = select(self.model).join(self.model.place).options(contains_eager(self.model.place))
        if under is None:
            return query.where(self.visible(actor))
        return query.where(self.model.lies_under(under), passed_by(self.visible(actor)))

    async def get(self, id: UUID, actor: Actor, *, lock: bool = False) -> M:
        query = self.visible_to(actor).where(self.model.id == id)
        if lock:
            # What another transaction changed while we waited must replace what we had read before.
            query = query.with_for_update(of=self.model).execution_options(populate_existing=True)
        row = await self.session.scalar(query)
        if row is None:
            raise self.missing
        return shown(row, actor)

    async def page(self, query: Select[M], page: PageQuery, actor: Actor) -> Rows[M]:
        if page.after:
            query = query.where(self.model.id < page.after)
        found = await self.session.scalars(query.order_by(self.model.id.desc()).limit(page.limit + 1))
        rows = [shown(row, actor) for row in found]
        return cut(rows, page.limit, lambda row: row.id)

    async def claim(self, wish: M, actor: Actor, *, taken: type[Conflict]) -> M:
        """Insert, unless a constraint objects; whoever loses the race hears `taken`.

        Whoever waits too long for somebody else's transaction is Busy, for it may yet be rolled back.
        """
        row = await self.insert_if_new(wish, actor)
        if row is None:
            raise taken
        return row

    async def insert_if_new(self, wish: M, actor: Actor) -> M | None:
        """Nothing, if a constraint objects.

        A plain INSERT against an exclusion constraint makes the losers queue and deadlock;
        ON CONFLICT DO NOTHING lets them leave as soon as the winner commits.
        """
        query = insert(self.model).values(columns_of(wish)).on_conflict_do_nothing().returning(self.model)
        row = await self.session.scalar(query)
        if row is not None:
            set_committed_value(row, "place", wish.place)
        return row and shown(row, actor)


def columns_of(wish: Placed) -> dict[str, Any]:
    """What was set on a row that was never added to a session."""
    state = inspect(wish)
    return {each.key: state.dict[each.key] for each in state.mapper.column_attrs if each.key in state.dict}


def shown(row: M, actor: Actor) -> M:
    return row.seen_by(actor) if isinstance(row, Stateful) else row
