from typing import ClassVar

from app.kit.errors import Conflict, Forbidden, Invalid, NotFound, Unauthenticated


class AccountNotFound(NotFound, code=404101, zh="没有这个账号"):
    """There is no such account."""


class SessionNotFound(NotFound, code=404102, zh="没有这个登录会话"):
    """You have no such session, or it has ended."""


class GrantNotFound(NotFound, code=404103, zh="授权不存在，或您无权查看"):
    """There is no such grant, or it is out of your sight."""


class NobodyOnDuty(NotFound, code=404104, zh="目前无人担任，上级也无人担任"):
    """Nobody holds that role there, nor anywhere above."""


class RoleBeyondYou(Forbidden, code=403101, zh="您不能授予或收回这个角色"):
    """That role is not yours to give or take: never above oneself."""

    example: ClassVar = {"role": "admin"}


class NeedsSecondPerson(Conflict, code=409101, zh="需要另一位管理员确认"):
    """Another administrator has to confirm it, not the one who proposed it."""


class RoleMisfit(Invalid, code=422101, zh="这个角色不能在这里担任"):
    """That role is not held here: some are held at places, others in organisations of one kind."""

    example: ClassVar = {"role": "nurse"}


class TokenExpired(Unauthenticated, code=401101, zh="登录已过期"):
    """This access token has expired: refresh it, or sign in again."""


class TokenRefused(Unauthenticated, code=401102, zh="登录凭证无效，请重新登录"):
    """This token is not one of ours, or its session has ended: sign in again."""


class TokenReused(Unauthenticated, code=401103, zh="登录凭证已被使用过，为安全起见请重新登录"):
    """This refresh token was spent before: someone may have copied it, so its session has ended."""

    effects_stay: ClassVar = True
