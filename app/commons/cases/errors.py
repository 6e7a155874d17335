from typing import ClassVar

from app.kit.errors import Conflict, Forbidden, Invalid, NotFound


class PartyNotFound(NotFound, code=404621, zh="没有这位当事人，或您无权查看"):
    """The case has no such party, or it is out of your sight."""


class MessageNotFound(NotFound, code=404631, zh="没有这条消息，或您无权查看"):
    """There is no such message, or it is out of your sight."""


class RatingNotFound(NotFound, code=404622, zh="没有这条评价，或您无权查看"):
    """There is no such rating, or it is out of your sight."""


class NotYourCase(Forbidden, code=403621, zh="该案件不由您承办"):
    """Somebody else has this case."""


class CaseTaken(Conflict, code=409621, zh="该案件已有承办人"):
    """Somebody has this case already."""


class AssignmentBinding(Conflict, code=409622, zh="该指派由裁定作出，不能退回"):
    """An arbiter has assigned it to you: it cannot be handed back."""


class ArbiterNeeded(Conflict, code=409623, zh="该案件已退回 {returns} 次，只能由负责人裁定承办人"):
    """It was handed back {returns} times: now whoever leads decides who has it."""

    example: ClassVar = {"returns": 3}


class NobodyToAssign(Conflict, code=409624, zh="这里目前没有可以承办的人"):
    """Nobody here could take it."""


class ClockNotRunning(Conflict, code=409625, zh="没有正在计算的期限"):
    """No such term is running."""


class ClockPaused(Conflict, code=409626, zh="期限已经中止"):
    """The term is suspended already."""


class NotLater(Conflict, code=409627, zh="延长后的期限应晚于原期限"):
    """An extension ends later than the term it extends."""

    example: ClassVar = {"due_at": "2027-01-04T23:59:59+08:00"}


class CaseAlreadyRated(
    Conflict, code=409628, zh="您已评价过该案件", constraint="uq_case_ratings_case_id_rated_by"
):
    """You have rated this case: each says it once."""


class PauseSpent(Conflict, code=409630, zh="因此原因中止的期限已满 {days} 天，不能再中止"):
    """The term has been suspended for that reason for {days} days, as long as it may be."""

    example: ClassVar = {"days": 15}


class CaseStillOpen(Conflict, code=409629, zh="您有尚未办结的案件，办结后才能注销"):
    """You are a party to a case that is not over yet: afterwards you can be forgotten."""


class PauseUnknown(Invalid, code=422621, zh="不能以此原因中止期限"):
    """That is no reason to suspend this term."""

    example: ClassVar = {"reasons": ["appraisal"]}
