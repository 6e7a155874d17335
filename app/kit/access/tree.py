"""The tree of places, from the province down to the unit."""

from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path
from sqlalchemy import ForeignKey, Index, Uuid, false, func, select
from sqlalchemy.dialects.postgresql import ARRAY, array
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased, declared_attr, mapped_column, relationship
from sqlalchemy.sql import ColumnElement
from uuid_utils.compat import uuid7

from app.kit.db import Base, SessionDep
from app.kit.errors import NotFound
from app.kit.wall import everybody


class PlaceNotFound(NotFound, code=404001, zh="没有这个地方"):
    """There is no such place."""


class PlaceKind(StrEnum):
    PROVINCE = "province"
    CITY = "city"
    DISTRICT = "district"
    STREET = "street"
    COMMUNITY = "community"
    GRID = "grid"
    BUILDING = "building"
    UNIT = "unit"


class Below:
    """The places at or below one, by their ids; nothing where they are too many to name."""

    most = 1000

    def __init__(self, ids: Sequence[UUID] | None) -> None:
        self.ids = ids if ids is not None and len(ids) <= self.most else None


class Place(Base):
    """A node of the tree from province to unit, known outside by its code.

    Down to the community that is the statistical code (14, 1405, 140502, 140502009, 140502009010);
    below, ours: 140502009010-g03 for a grid, -b12 for a building, -b12-u2 for a unit of it.
    """

    __tablename__ = "places"
    announced = True
    __wall__ = everybody()
    __table_args__ = (Index("ix_places_lineage", "lineage", postgresql_using="gin"),)

    code: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[PlaceKind]
    name: Mapped[str]
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("places.id"), index=True)
    lineage: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    archived_at: Mapped[datetime | None]

    below = Below(None)  # filled in by `place_by_code`

    @classmethod
    def under(cls, parent: "Place | None", *, code: str, kind: PlaceKind, name: str) -> "Place":
        id = uuid7()
        above = parent.lineage if parent else []
        return cls(
            id=id, code=code, kind=kind, name=name, parent_id=parent and parent.id, lineage=[*above, id]
        )

    @classmethod
    def within(cls, reach: Collection[UUID]) -> ColumnElement[bool]:
        """At or below any place of `reach`. The SQL twin of `Actor.may`."""
        if not reach:
            return false()
        below: ColumnElement[bool] = cls.lineage.overlap(list(reach))
        return below


class Placed(Base):
    """A row that belongs somewhere in the tree."""

    __abstract__ = True

    place_id: Mapped[UUID] = mapped_column(ForeignKey("places.id"), index=True)

    @declared_attr
    def place(cls) -> Mapped[Place]:
        return relationship(Place, lazy="joined", innerjoin=True)

    @classmethod
    def lies_under(cls, place: Place) -> ColumnElement[bool]:
        """A filter for lists, written so that PostgreSQL plans them well.

        Of an overlap of lineages it has no idea how many rows will pass, takes it for next to none, and
        sorts all of them to show twenty. Named ids it counts right; of a COALESCE it expects every other
        row, and reads from the newest down until the page is full.
        """
        ids = place.below.ids
        return cls.place_id.in_(ids) if ids is not None else passed_by(Place.within({place.id}))


def passed_by(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The same condition, asked of each row and never taken for rare."""
    return func.coalesce(condition, False)


PlaceCode = Annotated[str, Path(pattern=r"^[0-9a-z-]{2,40}$", examples=["140502009010"])]


async def place_by_code(session: SessionDep, code: PlaceCode) -> Place:
    """Where in the tree, and what lies below; its shape is no secret, what stands in it may be."""
    lower = aliased(Place)
    ids = select(lower.id).where(lower.lineage.contains(array([Place.id]))).limit(Below.most + 1)
    query = select(Place, func.array(ids.scalar_subquery())).where(Place.code == code)
    found = (await session.execute(query)).one_or_none()
    if found is None:
        raise PlaceNotFound(code=code)
    place: Place = found[0]
    place.below = Below(found[1])
    return place


PlaceDep = Annotated[Place, Depends(place_by_code)]


async def community_of(session: AsyncSession, place: Place) -> Place | None:
    """The community at or above a place; none above a street."""
    query = select(Place).where(Place.id.in_(place.lineage), Place.kind == PlaceKind.COMMUNITY)
    return await session.scalar(query)


async def places_under(session: AsyncSession, place: Place) -> Sequence[Place]:
    """And itself; the wider first."""
    query = select(Place).where(Place.within({place.id}), Place.archived_at.is_(None))
    return (await session.scalars(query.order_by(func.length(Place.code), Place.code))).all()
