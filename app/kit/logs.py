"""Structured logs: one line a request, the request's id in every line, nobody's secrets in any."""

import logging
import re
import sys
import time
from itertools import count
from traceback import extract_tb
from uuid import uuid4

import psycopg
import structlog
from fastapi.exceptions import ValidationException
from sqlalchemy.exc import SQLAlchemyError
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.kit import metrics
from app.kit.dispatch import template_of

log = structlog.get_logger(__name__)

PROCESS = uuid4().hex[:24]
numbers = count()
A_KEY = re.compile(r"[^/]{41,}")  # longer than any code or id of ours
OURS_OR_THEIRS = re.compile(r"[A-Za-z0-9._-]{1,64}")


def configure(*, for_people: bool) -> None:
    """Lines for people on the demo, JSON for machines everywhere else."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        without_values,
    ]
    last: list[structlog.typing.Processor] = (
        [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]
        if for_people
        else [structlog.processors.JSONRenderer(ensure_ascii=False)]
    )
    structlog.configure(processors=[*shared, *last], logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # below, it writes addresses, and with them tokens


def without_values(_: object, __: str, line: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """What happened and where, but of errors about data not the text: it quotes people's rows."""
    failure = line.pop("exc_info", None)
    if isinstance(failure, tuple):
        failure = failure[1]
    if isinstance(failure, BaseException):
        line["failure"] = type(failure).__name__
        if not isinstance(failure, (SQLAlchemyError, psycopg.Error, ValidationException, ValueError)):
            line["said"] = str(failure)[:500]
        line["at"] = [
            f"{step.filename}:{step.lineno} {step.name}" for step in extract_tb(failure.__traceback__)
        ][-12:]
    return line


def without_keys(path: str) -> str:
    """A path may be a key by itself: the calendar of a phone cannot sign in."""
    return A_KEY.sub("…", path)


def request_id_of(given: str) -> str:
    """The caller's own, if it can stand in a line; else a new one."""
    return given if OURS_OR_THEIRS.fullmatch(given) else new_request_id()


def new_request_id() -> str:
    """One of this process's own, which no other process makes."""
    return f"{PROCESS}{next(numbers):08x}"


class RequestLog:
    """Gives every request an id, its own or ours, counts it, and writes down how it ended.

    Bodies and queries never.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        request_id = scope["request_id"] = request_id_of(Request(scope).headers.get("X-Request-ID", ""))
        status, started = 500, time.perf_counter()

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = request_id
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                await self.app(scope, receive, noted)
            finally:
                seconds = time.perf_counter() - started
                metrics.answered(scope["method"], template_of(scope), status, seconds)
                took = round(seconds * 1000, 1)
                path = without_keys(scope["path"])[:200]
                log.info("request", method=scope["method"], path=path, status=status, ms=took)
