"""Heavy work on what was uploaded, before the request's transaction takes a connection, a few at a time.

    @router.post("/files", dependencies=[before(inspected)])
    async def upload_file(request: Request, …): found: Content = request.state.prepared

A picture or a sheet keeps the CPU busy for seconds; done within the transaction, a few of them would leave no
connection for anybody else. Whoever is not known gets nothing done: the route itself will refuse them.
"""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from fastapi import Request
from starlette.datastructures import UploadFile
from starlette.types import Message

from app.kit.errors import TooLarge, Unauthenticated

T = TypeVar("T")

AT_ONCE = 2


def bench() -> asyncio.Semaphore:
    """One a process: more at once would only share the same CPUs."""
    return asyncio.Semaphore(AT_ONCE)


async def uploaded(request: Request) -> bytes | None:
    """The form's `file`, or nothing where there is none or nobody known sends it. TooLarge."""
    body = await request.body()  # kept: FastAPI will read the form again, an Idempotency-Key what was sent
    if not await _is_known(request):
        return None

    async def again() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async with Request(request.scope, again).form() as form:
        file = form.get("file")
        if not isinstance(file, UploadFile):
            return None
        limit = request.app.state.settings.http.max_upload_bytes
        data = await file.read(limit + 1)
    if len(data) > limit:
        raise TooLarge
    return data


async def at_the_bench(request: Request, work: Callable[..., T], *given: object) -> T:
    """In a thread, when there is room."""
    async with request.app.state.bench:
        return await asyncio.to_thread(work, *given)


async def _is_known(request: Request) -> bool:
    """In a transaction of its own, which is over before the work begins."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    state = request.app.state
    try:
        async with state.sessions.begin() as session:
            await state.authenticate(session, state.keyring, token.strip())
    except Unauthenticated:
        return False
    return scheme.lower() == "bearer"
