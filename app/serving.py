"""Processes: the API, the worker and the demo's stand-in, in one event loop, until a signal ends them."""

import asyncio
import signal
import socket
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import uvicorn
from fastapi import FastAPI
from starlette.types import ASGIApp

from app.kit.lane import FastLane
from app.kit.limits import patient_for
from app.settings import HttpSettings


class PortTaken(Exception):
    """One sentence for a person."""


class EndedByItself(Exception):
    """One sentence for a person."""


class Server(uvicorn.Server):
    """Several may share a loop, so the signals are not a single one's."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def server_for(app: ASGIApp, http: HttpSettings) -> Server:
    config = uvicorn.Config(
        FastLane(app) if isinstance(app, FastAPI) and hasattr(app.state, "lane") else app,
        http=patient_for(http.header_seconds),
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=10,
        timeout_keep_alive=http.idle_seconds,
        loop="none",
    )
    return Server(config)


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
) -> None:
    """Serve until SIGINT or SIGTERM, or until one of them ends by itself; then end all in good order."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, told.set)
    tasks = [asyncio.create_task(server.serve([listening])) for server, listening in servers]
    tasks += [asyncio.create_task(beside)] if beside else []
    greeting = asyncio.create_task(when_ready) if when_ready else None
    waiting = asyncio.create_task(told.wait())
    await asyncio.wait([*tasks, waiting], return_when=asyncio.FIRST_COMPLETED)
    for server, _ in servers:
        server.should_exit = True
    for task in (*tasks[len(servers) :], waiting, *([greeting] if greeting else [])):
        task.cancel()
    for task in tasks:
        with suppress(asyncio.CancelledError):
            await task
    if not told.is_set():
        raise EndedByItself("a part of the server ended by itself; the log says why")
