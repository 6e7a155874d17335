"""Ours with one thing taken away, and the raw floor, behind the very server that `serve` uses."""

import asyncio
import os
import sys
from pathlib import Path

import uvloop
from sqlalchemy import make_url
from starlette.types import ASGIApp, Receive, Scope, Send

from app.kit import db, logs
from app.kit.dispatch import Dispatcher
from app.main import create_app
from app.serving import listen, server_for, until_told
from app.settings import Settings


def raw() -> ASGIApp:
    """The bytes in the file BODY, and nothing else."""
    body = Path(os.environ["BODY"]).read_bytes()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"public, max-age=0"),
        (b"etag", b'"000000000000000000000000"'),
    ]

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": body})

    return app


def without_trie() -> ASGIApp:
    app = create_app()
    app.router.routes[:] = [each for each in app.routes if not isinstance(each, Dispatcher)]
    return app


def without_wall() -> ASGIApp:
    """As the owner of the tables, whom row-level security does not stop."""
    db.API_ROLE = str(make_url(Settings().db.url).username)
    return create_app()


def serve(app: ASGIApp, settings: Settings) -> None:
    server = server_for(app, settings.http)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(until_told((server, listen("127.0.0.1", settings.port))))


def main() -> None:
    logs.configure(for_people=False)
    app = {"raw": raw, "without_trie": without_trie, "without_wall": without_wall}[sys.argv[1]]()
    serve(app, Settings())


if __name__ == "__main__":
    main()
