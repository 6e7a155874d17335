"""The calls. (developers.weixin.qq.com, 小程序 / 服务端)

Every answer is HTTP 200 with `errcode` and `errmsg`; `errcode` missing or 0 means success, the text is never
compared. What passes (busy, quotas, time-outs, garbage) is WeChatAway, what would be wrong again is ours:
WeChatMisused.
"""

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum, IntEnum, StrEnum
from typing import Any, Literal, TypeGuard

import httpx
import structlog

from app.kit.errors import AppError
from app.kit.secrets import Keyring
from app.kit.wechat import values as rules
from app.kit.wechat.errors import (
    CodeRefused,
    LoginBlocked,
    PhoneCodeRefused,
    WeChatAway,
    WeChatMisused,
)
from app.kit.wechat.token import Sessions, Tokens
from app.settings import WeChatSettings

log = structlog.get_logger(__name__)

Refusals = Mapping[int, type[AppError]]

TOKEN_REFUSED = {40001, 40014, 42001}
UNSUBSCRIBED = 43101
NOT_SEEN_LATELY = 61010
PICTURES = (b"\xff\xd8", b"\x89PNG")

LOGIN: Refusals = {40029: CodeRefused, 40163: CodeRefused, 41008: CodeRefused, 40226: LoginBlocked}
PHONE: Refusals = {40029: PhoneCodeRefused, 40163: PhoneCodeRefused, 40003: PhoneCodeRefused}
MESSAGE: Refusals = dict.fromkeys((40003, 40033, 40037, 41030, 47001, 47003), WeChatMisused)
CHECK: Refusals = dict.fromkeys((40003, 40129, 43104, 43302, 44002, 47001), WeChatMisused)
CODE: Refusals = dict.fromkeys((40097, 40129, 41030, 47001), WeChatMisused)


@dataclass(frozen=True)
class Identity:
    """Whom a code belongs to. The session_key stays behind: nothing of ours needs it."""

    openid: str
    unionid: str | None


@dataclass(frozen=True)
class Phone:
    country_code: str
    local: str = field(repr=False)

    @property
    def number(self) -> str:
        """As it is dialled in China: with the country's code only where that is not 86."""
        return self.local if self.country_code == "86" else f"+{self.country_code}{self.local}"


class Sent(Enum):
    """How a subscription message ended. Unsubscribed is an ordinary end: nobody need try again."""

    SENT = "sent"
    UNSUBSCRIBED = "unsubscribed"


class Scene(IntEnum):
    """Where a text is to stand."""

    PROFILE = 1
    COMMENT = 2
    FORUM = 3
    SOCIAL_LOG = 4


class Suggestion(StrEnum):
    PASS = "pass"
    REVIEW = "review"
    RISKY = "risky"


@dataclass(frozen=True)
class Verdict:
    """What WeChat thinks of a text.

    Label 100 is fine, 10001 advertising, 20002 indecent, 20003 abusive, 20006 against the law …; there is
    none where WeChat would not look, and a person has to.
    """

    suggestion: Suggestion
    label: int | None


