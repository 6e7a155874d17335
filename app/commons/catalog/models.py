from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    Dialect,
    ForeignKey,
    Index,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.commons.catalog.details import CatalogName, Details
from app.commons.catalog.flow import ItemFlow, ItemStatus
from app.kit.access import NOBODY, Placed
from app.kit.db import Base
from app.kit.timeline import Stateful
from app.kit.wall import at_place, at_place_of, public, with_row


class Function(StrEnum):
    """生活服务、社交娱乐、家庭购物、教育培训、咨询服务."""

    LIFE = "life"
    SOCIAL = "social"
    SHOPPING = "shopping"
    EDUCATION = "education"
    ADVICE = "advice"


class Group(StrEnum):
    """基础、母婴、专科."""

    BASIC = "basic"
    MATERNAL = "maternal"
    SPECIALIST = "specialist"


class TypedJson(TypeDecorator[Any]):
    """JSON that is one of the models of `details.py`, on the way in and on the way out."""

    impl = JSONB
    cache_ok = True
    adapter: TypeAdapter[Any] = TypeAdapter(Details)

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return value and self.adapter.dump_python(value, mode="json")

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return value and self.adapter.validate_python(value)


class Catalog(Placed):
    __tablename__ = "catalogs"
    announced = True
    __wall__ = public(at_place())
    __table_args__ = (UniqueConstraint("place_id", "name"),)

    name: Mapped[CatalogName]
    title: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)


class Category(Base):
    __tablename__ = "catalog_categories"
    announced = True
    __wall__ = public(at_place_of("catalogs", "catalog_id"))
    __table_args__ = (UniqueConstraint("catalog_id", "code"),)

    catalog_id: Mapped[UUID] = mapped_column(ForeignKey("catalogs.id"))
    code: Mapped[str]
    title: Mapped[str]
    function: Mapped[Function | None]
    group: Mapped[Group | None]
    position: Mapped[int]


class Item(Stateful[ItemStatus]):
    __tablename__ = "catalog_items"
    announced = True
    __wall__ = public(at_place(), where="{row}.status = 'published'")
    __table_args__ = (
        UniqueConstraint("catalog_id", "code"),
        CheckConstraint("price_fen >= 0", name="price_not_negative"),
        Index("ix_catalog_items_category_id", "category_id"),
    )
    flow = ItemFlow
    owner_id: ClassVar = NOBODY.id

    catalog_id: Mapped[UUID] = mapped_column(ForeignKey("catalogs.id"))
    category_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_categories.id"))
    code: Mapped[str]
    title: Mapped[str]
    summary: Mapped[str]
    price_fen: Mapped[int | None]
    price_note: Mapped[str | None]
    audience: Mapped[str]
    channels: Mapped[list[str]]
    details: Mapped[Any] = mapped_column(TypedJson)
    file_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    status: Mapped[ItemStatus] = mapped_column(default=ItemFlow.start)
    version: Mapped[int] = mapped_column(default=1)
    category: Mapped[Category] = relationship(lazy="joined", innerjoin=True)
    stands_in: Mapped[Catalog] = relationship(lazy="joined", innerjoin=True)

    @property
    def catalog(self) -> CatalogName:
        return self.stands_in.name

    @property
    def category_code(self) -> str:
        return self.category.code

    @property
    def place_code(self) -> str:
        return self.place.code


class ItemVersion(Base):
    """What an item said before it was changed."""

    __tablename__ = "catalog_item_versions"
    __wall__ = with_row("catalog_items", "item_id")
    __table_args__ = (UniqueConstraint("item_id", "version"),)

    item_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_items.id", ondelete="CASCADE"))
    version: Mapped[int]
    title: Mapped[str]
    summary: Mapped[str]
    price_fen: Mapped[int | None]
    price_note: Mapped[str | None]
    audience: Mapped[str]
    channels: Mapped[list[str]]
    details: Mapped[Any] = mapped_column(TypedJson)
    changed_by: Mapped[UUID]
