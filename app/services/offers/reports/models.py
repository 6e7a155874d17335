from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.hearsay import Hearsay
from app.kit.wall import at_place, own, resident
from app.services.offers.flow import ReportFlow


class ReportKind(StrEnum):
    PRICE = "price"
    HOURS = "hours"
    NOT_THERE = "not_there"
    OTHER = "other"


class Report(Hearsay):
    """One a person and offer. The merchant learns of a pause, and never by whom."""

    __tablename__ = "offer_reports"
    __wall__ = own() | resident() | at_place()
    __table_args__ = (UniqueConstraint("offer_id", "account_id"),)
    flow = ReportFlow

    offer_id: Mapped[UUID] = mapped_column(ForeignKey("offers.id"))
    kind: Mapped[ReportKind] = mapped_column()