class WeChat:
    def __init__(self, settings: WeChatSettings, keyring: Keyring) -> None:
        self.settings = settings
        self.http = httpx.AsyncClient(timeout=settings.timeout, trust_env=False)
        self.tokens = Tokens(settings, keyring, self._stable_token)

    async def code2session(self, code: str) -> Identity:
        """A wx.login code lives five minutes, good for once. CodeRefused, LoginBlocked, WeChatAway."""
        path = "/sns/jscode2session"
        query = self._credentials() | {"js_code": code, "grant_type": "authorization_code"}
        found = _checked(path, _read(await self._exchange("GET", path, query)), LOGIN)
        openid, unionid = found.get("openid"), found.get("unionid") or None
        if not _is_id(openid) or not (unionid is None or _is_id(unionid)):
            raise WeChatAway
        return Identity(openid, unionid)

    async def phone_of(self, sessions: Sessions, code: str, *, openid: str | None = None) -> Phone:
        """A getPhoneNumber code lives five minutes, good for once; WeChat checks that it is this openid's.

        PhoneCodeRefused, WeChatAway.
        """
        path = "/wxa/business/getuserphonenumber"
        wish = {"code": code} | ({"openid": openid} if openid else {})
        return self._phone(_checked(path, await self._ask(sessions, path, wish), PHONE))

    async def send(
        self,
        sessions: Sessions,
        *,
        openid: str,
        template_id: str,
        values: Mapping[str, str],
        page: str | None = None,
        lang: Literal["zh_CN", "en_US", "zh_HK", "zh_TW"] = "zh_CN",
    ) -> Sent:
        """A subscription message. ValueRefused before it is sent, WeChatMisused after, WeChatAway."""
        rules.check(values)
        path = "/cgi-bin/message/subscribe/send"
        data = {key: {"value": value} for key, value in values.items()}
        wish: dict[str, Any] = {"touser": openid, "template_id": template_id, "data": data, "lang": lang}
        found = await self._ask(sessions, path, wish | ({"page": page} if page else {}))
        if found.get("errcode") == UNSUBSCRIBED:
            return Sent.UNSUBSCRIBED
        _checked(path, found, MESSAGE)
        return Sent.SENT

    async def check_text(self, sessions: Sessions, *, openid: str, content: str, scene: Scene) -> Verdict:
        """msgSecCheck, version 2: at most 2 500 characters, of somebody seen in the last two hours.

        ValueRefused, WeChatMisused, WeChatAway.
        """
        rules.check_content(content)
        path = "/wxa/msg_sec_check"
        wish = {"version": 2, "openid": openid, "scene": scene.value, "content": content}
        found = await self._ask(sessions, path, wish)
        if found.get("errcode") == NOT_SEEN_LATELY:
            return Verdict(Suggestion.REVIEW, None)
        match _checked(path, found, CHECK):
            case {"result": {"suggest": "pass" | "review" | "risky" as suggest, "label": int(label)}}:
                return Verdict(Suggestion(suggest), label)
        raise WeChatAway

    async def mini_program_code(
        self,
        sessions: Sessions,
        *,
        scene: str,
        page: str | None = None,
        version: Literal["release", "trial", "develop"] = "release",
    ) -> bytes:
        """getUnlimited: a picture (JPEG or PNG) to scan; `page` without a leading slash or a query.

        ValueRefused, WeChatMisused where the page is not published, WeChatAway.
        """
        rules.check_scene(scene)
        path = "/wxa/getwxacodeunlimit"
        wish = {"scene": scene, "env_version": version} | ({"page": page} if page else {})
        match _checked(path, await self._ask(sessions, path, wish), CODE):
            case {"picture": bytes() as picture}:
                return picture
        raise WeChatAway

    async def close(self) -> None:
        await self.http.aclose()

    def _credentials(self) -> dict[str, str]:
        return {"appid": self.settings.appid, "secret": self.settings.secret.get_secret_value()}

    async def _stable_token(self) -> tuple[str, timedelta]:
        path = "/cgi-bin/stable_token"
        wish = self._credentials() | {"grant_type": "client_credential"}
        match _checked(path, _read(await self._exchange("POST", path, {}, wish)), {}):
            case {"access_token": str(token), "expires_in": int(seconds)} if token and 0 < seconds <= 7200:
                return token, timedelta(seconds=seconds)
        raise WeChatAway

    async def _ask(self, sessions: Sessions, path: str, wish: Mapping[str, Any]) -> dict[str, Any]:
        """With the shared token, and once more with another where WeChat takes that one no longer."""
        token = await self.tokens.current(sessions)
        found = _read(await self._exchange("POST", path, {"access_token": token.value}, wish))
        if found.get("errcode") in TOKEN_REFUSED:
            log.info("wechat_token_refused", path=path, errcode=found["errcode"])
            token = await self.tokens.current(sessions, refused=token)
            found = _read(await self._exchange("POST", path, {"access_token": token.value}, wish))
        return found

    async def _exchange(
        self, method: str, path: str, query: Mapping[str, str], wish: Mapping[str, Any] | None = None
    ) -> bytes:
        """httpx writes JSON as WeChat wants it: Chinese as it is, never as \\uXXXX."""
        try:
            async with asyncio.timeout(self.settings.timeout):
                url = self.settings.base_url + path
                answer = await self.http.request(method, url, params=query, json=wish)
                return answer.raise_for_status().content
        except (httpx.HTTPError, TimeoutError) as failure:
            log.warning("wechat_away", path=path, cause=type(failure).__name__)
            raise WeChatAway from None  # the cause holds the address, and the address our secret

    def _phone(self, found: Mapping[str, Any]) -> Phone:
        """`countryCode` is a string by its type, and a number in WeChat's own example."""
        match found:
            case {
                "phone_info": {
                    "purePhoneNumber": str(local),
                    "countryCode": str() | int() as country,
                    "watermark": {"appid": self.settings.appid},
                }
            } if re.fullmatch(r"\d{4,15}", local, re.ASCII) and re.fullmatch(
                r"\d{1,4}", str(country), re.ASCII
            ):
                return Phone(str(country), local)
        log.warning("wechat_phone_not_ours")
        raise WeChatAway


def _read(content: bytes) -> dict[str, Any]:
    """What the body says (its label does not count: JSON is served as text/plain), or the picture it is."""
    if content.startswith(PICTURES):
        return {"picture": content}
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not isinstance(found.get("errcode", 0), int):
        log.warning("wechat_garbage", size=len(content))
        raise WeChatAway
    return found


def _checked(path: str, found: dict[str, Any], refusals: Refusals) -> dict[str, Any]:
    errcode = found.get("errcode")
    if not errcode:
        return found
    error = refusals.get(errcode, WeChatAway)
    tell = log.error if issubclass(error, WeChatMisused) else log.warning
    tell("wechat_refused", path=path, errcode=errcode)
    raise error


def _is_id(found: object) -> TypeGuard[str]:
    """What WeChat calls people by is short and printable; anything else is not WeChat speaking."""
    return isinstance(found, str) and re.fullmatch(r"[!-~]{1,128}", found) is not None
