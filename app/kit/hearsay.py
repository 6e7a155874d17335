"""What people say was not so: said, looked into by staff, and confirmed or dismissed.

A slice that takes reports about a thing of its own adds the thing, the kinds and a flow with its permission;
what is the same of all such reports stands here. Whom a report is about never learns who said it.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, ForeignKey, Select, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Actor, Behalf, Place
from app.kit.repository import Repository
from app.kit.timeline import OfOrganisation, Stateful
from app.permissions import Permission, ProxyPurpose


class ReportStatus(StrEnum):
    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


class Hearsay(OfOrganisation, Stateful[ReportStatus]):
    """`organisation_id` is whose thing it is about."""

    __abstract__ = True

    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    kind: Mapped[Any]
    note: Mapped[str | None]
    status: Mapped[ReportStatus] = mapped_column(default=ReportStatus.OPEN)

    @property
    def place_code(self) -> str:
        return self.place.code


H = TypeVar("H", bound=Hearsay)


class HearsayRepository(Repository[H]):
    """Seen by whoever said it, and by those who look into it."""

    review: ClassVar[Permission]

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return said_by(self.model, actor.ids_for(ProxyPurpose.OFFERS)) | self._mine_to_decide(actor)

    def matching(self, actor: Actor, place: Place, status: ReportStatus | None) -> Select[H]:
        query = self.visible_to(actor, under=place)
        return query.where(self.model.status == status) if status else query

    async def to_decide(self, actor: Actor, *, most: int) -> Sequence[H]:
        """Oldest first."""
        waiting = self._mine_to_decide(actor) & (self.model.status == ReportStatus.OPEN)
        query = self.visible_to(actor).where(waiting)
        return (await self.session.scalars(query.order_by(self.model.id).limit(most))).all()

    async def believed(self, *about: ColumnElement[bool], since: datetime) -> int:
        """By how many people it was confirmed."""
        confirmed = (self.model.status == ReportStatus.CONFIRMED) & (self.model.created_at >= since)
        query = select(func.count(self.model.account_id.distinct())).where(confirmed, *about)
        return await self.session.scalar(query) or 0

    def _mine_to_decide(self, actor: Actor) -> ColumnElement[bool]:
        return Place.within(actor.reach(self.review))


def said_by(model: type[Hearsay], ids: Any) -> ColumnElement[bool]:
    return or_(model.account_id.in_(ids), model.resident_id.in_(ids))


async def said_of(session: AsyncSession, model: type[H], person: Behalf) -> list[dict[str, Any]]:
    """For a slice's `data_of`: what they said, oldest first."""
    query = select(model).where(said_by(model, person.ids)).order_by(model.id)
    return [
        {"kind": each.kind, "note": each.note, "status": each.status, "created_at": each.created_at}
        for each in await session.scalars(query)
    ]


async def unsay(session: AsyncSession, model: type[Hearsay], person: Behalf) -> None:
    """For a slice's `forget`."""
    await session.execute(delete(model).where(said_by(model, person.ids)))
