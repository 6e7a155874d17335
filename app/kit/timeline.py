"""What was done to a thing, by whom: one row a move, written by the move itself."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, ClassVar, Generic, Self, TypeVar
from uuid import UUID

from pydantic import Field
from sqlalchemy import Index, column, select, table
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import NOBODY, Actor, Placed
from app.kit.db import Base
from app.kit.errors import Forbidden
from app.kit.flow import Flow, Move
from app.kit.masking import MaskedName, mask_name
from app.kit.schema import Moment, Output
from app.permissions import ProxyPurpose, Role

S = TypeVar("S", bound=StrEnum)

# Who is called what, slices above us know; a step keeps ids, so that a name can be forgotten.
ACCOUNTS, RESIDENTS = (table(name, column("id"), column("name")) for name in ("accounts", "residents"))


class Step(Base):
    """One move. The database refuses to change or delete it."""

    __tablename__ = "timeline"
    __table_args__ = (Index("ix_timeline_subject", "subject_id", "id"),)

    subject: Mapped[str]
    subject_id: Mapped[UUID]
    move: Mapped[str]
    from_status: Mapped[str]
    to_status: Mapped[str]
    actor_id: Mapped[UUID] = mapped_column(index=True)
    on_behalf_of: Mapped[UUID | None] = mapped_column(index=True)  # the resident they acted for
    roles: Mapped[list[str]]
    reason_code: Mapped[str | None]
    reason: Mapped[str | None]

    _actor, _principal = "", ""  # their names, where somebody asked

    def named(self, actor: str | None, principal: str | None) -> Self:
        self._actor, self._principal = actor or "", principal or ""
        return self

    @property
    def actor_name(self) -> str | None:
        """Of whoever acted in office in full; residents are masked, as everywhere."""
        in_office = set(self.roles) - {Role.RESIDENT}
        return (self._actor if in_office else mask_name(self._actor)) or None

    @property
    def on_behalf_of_name(self) -> str | None:
        return self._principal or None


class StepRead(Output):
    move: str = Field(examples=["approve"])
    from_status: str = Field(examples=["pending"])
    to_status: str = Field(examples=["confirmed"])
    actor_id: UUID
    actor_name: str | None = Field(description="In full of who acted in office.", examples=["秦雅丽"])
    on_behalf_of: UUID | None = Field(description="The resident for whom the actor acted.")
    on_behalf_of_name: MaskedName | None
    roles: list[str] = Field(
        description="The roles the actor held there at that moment.", examples=[["staff"]]
    )
    reason_code: str | None
    reason: str | None
    created_at: Moment


class Stateful(Placed, Generic[S]):
    """A row with a life: its status changes by the moves of its flow, and knows whom it is shown to."""

    __abstract__ = True

    flow: ClassVar[type[Flow[Any]]]
    affairs: ClassVar[ProxyPurpose | None] = None  # in which a proxy may make the owner's moves
    status: Mapped[Any]
    _viewer = NOBODY

    @property
    def owner_id(self) -> UUID:
        """An account or a resident, whose row it is; moves marked `or_owner` are theirs or their proxies'."""
        raise NotImplementedError

    def seen_by(self, actor: Actor) -> Self:
        self._viewer = actor
        return self

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        own = step.or_owner and self.owner_id in actor.ids_for(self.affairs)
        return own or actor.may(step.needs, at=self.place)

    @property
    def moves(self) -> list[str]:
        """The verbs that whoever looks may use now."""
        return [
            name
            for name, step in self.flow.moves.items()
            if self.status in step.sources and self.allows(step, self._viewer)
        ]


def move(
    session: AsyncSession,
    thing: Stateful[S],
    step: Move[S],
    *,
    by: Actor,
    reason_code: str | None = None,
    reason: str | None = None,
) -> None:
    """Change a status and write it down: the only way to do either. Forbidden (403), or IllegalMove (409)."""
    if not thing.allows(step, by):
        raise Forbidden(permission=step.needs, place=thing.place.code)
    before, thing.status = thing.status, step(thing.status)
    session.add(
        Step(
            subject=thing.__tablename__,
            subject_id=thing.id,
            move=step.name,
            from_status=before,
            to_status=thing.status,
            actor_id=by.id,
            on_behalf_of=by.principal and by.principal.resident_id,
            roles=by.roles_at(thing.place),
            reason_code=reason_code,
            reason=reason,
        )
    )


async def steps_of(session: AsyncSession, thing: Stateful[S]) -> Sequence[Step]:
    """Oldest first, with the names of who acted and for whom."""
    query = (
        select(Step, ACCOUNTS.c.name, RESIDENTS.c.name)
        .outerjoin(ACCOUNTS, ACCOUNTS.c.id == Step.actor_id)
        .outerjoin(RESIDENTS, RESIDENTS.c.id == Step.on_behalf_of)
        .where(Step.subject_id == thing.id)
        .order_by(Step.id)
    )
    return [step.named(actor, principal) for step, actor, principal in await session.execute(query)]
