from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKey, UniqueConstraint, or_
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.clock import today
from app.kit.db import Base
from app.kit.opening import Opened
from app.kit.timeline import OfOrganisation, Stateful
from app.kit.wall import at_place, at_place_of, member, member_of, public, when
from app.services.merchants.flow import (
    AT_WORK,
    FacilityFlow,
    FacilityStatus,
    MerchantFlow,
    MerchantStatus,
    PaperFlow,
    PaperStatus,
    ServingFlow,
    ServingStatus,
)

# The staff of a place that is asked see who asks.
ASKED_TO_SERVE = """EXISTS (SELECT FROM merchant_places held JOIN places walled ON walled.id = held.place_id
    WHERE held.merchant_id = {row}.id AND walled.lineage && (SELECT linli_reach()))"""

OF_MERCHANT = public(at_place_of("merchants", "merchant_id") | member_of("merchants", "merchant_id"))


class FacilityKind(StrEnum):
    TOILET = "toilet"
    WATER = "water"
    CHARGING = "charging"
    SEATS = "seats"
    PARCEL_SHELF = "parcel_shelf"
    UMBRELLA = "umbrella"
    WIFI = "wifi"
    FIRST_AID = "first_aid"
    NURSING_ROOM = "nursing_room"


class FacilityToday(StrEnum):
    """How it is today, by the word of whoever opens it."""

    AS_USUAL = "as_usual"
    BUSY = "busy"
    OUT_OF_ORDER = "out_of_order"


class PaperKind(StrEnum):
    """What a merchant shows before it is listed; `permits.py` says who needs what."""

    LICENCE = "licence"
    CONTRACT = "contract"
    FOOD_PERMIT = "food_permit"
    HYGIENE_PERMIT = "hygiene_permit"
    DRUG_PERMIT = "drug_permit"
    SCHOOL_PERMIT = "school_permit"


class Merchant(OfOrganisation, Opened, Stateful[MerchantStatus]):
    """An organisation that stands at one place, and serves places: lists go by those it serves."""

    __tablename__ = "merchants"
    announced = True
    __wall__ = public(
        member() | at_place() | when(ASKED_TO_SERVE), where="{row}.status IN ('approved', 'paused')"
    )
    __table_args__ = (
        UniqueConstraint("place_id", "name"),
        UniqueConstraint("organisation_id"),
        CheckConstraint("latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180", name="on_earth"),
    )
    flow = MerchantFlow

    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    status: Mapped[MerchantStatus] = mapped_column(default=MerchantFlow.start)
    name: Mapped[str]
    summary: Mapped[str]
    address: Mapped[str]
    latitude: Mapped[float]
    longitude: Mapped[float]
    phone: Mapped[str]
    uscc: Mapped[str | None]
    valid_until: Mapped[date | None]
    paused_until: Mapped[date | None]
    entered_by: Mapped[UUID | None]
    on_behalf: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)

    @property
    def place_code(self) -> str:
        return self.place.code

    @property
    def on_holiday(self) -> bool:
        over = self.paused_until is not None and self.paused_until < today()
        return self.status is MerchantStatus.PAUSED and not over

    @classmethod
    def shown_on(cls, day: date) -> ColumnElement[bool]:
        """Approved, on holiday or not, and none of its papers has run out: that needs no job."""
        return cls.status.in_(AT_WORK) & or_(cls.valid_until.is_(None), cls.valid_until >= day)

    @classmethod
    def working_on(cls, day: date) -> ColumnElement[bool]:
        """Shown, and not on holiday; from a holiday with an end it comes back by itself."""
        back = (cls.status == MerchantStatus.PAUSED) & (cls.paused_until < day)
        return cls.shown_on(day) & or_(cls.status == MerchantStatus.APPROVED, back)

    @classmethod
    def back_some_day(cls) -> ColumnElement[bool]:
        """Not on a holiday of which nobody knows the end."""
        return or_(cls.status == MerchantStatus.APPROVED, cls.paused_until.is_not(None))


class ServedPlace(OfOrganisation, Stateful[ServingStatus]):
    """Stands at the place that is served, whose staff decide."""

    __tablename__ = "merchant_places"
    announced = True
    # Its own staff may ask elsewhere for it: those where it stands write a row at another place.
    __wall__ = public(member() | at_place() | at_place_of("merchants", "merchant_id"))
    __table_args__ = (UniqueConstraint("merchant_id", "place_id"),)
    flow = ServingFlow

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    status: Mapped[ServingStatus] = mapped_column(default=ServingFlow.start)

    @property
    def place_code(self) -> str:
        return self.place.code


class Paper(OfOrganisation, Stateful[PaperStatus]):
    """The newest of a kind counts; until it is confirmed, the one confirmed before it does."""

    __tablename__ = "merchant_papers"
    __wall__ = member() | at_place()
    flow = PaperFlow

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id", ondelete="CASCADE"), index=True)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    kind: Mapped[PaperKind]
    number: Mapped[str | None]
    valid_until: Mapped[date | None]
    file_id: Mapped[UUID | None]
    status: Mapped[PaperStatus] = mapped_column(default=PaperFlow.start)


class MerchantService(Base):
    """An item of the commercial list, as this merchant does it."""

    __tablename__ = "merchant_services"
    announced = True
    __wall__ = OF_MERCHANT
    __table_args__ = (
        UniqueConstraint("merchant_id", "item_id"),
        CheckConstraint("price_fen >= 0", name="price_not_negative"),
    )

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id", ondelete="CASCADE"))
    item_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_items.id"), index=True)
    price_fen: Mapped[int]
    note: Mapped[str | None]


class Facility(OfOrganisation, Opened, Stateful[FacilityStatus]):
    """Open to everybody for free; without hours of its own, as long as the merchant is.

    What was said of today holds on the day it was said (`today_on`), and no longer.
    """

    __tablename__ = "facilities"
    announced = True
    __wall__ = OF_MERCHANT
    __table_args__ = (
        UniqueConstraint("merchant_id", "kind"),
        CheckConstraint("capacity > 0", name="some_room"),
    )
    flow = FacilityFlow

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    kind: Mapped[FacilityKind]
    note: Mapped[str]
    capacity: Mapped[int | None]
    own_hours: Mapped[bool] = mapped_column(default=False)
    today_on: Mapped[date | None]
    today_is: Mapped[FacilityToday] = mapped_column(default=FacilityToday.AS_USUAL)
    today_note: Mapped[str | None]
    thanks: Mapped[int] = mapped_column(default=0)
    status: Mapped[FacilityStatus] = mapped_column(default=FacilityFlow.start)

    @property
    def today(self) -> FacilityToday:
        return self.today_is if self.today_on == today() else FacilityToday.AS_USUAL

    @property
    def said_today(self) -> str | None:
        return self.today_note if self.today_on == today() else None

    @classmethod
    def usable_on(cls, day: date) -> ColumnElement[bool]:
        """Nobody has said that it is out of order on that day."""
        return ~((cls.today_on == day) & (cls.today_is == FacilityToday.OUT_OF_ORDER)).is_(True)
