"""The life of an offer, as far as somebody decides it; what the clock decides is asked of the clock."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.kit.hearsay import ReportStatus
from app.permissions import Permission


class OfferStatus(StrEnum):
    IN_REVIEW = "in_review"
    PUBLISHED = "published"
    REFUSED = "refused"
    PAUSED = "paused"
    TAKEN_DOWN = "taken_down"
    WITHDRAWN = "withdrawn"


class OfferState(StrEnum):
    """What a published offer is at this moment, or why it is not to be had."""

    IN_REVIEW = "in_review"
    SCHEDULED = "scheduled"
    LIVE = "live"
    SOLD_OUT = "sold_out"
    EXPIRED = "expired"
    STALE = "stale"
    REFUSED = "refused"
    PAUSED = "paused"
    TAKEN_DOWN = "taken_down"
    WITHDRAWN = "withdrawn"


S, _PUSH, _REVIEW = OfferStatus, Permission.OFFERS_PUSH, Permission.OFFERS_REVIEW


class OfferFlow(Flow[OfferStatus], start=OfferStatus.IN_REVIEW):
    """`clear` and `hold` are what the rules say of something pushed anew."""

    publish = Move(S.IN_REVIEW, to=S.PUBLISHED, needs=_REVIEW)
    refuse = Move(S.IN_REVIEW, to=S.REFUSED, needs=_REVIEW)
    clear = Move(S.IN_REVIEW, S.REFUSED, S.WITHDRAWN, to=S.PUBLISHED, needs=_PUSH)
    hold = Move(S.REFUSED, S.PAUSED, S.TAKEN_DOWN, S.WITHDRAWN, to=S.IN_REVIEW, needs=_PUSH)
    withdraw = Move(S.IN_REVIEW, S.PUBLISHED, S.REFUSED, S.PAUSED, to=S.WITHDRAWN, needs=_PUSH)
    pause = Move(S.PUBLISHED, to=S.PAUSED, needs=_REVIEW)
    resume = Move(S.PAUSED, to=S.PUBLISHED, needs=_REVIEW)
    take_down = Move(S.IN_REVIEW, S.PUBLISHED, S.PAUSED, to=S.TAKEN_DOWN, needs=_REVIEW)


class PushStatus(StrEnum):
    RECEIVED = "received"
    DONE = "done"
    REJECTED = "rejected"


class PushFlow(Flow[PushStatus], start=PushStatus.RECEIVED):
    finish = Move(PushStatus.RECEIVED, to=PushStatus.DONE, needs=_PUSH)
    reject = Move(PushStatus.RECEIVED, to=PushStatus.REJECTED, needs=_PUSH)


class CouponStatus(StrEnum):
    CLAIMED = "claimed"
    REDEEMED = "redeemed"


class CouponState(StrEnum):
    """What it is at this moment: `expired` is what the clock makes of one not redeemed in time."""

    CLAIMED = "claimed"
    REDEEMED = "redeemed"
    EXPIRED = "expired"


class CouponFlow(Flow[CouponStatus], start=CouponStatus.CLAIMED):
    redeem = Move(CouponStatus.CLAIMED, to=CouponStatus.REDEEMED, needs=Permission.OFFERS_REDEEM)


class ReportFlow(Flow[ReportStatus], start=ReportStatus.OPEN):
    confirm = Move(ReportStatus.OPEN, to=ReportStatus.CONFIRMED, needs=_REVIEW)
    dismiss = Move(ReportStatus.OPEN, to=ReportStatus.DISMISSED, needs=_REVIEW)
