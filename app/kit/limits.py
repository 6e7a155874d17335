"""What a client may cost us: how much it sends, and how long it takes.

FastAPI's own `max_body_size` answers in plain text, and uvicorn waits for ever; these raise inside the
app, and are answered like all errors. `Deadline` is for those who never get as far as a request.
"""

import asyncio
import json
import re
from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.kit.envelope import Failure
from app.kit.errors import BadRequest


class BodyLimit:
    """At most so many bytes (more where the path is like one of `more`), all within so many seconds."""

    def __init__(self, app: ASGIApp, limit: int, seconds: float, more: Mapping[str, int]) -> None:
        self.app, self.limit, self.seconds = app, limit, seconds
        self.more = {re.compile(path): size for path, size in more.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        path = scope["path"]
        left = next((size for like, size in self.more.items() if like.fullmatch(path)), self.limit)
        deadline = asyncio.get_running_loop().time() + self.seconds
        complete = False

        async def measured() -> Message:
            nonlocal left, complete
            if complete:  # what comes now is the hanging up, and may take as long as the answer
                return await receive()
            try:
                async with asyncio.timeout_at(deadline):
                    message = await receive()
            except TimeoutError:
                raise HTTPException(408, headers={"Connection": "close"}) from None
            left -= len(message.get("body", b""))
            if left < 0:
                raise HTTPException(413, headers={"Connection": "close"})
            complete = not message.get("more_body", False)
            return message

        await self.app(scope, measured, send)


class Deadline(HttpToolsProtocol):
    """Uvicorn's own protocol, which hangs up on whoever does not finish its headers in time."""

    seconds = 10.0
    _hang_up: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._wait()

    def on_headers_complete(self) -> None:
        self._relax()
        super().on_headers_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        self._relax()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Even what is not HTTP is answered in the envelope."""
        failure = Failure(
            errcode=BadRequest.code, errmsg=BadRequest.zh, error="bad_request", detail={}, request_id=""
        )
        content = json.dumps(failure.model_dump(), ensure_ascii=False).encode()
        head = (
            "HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\n"
            f"content-length: {len(content)}\r\nconnection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + content)
        self.transport.close()

    def _wait(self) -> None:
        if self._hang_up is None:
            self._hang_up = self.loop.call_later(self.seconds, self.transport.close)

    def _relax(self) -> None:
        if self._hang_up is not None:
            self._hang_up.cancel()
            self._hang_up = None


def patient_for(seconds: float) -> type[Deadline]:
    return type("Deadline", (Deadline,), {"seconds": seconds})
