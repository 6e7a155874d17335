"""What can go wrong.

* AppError            500   a bug of ours
  - BadRequest        400   not HTTP as we speak it
  - Unauthenticated   401
  - Forbidden         403   you see it, but may not do that
  - NotFound          404   there is no such thing, or it is out of your sight
  - Conflict          409   you may, but not in its present state
  - TooLarge, Invalid 413 422   we do not understand you
  - Unavailable       503   not now; nothing was lost

A class is the error: its docstring is the English message, `zh` the Chinese one, its name
the word that programs go by. `code` is the HTTP status times 1000 plus a serial number: 000 for
the families, 001 to 049 for the kit, then a block of 50 a slice; a number once given is never reused.
An error may claim a database constraint; then the database raises it for us.
"""

import re
from typing import Any, ClassVar


class AppError(Exception):
    """Something went wrong on our side; please try again later."""

    code: ClassVar[int] = 500000
    zh: ClassVar[str] = "服务器开小差了，请稍后再试"
    example: ClassVar[dict[str, Any]] = {}
    headers: ClassVar[dict[str, str]] = {}
    effects_stay: ClassVar[bool] = False  # the request is refused, and yet what it did is committed
    by_code: ClassVar[dict[int, type["AppError"]]] = {}
    by_constraint: ClassVar[dict[str, type["AppError"]]] = {}

    def __init_subclass__(cls, *, code: int, zh: str, constraint: str | None = None) -> None:
        cls.code, cls.zh = code, zh
        AppError.by_code[code] = cls
        if constraint:
            AppError.by_constraint[constraint] = cls

    def __init__(self, **detail: Any) -> None:
        self.detail = detail
        super().__init__(self.message())

    def message(self, *, english: bool = True) -> str:
        return (self.english() if english else self.zh).format(**self.detail)

    @classmethod
    def english(cls) -> str:
        return " ".join((cls.__doc__ or "").split())

    @classmethod
    def status(cls) -> int:
        return cls.code // 1000

    @classmethod
    def slug(cls) -> str:
        words = cls.__name__.replace("WeChat", "Wechat")
        return re.sub(r"(?<!^)(?=[A-Z])", "_", words).lower()


class BadRequest(AppError, code=400000, zh="请求无法理解"):
    """We cannot make sense of this request."""


class Unauthenticated(AppError, code=401000, zh="请先登录"):
    """Sign in first."""


class Forbidden(AppError, code=403000, zh="您没有权限进行此操作"):
    """You may not do that here."""

    example: ClassVar = {"permission": "venues.approve", "place": "140502009010"}


class NotFound(AppError, code=404000, zh="内容不存在，或您无权查看"):
    """There is no such thing, or it is out of your sight."""


class MethodNotAllowed(AppError, code=405000, zh="不支持这种请求方法"):
    """This address does not answer to that method."""


class TooSlow(AppError, code=408000, zh="提交超时，请重试"):
    """The request took too long to arrive."""


class Conflict(AppError, code=409000, zh="当前状态下不能进行此操作"):
    """That cannot be done in the present state."""


class Busy(Conflict, code=409002, zh="有人正在进行同样的操作，请稍后再试"):
    """Someone else is doing just that; please try again."""


class Stale(Conflict, code=409003, zh="内容已被他人修改，请刷新后再试"):
    """Somebody changed it meanwhile: read it again, then send your change."""

    example: ClassVar = {"version": 4}


class TooLarge(AppError, code=413000, zh="提交的内容过大"):
    """The request is too large."""


class Invalid(AppError, code=422000, zh="提交的内容有误"):
    """Some fields are missing or wrong."""

    example: ClassVar = {"fields": [{"location": "body.purpose", "message": "必填", "type": "missing"}]}


class Unavailable(AppError, code=503000, zh="服务暂时不可用，请稍后再试"):
    """Not now; nothing was lost. Please try again in a moment."""

    headers: ClassVar = {"Retry-After": "2"}
