from typing import ClassVar

from app.kit.errors import Unauthenticated


class TokenExpired(Unauthenticated, code=401101, zh="登录已过期"):
    """This access token has expired: refresh it, or sign in again."""


class TokenRefused(Unauthenticated, code=401102, zh="登录凭证无效，请重新登录"):
    """This token is not one of ours, or its session has ended: sign in again."""


class TokenReused(Unauthenticated, code=401103, zh="登录凭证已被使用过，为安全起见请重新登录"):
    """This refresh token was spent before: someone may have copied it, so its session has ended."""

    effects_stay: ClassVar = True
