from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, UniqueConstraint, Uuid, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.sealing import sealed
from app.kit.wall import with_row
from app.services.homecare.actors import OfProvider
from app.services.homecare.visits.flow import VisitFlow, VisitStatus

ENDED = [VisitStatus.CALLED_OFF.value, VisitStatus.ABORTED.value, VisitStatus.COMPLETED.value]


class Visit(OfProvider[VisitStatus]):
    """`position` is where the nurse said she was on arriving; it is deleted some weeks after the visit."""

    __tablename__ = "nursing_visits"
    __wall__ = with_row("nursing_orders", "order_id")
    __table_args__ = (
        Index(
            "uq_nursing_visits_under_way",
            "order_id",
            unique=True,
            postgresql_where=column("status").not_in(ENDED),
        ),
    )
    flow = VisitFlow

    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"), index=True)
    nurse_id: Mapped[UUID] = mapped_column(ForeignKey("nurses.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    departed_at: Mapped[datetime | None]
    arrived_at: Mapped[datetime | None]
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    position_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_visits.position"))
    distance_m: Mapped[int | None]
    accuracy_m: Mapped[int | None]
    flags: Mapped[list[str]] = mapped_column(default=list)
    identity: Mapped[str | None]
    record_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_visits.record"))
    photo_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), default=list)
    signature_file_id: Mapped[UUID | None]
    signed_by: Mapped[str | None]
    status: Mapped[VisitStatus] = mapped_column(default=VisitFlow.start)

    @property
    def owner_id(self) -> UUID:
        return self.account_id

    def flag(self, *flags: str) -> None:
        self.flags = sorted({*self.flags, *flags})


class Vitals(Base):
    """Measured once; a second measurement is a second row."""

    __tablename__ = "nursing_vitals"
    __wall__ = with_row("nursing_visits", "visit_id")

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_visits.id"), index=True)
    taken_at: Mapped[datetime]
    values_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_vitals.values"))


class Supply(Base):
    """A consumable that was used, traceable by its batch."""

    __tablename__ = "nursing_supplies"
    __wall__ = with_row("nursing_visits", "visit_id")
    __table_args__ = (CheckConstraint("quantity > 0", name="something_used"),)

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_visits.id"), index=True)
    name: Mapped[str]
    quantity: Mapped[int]
    batch_no: Mapped[str]
    expires_on: Mapped[date | None]


class WasteBag(Base):
    """Medical waste, from the door to whoever takes it over (医疗废物管理条例 arts. 16 ff.)."""

    __tablename__ = "nursing_waste"
    __wall__ = with_row("nursing_visits", "visit_id")
    __table_args__ = (UniqueConstraint("visit_id", "bag_code"),)

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_visits.id"))
    bag_code: Mapped[str]
    kind: Mapped[str]
    weight_g: Mapped[int]
    handed_to: Mapped[str | None]
    handed_at: Mapped[datetime | None]


class ArrivalOverride(Base):
    """Somebody who answers for the provider says that she may be elsewhere than the map has it, and why."""

    __tablename__ = "nursing_arrival_overrides"
    __wall__ = with_row("nursing_orders", "order_id")

    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"), index=True)
    approved_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    reason_code: Mapped[str]
    reason: Mapped[str | None]


class Entry(Base):
    """What a phone sent when it had a network again: kept as it came, applied when it can be, and once."""

    __tablename__ = "nursing_entries"
    __wall__ = with_row("nursing_orders", "order_id")
    __table_args__ = (UniqueConstraint("order_id", "entry_id"),)

    WAITING: ClassVar = "waiting"

    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"))
    entry_id: Mapped[UUID]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    kind: Mapped[str]
    at: Mapped[datetime]
    body_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_entries.body"))
    result: Mapped[str]
    error: Mapped[str | None]
