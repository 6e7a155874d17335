"""What waits for somebody. Each slice answers for itself, and `across.inbox` shows it all at `GET /me/todo`.

    async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
        ...  # in the slice's service.py; entered in TODO of slices.py

At most `MOST`, the most urgent first (`due_at`, those without last): nobody does more in a day.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor

MOST = 100


@dataclass(frozen=True, kw_only=True)
class Todo:
    """`kind` is <slice>.<verb>; `link` the path, below /api/v1, of the thing that waits; no personal data."""

    kind: str
    id: UUID
    title: str
    due_at: datetime | None
    place_code: str
    link: str


TodoOf = Callable[[AsyncSession, Actor], Awaitable[Sequence[Todo]]]
