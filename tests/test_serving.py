"""Who asks, where a proxy stands in front."""

import asyncio

import httpx
import pytest
from starlette.responses import PlainTextResponse

from app.serving import listen, server_for
from app.settings import HttpSettings


async def who_asks(scope, receive, send):
    if scope["type"] == "http":
        await PlainTextResponse(scope["client"][0])(scope, receive, send)


@pytest.mark.parametrize(
    ("proxies", "heard"),
    [("127.0.0.1,::1", "203.0.113.9"), ("127.0.0.0/8", "203.0.113.9"), ("10.0.0.0/8", "127.0.0.1")],
)
async def test_only_a_proxy_of_ours_is_believed_who_asks(proxies, heard):
    listening = listen("127.0.0.1", 0)
    server = server_for(who_asks, HttpSettings(proxies=proxies))
    serving = asyncio.create_task(server.serve([listening]))
    await server.ready.wait()
    async with httpx.AsyncClient(trust_env=False) as client:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
        answer = await client.get(url, headers={"X-Forwarded-For": "203.0.113.9"})
    server.should_exit = True
    await serving
    assert answer.text == heard
