"""Somebody's server, which takes what it is sent and answers as it is told."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from app.across.webhooks import signing


@dataclass
class Letter:
    headers: dict[str, str]
    body: str

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    def is_signed_with(self, secret: str) -> bool:
        """As Standard Webhooks wants it checked: any of the signatures."""
        timestamp = int(self.headers["webhook-timestamp"])
        right = signing.signature(secret, id=self.id, timestamp=timestamp, body=self.body)
        return right in self.headers["webhook-signature"].split(" ")


@dataclass
class Receiver:
    port: int = 0
    status: int = 200
    judge: Callable[[Letter], int] | None = None  # else everybody is answered `status`
    answer_with: dict[str, str] = field(default_factory=dict)
    letters: list[Letter] = field(default_factory=list)
    arrived: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"http://{self.address}/hook"

    @property
    def ids(self) -> list[str]:
        return [each.id for each in self.letters]

    async def has(self, many: int) -> None:
        """Waits for so many letters."""
        async with self.arrived:
            await self.arrived.wait_for(lambda: len(self.letters) >= many)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with closing(writer):
            with suppress(asyncio.IncompleteReadError):  # whoever sends was killed
                await self.take(reader, writer)

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        lines = [each.split(": ", 1) for each in head.splitlines()[1:] if ": " in each]
        headers = {name.lower(): value for name, value in lines}
        body = await reader.readexactly(int(headers["content-length"]))
        async with self.arrived:
            letter = Letter(headers, body.decode())
            self.letters.append(letter)
            self.arrived.notify_all()
        extra = "".join(f"{name}: {value}\r\n" for name, value in self.answer_with.items())
        status = self.judge(letter) if self.judge else self.status
        head = f"HTTP/1.1 {status} X\r\n{extra}Content-Length: 2\r\nConnection: close\r\n\r\n"
        writer.write(f"{head}ok".encode())
        await writer.drain()


@asynccontextmanager
async def closing(writer: asyncio.StreamWriter) -> AsyncIterator[None]:
    try:
        yield
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()


@asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0)
    receiver.port = server.sockets[0].getsockname()[1]
    async with server:
        yield receiver
