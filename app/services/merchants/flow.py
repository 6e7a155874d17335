"""The life of a merchant, of the papers it hands in, and of its serving a place."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.kit.hearsay import ReportStatus
from app.permissions import Permission


class MerchantStatus(StrEnum):
    APPLIED = "applied"
    ONBOARDING = "onboarding"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PAUSED = "paused"
    SUSPENDED = "suspended"
    REJECTED = "rejected"


BEFORE_APPROVAL = (MerchantStatus.APPLIED, MerchantStatus.ONBOARDING, MerchantStatus.IN_REVIEW)
AT_WORK = (MerchantStatus.APPROVED, MerchantStatus.PAUSED)

_EDIT, _REVIEW = Permission.MERCHANTS_EDIT, Permission.MERCHANTS_REVIEW


class MerchantFlow(Flow[MerchantStatus], start=MerchantStatus.APPLIED):
    accept = Move(MerchantStatus.APPLIED, to=MerchantStatus.ONBOARDING, needs=_REVIEW)
    submit = Move(MerchantStatus.ONBOARDING, to=MerchantStatus.IN_REVIEW, needs=_EDIT)
    send_back = Move(MerchantStatus.IN_REVIEW, to=MerchantStatus.ONBOARDING, needs=_REVIEW)
    approve = Move(MerchantStatus.IN_REVIEW, to=MerchantStatus.APPROVED, needs=_REVIEW)
    reject = Move(*BEFORE_APPROVAL, to=MerchantStatus.REJECTED, needs=_REVIEW)
    reapply = Move(MerchantStatus.REJECTED, to=MerchantStatus.APPLIED, needs=_EDIT)
    pause = Move(MerchantStatus.APPROVED, to=MerchantStatus.PAUSED, needs=_EDIT)
    resume = Move(MerchantStatus.PAUSED, to=MerchantStatus.APPROVED, needs=_EDIT)
    suspend = Move(*AT_WORK, to=MerchantStatus.SUSPENDED, needs=_REVIEW)
    restore = Move(MerchantStatus.SUSPENDED, to=MerchantStatus.APPROVED, needs=_REVIEW)


class FacilityStatus(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    WITHDRAWN = "withdrawn"


class FacilityFlow(Flow[FacilityStatus], start=FacilityStatus.OPEN):
    """What a shop opens to everybody for free; `pause` also by as many confirmed reports as it takes."""

    pause = Move(FacilityStatus.OPEN, to=FacilityStatus.PAUSED, needs=_REVIEW)
    restore = Move(FacilityStatus.PAUSED, to=FacilityStatus.OPEN, needs=_REVIEW)
    withdraw = Move(FacilityStatus.OPEN, FacilityStatus.PAUSED, to=FacilityStatus.WITHDRAWN, needs=_EDIT)
    open_again = Move(FacilityStatus.WITHDRAWN, to=FacilityStatus.OPEN, needs=_EDIT, verb="")


class ReportFlow(Flow[ReportStatus], start=ReportStatus.OPEN):
    confirm = Move(ReportStatus.OPEN, to=ReportStatus.CONFIRMED, needs=_REVIEW)
    dismiss = Move(ReportStatus.OPEN, to=ReportStatus.DISMISSED, needs=_REVIEW)


class PaperStatus(StrEnum):
    HANDED_IN = "handed_in"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class PaperFlow(Flow[PaperStatus], start=PaperStatus.HANDED_IN):
    confirm = Move(PaperStatus.HANDED_IN, to=PaperStatus.CONFIRMED, needs=_REVIEW)
    refuse = Move(PaperStatus.HANDED_IN, to=PaperStatus.REFUSED, needs=_REVIEW)


class ServingStatus(StrEnum):
    ASKED = "asked"
    APPROVED = "approved"
    REFUSED = "refused"
    ENDED = "ended"


class ServingFlow(Flow[ServingStatus], start=ServingStatus.ASKED):
    """Each place decides for itself whom it lets serve (辖区范围内及周边)."""

    approve = Move(ServingStatus.ASKED, to=ServingStatus.APPROVED, needs=_REVIEW)
    refuse = Move(ServingStatus.ASKED, to=ServingStatus.REFUSED, needs=_REVIEW)
    end = Move(ServingStatus.ASKED, ServingStatus.APPROVED, to=ServingStatus.ENDED, needs=_EDIT)
    ask_again = Move(ServingStatus.REFUSED, ServingStatus.ENDED, to=ServingStatus.ASKED, needs=_EDIT)
