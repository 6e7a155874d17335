"""The stand-in for WeChat, and clients that speak to it over its own protocol."""

import json
from typing import Any

import httpx

from app.demo.wechat import stand_in
from app.kit.secrets import Keyring
from app.kit.wechat import Scene, WeChat
from app.kit.wechat.token import Sessions
from app.settings import WeChatSettings

SECRET = "s3cr3t-of-the-app"
OPENID = "openid-demo-wenjing"
VALUES = {"thing1": "活动室已预约", "date2": "2026年12月1日 09:00"}


class Desk:
    """`await desk.play(send=43101)`: so it answers from now on."""

    def __init__(self) -> None:
        self.stand_in = stand_in()
        self.asked: list[httpx.Request] = []

    def http(self) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(self.stand_in)
        return httpx.AsyncClient(
            transport=transport, base_url="http://wechat.test", event_hooks={"request": [self._note]}
        )

    def client(self, *, timeout: float = 5, keyring: Keyring | None = None) -> WeChat:
        settings = WeChatSettings(
            appid="test", secret=SECRET, base_url="http://wechat.test/wechat", timeout=timeout
        )
        wechat = WeChat(settings, keyring or Keyring("key"))
        wechat.http = self.http()
        return wechat

    async def play(self, **faults: Any) -> None:
        async with self.http() as http:
            await http.post("/_faults", json=faults)

    async def sent(self) -> Any:
        async with self.http() as http:
            return (await http.get("/_sent")).json()

    async def calls(self, name: str) -> int:
        return int((await self.sent())["calls"].get(name, 0))

    async def tokens(self) -> list[str]:
        return list(self.stand_in.state.tokens)

    def bodies(self, name: str) -> list[Any]:
        return [json.loads(each.content) for each in self.asked if each.url.path.endswith(f"/{name}")]

    async def _note(self, request: httpx.Request) -> None:
        await request.aread()
        self.asked.append(request)


CALLS = {
    "getuserphonenumber": lambda wechat, sessions: wechat.phone_of(sessions, "demo:wenjing", openid=OPENID),
    "send": lambda wechat, sessions: tell(wechat, sessions),
    "msg_sec_check": lambda wechat, sessions: wechat.check_text(
        sessions, openid=OPENID, content="今晚八点合唱", scene=Scene.FORUM
    ),
    "getwxacodeunlimit": lambda wechat, sessions: wechat.mini_program_code(sessions, scene="b=1f3"),
}


async def tell(wechat: WeChat, sessions: Sessions, **values: str) -> Any:
    return await wechat.send(sessions, openid=OPENID, template_id="t-1", values=values or VALUES)
