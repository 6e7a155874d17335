from app.kit.errors import Conflict, Forbidden, NotFound, Unauthenticated


class KeyRefused(Unauthenticated, code=401701, zh="接口密钥无效、已过期或已停用"):
    """This key is not one of ours, has expired or was revoked."""


class KeyBeyondYou(Forbidden, code=403701, zh="不能给新密钥更大的权限"):
    """A key cannot make another that may do more than itself."""


class KeyNotFound(NotFound, code=404701, zh="密钥不存在，或您无权查看"):
    """There is no such key, or it is out of your sight."""


class TooManyKeys(Conflict, code=409701, zh="同时最多有两个有效密钥，请先停用一个"):
    """Two keys may be in force at once: revoke one first."""
