from app.kit.errors import Conflict, Forbidden, NotFound


class ClearanceNeeded(Forbidden, code=403157, zh="查看未成年人个人信息，须先经负责人批准"):
    """Ask to be cleared first: minors' data are shown after approval alone (未成年人网络保护条例 art. 36)."""


class OwnClearance(Forbidden, code=403158, zh="不能审批自己的申请"):
    """Nobody approves what they asked for themselves."""


class ClearanceNotFound(NotFound, code=404157, zh="查阅申请不存在，或您无权查看"):
    """Nobody asked for such a clearance, or it is out of your sight."""


class ClearancePending(Conflict, code=409157, zh="您在该处已有一份待审批的查阅申请"):
    """What you asked for there is not decided yet."""
