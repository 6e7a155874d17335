"""What was done to a thing, by whom: one row a move, written by the move itself."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, ClassVar, Generic, Self, TypeVar
from uuid import UUID

from pydantic import Field
from sqlalchemy import Index, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import NOBODY, Actor, Placed
from app.kit.db import Base
from app.kit.errors import Forbidden
from app.kit.flow import Flow, Move
from app.kit.schema import Moment, Output

S = TypeVar("S", bound=StrEnum)


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
    roles: Mapped[list[str]]
    reason_code: Mapped[str | None]
    reason: Mapped[str | None]


class StepRead(Output):
    move: str = Field(examples=["approve"])
    from_status: str = Field(examples=["pending"])
    to_status: str = Field(examples=["confirmed"])
    actor_id: UUID
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
    status: Mapped[Any]
    _viewer = NOBODY

    @property
    def owner_id(self) -> UUID:
        """Whose row it is; moves marked `or_owner` are theirs too."""
        raise NotImplementedError

    def seen_by(self, actor: Actor) -> Self:
        self._viewer = actor
        return self

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        own = step.or_owner and self.owner_id == actor.id
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
            roles=by.roles_at(thing.place),
            reason_code=reason_code,
            reason=reason,
        )
    )


async def steps_of(session: AsyncSession, thing: Stateful[S]) -> Sequence[Step]:
    """Oldest first."""
    found = await session.scalars(select(Step).where(Step.subject_id == thing.id).order_by(Step.id))
    return found.all()
