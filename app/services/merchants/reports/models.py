from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.hearsay import Hearsay
from app.kit.wall import at_place, own, resident
from app.services.merchants.flow import ReportFlow


class ListingReportKind(StrEnum):
    HOURS = "hours"
    PRICE = "price"
    CONTACT = "contact"
    NOT_THERE = "not_there"
    MONEY_ASKED = "money_asked"
    TURNED_AWAY = "turned_away"
    UNSAFE = "unsafe"
    MISUSED = "misused"
    OTHER = "other"


class ListingReport(Hearsay):
    """About a shop, or something it opens for free. The shop learns what came of it, and never by whom."""

    __tablename__ = "listing_reports"
    __wall__ = own() | resident() | at_place()
    __table_args__ = (
        Index(
            "uq_listing_reports_waiting",
            "merchant_id",
            "facility_id",
            "account_id",
            unique=True,
            postgresql_where=text("status = 'open'"),
            postgresql_nulls_not_distinct=True,
        ),
    )
    flow = ReportFlow

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id"))
    facility_id: Mapped[UUID | None] = mapped_column(ForeignKey("facilities.id"), index=True)
    kind: Mapped[ListingReportKind] = mapped_column()
