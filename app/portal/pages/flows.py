"""The lives of things, as their `Flow`s declare them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from app.kit.flow import Flow, Move
from app.portal.pages.errors import PageNotFound
from app.portal.pages.language import HERE, Language
from app.portal.pages.picture import Arrow, drawn


@dataclass(frozen=True)
class Step:
    """A line of the table: who may say the verb, in which states, and where it leads."""

    name: str
    verb: str
    sources: list[str]
    to: str
    needs: str
    or_owner: bool


@dataclass(frozen=True)
class Life:
    name: str
    title: str
    about: str
    states: int
    steps: list[Step]
    svg: str


def lives(language: Language) -> list[Life]:
    return [life(each, language) for each in sorted(flows())]


@cache
def flows() -> dict[str, type[Flow[Any]]]:
    return {name_of(each): each for each in Flow.all if each.__module__.startswith("app.")}


def name_of(flow: type[Flow[Any]]) -> str:
    """`homecare-orders` where a noun has one life, `merchants-paper` where it has several."""
    room = "-".join(flow.__module__.split(".")[2:-1])
    own = flow.__name__.removesuffix("Flow").lower()
    alone = sum(each.__module__ == flow.__module__ for each in Flow.all) == 1
    return room if alone else f"{room}-{own}"


@cache
def titles() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = yaml.safe_load((HERE / "flows.yaml").read_text("utf-8"))
    return found


@cache
def names_of(language: Language) -> dict[str, str]:
    """What states are called beside their codes; what has no name yet is shown by its code alone."""
    if language is Language.EN:
        return {}
    found: dict[str, str] = yaml.safe_load((HERE / "states.yaml").read_text("utf-8"))
    return found


@cache
def life(name: str, language: Language) -> Life:
    if name not in flows():
        raise PageNotFound
    flow = flows()[name]
    title = titles().get(name, {}).get(language, name)
    states = [str(each) for each in _in_order(flow)]
    steps = [_step(each) for each in flow.moves.values()]
    arrows = [Arrow(source, each.to, each.name) for each in steps for source in each.sources]
    about = re.sub(r"\s+", " ", flow.__doc__ or "") if language is Language.EN else ""
    return Life(
        name,
        title,
        about,
        len(states),
        steps,
        drawn(title, states, str(flow.start), arrows, names_of(language)),
    )


def _step(move: Move[Any]) -> Step:
    sources = sorted(str(each) for each in move.sources)
    return Step(move.name, move.verb or "", sources, str(move.to), str(move.needs), move.or_owner)


def _in_order(flow: type[Flow[Any]]) -> Iterator[Any]:
    """As declared, which is the order of a life; what no move touches is no state of it."""
    touched = {flow.start} | {each.to for each in flow.moves.values()}
    touched |= {source for each in flow.moves.values() for source in each.sources}
    yield from (each for each in type(flow.start) if each in touched)
