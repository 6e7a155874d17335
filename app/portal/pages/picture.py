"""A life as SVG: a column of states, under each the verbs that lead away, and a rail to where they lead.

Verbs are read from left to right and never cross; a rail is shared by all that lead to the same state, and
rails that do not meet share a column, so a picture is as narrow as it can be.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

LINE, BOX, MARGIN = 22, 30, 12
STATE_WIDTH, VERB_LEFT, FIRST_RAIL, APART = 196, 26, 228, 14
COLOURS = 6


@dataclass(frozen=True)
class Arrow:
    source: str
    to: str
    verb: str


@dataclass
class Rail:
    """All that leads to one state."""

    to: str
    home: float
    starts: list[float] = field(default_factory=list)
    column: int = 0

    @property
    def top(self) -> float:
        return min(self.home, *self.starts)

    @property
    def bottom(self) -> float:
        return max(self.home, *self.starts)


@dataclass(frozen=True)
class Verb:
    name: str
    to: str
    y: float


def drawn(
    title: str, states: Sequence[str], start: str, arrows: Sequence[Arrow], names: Mapping[str, str]
) -> str:
    """`names`: what a state is called beside its code, where it has another name."""
    leaving = {state: [each for each in arrows if each.source == state] for state in states}
    homes, verbs, height = _placed(leaving)
    rails = _railed(homes, verbs)
    width = FIRST_RAIL + APART * (1 + max((each.column for each in rails), default=0)) + MARGIN
    parts = [
        *(_rail(each) for each in rails),
        *(_verb(each, rails) for each in verbs),
        *(_state(each, homes[each], names.get(each, ""), _kind(each, start, leaving)) for each in states),
    ]
    said = escape(title)
    return (
        f'<svg class="flow" xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {width} {height:g}" '
        f'width="{width}" height="{height:g}"><title>{said}</title>{"".join(parts)}</svg>'
    )


def _placed(leaving: dict[str, list[Arrow]]) -> tuple[dict[str, float], list[Verb], float]:
    """Where each state and each verb stands, and how high the whole is."""
    homes, verbs, y = {}, [], float(MARGIN)
    for state, arrows in leaving.items():
        homes[state] = y + BOX / 2
        y += BOX
        for each in arrows:
            y += LINE
            verbs.append(Verb(each.verb, each.to, y - LINE / 2 + 2))
        y += MARGIN + 6
    return homes, verbs, y


def _railed(homes: dict[str, float], verbs: Iterable[Verb]) -> list[Rail]:
    """Short ones first, so that the long ones stay outside."""
    rails: dict[str, Rail] = {}
    for each in verbs:
        rails.setdefault(each.to, Rail(each.to, homes[each.to])).starts.append(each.y)
    columns: list[list[Rail]] = []
    for rail in sorted(rails.values(), key=lambda each: each.bottom - each.top):
        free = (
            number for number, column in enumerate(columns) if not any(_meet(rail, each) for each in column)
        )
        rail.column = next(free, len(columns))
        if rail.column == len(columns):
            columns.append([])
        columns[rail.column].append(rail)
    return list(rails.values())


def _meet(one: Rail, other: Rail) -> bool:
    return one.top - 6 <= other.bottom and other.top - 6 <= one.bottom


def _x(rail: Rail) -> int:
    return FIRST_RAIL + APART * rail.column


def _rail(rail: Rail) -> str:
    x, tip = _x(rail), MARGIN + STATE_WIDTH + 2
    return (
        f'<g class="rail c{rail.column % COLOURS}"><path d="M{x} {rail.top:g}V{rail.bottom:g}"/>'
        f'<path d="M{x} {rail.home:g}H{tip + 6}"/>'
        f'<path class="tip" d="M{tip} {rail.home:g}l8 -4v8z"/></g>'
    )


def _verb(verb: Verb, rails: Iterable[Rail]) -> str:
    [rail] = [each for each in rails if each.to == verb.to]
    begins = VERB_LEFT + 9 + 7 * len(verb.name)
    x, colour = _x(rail), f"c{rail.column % COLOURS}"
    return (
        f'<text class="verb" x="{VERB_LEFT}" y="{verb.y + 4:g}">{escape(verb.name)}</text>'
        f'<g class="rail {colour}"><path d="M{begins} {verb.y:g}H{x}"/>'
        f'<circle class="tip" cx="{x}" cy="{verb.y:g}" r="3"/></g>'
    )


def _kind(state: str, start: str, leaving: Mapping[str, Sequence[Arrow]]) -> str:
    return "start" if state == start else "state" if leaving[state] else "end"


def _state(code: str, y: float, name: str, kind: str) -> str:
    said = f'<text class="said" x="{MARGIN + STATE_WIDTH - 10}" y="{y + 5:g}">{escape(name)}</text>' * bool(
        name
    )
    return (
        f'<rect class="{kind}" x="{MARGIN}" y="{y - BOX / 2:g}" width="{STATE_WIDTH}" height="{BOX}" rx="7"/>'
        f'<text class="name {kind}" x="{MARGIN + 12}" y="{y + 5:g}">{escape(code)}</text>{said}'
    )
