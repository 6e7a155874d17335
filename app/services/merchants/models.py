from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.db import Base
from app.kit.opening import Opened


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


class Merchant(Opened, Placed):
    """Stands at one place, and serves places: lists go by those it serves."""

    __tablename__ = "merchants"
    announced = True
    __table_args__ = (
        UniqueConstraint("place_id", "name"),
        CheckConstraint("latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180", name="on_earth"),
    )

    name: Mapped[str]
    summary: Mapped[str]
    address: Mapped[str]
    latitude: Mapped[float]
    longitude: Mapped[float]
    phone: Mapped[str]

    @property
    def place_code(self) -> str:
        return self.place.code


class ServedPlace(Base):
    __tablename__ = "merchant_places"
    announced = True
    __table_args__ = (UniqueConstraint("merchant_id", "place_id"),)

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id", ondelete="CASCADE"))
    place_id: Mapped[UUID] = mapped_column(ForeignKey("places.id"), index=True)


class MerchantService(Base):
    """An item of the commercial list, as this merchant does it."""

    __tablename__ = "merchant_services"
    announced = True
    __table_args__ = (
        UniqueConstraint("merchant_id", "item_id"),
        CheckConstraint("price_fen >= 0", name="price_not_negative"),
    )

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id", ondelete="CASCADE"))
    item_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_items.id"), index=True)
    price_fen: Mapped[int]
    note: Mapped[str | None]


class Facility(Opened, Base):
    """Open to everybody for free; without hours of its own, as long as the merchant is."""

    __tablename__ = "facilities"
    announced = True
    __table_args__ = (UniqueConstraint("merchant_id", "kind"),)

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id", ondelete="CASCADE"))
    kind: Mapped[FacilityKind]
    note: Mapped[str]
    own_hours: Mapped[bool] = mapped_column(default=False)
