import json
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal, Self
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Uuid
from sqlalchemy.dialects.postgresql import ARRAY, TSTZRANGE, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Actor
from app.kit.db import Base
from app.kit.identifiers import Gender
from app.kit.sealing import closed, opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.typed import Typed
from app.kit.wall import member, own, resident, with_row
from app.permissions import ProxyPurpose
from app.services.homecare.actors import OfProvider
from app.services.homecare.offerings.models import Guards
from app.services.homecare.offerings.pricing import PriceLine
from app.services.homecare.orders.flow import SAID_AS, UNSAID, OrderFlow, OrderStatus
from app.services.homecare.patients import Capacity
from app.services.homecare.providers.models import Terms

Insurance = Literal["none", "long_term_care"]


class Decision(StrEnum):
    PERMIT = "permit"
    DENY = "deny"


class Result(StrEnum):
    PASS = "pass"
    FAIL = "fail"
    REFER = "refer"


class Sight(StrEnum):
    """What somebody was shown."""

    HEALTH = "health"
    DOOR = "door"


class Order(OfProvider[OrderStatus]):
    """Rules, terms and prices are copies: what was in force when it was made stays so for this order.

    `package_fen` is what a visit of its package is worth, `price_fen` what is paid beside that.
    `asked` are the accounts of the nurses it was ever offered to; `served_by` is whoever has accepted it.
    """

    __tablename__ = "nursing_orders"
    __wall__ = own("ordered_by") | resident("patient_id") | member("provider_id")
    __table_args__ = (
        CheckConstraint("NOT isempty(slot)", name="slot_not_empty"),
        CheckConstraint("price_fen >= 0", name="price_not_negative"),
        CheckConstraint(
            "refund_due_fen BETWEEN 0 AND price_fen + package_fen", name="no_more_back_than_paid"
        ),
        Index("ix_nursing_orders_slot", "slot", postgresql_using="gist"),
        Index("ix_nursing_orders_asked", "asked", postgresql_using="gin"),
    )
    flow = OrderFlow
    affairs = ProxyPurpose.HOMECARE
    _keyring = NO_KEYS  # rows come from a repository, with its keys

    item_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_items.id"), index=True)
    item_code: Mapped[str]
    item_title: Mapped[str]
    category_code: Mapped[str]
    ordered_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    ordered_as: Mapped[Capacity]
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("residents.id"), index=True)
    patient_name_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_orders.patient_name"))
    id_tail_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_orders.id_tail"))
    address_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_orders.address"))
    position_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_orders.position"))
    dial_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_orders.dial"))
    note_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_orders.note"))
    file_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    slot: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    persons: Mapped[int]
    insurance: Mapped[str]
    preferred_nurses: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    refused_nurses: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    nurse_gender: Mapped[Gender | None]
    guards: Mapped[Guards] = mapped_column(Typed(Guards))
    terms: Mapped[Terms] = mapped_column(Typed(Terms))
    lines: Mapped[list[PriceLine]] = mapped_column(Typed(list[PriceLine]))
    price_fen: Mapped[int]
    purchase_id: Mapped[UUID | None] = mapped_column(ForeignKey("nursing_purchases.id"), index=True)
    package_fen: Mapped[int] = mapped_column(default=0)
    refund_due_fen: Mapped[int] = mapped_column(default=0)
    asked: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), default=list)
    served_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    consented_at: Mapped[datetime | None]
    assessed_at: Mapped[datetime | None]
    paid_at: Mapped[datetime | None]
    status: Mapped[OrderStatus] = mapped_column(default=OrderFlow.start)

    def with_keys(self, keyring: Keyring) -> Self:
        self._keyring = keyring
        return self

    @property
    def owner_id(self) -> UUID:
        return self.ordered_by

    def is_own(self, actor: Actor) -> bool:
        """Whoever ordered it, the patient, and whoever acts for the patient."""
        return not {self.ordered_by, self.patient_id}.isdisjoint(actor.ids_for(self.affairs))

    @property
    def moves(self) -> list[str]:
        return [SAID_AS.get(name, name) for name in super().moves if name not in UNSAID]

    @property
    def starts_at(self) -> datetime:
        return self._bound(self.slot.lower)

    @property
    def ends_at(self) -> datetime:
        return self._bound(self.slot.upper)

    @staticmethod
    def _bound(moment: datetime | None) -> datetime:
        assert moment is not None
        return moment

    @property
    def worth_fen(self) -> int:
        """All that the family gave for it, in 分."""
        return self.price_fen + self.package_fen

    @property
    def text_version(self) -> str:
        return self.guards.consent_version

    @property
    def place_code(self) -> str:
        """Down to the community, and no nearer to the door."""
        return self.place.code.partition("-")[0]

    def opened(self, name: str) -> str | None:
        return opened(self, self._keyring, name)

    def findings_of(self, assessment: "Assessment") -> str | None:
        return opened(assessment, self._keyring, "findings")

    @property
    def position(self) -> tuple[float, float] | None:
        """Latitude and longitude of the door, where the family marked it."""
        kept = self.opened("position")
        return None if kept is None else tuple(json.loads(kept))


class NursingConsent(Base):
    """What was signed, by whom and as what; one an order, never changed."""

    __tablename__ = "nursing_consents"
    __wall__ = with_row("nursing_orders", "order_id")

    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"), unique=True)
    decision: Mapped[Decision]
    capacity: Mapped[Capacity]
    given_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    text_version: Mapped[str]
    text_hash: Mapped[str]
    signature_file_id: Mapped[UUID | None]


class Assessment(Base):
    """首诊评估, valid for this patient and category until a day; null `assessor_id`: a rule passed it."""

    __tablename__ = "nursing_assessments"
    __wall__ = with_row("nursing_orders", "order_id")
    __table_args__ = (Index("ix_nursing_assessments_patient_id", "patient_id", "category_code"),)

    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"), index=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("residents.id"))
    category_code: Mapped[str]
    assessor_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    result: Mapped[Result]
    score: Mapped[int | None]
    valid_until: Mapped[date | None]
    findings_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_assessments.findings"))


class Look(Base):
    """Somebody was shown health data, or the door. Never changed or deleted; the family reads it."""

    __tablename__ = "nursing_looks"
    __wall__ = with_row("nursing_orders", "order_id")

    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"), index=True)
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    roles: Mapped[list[str]]
    sight: Mapped[Sight]


def sealed_for(keyring: Keyring, **plain: str | None) -> dict[str, Any]:
    return dict(closed(Order, keyring, **plain))
