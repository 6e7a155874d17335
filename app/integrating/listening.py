"""A receiver of webhooks on this machine: verifies each, prints it, and may hand it on."""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock

import click
import httpx

from app.across.webhooks.debugging import Claimed, examined

MOST = 1_048_576
NAMES = ("webhook-id", "webhook-timestamp", "webhook-signature")
SHOWN = 100


def wrong_with(claimed: Claimed, secret: str) -> str | None:
    """The first step that fails, as a sentence; nothing: believe it."""
    steps = examined(claimed, [secret], sent=claimed.body, moment=time.time())
    return next((f"{each.step}: {each.en}" for each in steps if not each.passed), None)


@dataclass
class Listener:
    secret: str
    forward: str | None = None
    count: int = 0
    say: Callable[[str], None] = click.echo
    seen: set[str] = field(default_factory=set)
    lock: Lock = field(default_factory=Lock)

    @property
    def is_full(self) -> bool:
        return bool(self.count) and len(self.seen) >= self.count

    def take(self, headers: Sequence[tuple[str, str]], body: bytes) -> int:
        """The status to answer with."""
        found = {name.lower(): value for name, value in headers}
        try:
            id, timestamp, signature = (found.get(name, "") for name in NAMES)
            claimed = Claimed(id, timestamp, signature, body.decode())
        except UnicodeDecodeError:
            return self._refuse("", "the body is not UTF-8")
        if fault := wrong_with(claimed, self.secret):
            return self._refuse(claimed.id, fault)
        status = self._hand_on(found, body) if self.forward else 200
        with self.lock:
            again = " again" if claimed.id in self.seen else ""
            self.seen.add(claimed.id)
            self.say(f"{_clock()}  {status}  {_told(claimed.body)}  {claimed.id}{again}")
        return status

    def _refuse(self, id: str, fault: str) -> int:
        with self.lock:
            self.say(f"{_clock()}  400  refused  {id or 'no id'}  {fault}")
        return 400

    def _hand_on(self, headers: dict[str, str], body: bytes) -> int:
        """As it came, signature and all. 502: whoever should take it is not there."""
        kept = {name: value for name, value in headers.items() if name in (*NAMES, "content-type")}
        try:
            return httpx.post(
                str(self.forward), content=body, headers=kept, timeout=15, trust_env=False
            ).status_code
        except httpx.HTTPError:
            return 502


def _clock() -> str:
    return time.strftime("%H:%M:%S")


def _told(body: str) -> str:
    try:
        said = json.loads(body)
        return f"{said['type']}  {json.dumps(said['data'], ensure_ascii=False)[:SHOWN]}"
    except (ValueError, KeyError, TypeError):
        return body[:SHOWN]


def server_of(listener: Listener, port: int) -> ThreadingHTTPServer:
    """On this machine alone."""

    class Handler(BaseHTTPRequestHandler):
        timeout = 30

        def do_POST(self) -> None:
            length = self.headers.get("content-length", "")
            if not length.isdecimal() or int(length) > MOST:
                status = 413 if length.isdecimal() else 411
            else:
                status = listener.take(self.headers.items(), self.rfile.read(int(length)))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """What is worth saying is said by the listener."""

    class Server(ThreadingHTTPServer):
        daemon_threads = False  # whoever is being answered is answered before it ends
        timeout = 0.2

    try:
        return Server(("127.0.0.1", port), Handler)
    except OSError as failure:
        raise click.ClickException(f"port {port} is taken: choose another with --port") from failure
