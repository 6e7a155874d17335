import httpx
import pytest


@pytest.fixture
async def wechat_says(app):
    """`await wechat_says(40226)`: so it answers every sign-in from now on."""

    async def say(errcode: int | None) -> None:
        await app.state.wechat.http.post("http://wechat.test/_faults", json={"jscode2session": errcode})

    yield say
    await say(None)


@pytest.fixture
def wechat_is(app, monkeypatch):
    """`wechat_is(handler)`: another server stands where WeChat was."""

    def replace(handler) -> None:
        elsewhere = httpx.AsyncClient(transport=httpx.MockTransport(handler))
        monkeypatch.setattr(app.state.wechat, "http", elsewhere)

    return replace
