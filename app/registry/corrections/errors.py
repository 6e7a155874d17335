from app.kit.errors import Conflict, NotFound


class CorrectionNotFound(NotFound, code=404881, zh="更正申请不存在，或您无权查看"):
    """There is no such request to correct something, or it is out of your sight."""


class CorrectionPending(Conflict, code=409881, zh="这一项已有待处理的更正申请"):
    """Somebody is looking at a correction of that field already."""
