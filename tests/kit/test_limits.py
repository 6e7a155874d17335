"""Slow and strange clients, over real sockets to a real server."""

import asyncio
import json
import time

import pytest

from app.serving import listen, server_for
from tests.conftest import settings_for

HURRY = 0.4


@pytest.fixture
async def port(database_url):
    from app.main import create_app

    settings = settings_for(database_url)
    hasty = settings.http.model_copy(update={"header_seconds": HURRY, "body_seconds": HURRY})
    app = create_app(settings.model_copy(update={"http": hasty}))
    listening = listen("127.0.0.1", 0)
    server = server_for(app, hasty)
    serving = asyncio.create_task(server.serve([listening]))
    await server.ready.wait()
    yield listening.getsockname()[1]
    server.should_exit = True
    await serving


async def answer_to(port: int, *pieces: bytes, pause: float = 0) -> bytes:
    """All that the server says until it hangs up."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for piece in pieces:
        writer.write(piece)
        await asyncio.sleep(pause)
    said = await asyncio.wait_for(reader.read(), timeout=10)
    writer.close()
    return said


@pytest.mark.parametrize("pieces", [(b"",), (b"GET /heal",), (b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-A: ",)])
async def test_whoever_does_not_finish_the_headers_is_hung_up_on(port, pieces):
    started = time.monotonic()
    assert await answer_to(port, *pieces) == b""
    assert HURRY * 0.9 <= time.monotonic() - started < 5


async def test_whoever_does_not_finish_the_body_is_told_so(port):
    head = b"POST /api/v1/auth/refresh HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    said = await answer_to(port, head + b'Content-Length: 60\r\n\r\n{"refresh_token":')
    assert said.startswith(b"HTTP/1.1 408 ")
    assert json.loads(said.partition(b"\r\n\r\n")[2])["error"] == "too_slow"


async def test_what_is_not_http_is_answered_in_the_envelope(port):
    said = await answer_to(port, b"\x16\x03\x01 hello\r\n\r\n")
    assert json.loads(said.partition(b"\r\n\r\n")[2])["errcode"] == 400000


async def test_a_kept_connection_may_ask_again(port):
    ask = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
    said = await answer_to(
        port, ask, ask.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"), pause=HURRY * 1.2
    )
    assert said.count(b'{"status":"ok"}') == 2
