"""WeChat's server side, as far as we call it. The demo's stand-in speaks the same words.

Every answer is HTTP 200 with `errcode` and `errmsg`; `errcode` missing or 0 means success, the text is
never compared. (developers.weixin.qq.com, 小程序 / 服务端 / auth.code2Session)
"""

from dataclasses import dataclass
from typing import Any

import httpx
import structlog

from app.kit.errors import Forbidden, Unauthenticated, Unavailable
from app.settings import WeChatSettings

log = structlog.get_logger(__name__)


class CodeRefused(Unauthenticated, code=401001, zh="登录凭证无效或已过期，请重新登录"):
    """WeChat does not know this code, or it was used before: call wx.login again."""


class LoginBlocked(Forbidden, code=403001, zh="微信已限制该账号登录"):
    """WeChat has blocked this user as high risk."""


class WeChatAway(Unavailable, code=503001, zh="微信服务暂时不可用，请稍后再试"):
    """WeChat does not answer at present; please try again in a moment."""


REFUSALS = {40029: CodeRefused, 40163: CodeRefused, 41008: CodeRefused, 40226: LoginBlocked}


@dataclass(frozen=True)
class Identity:
    """Whom a code belongs to. The session_key stays behind: nothing of ours needs it."""

    openid: str
    unionid: str | None


class WeChat:
    def __init__(self, settings: WeChatSettings) -> None:
        self.settings = settings
        self.http = httpx.AsyncClient(timeout=settings.timeout, trust_env=False)

    async def code2session(self, code: str) -> Identity:
        """A wx.login code lives five minutes, good for once. CodeRefused, LoginBlocked, WeChatAway."""
        found = await self._get(
            "/sns/jscode2session",
            appid=self.settings.appid,
            secret=self.settings.secret.get_secret_value(),
            js_code=code,
            grant_type="authorization_code",
        )
        openid = found.get("openid")
        if not isinstance(openid, str) or not openid:
            raise WeChatAway
        return Identity(openid, found.get("unionid") or None)

    async def _get(self, path: str, **query: str) -> dict[str, Any]:
        try:
            answer = await self.http.get(self.settings.base_url + path, params=query)
            found = answer.raise_for_status().json()  # served as text/plain: the body counts, not its label
        except (httpx.HTTPError, ValueError) as failure:
            log.warning("wechat_away", path=path, cause=type(failure).__name__)
            raise WeChatAway from None  # the cause holds the address, and the address our secret
        if not isinstance(found, dict):
            raise WeChatAway
        if errcode := found.get("errcode"):
            log.warning("wechat_refused", path=path, errcode=errcode)
            raise REFUSALS.get(errcode, WeChatAway)
        return found

    async def close(self) -> None:
        await self.http.aclose()
