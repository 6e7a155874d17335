import secrets
from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.clock import now
from app.kit.timeline import OfOrganisation, Stateful
from app.kit.wall import member, own, resident
from app.services.offers.flow import CouponFlow, CouponState, CouponStatus

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that people take for another
LENGTH = 10  # 31^10: nobody finds one by trying


def new_code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


class Coupon(OfOrganisation, Stateful[CouponStatus]):
    """`number` counts within the household where the offer limits how many: of two at once, one is second.

    The merchant reads the code, and never by whom it was claimed.
    """

    __tablename__ = "coupons"
    __wall__ = own() | resident() | member()
    __table_args__ = (UniqueConstraint("code"), UniqueConstraint("offer_id", "holder_id", "number"))
    flow = CouponFlow

    offer_id: Mapped[UUID] = mapped_column(ForeignKey("offers.id"))
    merchant_id: Mapped[UUID] = mapped_column(ForeignKey("merchants.id"), index=True)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    sandbox: Mapped[bool]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    holder_id: Mapped[UUID]
    number: Mapped[int | None]
    code: Mapped[str]
    title: Mapped[str]
    price_fen: Mapped[int]
    status: Mapped[CouponStatus] = mapped_column(default=CouponFlow.start)
    expires_at: Mapped[datetime | None]
    redeemed_at: Mapped[datetime | None]

    @property
    def state(self) -> CouponState:
        """The status, seen at this moment."""
        over = self.expires_at is not None and self.expires_at <= now()
        expired = over and self.status is CouponStatus.CLAIMED
        return CouponState.EXPIRED if expired else CouponState(self.status)
