from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, column
from sqlalchemy.dialects.postgresql import TSTZRANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.identifiers import Gender
from app.kit.opening import Opened
from app.kit.wall import member, own, with_row
from app.services.homecare.actors import OfProvider
from app.services.homecare.nurses.flow import NurseFlow, NurseStatus
from app.services.homecare.offerings.models import Title


class Nurse(Opened, OfProvider[NurseStatus]):
    """What 互联网+护理服务试点工作方案 (2019) asks of whoever goes to the door. Her hours are her roster."""

    __tablename__ = "nurses"
    __wall__ = own() | member("provider_id")
    __table_args__ = (UniqueConstraint("provider_id", "account_id"),)
    flow = NurseFlow

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    name: Mapped[str]
    gender: Mapped[Gender]
    title: Mapped[Title]
    licence_no: Mapped[str]
    licence_valid_until: Mapped[date]
    register_checked_on: Mapped[date | None]
    clinical_since: Mapped[date]
    skills: Mapped[list[str]]
    bad_record: Mapped[bool] = mapped_column(default=False)
    liability_policy_no: Mapped[str | None]
    medical_policy_no: Mapped[str | None]
    accident_policy_no: Mapped[str | None]
    insured_until: Mapped[date | None]
    status: Mapped[NurseStatus] = mapped_column(default=NurseFlow.start)
    version: Mapped[int] = mapped_column(default=1)

    @property
    def owner_id(self) -> UUID:
        return self.account_id


class NurseArea(Base):
    """A place she goes to, and how long the way there takes, and back."""

    __tablename__ = "nurse_areas"
    __wall__ = with_row("nurses", "nurse_id")
    __table_args__ = (
        UniqueConstraint("nurse_id", "place_id"),
        CheckConstraint("travel_minutes >= 0", name="travel_not_negative"),
    )

    nurse_id: Mapped[UUID] = mapped_column(ForeignKey("nurses.id"))
    place_id: Mapped[UUID] = mapped_column(ForeignKey("places.id"), index=True)
    travel_minutes: Mapped[int]


class Leave(Base):
    """Not on duty, whatever the roster says."""

    __tablename__ = "nurse_leaves"
    __wall__ = with_row("nurses", "nurse_id")
    __table_args__ = (CheckConstraint("NOT isempty(span)", name="span_not_empty"),)

    nurse_id: Mapped[UUID] = mapped_column(ForeignKey("nurses.id"), index=True)
    span: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    reason: Mapped[str]

    @property
    def starts_at(self) -> datetime | None:
        return self.span.lower

    @property
    def ends_at(self) -> datetime | None:
        return self.span.upper


class Engagement(Base):
    """Her time from leaving to being back, promised to one order. PostgreSQL is the referee of both."""

    __tablename__ = "nurse_engagements"
    __wall__ = with_row("nurses", "nurse_id")
    __table_args__ = (
        ExcludeConstraint(
            ("nurse_id", "="),
            ("span", "&&"),
            where=column("ended_at").is_(None),
            name="ex_nurse_engagements_span",
        ),
        Index(
            "uq_nurse_engagements_seat",
            "order_id",
            "seat",
            unique=True,
            postgresql_where=column("ended_at").is_(None),
        ),
        # An empty range overlaps nothing, and so would slip past the referee.
        CheckConstraint("NOT isempty(span)", name="span_not_empty"),
    )

    nurse_id: Mapped[UUID] = mapped_column(ForeignKey("nurses.id"), index=True)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"), index=True)
    seat: Mapped[int]
    span: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    ended_at: Mapped[datetime | None]
