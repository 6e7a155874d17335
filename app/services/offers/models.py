from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ColumnElement,
    ForeignKey,
    Index,
    UniqueConstraint,
    Uuid,
    and_,
    or_,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.clock import now
from app.kit.db import Base
from app.kit.timeline import OfOrganisation, Stateful
from app.kit.wall import at_place, at_place_of, member, public
from app.services.offers.flow import (
    OfferFlow,
    OfferState,
    OfferStatus,
    PushFlow,
    PushStatus,
)

FRESH = timedelta(days=30)  # unconfirmed for longer, an offer drops out
AGEING = timedelta(days=14)  # and from here on it is marked


class Source(StrEnum):
    """Who said it last: the merchant's server, a member by hand, or staff on its behalf."""

    MACHINE = "machine"
    MEMBER = "member"
    STAFF = "staff"


class Offer(OfOrganisation, Stateful[OfferStatus]):
    """What people read. What was pushed last lies beside it, in `Submission`.

    `taken` counts claims, and the database never lets it pass `quota`. `watched`: staff have had to step in,
    so whatever is pushed next is looked at by a person.
    """

    __tablename__ = "offers"
    __wall__ = public(member() | at_place(), where="{row}.status = 'published' AND NOT {row}.sandbox")
    __table_args__ = (
        UniqueConstraint("merchant_id", "sandbox", "external_id"),
        CheckConstraint("taken >= 0 AND (quota IS NULL OR taken <= quota)", name="within_quota"),
        CheckConstraint("price_fen >= 0 AND per_household > 0", name="sensible"),
        Index(
            "ix_offers_published",
            "merchant_id",
            "id",
            postgresql_where=text("status = 'published' AND NOT sandbox"),
        ),
    )
    flow = OfferFlow

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    sandbox: Mapped[bool]
    external_id: Mapped[str]
    item_id: Mapped[UUID] = mapped_column(ForeignKey("catalog_items.id"), index=True)
    item_code: Mapped[str]
    title: Mapped[str]
    description: Mapped[str | None]
    price_fen: Mapped[int]
    price_before_fen: Mapped[int | None]
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    quota: Mapped[int | None]
    per_household: Mapped[int | None]
    taken: Mapped[int] = mapped_column(default=0)
    place_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    elders: Mapped[bool]
    source_version: Mapped[int] = mapped_column(BigInteger)
    content_hash: Mapped[bytes]
    source: Mapped[Source]
    watched: Mapped[bool] = mapped_column(default=False)
    confirmed_at: Mapped[datetime] = mapped_column(default=now)
    status: Mapped[OfferStatus] = mapped_column(default=OfferFlow.start)

    @property
    def place_code(self) -> str:
        return self.place.code

    @property
    def left(self) -> int | None:
        return None if self.quota is None else self.quota - self.taken

    @property
    def ageing(self) -> bool:
        return self.confirmed_at <= now() - AGEING

    @property
    def on_behalf(self) -> bool:
        return self.source is Source.STAFF

    @property
    def state(self) -> OfferState:
        """The status, seen at this moment."""
        moment = now()
        if self.status is not OfferStatus.PUBLISHED:
            return OfferState(self.status)
        if self.ends_at and self.ends_at <= moment:
            return OfferState.EXPIRED
        if self.confirmed_at <= moment - FRESH:
            return OfferState.STALE
        if self.starts_at and self.starts_at > moment:
            return OfferState.SCHEDULED
        return OfferState.SOLD_OUT if self.left == 0 else OfferState.LIVE

    @property
    def over_at(self) -> datetime:
        """When it drops out by itself, unless somebody confirms it before."""
        stale_at = self.confirmed_at + FRESH
        return min(stale_at, self.ends_at) if self.ends_at else stale_at

    @classmethod
    def comes_by(cls, moment: datetime) -> ColumnElement[bool]:
        """Published and not over: scheduled, live or sold out."""
        return and_(
            cls.status == OfferStatus.PUBLISHED,
            cls.sandbox.is_(False),
            cls.confirmed_at > moment - FRESH,
            or_(cls.ends_at.is_(None), cls.ends_at > moment),
        )

    @classmethod
    def shown_at(cls, moment: datetime) -> ColumnElement[bool]:
        """Live or sold out: the SQL twin of `state`."""
        return and_(cls.comes_by(moment), or_(cls.starts_at.is_(None), cls.starts_at <= moment))

    @classmethod
    def for_all(cls) -> ColumnElement[bool]:
        return and_(cls.place_ids == [], cls.elders.is_(False))


class Submission(Base):
    """An offer as it was pushed last, word for word. `waiting`: a person has to look at it first."""

    __tablename__ = "offer_submissions"
    __wall__ = member() | at_place_of("offers", "offer_id")
    __table_args__ = (
        UniqueConstraint("offer_id"),
        Index("ix_offer_submissions_waiting", "offer_id", postgresql_where=text("waiting")),
    )

    offer_id: Mapped[UUID] = mapped_column(ForeignKey("offers.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    source_version: Mapped[int] = mapped_column(BigInteger)
    body: Mapped[Any] = mapped_column(JSONB)
    issues: Mapped[Any] = mapped_column(JSONB)
    waiting: Mapped[bool]
    pushed_at: Mapped[datetime] = mapped_column(default=now)


class Push(OfOrganisation, Stateful[PushStatus]):
    """Many offers at once. `raw` is what is left to do of a large one, until the job has done it."""

    __tablename__ = "offer_pushes"
    __wall__ = member() | at_place()
    flow = PushFlow

    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id"), index=True)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    sandbox: Mapped[bool]
    source: Mapped[Source]
    pushed_by: Mapped[UUID]
    dry_run: Mapped[bool]
    on_error: Mapped[str]
    full_sync: Mapped[bool]
    total: Mapped[int]
    raw: Mapped[bytes | None]
    rows: Mapped[Any] = mapped_column(JSONB)
    withdrawn: Mapped[int] = mapped_column(default=0)
    status: Mapped[PushStatus] = mapped_column(default=PushFlow.start)
    finished_at: Mapped[datetime | None]

    @property
    def push_id(self) -> UUID:
        return self.id

    @property
    def counts(self) -> dict[str, int]:
        found = dict.fromkeys(("created", "updated", "unchanged", "superseded", "rejected"), 0)
        for row in self.rows:
            found[row["result"]] += 1
        return found | {"total": self.total, "done": len(self.rows), "withdrawn": self.withdrawn}
