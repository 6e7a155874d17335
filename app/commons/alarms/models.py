from datetime import datetime
from typing import Any, Self
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from app.commons.alarms.flow import AlarmFlow, AlarmStatus
from app.commons.alarms.rules import AlarmKind
from app.kit.access import Actor
from app.kit.clock import now
from app.kit.db import Base
from app.kit.flow import Move
from app.kit.sealing import opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Stateful
from app.kit.wall import at_place, member, own, when

TOLD = """
EXISTS (SELECT FROM alarm_tellings told WHERE told.alarm_id = {row}.id
        AND told.account_id = ANY ((SELECT linli_accounts())::uuid[]))
"""
NOBODY_YET: frozenset[UUID] = frozenset()


class Alarm(Stateful[AlarmStatus]):
    """`subject` and `subject_id` are what it is about: a visit, a device, a person."""

    __tablename__ = "alarms"
    __wall__ = own("raised_by") | member() | at_place() | when(TOLD)
    __table_args__ = (
        Index(
            "uq_alarms_open",
            "kind",
            "subject",
            "subject_id",
            unique=True,
            postgresql_where="status <> 'closed'",
        ),
        Index("ix_alarms_ring_at", "ring_at", postgresql_where="status <> 'closed'"),
    )
    flow = AlarmFlow

    kind: Mapped[AlarmKind]
    subject: Mapped[str]
    subject_id: Mapped[UUID]
    raised_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    silent: Mapped[bool]
    contacts: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), default=list)
    location_sealed: Mapped[bytes | None] = mapped_column(info=sealed("alarms.location"))
    status: Mapped[AlarmStatus] = mapped_column(default=AlarmFlow.start)
    acknowledged_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    acknowledged_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    outcome: Mapped[str | None]
    rung: Mapped[int] = mapped_column(default=0)  # the next one of the ladder
    ring_at: Mapped[datetime] = mapped_column(default=now)

    told_to = NOBODY_YET  # filled in by the repository
    keyring = NO_KEYS

    @property
    def owner_id(self) -> UUID:
        return self.raised_by

    @property
    def place_code(self) -> str:
        return self.place.code

    @property
    def told(self) -> int:
        return len(self.told_to)

    @property
    def location(self) -> str | None:
        return opened(self, self.keyring, "location")

    def with_keys(self, keyring: Keyring) -> Self:
        self.keyring = keyring
        return self

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        """Whoever was told may answer, and so may those whose office it is."""
        inside = self.organisation_id is not None and actor.may_inside(step.needs, self.organisation_id)
        return inside or actor.id in self.told_to or super().allows(step, actor)


class Telling(Base):
    """Somebody who was told of an alarm. Ids only."""

    __tablename__ = "alarm_tellings"
    __wall__ = own()
    __table_args__ = (UniqueConstraint("alarm_id", "account_id"),)

    alarm_id: Mapped[UUID] = mapped_column(ForeignKey("alarms.id"))
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    times: Mapped[int] = mapped_column(default=1)
