"""Processes: the API, the worker and the demo's stand-in, in one event loop, until a signal ends them."""

import asyncio
import signal
import socket
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import uvicorn
from fastapi import FastAPI
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.kit.lane import FastLane
from app.kit.limits import patient_for
from app.settings import HttpSettings


class PortTaken(Exception):
    """One sentence for a person."""


class EndedByItself(Exception):
    """One sentence for a person."""


class Door:
    """Open; or closing, and then it says so on `/readyz` and at the end of every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app, self.closing = app, False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self.closing or scope["type"] != "http":
            return await self.app(scope, receive, send)

        async def goodbye(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), (b"connection", b"close")]
            await send(message)

        if scope["path"] == "/readyz":
            return await JSONResponse({"status": "leaving"}, 503)(scope, receive, goodbye)
        await self.app(scope, receive, goodbye)


class Server(uvicorn.Server):
    """Several may share a loop, so the signals are not a single one's."""

    def __init__(self, config: uvicorn.Config, door: Door) -> None:
        super().__init__(config)
        self.ready, self.door = asyncio.Event(), door

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def server_for(app: ASGIApp, http: HttpSettings) -> Server:
    door = Door(FastLane(app) if isinstance(app, FastAPI) and hasattr(app.state, "lane") else app)
    config = uvicorn.Config(
        door,
        http=patient_for(http.header_seconds),
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=10,
        timeout_keep_alive=http.idle_seconds,
        forwarded_allow_ips=http.proxies,
        loop="none",
    )
    return Server(config, door)


def listen(host: str, port: int) -> socket.socket:
    """PortTaken, before anything else is begun."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as failure:
        listening.close()
        raise PortTaken(f"port {port} on {host} cannot be used: {failure.strerror}") from None
    listening.listen(2048)
    return listening


async def until_told(
    *servers: tuple[Server, socket.socket],
    beside: Coroutine[Any, Any, None] | None = None,
    when_ready: Coroutine[Any, Any, None] | None = None,
    leave_seconds: float = 0,
) -> None:
    """Serve until SIGINT or SIGTERM, or until one of them ends by itself; then end all in good order.

    After SIGTERM it serves on for `leave_seconds`, while `/readyz` sends the proxy to others.
    """
    told, hurry = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def hear(hurried: bool) -> None:
        if hurried or told.is_set():
            hurry.set()
        told.set()

    loop.add_signal_handler(signal.SIGTERM, hear, False)
    loop.add_signal_handler(signal.SIGINT, hear, True)
    tasks = [asyncio.create_task(server.serve([listening])) for server, listening in servers]
    tasks += [asyncio.create_task(beside)] if beside else []
    greeting = asyncio.create_task(when_ready) if when_ready else None
    waiting = asyncio.create_task(told.wait())
    await asyncio.wait([*tasks, waiting], return_when=asyncio.FIRST_COMPLETED)
    if told.is_set():
        await _leave([server.door for server, _ in servers], hurry, leave_seconds)
    for server, _ in servers:
        server.should_exit = True
    for task in (*tasks[len(servers) :], waiting, *([greeting] if greeting else [])):
        task.cancel()
    for task in tasks:
        with suppress(asyncio.CancelledError):
            await task
    if not told.is_set():
        raise EndedByItself("a part of the server ended by itself; the log says why")


async def _leave(doors: list[Door], hurry: asyncio.Event, seconds: float) -> None:
    for door in doors:
        door.closing = True
    with suppress(TimeoutError):
        await asyncio.wait_for(hurry.wait(), seconds)
