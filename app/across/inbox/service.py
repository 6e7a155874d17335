from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.inbox.schemas import TodoQuery
from app.kit.access import Actor
from app.kit.page import Rows, cut
from app.kit.todo import Todo, TodoOf

NEVER = 10**19


class InboxService:
    """Asks every slice what of its own waits for whoever asks."""

    def __init__(self, session: AsyncSession, sources: Iterable[TodoOf]) -> None:
        self.session = session
        self.sources = sources

    async def todo(self, actor: Actor, wanted: TodoQuery) -> Rows[Todo]:
        waiting = [each for source in self.sources for each in await source(self.session, actor)]
        waiting.sort(key=urgency)
        if wanted.after:
            seen = _position(wanted.after)
            waiting = [each for each in waiting if urgency(each) > seen]
        return cut(waiting, wanted.limit, _cursor)


def urgency(todo: Todo) -> tuple[int, UUID]:
    """What has no deadline comes last; of two equals the older first, since ids sort by age."""
    return _microseconds(todo.due_at) if todo.due_at else NEVER, todo.id


def _microseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1_000_000)


def _cursor(todo: Todo) -> str:
    when, id = urgency(todo)
    return f"{'never' if when == NEVER else when}_{id}"


def _position(cursor: str) -> tuple[int, UUID]:
    when, _, id = cursor.partition("_")
    return NEVER if when == "never" else int(when), UUID(id)
