from typing import ClassVar

from app.kit.errors import Conflict, Forbidden, Invalid, NotFound


class MerchantOfferNotFound(NotFound, code=404254, zh="优惠不存在，或您无权查看"):
    """There is no such offer, or it is out of your sight."""


class BulkNotFound(NotFound, code=404255, zh="推送记录不存在，或您无权查看"):
    """There is no such push, or it is out of your sight."""


class CouponNotFound(NotFound, code=404256, zh="领取码不存在，或不属于您的商家"):
    """There is no such code, or it is another merchant's."""


class ReportNotFound(NotFound, code=404257, zh="反馈不存在，或您无权查看"):
    """There is no such report, or it is out of your sight."""


class NotForYou(Forbidden, code=403252, zh="该优惠不在您所在的社区，或不面向您"):
    """This offer is for people of other places, or of another age."""


class SoldOut(Conflict, code=409255, zh="已领完", constraint="ck_offers_within_quota"):
    """All of them have been claimed."""


class HouseholdLimit(Conflict, code=409256, zh="您家已达到领取上限"):
    """Your household has claimed as many as it may."""


class OfferNotLive(Conflict, code=409257, zh="该优惠目前不可领取"):
    """This offer cannot be claimed at present."""

    example: ClassVar = {"status": "expired"}


class ClaimExpired(Conflict, code=409258, zh="领取码已过期"):
    """This code was not redeemed in time."""


class RowCountMismatch(Conflict, code=409259, zh="行数与 expected_rows 不符，未写入任何数据"):
    """There are more or fewer rows than `expected_rows` says: nothing was written."""

    example: ClassVar = {"expected": 5000, "received": 2431}


class AlreadyReported(Conflict, code=409260, zh="您已反馈过"):
    """You have reported it already."""


class BulkRefused(Invalid, code=422252, zh="推送内容无法读取"):
    """This is no list of offers: `reason` says why."""

    example: ClassVar = {"reason": "too_many_rows", "limit": 5000}
