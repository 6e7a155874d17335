from typing import ClassVar

from app.kit.errors import AppError, Forbidden, Invalid, Unauthenticated, Unavailable


class CodeRefused(Unauthenticated, code=401001, zh="登录凭证无效或已过期，请重新登录"):
    """WeChat does not know this code, or it was used before: call wx.login again."""


class LoginBlocked(Forbidden, code=403001, zh="微信已限制该账号登录"):
    """WeChat has blocked this user as high risk."""


class PhoneCodeRefused(Invalid, code=422011, zh="手机号授权已失效，请重新授权"):
    """WeChat does not know this phone code, it was used before, or it is somebody else's: ask again."""


class WeChatAway(Unavailable, code=503001, zh="微信服务暂时不可用，请稍后再试"):
    """WeChat does not answer at present; please try again in a moment."""


class WeChatMisused(AppError, code=500011, zh="我们向微信提交的内容有误"):
    """What we asked of WeChat was wrong, and would be wrong again."""


class ValueRefused(WeChatMisused, code=500012, zh="微信不接受此字段的内容：{key}"):
    """WeChat takes no such value for {key}."""

    example: ClassVar = {"key": "thing1"}
