"""The kinds of case there are: each slice that has one says so at import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from app.commons.cases.clocks.terms import Term
from app.permissions import Role


@dataclass(frozen=True)
class Kind:
    """`word` stands in the number; `ladder` are the roles that hear of a missed term, one after another.

    `pauses` says for which reasons its terms may be suspended, and for how many days at most.
    """

    name: str
    word: str
    ladder: tuple[Role, ...]
    pauses: Mapping[str, int] = field(default_factory=dict)
    call_back: Term | None = None
    all: ClassVar[dict[str, "Kind"]] = {}

    def __post_init__(self) -> None:
        if not self.ladder:
            raise ValueError(f"a missed term of {self.name} would be heard of by nobody")
        Kind.all[self.name] = self
