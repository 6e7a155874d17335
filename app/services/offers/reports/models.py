from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.timeline import OfOrganisation, Stateful
from app.kit.wall import at_place, own, resident
from app.services.offers.flow import ReportFlow, ReportStatus


class ReportKind(StrEnum):
    PRICE = "price"
    HOURS = "hours"
    NOT_THERE = "not_there"
    OTHER = "other"


class Report(OfOrganisation, Stateful[ReportStatus]):
    """One a person and offer. The merchant learns of a pause, and never by whom."""

    __tablename__ = "offer_reports"
    __wall__ = own() | resident() | at_place()
    __table_args__ = (UniqueConstraint("offer_id", "account_id"),)
    flow = ReportFlow

    offer_id: Mapped[UUID] = mapped_column(ForeignKey("offers.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    kind: Mapped[ReportKind]
    note: Mapped[str | None]
    status: Mapped[ReportStatus] = mapped_column(default=ReportFlow.start)

    @property
    def place_code(self) -> str:
        return self.place.code
