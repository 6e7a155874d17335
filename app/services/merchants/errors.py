from typing import ClassVar

from app.kit.errors import Conflict, Forbidden, Invalid, NotFound


class MerchantNotFound(NotFound, code=404251, zh="商家不存在，或您无权查看"):
    """There is no such merchant, or it is out of your sight."""


class PaperNotFound(NotFound, code=404252, zh="证照不存在，或您无权查看"):
    """There is no such paper, or it is out of your sight."""


class ServingNotFound(NotFound, code=404253, zh="该商家没有申请服务这个地方"):
    """The merchant has not asked to serve that place, or it is out of your sight."""


class FacilityNotFound(NotFound, code=404261, zh="没有这项便民设施，或已不再开放"):
    """There is no such free facility, or it is no longer open to everybody."""


class ListingReportNotFound(NotFound, code=404262, zh="反馈不存在，或您无权查看"):
    """There is no such report, or it is out of your sight."""


class OwnMerchant(Forbidden, code=403251, zh="不能审核自己的商家"):
    """Nobody decides on a merchant of their own."""


class MerchantExists(Conflict, code=409251, zh="这里已有同名的商家", constraint="uq_merchants_place_id_name"):
    """There is a merchant of that name at that place already."""


class ChecklistOpen(Conflict, code=409252, zh="资料尚未齐备，请先补齐"):
    """Not everything is there yet: `missing` says what."""

    example: ClassVar = {"missing": ["licence", "hours"]}


class TooManyApplications(Conflict, code=409253, zh="您已有三份待审核的入驻申请"):
    """Three applications of yours are waiting for a decision: await one of them first."""


class ServingAsked(Conflict, code=409254, zh="已申请服务这个地方"):
    """The merchant serves that place already, or has asked to."""


class ThankedToday(Conflict, code=409261, zh="您今天已感谢过"):
    """You have said thank you for it today."""


class ReportWaiting(Conflict, code=409262, zh="您的反馈正在核实，请勿重复提交"):
    """A report of yours about it has not been looked into yet."""


class ServiceUnknown(Invalid, code=422251, zh="商业服务清单中没有这项服务"):
    """The place's list of commercial services has no such item."""

    example: ClassVar = {"item_codes": ["com-flying"]}
