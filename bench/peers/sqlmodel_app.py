"""SQLModel in the style of the full-stack template: sync endpoints, models that are tables and answers."""

import os
from datetime import datetime
from typing import Annotated
from uuid import UUID, uuid4

import hours
from fastapi import Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Column, ForeignKey, bindparam, text
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range
from sqlalchemy.orm import selectinload
from sqlmodel import Field, Relationship, Session, SQLModel, create_engine, select

url = os.environ["DATABASE_URL"].replace("postgresql://", "postgresql+psycopg://", 1)
engine = create_engine(url, pool_size=16, max_overflow=0)
app = FastAPI()


def get_session():
    with Session(engine) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]


class ServedPlace(SQLModel, table=True):
    __tablename__ = "merchant_places"
    id: UUID = Field(primary_key=True)
    merchant_id: UUID = Field(foreign_key="merchants.id")
    place_id: UUID = Field(foreign_key="places.id")


class Place(SQLModel, table=True):
    __tablename__ = "places"
    id: UUID = Field(primary_key=True)
    code: str


class Category(SQLModel, table=True):
    __tablename__ = "catalog_categories"
    id: UUID = Field(primary_key=True)
    code: str
    function: str | None


class Item(SQLModel, table=True):
    __tablename__ = "catalog_items"
    id: UUID = Field(primary_key=True)
    category_id: UUID = Field(foreign_key="catalog_categories.id")
    code: str
    title: str
    status: str
    category: Category = Relationship()


class MerchantService(SQLModel, table=True):
    __tablename__ = "merchant_services"
    id: UUID = Field(primary_key=True)
    merchant_id: UUID = Field(foreign_key="merchants.id")
    item_id: UUID = Field(foreign_key="catalog_items.id")
    price_fen: int
    note: str | None
    item: Item = Relationship()


class Facility(SQLModel, table=True):
    __tablename__ = "facilities"
    id: UUID = Field(primary_key=True)
    merchant_id: UUID = Field(foreign_key="merchants.id")
    kind: str


class OpeningHour(SQLModel, table=True):
    __tablename__ = "opening_hours"
    id: UUID = Field(primary_key=True)
    owner_id: UUID = Field(sa_column=Column(ForeignKey("merchants.id")))
    day: str
    opens: int | None
    closes: int | None


class MerchantBase(SQLModel):
    id: UUID = Field(primary_key=True)
    name: str
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str


class Merchant(MerchantBase, table=True):
    __tablename__ = "merchants"
    place_id: UUID = Field(foreign_key="places.id")
    place: Place = Relationship()
    served: list[Place] = Relationship(link_model=ServedPlace, sa_relationship_kwargs={"viewonly": True})
    services: list[MerchantService] = Relationship(sa_relationship_kwargs={"order_by": "MerchantService.id"})
    facilities: list[Facility] = Relationship(sa_relationship_kwargs={"order_by": "Facility.kind"})
    hours: list[OpeningHour] = Relationship()


class ServicePublic(SQLModel):
    item_id: UUID
    code: str
    title: str
    category_code: str
    function: str | None
    price_fen: int
    note: str | None


class MerchantPublic(MerchantBase):
    place_code: str
    serves: list[str]
    opening: list[dict]
    holiday_opening: list[dict] | None
    opening_exceptions: list[dict]
    open_now: bool
    functions: list[str]
    categories: list[str]
    services: list[ServicePublic]
    facilities: list[str]


class PagePublic(SQLModel):
    items: list[MerchantPublic]
    next: str | None = None


class Envelope(SQLModel):
    errcode: int = 0
    errmsg: str = "ok"
    data: PagePublic


SERVED = text(
    "EXISTS (SELECT FROM merchant_places s, places p, places here WHERE s.merchant_id = merchants.id"
    " AND p.id = s.place_id AND here.code = :code"
    " AND (p.id = ANY (here.lineage) OR p.lineage && ARRAY[here.id]))"
)


@app.get("/api/v1/places/{code}/merchants", response_model=Envelope)
def merchants(code: str, session: SessionDep, function: str | None = None):
    query = select(Merchant).where(SERVED.bindparams(bindparam("code", code)))
    if function:
        doing = select(MerchantService.merchant_id).join(Item).join(Category)
        query = query.where(
            Merchant.id.in_(doing.where(Category.function == function, Item.status == "published"))
        )
    query = query.options(
        selectinload(Merchant.place),
        selectinload(Merchant.served),
        selectinload(Merchant.services).selectinload(MerchantService.item).selectinload(Item.category),
        selectinload(Merchant.facilities),
        selectinload(Merchant.hours),
    )
    found = session.exec(query.order_by(Merchant.id.desc()).limit(100)).all()
    return Envelope(data=PagePublic(items=[shown(each) for each in found]))


def shown(merchant: Merchant) -> MerchantPublic:
    services = [each for each in merchant.services if each.item.status == "published"]
    return MerchantPublic.model_validate(
        merchant,
        update={
            "place_code": merchant.place.code,
            "serves": sorted(each.code for each in merchant.served),
            "functions": sorted({each.item.category.function for each in services} - {None}),
            "categories": sorted({each.item.category.code for each in services}),
            "services": [
                ServicePublic.model_validate(
                    each,
                    update={
                        "code": each.item.code,
                        "title": each.item.title,
                        "category_code": each.item.category.code,
                        "function": each.item.category.function,
                    },
                )
                for each in services
            ],
            "facilities": [each.kind for each in merchant.facilities],
            **hours.of(merchant.hours),
        },
    )


class Account(SQLModel, table=True):
    __tablename__ = "accounts"
    id: UUID = Field(primary_key=True)
    openid: str


class Venue(SQLModel, table=True):
    __tablename__ = "venues"
    id: UUID = Field(primary_key=True)
    units: int


class Booking(SQLModel, table=True):
    __tablename__ = "peer_bookings"
    model_config = ConfigDict(arbitrary_types_allowed=True)
    id: UUID = Field(default_factory=uuid4, primary_key=True)
    venue_id: UUID
    booked_by: UUID
    unit_no: int
    slot: Range = Field(sa_column=Column(TSTZRANGE))
    purpose: str
    headcount: int
    status: str = "confirmed"


class BookingIn(BaseModel):
    starts_at: datetime
    ends_at: datetime
    purpose: str
    headcount: int
    unit_no: int


class BookingPublic(SQLModel):
    id: UUID
    venue_id: UUID
    booked_by: UUID
    unit_no: int
    purpose: str
    headcount: int
    status: str


@app.post("/api/v1/venues/{venue_id}/bookings", status_code=201, response_model=BookingPublic)
def book(venue_id: UUID, wish: BookingIn, session: SessionDep, account: Annotated[UUID, Header()]):
    """Look, then insert, commit and read again: as most applications do it."""
    if not session.get(Account, account):
        raise HTTPException(401)
    if not session.get(Venue, venue_id):
        raise HTTPException(404)
    slot = Range(wish.starts_at, wish.ends_at)
    taken = select(Booking).where(
        Booking.venue_id == venue_id,
        Booking.unit_no == wish.unit_no,
        Booking.slot.overlaps(slot),
        Booking.status == "confirmed",
    )
    if session.exec(taken).first():
        raise HTTPException(409)
    booking = Booking(
        venue_id=venue_id,
        booked_by=account,
        slot=slot,
        **wish.model_dump(include={"purpose", "headcount", "unit_no"}),
    )
    session.add(booking)
    session.commit()
    session.refresh(booking)
    return booking
