"""What keeps an offer from being published before a person has looked at it. Pure."""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import yaml

RULES = Path(__file__).with_name("rules.yaml")
STEEPEST_RISE = 1.5  # times the price published before
STEEPEST_FALL = 0.3
DEEPEST_DISCOUNT = 0.1  # of the price that it is said to have cost before


@dataclass(frozen=True)
class Issue:
    """Why, where, and what to do about it."""

    code: str
    field: str
    hint: str

    def plain(self) -> dict[str, str]:
        return asdict(self)


@dataclass(frozen=True)
class Wish:
    """What the rules look at."""

    title: str
    description: str | None
    price_fen: int
    price_before_fen: int | None
    published_price_fen: int | None
    watched: bool
    rehearsed: str | None = None  # the external id, where a test key says it


class Rule:
    """`found` names what a person has to look at; nothing means that there is no need."""

    all: ClassVar[list["Rule"]] = []

    def __init_subclass__(cls) -> None:
        Rule.all.append(cls())

    def found(self, wish: Wish) -> Iterator[Issue]:
        raise NotImplementedError


class NoForbiddenWords(Rule):
    def found(self, wish: Wish) -> Iterator[Issue]:
        pattern, hints = _words()
        for field, text in (("title", wish.title), ("description", wish.description or "")):
            for word in dict.fromkeys(pattern.findall(re.sub(r"\s", "", text).lower())):
                code, hint = hints[word]
                yield Issue(code, field, hint.format(word=word))


class NoSuddenPrice(Rule):
    def found(self, wish: Wish) -> Iterator[Issue]:
        before = wish.published_price_fen
        if not before:
            return
        if not STEEPEST_FALL * before <= wish.price_fen <= STEEPEST_RISE * before:
            yield Issue("price_jump", "price_fen", "价格变动过大，社区核实后发布；如有误请更正")


class NoFancifulDiscount(Rule):
    """The price before must have been asked (明码标价和禁止价格欺诈规定 art. 17)."""

    def found(self, wish: Wish) -> Iterator[Issue]:
        before = wish.price_before_fen
        if before and wish.price_fen < DEEPEST_DISCOUNT * before:
            yield Issue("price_before_doubtful", "price_before_fen", "原价须真实有据，社区核实后发布")


class LookedAtAfterTrouble(Rule):
    def found(self, wish: Wish) -> Iterator[Issue]:
        if wish.watched:
            yield Issue("under_watch", "title", "该优惠曾被下架、暂停或退回，社区核实后发布")


def issues_of(wish: Wish) -> list[Issue]:
    return [issue for rule in Rule.all for issue in rule.found(wish)]


@cache
def _words() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    """One pattern for all, the longest words first."""
    rows: list[dict[str, Any]] = yaml.load(RULES.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    hints = {word.lower(): (row["code"], row["hint"]) for row in rows for word in row["words"]}
    longest = sorted(hints, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest))), hints
