"""A POST sent twice with one Idempotency-Key has one effect and one answer.

The key is claimed in the request's own transaction. A twin that arrives meanwhile waits on the
unique index: if the first commits, the twin gets the answer stored with it; if the first fails
and rolls back, the twin takes its place. So only what had an effect is remembered, for a day.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from hashlib import sha256
from typing import Annotated
from uuid import UUID

from fastapi import Header, Request, Response
from sqlalchemy import Index, UniqueConstraint, delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import actor_of
from app.kit.clock import now
from app.kit.contract import ACTING_FOR
from app.kit.db import Base
from app.kit.errors import AppError
from app.kit.sealing import sealed
from app.kit.wall import own

Handler = Callable[[Request], Awaitable[Response]]

HEADER = "Idempotency-Key"
PURPOSE = "idempotency"
KEPT = timedelta(hours=24)


class KeyReused(AppError, code=422001, zh="同一个幂等键不能用于不同的请求"):
    """This Idempotency-Key was already used for a different request."""


class Answer(Base):
    __tablename__ = "idempotency_keys"
    __wall__ = own("actor_id")
    __table_args__ = (
        UniqueConstraint("actor_id", "path", "key"),
        Index("ix_idempotency_keys_created_at", "created_at"),
    )

    actor_id: Mapped[UUID]
    path: Mapped[str]
    key: Mapped[str]
    request_hash: Mapped[str]
    status_code: Mapped[int | None]
    body: Mapped[bytes | None] = mapped_column(info=sealed(PURPOSE))


async def idempotency_key(
    key: Annotated[
        str | None,
        Header(
            alias=HEADER,
            min_length=8,
            max_length=64,
            pattern=r"^[!-~]+$",
            description="Sent again with the same body, the request has one effect and the same answer.",
        ),
    ] = None,
) -> None:
    """Only for the contract and its limits; `once` reads the header."""


async def once(request: Request, session: AsyncSession, handle: Handler) -> Response:
    """Answer as `handle` does, or as it did the first time."""
    body = await request.body()  # before a connection is taken: a slow client must not hold one
    actor = await actor_of(request)
    path = request.url.path
    identity = {"actor_id": actor.id, "path": path, "key": request.headers[HEADER][:64]}
    asked = f"{path}?{request.url.query}\n{request.headers.get(ACTING_FOR, '')}\n"
    fingerprint = sha256(asked.encode() + body).hexdigest()
    wish = insert(Answer).values(**identity, request_hash=fingerprint).on_conflict_do_nothing()
    mine = await session.scalar(wish.returning(Answer))
    if mine is None:
        earlier = (await session.scalars(select(Answer).filter_by(**identity))).one()
        return _again(request, earlier, fingerprint)
    response = await handle(request)
    keyring = request.app.state.keyring
    mine.status_code, mine.body = response.status_code, keyring.seal(bytes(response.body), purpose=PURPOSE)
    return response


def _again(request: Request, earlier: Answer, fingerprint: str) -> Response:
    if earlier.request_hash != fingerprint:
        raise KeyReused
    body = request.app.state.keyring.open(earlier.body or b"", purpose=PURPOSE)
    if body is None:
        raise AppError  # sealed with a key that is no longer among ours
    headers = {"Idempotency-Replayed": "true", "Cache-Control": "no-store"}
    return Response(body, earlier.status_code or 200, headers, "application/json")


async def forget_keys_of(session: AsyncSession, actor_id: UUID) -> None:
    await session.execute(delete(Answer).where(Answer.actor_id == actor_id))


async def forget_old_keys(session: AsyncSession) -> None:
    await session.execute(delete(Answer).where(Answer.created_at < now() - KEPT))
