from app.kit.errors import Conflict, Forbidden, NotFound


class ClaimNotFound(NotFound, code=404171, zh="申请不存在，或您无权查看"):
    """There is no such claim, or it is out of your sight."""


class OwnClaim(Forbidden, code=403171, zh="不能审核自己的申请"):
    """Nobody decides their own claim."""


class ClaimPending(Conflict, code=409171, zh="您已有一份待审核的申请"):
    """You have a claim that is not decided yet."""


class ClaimMismatch(Conflict, code=409172, zh="申请与该居民的姓名或身份证号不符"):
    """Name or ID number of the claim are not that resident's."""


class AlreadyResident(Conflict, code=409173, zh="您的账号已关联居民"):
    """Your account is a resident's already."""
