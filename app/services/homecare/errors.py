from typing import ClassVar

from app.kit.errors import Conflict, Forbidden, Invalid, NotFound

FAILURES: dict[str, object] = {
    "failures": [
        {"code": "licence_expired", "message": "护士执业证书在服务当天已过期", "source": "护士条例第八、十条"}
    ]
}


class ProviderNotFound(NotFound, code=404551, zh="护理机构不存在"):
    """There is no such provider of nursing at home."""


class NurseNotFound(NotFound, code=404552, zh="护士不存在，或您无权查看"):
    """There is no such nurse, or they are out of your sight."""


class NursingOrderNotFound(NotFound, code=404553, zh="护理订单不存在，或您无权查看"):
    """There is no such nursing order, or it is out of your sight."""


class ConsentTextNotFound(NotFound, code=404554, zh="没有这个版本的知情同意书"):
    """There is no such version of the words to consent to."""


class LeaveNotFound(NotFound, code=404555, zh="没有这条请假记录"):
    """There is no such leave."""


class OfferNotFound(NotFound, code=404556, zh="没有发给您的派单，或已失效"):
    """You were not offered this order."""


class IncidentNotFound(NotFound, code=404557, zh="事件不存在，或您无权查看"):
    """There is no such incident, or it is out of your sight."""


class PackageNotFound(NotFound, code=404558, zh="套餐不存在，或已停售"):
    """There is no such package, or it is no longer sold."""


class PurchaseNotFound(NotFound, code=404572, zh="没有购买过这个套餐，或您无权查看"):
    """Nobody bought that package, or it is out of your sight."""


class NotYourVisit(Forbidden, code=403551, zh="这一单由其他护士负责"):
    """Another nurse has accepted this order."""


class NursingRefused(Conflict, code=409551, zh="不符合上门护理的规定"):
    """The order breaks rules of nursing at home; all of them are listed."""

    example: ClassVar = {
        "failures": [{"code": "too_late", "message": "距服务开始的时间太短", "source": "机构服务规则"}]
    }


class NursingTextOutdated(Conflict, code=409552, zh="知情同意书已更新，请重新阅读"):
    """These are not the words to consent to for this order: read them again."""

    example: ClassVar = {"text_version": "2026-11"}


class NurseBusy(Conflict, code=409553, zh="这段时间您已有其他任务", constraint="ex_nurse_engagements_span"):
    """The nurse's time, travel included, is already promised."""


class OrderTaken(Conflict, code=409554, zh="订单已被其他护士接受", constraint="uq_nurse_engagements_seat"):
    """Another nurse was quicker."""


class OfferLapsed(Conflict, code=409555, zh="派单已过期或已撤回"):
    """The offer has ended."""


class NurseUnfit(Conflict, code=409556, zh="这位护士不能承接这一单"):
    """The nurse may not, or cannot, do this visit; all reasons are listed."""

    example: ClassVar = FAILURES


class OfferingOverlaps(
    Conflict, code=409557, zh="这一类别在该日期后已有规则", constraint="ex_nursing_offerings_during"
):
    """There are rules for that category from a later day on: they begin after yours."""


class TermsOverlap(Conflict, code=409558, zh="该日期后已有服务规则", constraint="ex_nursing_terms_during"):
    """There are terms from a later day on: they begin after yours."""


class NurseExists(
    Conflict, code=409559, zh="该账号已登记为本机构护士", constraint="uq_nurses_provider_id_account_id"
):
    """This account is one of the provider's nurses already."""


class ConsentTextExists(
    Conflict,
    code=409560,
    zh="该版本已存在，请使用新版本号",
    constraint="uq_nursing_consent_texts_provider_id_version",
):
    """That version is there already, and words once shown are never changed: take another number."""


class ProviderExists(Conflict, code=409561, zh="该机构已登记"):
    """This organisation nurses at home already."""


class ArrivedElsewhere(Conflict, code=409562, zh="当前位置距服务地址较远，请联系机构确认"):
    """This is too far from the door: the provider can approve it with a reason."""

    example: ClassVar = {"distance_m": 1800, "allowed_m": 300}


class IdentityMismatch(Conflict, code=409563, zh="患者身份核对不一致，请停止服务并联系机构"):
    """This does not look like the patient of this order: do not begin, and call the provider."""


class RecordIncomplete(Conflict, code=409564, zh="护理记录不完整，不能完成服务"):
    """The visit cannot end before its record is whole; what is missing is listed."""

    example: ClassVar = {"missing": ["signature", "waste"]}


class Contraindicated(Conflict, code=409565, zh="存在禁忌，不能评估为通过"):
    """What speaks against it was found: this cannot pass."""


class TooEarlyToSay(Conflict, code=409566, zh="还未到可以登记的时间"):
    """Wait a little longer before saying so."""

    example: ClassVar = {"not_before": "2026-12-01T09:15:00+08:00"}


class NothingToPay(Conflict, code=409567, zh="这一单无需支付"):
    """There is nothing to pay for this order."""


class AssessmentExpired(Conflict, code=409568, zh="首诊评估已过有效期，请重新评估"):
    """The assessment is no longer valid on the day of the visit."""


class AlreadyReviewed(Conflict, code=409569, zh="您已评价过这次服务"):
    """This visit was reviewed already."""


class ReviewTooEarly(Conflict, code=409570, zh="服务完成后才能评价"):
    """A visit can be reviewed when it is over."""


class RevisitTooEarly(Conflict, code=409574, zh="服务完成后才能安排复诊"):
    """A revisit can be granted when there was a visit."""


class NursingUnderWay(Conflict, code=409571, zh="护士正在上门服务，请在服务结束后再试"):
    """A nurse is on the way, or there: please try again when the visit is over."""


class PackageUsedUp(Conflict, code=409572, zh="套餐次数已用完"):
    """No visit is left of that package."""


class PackageUnfit(Conflict, code=409573, zh="这个套餐不适用于这位患者、项目、地点或日期，或已结束"):
    """That package is not for this patient, item, place or day, or has ended."""


class NotAProvider(Invalid, code=422551, zh="该组织不是护理机构"):
    """Only an organisation of the kind `provider` can nurse at home."""


class RecordMismatch(Invalid, code=422552, zh="护理记录与服务类别不符"):
    """The record is that of another category."""

    example: ClassVar = {"expected": "wound-dressing", "given": "injection"}
