"""What somebody may mean by what they type: its words, other words for them, its sound, its initials."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from app.across.search import words
from app.across.search.words import Tokens

LATIN = re.compile(r"[a-z]+")
LONGEST_TYPING = 24
MOST_INITIALS = 8
MOST_TYPOS = 40


@dataclass(frozen=True)
class Meaning:
    """One reading of a query: what has to be found, and how much we believe in it.

    `share`: how much of the tokens must be there at least.
    """

    phrase: str
    tokens: Tokens
    belief: float
    share: float


@cache
def _data() -> Mapping[str, Any]:
    content = (Path(__file__).parent / "synonyms.yaml").read_text(encoding="utf-8")
    data: Mapping[str, Any] = yaml.load(content, Loader=yaml.CSafeLoader)
    return data


@cache
def _said() -> list[tuple[str, list[str]]]:
    """What people say, and what the lists call it; the longest first."""
    found = [(words.normal(said), each["means"]) for each in _data()["synonyms"] for said in each["said"]]
    return sorted(found, key=lambda pair: -len(pair[0]))


@cache
def _list(name: str) -> re.Pattern[str]:
    longest_first = sorted(map(words.normal, _data()[name]), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))


def _without(name: str, text: str) -> str:
    return " ".join(words.RUN.findall(_list(name).sub(" ", text)))


@lru_cache(2_000)
def meanings(query: str) -> tuple[Meaning, ...]:
    """The likeliest first; none for a query without a letter in it."""
    whole = " ".join(words.RUN.findall(words.normal(query)))
    bare = _without("filler", whole) or whole
    core = _without("around", bare) or bare
    found = [_as_said(whole, 1), _as_said(bare, 1), _as_said(core, 0.85)]
    found += [*_otherwise(whole, bare), *_by_sound(bare), *_as_typed(bare)]
    best: dict[Tokens, Meaning] = {}
    for each in found:
        if each.tokens and (each.tokens not in best or best[each.tokens].belief < each.belief):
            best[each.tokens] = each
    return tuple(sorted(best.values(), key=lambda each: -each.belief))


def _as_said(text: str, belief: float) -> Meaning:
    """Of a long one less has to be there: it may say more than is meant, or be mistyped."""
    found = words.grams(text)
    return Meaning(text, frozenset(found), belief, 0.35 if len(found) > 3 else 0.5 if len(found) > 1 else 1)


def _otherwise(whole: str, bare: str) -> Iterator[Meaning]:
    """In the words of the lists: alone, and in place of what was said."""
    for said, means in _said():
        if said in whole:
            for each in means:
                yield Meaning(each, frozenset(words.grams(each)), 0.95, 0.6)
                together = bare.replace(said, each)
                if together not in (bare, each):
                    yield Meaning(together, frozenset(words.grams(together)), 0.97, 0.6)


def _by_sound(text: str) -> Iterator[Meaning]:
    """Characters that only sound right: 李发 for 理发."""
    for run in words.RUN.findall(text):
        if not run.isascii() and len(run) > 1 and all(map(words.sounds, run)):
            yield Meaning(run, words.heard(words.sounds(each)[0] for each in run), 0.7, 0.75)


def _as_typed(text: str) -> Iterator[Meaning]:
    """Letters: pinyin, whole or as far as it is typed, mistyped pinyin, or initials."""
    letters = text.replace(" ", "")
    if not LATIN.fullmatch(letters) or len(letters) > LONGEST_TYPING:
        return
    whole = words.syllables(letters)
    for way in whole:
        yield Meaning(letters, words.heard(way), 0.9, 0.75)
    if 1 < len(letters) <= MOST_INITIALS:
        yield Meaning(letters, words.initialled(letters), 0.8, 1)
    if len(letters) > 3 and all(any(len(syllable) == 1 for syllable in way) for way in whole):
        for way in _unfinished(letters):
            yield Meaning(letters, words.heard(way), 0.75, 1)
        for way in sorted(words.mistyped(letters))[:MOST_TYPOS]:
            if len(way) > 1:
                yield Meaning(letters, words.heard(way), 0.6, 1)


def _unfinished(letters: str) -> list[tuple[str, ...]]:
    """Without the last syllable, of which there is only the beginning."""
    for end in range(len(letters) - 1, 2, -1):
        if ways := [each for each in words.syllables(letters[:end]) if len(each) > 1]:
            return ways
    return []
