"""The route class of every router: `APIRouter(route_class=Route)`.

Here, and nowhere else, a request's transaction begins and ends, its Idempotency-Key is honoured, its
answer is wrapped in the envelope, and a public answer gets its ETag. The transaction is committed
before the answer leaves: a client that reads 201 can read its own write.
"""

import asyncio
import random
from collections.abc import Callable, Coroutine
from hashlib import blake2b
from typing import Any, ClassVar

from fastapi import Depends, Request, Response
from fastapi.routing import APIRoute
from sqlalchemy.exc import DBAPIError

from app.kit.envelope import Success, status_for
from app.kit.errors import AppError
from app.kit.failures import WORTH_ANOTHER_TRY, state_of
from app.kit.idempotency import HEADER, Handler, idempotency_key, once

TRIES = 3


class Route(APIRoute):
    """`response_model=X` is served, and documented, as the envelope around X; a bare Response is a file."""

    takes_key: ClassVar[bool] = True

    def __init__(
        self, path: str, endpoint: Callable[..., Any], *, response_model: Any = None, **rest: Any
    ) -> None:
        if self.takes_key and "POST" in (rest.get("methods") or ()):
            rest["dependencies"] = [*(rest.get("dependencies") or ()), Depends(idempotency_key)]
        is_file = rest.get("response_class") is Response
        wrapped = None if is_file else Success[response_model]
        super().__init__(path, endpoint, response_model=wrapped, **rest)

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            response = await self._in_a_transaction(request, handle)
            if request.method == "GET" and response.headers.get("Cache-Control", "").startswith("public"):
                return _unless_known(request, response)
            response.headers.setdefault("Cache-Control", "no-store")
            response.status_code = status_for(request, response.status_code)
            return response

        return answer

    async def _in_a_transaction(self, request: Request, handle: Handler) -> Response:
        """Two who swap what they hold may deadlock; whom PostgreSQL sends away tries again."""
        for attempt in range(1, TRIES + 1):
            try:
                async with request.app.state.sessions.begin() as request.state.session:
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


class SecretRoute(Route):
    """Its answers hold a secret, so they are never stored: no Idempotency-Key."""

    takes_key = False


def cached(seconds: int) -> Any:
    """Mark a public answer as the same for everybody: `dependencies=[cached(60)]`."""

    async def public(response: Response) -> None:
        response.headers["Cache-Control"] = f"public, max-age={seconds}"

    return Depends(public)


def _unless_known(request: Request, response: Response) -> Response:
    etag = f'"{blake2b(bytes(response.body), digest_size=12).hexdigest()}"'
    response.headers["ETag"] = etag
    known = request.headers.get("If-None-Match", "")
    if known == "*" or etag in (each.strip().removeprefix("W/") for each in known.split(",")):
        kept = {"ETag": etag, "Cache-Control": response.headers["Cache-Control"]}
        return Response(status_code=304, headers=kept)
    return response
