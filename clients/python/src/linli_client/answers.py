"""What calls take beside their arguments, and what comes back."""

from typing import Generic, TypeAlias, TypedDict, TypeVar

T = TypeVar("T")

Upload: TypeAlias = tuple[str, bytes, str]
"""A file to send: its name, its bytes and its media type."""


class Page(TypedDict, Generic[T]):
    """`next` goes into `after` for the page that follows; None on the last."""

    items: list[T]
    next: str | None


class Options(TypedDict, total=False):
    """`idempotency_key`: one is made and kept over all tries where you give none. `x_purpose`: what sensitive
    data is looked at for; it is shown to whom they are about."""

    acting_for: str
    idempotency_key: str
    x_purpose: str
    timeout: float
