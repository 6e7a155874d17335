from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from app.kit.access import Place, PlaceKind

Parent = aliased(Place)


@dataclass(frozen=True)
class PlaceRow:
    code: str
    kind: PlaceKind
    name: str
    parent_code: str | None
    archived: bool


def _rows() -> Select[str, PlaceKind, str, str | None, bool]:
    columns = (Place.code, Place.kind, Place.name, Parent.code, Place.archived_at.is_not(None))
    return select(*columns).outerjoin(Parent, Parent.id == Place.parent_id)


async def _found(
    session: AsyncSession, query: Select[str, PlaceKind, str, str | None, bool]
) -> list[PlaceRow]:
    return [PlaceRow(*row) for row in await session.execute(query)]


async def one(session: AsyncSession, place: Place) -> PlaceRow:
    [row] = await _found(session, _rows().where(Place.id == place.id))
    return row


async def children(session: AsyncSession, place: Place, *, after: str, limit: int) -> Sequence[PlaceRow]:
    query = _rows().where(Place.parent_id == place.id, Place.archived_at.is_(None), Place.code > after)
    return await _found(session, query.order_by(Place.code).limit(limit))


async def those_of(session: AsyncSession, ids: Sequence[UUID]) -> Sequence[PlaceRow]:
    """Shortest code first, and so from the top down."""
    found = await _found(session, _rows().where(Place.id.in_(ids)))
    return sorted(found, key=lambda row: list(PlaceKind).index(row.kind))
