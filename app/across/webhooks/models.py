from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.across.webhooks.flow import EndpointFlow, EndpointStatus
from app.kit.access import NOBODY, UNATTENDED, Actor
from app.kit.clock import now
from app.kit.db import Base
from app.kit.flow import Move
from app.kit.machines import Machine
from app.kit.sealing import sealed
from app.kit.secrets import Keyring
from app.kit.timeline import Stateful
from app.kit.wall import at_place, member, with_row

SECRET, FORMER_SECRET = "webhooks.secret", "webhooks.former_secret"


class DeliveryStatus(StrEnum):
    PENDING = "pending"
    DELIVERED = "delivered"
    DEAD = "dead"


class Endpoint(Stateful[EndpointStatus]):
    """Where a server wants to be told: an organisation's, or, without one, that of a place's integrator.

    `failures` one after the other, and how long it is left alone for them (`resting_until`).
    """

    __tablename__ = "webhook_endpoints"
    __wall__ = member() | at_place()
    flow = EndpointFlow
    owner_id = NOBODY.id

    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    sandbox: Mapped[bool]
    url: Mapped[str]
    events: Mapped[list[str]]
    description: Mapped[str | None]
    made_by: Mapped[UUID | None]
    secret_sealed: Mapped[bytes] = mapped_column(info=sealed(SECRET))
    former_secret_sealed: Mapped[bytes | None] = mapped_column(info=sealed(FORMER_SECRET))
    former_until: Mapped[datetime | None]
    status: Mapped[EndpointStatus] = mapped_column(default=EndpointFlow.start)
    disabled_because: Mapped[str | None]
    failures: Mapped[int] = mapped_column(default=0)
    failing_since: Mapped[datetime | None]
    resting_until: Mapped[datetime | None]

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        """An organisation's endpoints are its own, whoever else has a say at the place."""
        if self.organisation_id is None or actor is UNATTENDED:
            return super().allows(step, actor)
        if isinstance(actor, Machine):
            return actor.organisation_id == self.organisation_id
        return actor.may_inside(step.needs, self.organisation_id)

    @property
    def place_code(self) -> str:
        return self.place.code


def secrets_of(endpoint: Endpoint, keyring: Keyring) -> tuple[str, ...]:
    """The one in force, and for a day after a change the one before."""
    found = [keyring.open(endpoint.secret_sealed, purpose=SECRET)]
    if endpoint.former_secret_sealed and endpoint.former_until and endpoint.former_until > now():
        found.append(keyring.open(endpoint.former_secret_sealed, purpose=FORMER_SECRET))
    return tuple(each.decode() for each in found if each)


class Delivery(Base):
    """One event for one endpoint, until it is taken; its id is the `webhook-id` of every attempt."""

    __tablename__ = "webhook_deliveries"
    __wall__ = with_row("webhook_endpoints", "endpoint_id")
    __table_args__ = (
        CheckConstraint("delivered_at IS NULL OR dead_at IS NULL", name="one_end"),
        Index("ix_webhook_deliveries_endpoint_id_id", "endpoint_id", "id"),
        Index(
            "ix_webhook_deliveries_due",
            "due_at",
            postgresql_where=text("delivered_at IS NULL AND dead_at IS NULL"),
        ),
    )

    endpoint_id: Mapped[UUID] = mapped_column(ForeignKey("webhook_endpoints.id", ondelete="CASCADE"))
    event: Mapped[str]
    body: Mapped[str]
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    leased_until: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]
    dead_at: Mapped[datetime | None]

    def begin_anew(self) -> None:
        """From the first attempt on, and now."""
        self.delivered_at = self.dead_at = self.leased_until = None
        self.attempts, self.due_at = 0, now()

    @property
    def status(self) -> DeliveryStatus:
        if self.delivered_at:
            return DeliveryStatus.DELIVERED
        return DeliveryStatus.DEAD if self.dead_at else DeliveryStatus.PENDING


class Attempt(Base):
    """What came of one try: their status and the beginning of their answer, or why there was none."""

    __tablename__ = "webhook_attempts"
    __wall__ = with_row("webhook_deliveries", "delivery_id")

    delivery_id: Mapped[UUID] = mapped_column(
        ForeignKey("webhook_deliveries.id", ondelete="CASCADE"), index=True
    )
    status_code: Mapped[int | None]
    failure: Mapped[str | None]
    answer: Mapped[str]
    ms: Mapped[int]
