"""State machines, written as tables.

class LampFlow(Flow[Lamp], start=Lamp.OFF):
    light = Move(Lamp.OFF, to=Lamp.ON, needs=Permission.LAMP_LIGHT)
    snuff = Move(Lamp.ON, to=Lamp.OFF, needs=Permission.LAMP_SNUFF, or_owner=True)

One line says where a move may start, where it leads and who may make it; what a person is offered
(`moves` in the answers) and what is refused are both read from it. Only `kit.timeline.move` takes a
move, so that every one of them is written down.

One verb may lead to several states (`cancel_late = Move(…, verb="cancel")`); what nobody says, since the
clock or another verb brings it about, is offered to nobody (`expire = Move(…, verb="")`).
"""

from collections.abc import Collection
from enum import StrEnum
from typing import Any, ClassVar, Generic, TypeVar

from app.kit.errors import Conflict
from app.permissions import Permission

S = TypeVar("S", bound=StrEnum)


class IllegalMove(Conflict, code=409001, zh="当前状态下不能进行此操作"):
    """Cannot {move} what is {state}."""

    example: ClassVar = {"move": "approve", "state": "cancelled"}


class Move(Generic[S]):
    """One verb: the states it may start from, the one it leads to, and who may say it."""

    name: str

    def __init__(
        self, *sources: S, to: S, needs: Permission, or_owner: bool = False, verb: str | None = None
    ) -> None:
        self.sources = frozenset(sources)
        self.to = to
        self.needs = needs
        self.or_owner = or_owner
        self.verb = verb

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.verb = name if self.verb is None else self.verb

    def __call__(self, status: S) -> S:
        if status not in self.sources:
            raise IllegalMove(move=self.name, state=status)
        return self.to


class BadFlow(TypeError):
    """A flow that somebody could get lost in."""


class Flow(Generic[S]):
    """A namespace of moves; every flow of the system is listed in `Flow.all`."""

    all: ClassVar[list[type["Flow[Any]"]]] = []
    moves: ClassVar[dict[str, Move[Any]]] = {}
    start: ClassVar[StrEnum]

    def __init_subclass__(cls, *, start: S, ends: Collection[S] | None = None) -> None:
        """`ends`: the states a life may stop in. Where they are named, the picture is checked at import."""
        cls.start = start
        cls.moves = {name: move for name, move in vars(cls).items() if isinstance(move, Move)}
        if ends is not None and (faults := _faults(cls, ends)):
            raise BadFlow(f"{cls.__name__}: {'; '.join(faults)}")
        Flow.all.append(cls)

    @classmethod
    def mermaid(cls) -> str:
        lines = [
            f"    {source} --> {move.to}: {name}"
            for name, move in cls.moves.items()
            for source in sorted(move.sources)
        ]
        return "\n".join(["stateDiagram-v2", f"    [*] --> {cls.start}", *lines, ""])


def _faults(flow: type[Flow[Any]], ends: Collection[StrEnum]) -> list[str]:
    """What nobody can get to, what nobody can get out of, and what says that it ends and does not."""
    reached, ways = {flow.start}, flow.moves.values()
    while further := {each.to for each in ways if each.sources & reached} - reached:
        reached |= further
    left = {source for each in ways for source in each.sources if source != each.to}
    states = set(type(flow.start))
    faults = [f"nobody gets to {each}" for each in sorted(states - reached)]
    faults += [f"nobody gets out of {each}" for each in sorted(states - left - set(ends))]
    return faults + [f"{each} is no end" for each in sorted(left & set(ends))]
