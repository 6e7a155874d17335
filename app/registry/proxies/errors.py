from app.kit.errors import Conflict, Forbidden, Invalid, NotFound


class ProxyNotFound(NotFound, code=404871, zh="代办关系不存在，或您无权查看"):
    """There is no such mandate, or it is out of your sight."""


class AgentUnknown(NotFound, code=404872, zh="代办人的账号不存在", constraint="fk_proxies_agent_id"):
    """There is no such account to act for them."""


class OwnMandate(Forbidden, code=403873, zh="不能为自己登记代办权限"):
    """Nobody records their own mandate."""


class NotAResident(Conflict, code=409871, zh="您的账号尚未关联居民"):
    """Your account is no resident's yet."""


class ProxyExists(Conflict, code=409872, zh="该代办人已有有效的代办权限，请先终止"):
    """They act for this resident already: end that mandate first."""


class GuardianOnly(Conflict, code=409873, zh="未成年人只能由监护人代办"):
    """For a minor only a guardian acts, recorded by staff (民法典 art. 23, 个人信息保护法 art. 31)."""


class HeadOnly(Conflict, code=409874, zh="只有所在楼栋、单元或网格的负责人可代办，且该居民没有账号"):
    """A head acts only for residents of their building, unit or grid who have no account."""


class SelfAppointed(Invalid, code=422871, zh="不能委托本人"):
    """One does not act for oneself by mandate."""
