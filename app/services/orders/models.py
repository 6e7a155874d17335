from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, column, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.kit.access import NOBODY, UNATTENDED, Actor, Placed
from app.kit.db import Base
from app.kit.flow import Move
from app.kit.sealing import opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Stateful
from app.kit.wall import at_place, member, own, public, resident, with_row
from app.permissions import ProxyPurpose
from app.services.orders.flow import ENDED, SERVE, UNDER_WAY, OrderFlow, OrderStatus, Pays


class Worker(Placed):
    """Who comes to the door for a shop."""

    __tablename__ = "order_workers"
    __wall__ = public(member() | at_place())
    names_files = True

    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    name: Mapped[str]
    photo_file_id: Mapped[UUID | None]
    left_at: Mapped[datetime | None]


class JointPrice(Base):
    """What each home pays if so many of a building have it done in one visit."""

    __tablename__ = "order_joint_prices"
    __wall__ = public(member())
    __table_args__ = (
        UniqueConstraint("merchant_id", "item_id"),
        CheckConstraint("price_fen >= 0 AND homes >= 2", name="worth_joining"),
    )

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    item_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_items.id"), index=True)
    price_fen: Mapped[int]
    homes: Mapped[int]


class Visit(Placed):
    """One coming to one building; neighbours may join it. Says nothing of who they are."""

    __tablename__ = "order_visits"
    __wall__ = public(at_place())

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id"), index=True)
    item_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_items.id"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    joint_price_fen: Mapped[int]
    homes: Mapped[int]

    @property
    def place_code(self) -> str:
        return self.place.code


class Order(Stateful[OrderStatus]):
    """Stands where it is to be done. Address and code are sealed; the code is for whoever ordered alone.

    With `sandbox` nobody ordered it, and test keys alone see it.
    """

    __tablename__ = "orders"
    __wall__ = own("account_id") | resident() | member() | at_place()
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="some_time"),
        CheckConstraint("price_fen >= 0", name="price_not_negative"),
        Index(
            "uq_orders_visit_household",
            "visit_id",
            "household_id",
            unique=True,
            postgresql_where=column("status").not_in([each.value for each in ENDED]),
        ),
    )
    flow = OrderFlow
    affairs = ProxyPurpose.OFFERS
    _keyring = NO_KEYS
    _own = False

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id"), index=True)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    item_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_items.id"), index=True)
    sandbox: Mapped[bool] = mapped_column(default=False, server_default=false())
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    household_id: Mapped[UUID | None] = mapped_column(ForeignKey("households.id"), index=True)
    ordered_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    visit_id: Mapped[UUID | None] = mapped_column(ForeignKey("order_visits.id"))
    worker_id: Mapped[UUID | None] = mapped_column(ForeignKey("order_workers.id"), index=True)
    price_fen: Mapped[int]
    pays: Mapped[Pays] = mapped_column(default=Pays.AT_THE_DOOR)
    paid_at: Mapped[datetime | None]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    note: Mapped[str | None]
    address_sealed: Mapped[bytes | None] = mapped_column(info=sealed("orders.address"))
    code_sealed: Mapped[bytes | None] = mapped_column(info=sealed("orders.code"))
    code_failures: Mapped[int] = mapped_column(default=0)
    status: Mapped[OrderStatus] = mapped_column(default=OrderFlow.start)
    done_at: Mapped[datetime | None]

    worker: Mapped[Worker | None] = relationship(lazy="joined")

    def with_keys(self, keyring: Keyring, *, own: bool) -> "Order":
        self._keyring, self._own = keyring, own
        return self

    @property
    def owner_id(self) -> UUID:
        return self.account_id or self.resident_id or NOBODY.id

    def is_of(self, actor: Actor) -> bool:
        return bool({self.account_id, self.resident_id} & set(actor.ids_for(self.affairs)))

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        """A shop's moves are its members', and no staff's."""
        if step.needs is SERVE and actor is not UNATTENDED:
            return actor.may_inside(SERVE, self.organisation_id)
        if step is OrderFlow.pay:
            return self.is_unpaid and (self.is_of(actor) or actor is UNATTENDED)
        return (step.or_owner and self.is_of(actor)) or actor.may(step.needs, at=self.place)

    @property
    def moves(self) -> list[str]:
        return [each for each in super().moves if not (self.is_unpaid and each == OrderFlow.depart.verb)]

    @property
    def is_unpaid(self) -> bool:
        """What is paid at the door is the shop's affair."""
        return self.pays is Pays.ONLINE and self.price_fen > 0 and self.paid_at is None

    @property
    def place_code(self) -> str:
        return self.place.code

    @property
    def address(self) -> str | None:
        """For whoever ordered always; for the shop from when it accepts until it is done."""
        if not self._own and self.status not in UNDER_WAY:
            return None
        return opened(self, self._keyring, "address")

    @property
    def arrival_code(self) -> str | None:
        """For whoever ordered, to say it at the door."""
        return self.secret_code if self._own and self.status in UNDER_WAY[:2] else None

    @property
    def secret_code(self) -> str | None:
        return opened(self, self._keyring, "code")


class Rating(Base):
    __tablename__ = "order_ratings"
    __wall__ = with_row("orders", "order_id")
    __table_args__ = (
        UniqueConstraint("order_id"),
        CheckConstraint("stars BETWEEN 1 AND 5", name="one_to_five"),
    )

    order_id: Mapped[UUID] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))
    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id"), index=True)
    stars: Mapped[int]
    comment: Mapped[str | None]
