"""The same verbs, said by people and by servers: one function a verb, called once for each mouth.

def say_accept(by: Mouth) -> None:
    @router.post(**by.words("/orders/{order_id}/accept", "accept_{}order", "Accept an order"))
    async def accept(order_id: UUID, orders: Orders, actor: Actor = by.caller) -> Order: ...

say_to([say_accept], Scope.ORDERS_WRITE)
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

from fastapi import Depends

from app.kit.access import current_actor
from app.kit.machines import machine_with
from app.permissions import Scope


class Words(TypedDict):
    path: str
    name: str
    summary: str


@dataclass(frozen=True)
class Mouth:
    """Under which address, in whose name, and how we know who it is."""

    prefix: str
    whose: str
    how: str
    caller: Any

    def words(self, path: str, name: str, summary: str) -> Words:
        """`{}` in the name is where `own_` stands if a server says it."""
        return {
            "path": f"{self.prefix}{path}",
            "name": name.format(self.whose),
            "summary": f"{summary}{self.how}",
        }


Verb = Callable[[Mouth], None]


def say_to(verbs: Sequence[Verb], scope: Scope) -> None:
    """By whoever signs in, and under `/merchant` by a server whose key has the scope."""
    person = Mouth("", "", "", Depends(current_actor))
    server = Mouth("/merchant", "own_", ", as a server", machine_with(scope))
    for mouth in (person, server):
        for say in verbs:
            say(mouth)
