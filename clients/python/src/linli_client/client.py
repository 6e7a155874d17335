import asyncio
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar

import httpx

from linli_client.answers import Options, Page
from linli_client.calls import Call, opened, pause, prepare, was_done
from linli_client.families import LinliError, NoAnswer, Unauthenticated
from linli_client.operations import AsyncOperations, Operations
from linli_client.shapes import AccountRead

P = ParamSpec("P")
T = TypeVar("T")

SIGNING_IN = {"sign_in_with_wechat", "refresh_tokens"}


class Linli(Operations):
    """`Linli("https://…", key="mk_live_…")` for a server; `sign_in(code)` for a person. Safe in threads."""

    def __init__(
        self,
        base: str,
        *,
        key: str | None = None,
        retries: int = 3,
        http: httpx.Client | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.http = http or httpx.Client(timeout=15)
        self.base, self.retries, self.sleep = base.rstrip("/"), retries, sleep
        self.access, self.refresh = key, ""
        self._renewing = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.http.close()

    def sign_in(self, code: str) -> AccountRead:
        """With a code of wx.login."""
        tokens = self.sign_in_with_wechat({"code": code})
        self.access, self.refresh = tokens["access_token"], tokens["refresh_token"]
        return tokens["account"]

    def each(self, list_: Callable[P, Page[T]], *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
        """All of a list, page by page as it is read: `client.each(client.list_venues, "140502009010")`."""
        page = list_(*args, **kwargs)
        yield from page["items"]
        while page["next"]:
            kwargs["after"] = page["next"]
            page = list_(*args, **kwargs)
            yield from page["items"]

    def _call(self, name: str, arguments: Mapping[str, Any], options: Options) -> Any:
        call, attempt, lost = prepare(name, arguments, options), 0, False
        while True:
            try:
                return self._authorised(name, call)
            except LinliError as failure:
                if was_done(call, failure, lost=lost):
                    return None
                wait = pause(call, failure, attempt, self.retries)
                if wait is None:
                    raise
                attempt, lost = attempt + 1, lost or isinstance(failure, NoAnswer)
                self.sleep(wait)

    def _authorised(self, name: str, call: Call) -> Any:
        token = None if name in SIGNING_IN else self.access
        try:
            return self._send(call, token)
        except Unauthenticated:
            if not token or not self.refresh:
                raise
            self._renew(token)
            return self._send(call, self.access)

    def _renew(self, stale: str) -> None:
        """By one thread for all: the old refresh token may be sent only once."""
        with self._renewing:
            if self.access == stale:
                tokens = self.refresh_tokens({"refresh_token": self.refresh})
                self.access, self.refresh = tokens["access_token"], tokens["refresh_token"]

    def _send(self, call: Call, token: str | None) -> Any:
        try:
            response = self.http.request(call.method, self.base + call.path, **_with(call, token))
        except httpx.TransportError as failure:
            raise NoAnswer(str(failure)) from failure
        return opened(call, response)


class AsyncLinli(AsyncOperations):
    """As `Linli`, to be awaited."""

    def __init__(
        self,
        base: str,
        *,
        key: str | None = None,
        retries: int = 3,
        http: httpx.AsyncClient | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.http = http or httpx.AsyncClient(timeout=15)
        self.base, self.retries, self.sleep = base.rstrip("/"), retries, sleep
        self.access, self.refresh = key, ""
        self._renewing = asyncio.Lock()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.http.aclose()

    async def sign_in(self, code: str) -> AccountRead:
        """With a code of wx.login."""
        tokens = await self.sign_in_with_wechat({"code": code})
        self.access, self.refresh = tokens["access_token"], tokens["refresh_token"]
        return tokens["account"]

    async def each(
        self, list_: Callable[P, Awaitable[Page[T]]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncIterator[T]:
        """All of a list, page by page: `async for venue in client.each(client.list_venues, …)`."""
        page = await list_(*args, **kwargs)
        for item in page["items"]:
            yield item
        while page["next"]:
            kwargs["after"] = page["next"]
            page = await list_(*args, **kwargs)
            for item in page["items"]:
                yield item

    async def _call(self, name: str, arguments: Mapping[str, Any], options: Options) -> Any:
        call, attempt, lost = prepare(name, arguments, options), 0, False
        while True:
            try:
                return await self._authorised(name, call)
            except LinliError as failure:
                if was_done(call, failure, lost=lost):
                    return None
                wait = pause(call, failure, attempt, self.retries)
                if wait is None:
                    raise
                attempt, lost = attempt + 1, lost or isinstance(failure, NoAnswer)
                await self.sleep(wait)

    async def _authorised(self, name: str, call: Call) -> Any:
        token = None if name in SIGNING_IN else self.access
        try:
            return await self._send(call, token)
        except Unauthenticated:
            if not token or not self.refresh:
                raise
            await self._renew(token)
            return await self._send(call, self.access)

    async def _renew(self, stale: str) -> None:
        """By one task for all: the old refresh token may be sent only once."""
        async with self._renewing:
            if self.access == stale:
                tokens = await self.refresh_tokens({"refresh_token": self.refresh})
                self.access, self.refresh = tokens["access_token"], tokens["refresh_token"]

    async def _send(self, call: Call, token: str | None) -> Any:
        try:
            response = await self.http.request(call.method, self.base + call.path, **_with(call, token))
        except httpx.TransportError as failure:
            raise NoAnswer(str(failure)) from failure
        return opened(call, response)


def _with(call: Call, token: str | None) -> dict[str, Any]:
    request = dict(call.request)
    if token:
        request["headers"] = request["headers"] | {"Authorization": f"Bearer {token}"}
    return request
