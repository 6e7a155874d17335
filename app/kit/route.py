"""The route class of every router: `APIRouter(route_class=Route)`.

Here, and nowhere else, a request's transaction begins and ends, its Idempotency-Key is honoured, its
answer is wrapped in the envelope, and a public answer gets its ETag and is kept ready. The transaction
is committed before the answer leaves: a client that reads 201 can read its own write.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, ClassVar

from fastapi import Depends, Request, Response
from fastapi.routing import APIRoute
from sqlalchemy.exc import DBAPIError

from app.kit.envelope import Success, status_for
from app.kit.errors import AppError
from app.kit.failures import WORTH_ANOTHER_TRY, state_of
from app.kit.idempotency import HEADER, Handler, idempotency_key, once
from app.kit.lane import Lane, Ready, key_of
from app.kit.quota import Quotas, address_of, headers_of

TRIES = 3


Work = Callable[[Request], Awaitable[Any]]


class Route(APIRoute):
    """`response_model=X` is served, and documented, as the envelope around X; a bare Response is a file."""

    takes_key: ClassVar[bool] = True

    def __init__(
        self, path: str, endpoint: Callable[..., Any], *, response_model: Any = None, **rest: Any
    ) -> None:
        if self.takes_key and "POST" in (rest.get("methods") or ()):
            rest["dependencies"] = [*(rest.get("dependencies") or ()), Depends(idempotency_key)]
        marks = [each.dependency for each in rest.get("dependencies") or ()]
        self.max_age = next((each.seconds for each in marks if isinstance(each, Public)), None)
        self.work = next((each.work for each in marks if isinstance(each, Before)), None)
        is_file = rest.get("response_class") is Response
        wrapped = None if is_file else Success[response_model]
        super().__init__(path, endpoint, response_model=wrapped, **rest)

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            if self.max_age is not None:
                return await self._for_everybody(request, handle, self.max_age)
            lane: Lane = request.app.state.lane
            await _count(request)
            if self.work:
                request.state.prepared = await self.work(request)
            with lane.noting() as noted:
                response = await self._in_a_transaction(request, handle)
            lane.hear_of(noted)
            response.headers.update(headers_of(request))
            if request.method == "GET" and response.headers.get("Cache-Control", "").startswith("public"):
                return _unless_known(request, response)
            response.headers.setdefault("Cache-Control", "no-store")
            response.status_code = status_for(request, response.status_code)
            return response

        return answer

    async def _for_everybody(self, request: Request, handle: Handler, max_age: int) -> Response:
        lane, key = request.app.state.lane, key_of(request.scope)
        async with lane.turn(key):
            ready = lane.get(key)
            if ready is None:
                await _count(request)
                since = lane.changes
                with lane.noting() as noted:
                    response = await self._in_a_transaction(request, handle)
                ready = Ready.of(response, noted.read, max_age=max_age)
                lane.keep(key, ready, since=since)
        status, headers, body = ready.answer_to(request.headers.get("If-None-Match", "").encode())
        answer = Response(body, status)
        answer.raw_headers = [*headers]
        return answer

    async def _in_a_transaction(self, request: Request, handle: Handler) -> Response:
        """Two who swap what they hold may deadlock; whom PostgreSQL sends away tries again."""
        for attempt in range(1, TRIES + 1):
            try:
                async with (
                    request.app.state.turns,
                    request.app.state.sessions.begin() as request.state.session,
                ):
                    try:
                        return await self._handled(request, handle)
                    except AppError as refusal:
                        if not refusal.effects_stay:
                            raise
                        refused = refusal
                raise refused
            except DBAPIError as failure:
                if attempt == TRIES or state_of(failure) not in WORTH_ANOTHER_TRY:
                    raise
            await asyncio.sleep(random.uniform(0.01, 0.05) * attempt)
        raise AssertionError("the last try returns or raises")

    async def _handled(self, request: Request, handle: Handler) -> Response:
        if self.takes_key and request.method == "POST" and HEADER in request.headers:
            return await once(request, request.state.session, handle)
        return await handle(request)


class Before:
    """What is done before the transaction begins; see `before`."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def __call__(self) -> None:
        """For FastAPI, which asks every dependency; `Route` reads the mark."""


def before(work: Work) -> Any:
    """`dependencies=[before(work)]`: its answer is `request.state.prepared`. See `kit.workbench`."""
    return Depends(Before(work))


async def _count(request: Request) -> None:
    """Whoever shows no token, by their address; the others when it is known who they are."""
    if "Authorization" not in request.headers:
        quotas: Quotas = request.app.state.quotas
        await quotas.spend(request, quotas.public, address_of(request))


def _unless_known(request: Request, response: Response) -> Response:
    """An answer that only for some is the same for everybody: with its ETag, and never kept."""
    ready = Ready.of(response, (), max_age=0)
    status, headers, body = ready.answer_to(request.headers.get("If-None-Match", "").encode())
    answer = Response(body, status)
    answer.raw_headers = [*headers]
    return answer


class SecretRoute(Route):
    """Its answers hold a secret, so they are never stored: no Idempotency-Key."""

    takes_key = False


class Public:
    """The mark of an answer that is the same for everybody."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds

    async def __call__(self, response: Response) -> None:
        response.headers["Cache-Control"] = f"public, max-age={self.seconds}"


def cached(seconds: int) -> Any:
    """Mark a GET as public: `dependencies=[cached(60)]`. 0 for what depends on the hour.

    Its answer is kept ready (`kit.lane`), so the models it reads say `announced = True`.
    """
    return Depends(Public(seconds))
