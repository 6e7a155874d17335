from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Actor
from app.kit.db import Base
from app.kit.typed import Typed
from app.kit.wall import member, own, public, resident, with_row
from app.permissions import ProxyPurpose
from app.services.homecare.actors import OfProvider
from app.services.homecare.packages.flow import PurchaseFlow, PurchaseStatus
from app.services.homecare.schemas import Covered

USUALLY: list[Covered] = ["service", "visit_fee", "materials", "first_visit", "travel"]
EVERYTHING: list[Covered] = [*USUALLY, "night", "holiday"]


class Package(Base):
    """On sale until withdrawn. What was bought keeps its own copy, so this is never changed."""

    __tablename__ = "nursing_packages"
    __wall__ = public(member("provider_id"))
    __table_args__ = (
        CheckConstraint("visits > 0", name="some_visits"),
        CheckConstraint("price_fen > 0", name="for_money"),
    )
    announced = True

    provider_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_providers.id"), index=True)
    item_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_items.id"), index=True)
    title: Mapped[str]
    visits: Mapped[int]
    price_fen: Mapped[int]
    covers: Mapped[list[Covered]] = mapped_column(Typed(list[Covered]))
    valid_days: Mapped[int]
    withdrawn_at: Mapped[datetime | None]


class Purchase(OfProvider[PurchaseStatus]):
    """One patient's visits of one item. Those without a `package_id` were granted, for an order's sake."""

    __tablename__ = "nursing_purchases"
    __wall__ = own("bought_by") | resident("patient_id") | member("provider_id")
    __table_args__ = (
        CheckConstraint("visits > 0", name="some_visits"),
        CheckConstraint("price_fen >= 0", name="price_not_negative"),
        Index("ix_nursing_purchases_valid_until", "valid_until", postgresql_where="status = 'active'"),
    )
    flow = PurchaseFlow
    affairs = ProxyPurpose.HOMECARE

    package_id: Mapped[UUID | None] = mapped_column(ForeignKey("nursing_packages.id"), index=True)
    granted_for: Mapped[UUID | None]
    item_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_items.id"), index=True)
    title: Mapped[str]
    bought_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("residents.id"), index=True)
    visits: Mapped[int]
    price_fen: Mapped[int]
    covers: Mapped[list[Covered]] = mapped_column(Typed(list[Covered]))
    valid_days: Mapped[int]
    valid_until: Mapped[date | None]
    paid_at: Mapped[datetime | None]
    status: Mapped[PurchaseStatus] = mapped_column(default=PurchaseFlow.start)

    @property
    def owner_id(self) -> UUID:
        return self.bought_by

    def is_own(self, actor: Actor) -> bool:
        """Whoever bought it, the patient, and whoever acts for the patient."""
        return not {self.bought_by, self.patient_id}.isdisjoint(actor.ids_for(self.affairs))

    @property
    def place_code(self) -> str:
        return self.place.code.partition("-")[0]

    def is_good_on(self, day: date) -> bool:
        return self.valid_until is not None and day <= self.valid_until

    @property
    def visit_fen(self) -> int:
        """What one visit of it is worth; the 分 that do not divide stay with the whole."""
        return self.price_fen // self.visits

    def rest_fen(self, balance: int) -> int:
        """What was paid for so many visits: those that were used count at the package's own price."""
        return self.price_fen - self.price_fen * (self.visits - balance) // self.visits


@dataclass(frozen=True)
class Grant:
    """`why` stands in the timeline: revisit, cancelled_by_provider."""

    title: str
    covers: list[Covered]
    valid_days: int
    why: str
    visits: int = 1
    reason: str | None = None


class Occasion(StrEnum):
    BOUGHT = "bought"
    DRAWN = "drawn"
    GIVEN_BACK = "given_back"
    REFUNDED = "refunded"


class VisitEntry(Base):
    """One line of the book of a purchase: added, never changed; the balance is never below nothing.

    An order draws once and is given back once, however often we are told.
    """

    __tablename__ = "nursing_visit_entries"
    __wall__ = with_row("nursing_purchases", "purchase_id")
    __table_args__ = (
        UniqueConstraint("purchase_id", "number"),
        UniqueConstraint("order_id", "occasion"),
        CheckConstraint("balance >= 0", name="never_below_nothing"),
        CheckConstraint("number > 0 AND visits <> 0", name="says_something"),
    )

    purchase_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_purchases.id"))
    number: Mapped[int]
    occasion: Mapped[Occasion]
    visits: Mapped[int]
    balance: Mapped[int]
    order_id: Mapped[UUID | None]
    reason_code: Mapped[str | None]
