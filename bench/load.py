"""Clients that keep their connections and ask again as soon as they are answered."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

Requests = Iterator[bytes]


class Refused(Exception):
    """What is measured must succeed."""


@dataclass
class Heard:
    seconds: list[float] = field(default_factory=list)
    statuses: dict[int, int] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return len(self.seconds)


class Client(asyncio.Protocol):
    def __init__(self, requests: Requests, heard: Heard, until: float, done: asyncio.Future[None]) -> None:
        self.requests, self.heard, self.until, self.done = requests, heard, until, done
        self.buffer, self.length, self.asked = b"", -1, 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self._ask()

    def _ask(self) -> None:
        request = next(self.requests, None) if time.perf_counter() < self.until else None
        if request is None:
            self.transport.close()
            return
        self.asked = time.perf_counter()
        self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        self.buffer = self.buffer + data if self.buffer else data
        if self.length < 0:
            end = self.buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            self.length = end + 4 + body_length(self.buffer[:end])
        if len(self.buffer) < self.length:
            return
        status = int(self.buffer[9:12])
        self.heard.seconds.append(time.perf_counter() - self.asked)
        self.heard.statuses[status] = self.heard.statuses.get(status, 0) + 1
        self.buffer, self.length = b"", -1
        self._ask()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_result(None)


def body_length(head: bytes) -> int:
    lowered = head.lower()
    at = lowered.find(b"content-length:")
    if at < 0:
        if lowered[9:12] in (b"304", b"204"):
            return 0
        raise Refused(f"an answer without a length: {head[:200]!r}")
    return int(lowered[at + 15 : lowered.find(b"\r\n", at) if lowered.find(b"\r\n", at) > 0 else None])


async def pour(port: int, requests: Requests, *, clients: int, seconds: float) -> Heard:
    """So many at once, for so long."""
    loop, heard = asyncio.get_running_loop(), Heard()
    until = time.perf_counter() + seconds

    async def connect() -> asyncio.Future[None]:
        done = loop.create_future()
        await loop.create_connection(lambda: Client(requests, heard, until, done), "127.0.0.1", port)
        return done

    futures = [await connect() for _ in range(clients)]
    await asyncio.wait_for(asyncio.gather(*futures), seconds + 60)
    return heard


def request(method: str, path: str, body: bytes = b"", **headers: str) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: bench"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
