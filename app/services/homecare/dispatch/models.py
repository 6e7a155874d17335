from datetime import datetime
from uuid import UUID

from pydantic import Field
from sqlalchemy import ForeignKey, Index, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.schema import Input
from app.kit.typed import Typed
from app.kit.wall import member, own
from app.services.homecare.actors import OfProvider
from app.services.homecare.dispatch.flow import OfferFlow, OfferStatus


class ReasonGiven(Input):
    """Why she is asked before others."""

    code: str = Field(max_length=40, examples=["continuity"])
    points: int = Field(examples=[30])


class Offer(OfProvider[OfferStatus]):
    """One order to one nurse, with the reasons for her rank, until it is answered or lapses."""

    __tablename__ = "nursing_offers"
    __wall__ = own() | member("provider_id")
    __table_args__ = (
        Index(
            "uq_nursing_offers_open",
            "order_id",
            "nurse_id",
            unique=True,
            postgresql_where=column("status") == OfferStatus.OFFERED.value,
        ),
        Index("ix_nursing_offers_expires_at", "status", "expires_at"),
    )
    flow = OfferFlow

    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"), index=True)
    nurse_id: Mapped[UUID] = mapped_column(ForeignKey("nurses.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    rank: Mapped[int]
    score: Mapped[int]
    reasons: Mapped[list[ReasonGiven]] = mapped_column(Typed(list[ReasonGiven]))
    by_hand: Mapped[bool]
    expires_at: Mapped[datetime]
    status: Mapped[OfferStatus] = mapped_column(default=OfferFlow.start)

    @property
    def owner_id(self) -> UUID:
        return self.account_id
