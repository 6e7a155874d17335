from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Index, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import nobody, public


class FoundKind(StrEnum):
    ITEM = "item"
    MERCHANT = "merchant"
    FACILITY = "facility"
    OFFER = "offer"
    VENUE = "venue"


class SearchEntry(Base):
    """A public thing as search knows it. Nothing here that is not in the lists for everybody to read.

    Found by whoever asks at or below one of `served` (a merchant's places; an item's list), or at or above
    where it stands (`lineage`).
    """

    __tablename__ = "search_entries"
    __table_args__ = (
        UniqueConstraint("kind", "subject_id"),
        Index("ix_search_entries_served", "served", "tokens", postgresql_using="gin"),
        Index("ix_search_entries_lineage", "lineage", "tokens", postgresql_using="gin"),
        Index("ix_search_entries_owner_id", "owner_id"),
    )

    announced = True
    __wall__ = public(nobody())

    kind: Mapped[FoundKind]
    subject_id: Mapped[UUID]
    owner_id: Mapped[UUID]
    catalog: Mapped[str | None]
    place_code: Mapped[str]
    served: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    lineage: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    title: Mapped[str]
    terms: Mapped[str]
    summary: Mapped[str]
    tokens: Mapped[list[str]] = mapped_column(ARRAY(Text))
    opens_id: Mapped[UUID | None]
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    weight: Mapped[float]
