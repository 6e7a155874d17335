"""What was done to a thing, by whom: one row a move, written by the move itself.

Each row carries the hash of the one before, and the thing remembers the last: `kit.chain` says what for.
"""

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar, Generic, Self, TypeVar
from uuid import UUID

from pydantic import Field
from sqlalchemy import Index, column, select, table
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column
from uuid_utils.compat import uuid7

from app.kit.access import NOBODY, Actor, Placed
from app.kit.clock import now
from app.kit.db import Base
from app.kit.errors import Conflict, Forbidden
from app.kit.flow import Flow, Move
from app.kit.masking import MaskedName, mask_name
from app.kit.schema import Moment, Output
from app.kit.wall import beyond, with_subject
from app.permissions import ProxyPurpose, Role

S = TypeVar("S", bound=StrEnum)

# Who is called what, slices above us know; a step keeps ids, so that a name can be forgotten.
ACCOUNTS, RESIDENTS = (table(name, column("id"), column("name")) for name in ("accounts", "residents"))

# What a step says, in the order in which it is hashed.
SAID = (
    "id",
    "subject",
    "subject_id",
    "move",
    "from_status",
    "to_status",
    "actor_id",
    "on_behalf_of",
    "roles",
    "reason_code",
    "reason",
    "created_at",
)


class Overtaken(
    Conflict, code=409041, zh="有人同时修改了它，请刷新后再试", constraint="uq_timeline_previous"
):
    """Somebody else did something to it at the same moment: read it again, please."""


def link(previous: bytes | None, *said: Any) -> bytes:
    """The hash of a step: SHA-256 of what it says, as compact JSON, after the hash before it."""
    words = [previous and previous.hex(), *map(_plain, said)]
    return hashlib.sha256(json.dumps(words, ensure_ascii=False, separators=(",", ":")).encode()).digest()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return [*value] if isinstance(value, list) else value if value is None else str(value)


class Step(Base):
    """One move. The database refuses to change or delete it."""

    __tablename__ = "timeline"
    __wall__ = with_subject()
    __table_args__ = (
        Index("ix_timeline_subject", "subject_id", "id"),
        Index("ix_timeline_created_at", "created_at"),
        # Of one step there is one next, and of a subject one first: a chain does not fork.
        Index(
            "uq_timeline_previous",
            "subject_id",
            "subject",
            "previous",
            unique=True,
            postgresql_nulls_not_distinct=True,
        ),
    )

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
    previous: Mapped[bytes | None]
    hash: Mapped[bytes]

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
    timeline_head: Mapped[bytes | None]
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

    def roles_of(self, actor: Actor) -> list[Role]:
        """What stands beside the actor's name in the timeline."""
        return actor.roles_at(self.place)

    @property
    def moves(self) -> list[str]:
        """The verbs that whoever looks may use now."""
        said = (
            step.verb
            for step in self.flow.moves.values()
            if step.verb and self.status in step.sources and self.allows(step, self._viewer)
        )
        return list(dict.fromkeys(said))


class OfOrganisation:
    """Mixed in before `Stateful`: what members of the organisation may, they may with this row of it."""

    organisation_id: Mapped[UUID]
    owner_id: ClassVar = NOBODY.id

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        inside = actor.may_inside(step.needs, self.organisation_id)
        return inside or super().allows(step, actor)  # type: ignore[misc]

    def roles_of(self, actor: Actor) -> list[Role]:
        inside = {role for role, ids in actor.memberships.items() if self.organisation_id in ids}
        return sorted({*super().roles_of(actor), *inside})  # type: ignore[misc]


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
    _write(session, thing, step.name, by, before=before, reason_code=reason_code, reason=reason)


def record(
    session: AsyncSession,
    thing: Stateful[S],
    what: str,
    *,
    by: Actor,
    reason_code: str | None = None,
    reason: str | None = None,
) -> None:
    """Write down what changes no status. Who may do it has been asked already."""
    _write(session, thing, what, by, before=thing.status, reason_code=reason_code, reason=reason)


def _write(
    session: AsyncSession, thing: Stateful[S], what: str, by: Actor, *, before: Any, **why: Any
) -> None:
    step = Step(
        id=uuid7(),
        subject=thing.__tablename__,
        subject_id=thing.id,
        move=what,
        from_status=before,
        to_status=thing.status,
        actor_id=by.id,
        on_behalf_of=by.principal and by.principal.resident_id,
        roles=thing.roles_of(by),
        created_at=now(),
        previous=thing.timeline_head,
        **why,
    )
    step.hash = thing.timeline_head = link(step.previous, *(getattr(step, name) for name in SAID))
    session.add(step)


async def steps_of(session: AsyncSession, thing: Stateful[S]) -> Sequence[Step]:
    """Oldest first, with the names of who acted and for whom."""
    query = (
        select(Step, ACCOUNTS.c.name, RESIDENTS.c.name)
        .outerjoin(ACCOUNTS, ACCOUNTS.c.id == Step.actor_id)
        .outerjoin(RESIDENTS, RESIDENTS.c.id == Step.on_behalf_of)
        .where(Step.subject_id == thing.id)
        .order_by(Step.id)
    )
    async with beyond(session):  # who sees the thing sees who did what to it
        found = (await session.execute(query)).all()
    return [step.named(actor, principal) for step, actor, principal in found]
