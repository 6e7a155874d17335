"""What the clock does to many things at once: one that fails must not keep the others waiting."""

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

log = structlog.get_logger(__name__)

T = TypeVar("T")


async def each_alone(session: AsyncSession, ids: Iterable[T], deal: Callable[[T], Awaitable[object]]) -> int:
    """Deal with each, or leave it as it was, with an error in the log; how many were left.

    Of ids, not rows: what a savepoint takes back, it takes from the rows in memory as well.
    """
    left = 0
    for id in ids:
        try:
            async with session.begin_nested():
                await deal(id)
        except Exception as failure:
            left += 1
            log.error("sweep_left_one", sweep=deal.__qualname__, id=str(id), exc_info=failure)
    return left
