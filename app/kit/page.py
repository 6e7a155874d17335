"""Pages: newest first, keyed by the last id seen, so that nothing shifts under a reader."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from pydantic import Field

from app.kit.schema import Input, Output

T = TypeVar("T")

LIMIT = Field(20, ge=1, le=100, description="How many items a page holds.")


class PageQuery(Input):
    """A list that can be filtered adds its filters in a subclass."""

    after: UUID | None = Field(None, description="The `next` of the page before.")
    limit: int = LIMIT


@dataclass(frozen=True)
class Rows(Generic[T]):
    items: Sequence[T]
    next: str | None


class Page(Output, Generic[T]):
    items: list[T]
    next: str | None = Field(description="Pass as `after` for the next page; null on the last.")


def cut(rows: Sequence[T], limit: int, key: Callable[[T], object]) -> Rows[T]:
    """Of one row more than asked for, a page: that there is one more says that there is a next."""
    page = rows[:limit]
    return Rows(page, str(key(page[-1])) if len(rows) > limit else None)
