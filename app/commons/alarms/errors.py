from app.kit.errors import Conflict, NotFound


class AlarmNotFound(NotFound, code=404921, zh="报警不存在，或您无权查看"):
    """There is no such alarm, or it is out of your sight."""


class NotYourAlarm(Conflict, code=409921, zh="该报警由他人接警，请由接警人处理"):
    """Somebody else has taken this alarm on; it is theirs to close or to give back."""
