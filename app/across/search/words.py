"""What of a text is looked for: its characters by ones and twos, how they sound, and their initials.

Two neighbouring characters stand in three tokens: 理发, `~li fa` (how it sounds) and `^lf` (its initials);
what is read in several ways stands there in each of them. So two-character words are found exactly, 李发
and `lifa` by their sound, `lf` by its letters. Sounds are kept as people in a hurry hear and type them: zh,
ch, sh as z, c, s, and -ng as -n. Words in Latin letters stand there whole and by their beginnings.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise, product
from pathlib import Path

RUN = re.compile(r"[㐀-鿿]+|[a-z0-9]+")
SOUND, INITIALS = "~", "^"
SHORTEST_WORD = 2
LONGEST_SYLLABLE = 6

Tokens = frozenset[str]


@dataclass(frozen=True)
class Spot:
    """Where in a text, and what is found there."""

    start: int
    length: int
    tokens: Tokens


def normal(text: str) -> str:
    """Small letters, half width; character by character, so that a spot stays where it is."""
    return "".join(_plain(each) for each in text)


def _plain(character: str) -> str:
    plain = unicodedata.normalize("NFKC", character).lower()
    return plain if len(plain) == 1 else character


def spots(text: str) -> Iterator[Spot]:
    for run in RUN.finditer(normal(text)):
        if run[0].isascii():
            yield Spot(run.start(), len(run[0]), beginnings(run[0]))
        else:
            yield from _in_chinese(run[0], run.start())


@lru_cache(4_000)
def tokens_of(text: str) -> Tokens:
    return frozenset[str]().union(*(each.tokens for each in spots(text)))


def beginnings(word: str) -> Tokens:
    return frozenset({word, *(word[:end] for end in range(SHORTEST_WORD, len(word)))})


def _in_chinese(run: str, offset: int) -> Iterator[Spot]:
    for at, one in enumerate(run):
        yield Spot(offset + at, 1, frozenset({one, *(SOUND + each for each in sounds(one))}))
    for at in range(len(run) - 1):
        yield Spot(offset + at, 2, frozenset({run[at : at + 2], *_heard(run[at], run[at + 1])}))


def _heard(one: str, two: str) -> Iterator[str]:
    for first, second in product(sounds(one), sounds(two)):
        yield f"{SOUND}{first} {second}"
        yield f"{INITIALS}{first[0]}{second[0]}"


def grams(text: str) -> list[str]:
    """The characters of a Chinese text by twos, words in Latin letters whole; what stands alone as it is."""
    found: list[str] = []
    for run in RUN.findall(normal(text)):
        if run.isascii() or len(run) == 1:
            found.append(run)
        else:
            found += pairs(run)
    return found


def pairs(parts: str) -> list[str]:
    return [one + two for one, two in pairwise(parts)]


def heard(syllables: Iterable[str]) -> Tokens:
    """How syllables that follow one another stand in the index."""
    them = [blurred(each) for each in syllables]
    if len(them) == 1:
        return frozenset({SOUND + them[0]})
    return frozenset(f"{SOUND}{one} {two}" for one, two in pairwise(them))


def initialled(letters: str) -> Tokens:
    return frozenset(INITIALS + each for each in pairs(letters))


def blurred(syllable: str) -> str:
    if syllable[:2] in ("zh", "ch", "sh"):
        syllable = syllable[0] + syllable[2:]
    return syllable[:-1] if syllable.endswith("ng") else syllable


def sounds(character: str) -> tuple[str, ...]:
    return _readings().get(character, ())


@cache
def _table() -> Mapping[str, str]:
    """Syllables, and the characters that are read so."""
    lines = (Path(__file__).parent / "pinyin.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines if not line.startswith("#"))


@cache
def _readings() -> Mapping[str, tuple[str, ...]]:
    found = defaultdict[str, list[str]](list)
    for syllable, characters in _table().items():
        for each in characters:
            if blurred(syllable) not in found[each]:
                found[each].append(blurred(syllable))
    return {character: tuple(each) for character, each in found.items()}


def syllables(letters: str) -> list[tuple[str, ...]]:
    """The ways to read letters as pinyin, those of fewest syllables; none if they cannot be."""
    shortest: list[list[tuple[str, ...]]] = [[()]]
    for end in range(1, len(letters) + 1):
        ways = [
            (*before, letters[start:end])
            for start in range(max(0, end - LONGEST_SYLLABLE), end)
            if letters[start:end] in _table()
            for before in shortest[start]
        ]
        fewest = min(map(len, ways), default=0)
        shortest.append([way for way in ways if len(way) <= fewest + 1][:8])
    return [way for way in shortest[-1] if len(way) == min(map(len, shortest[-1]))]


def mistyped(letters: str) -> set[tuple[str, ...]]:
    """What somebody may have meant by letters that are no pinyin: one letter more, less, other or astray."""
    meant: set[str] = set()
    for at in range(len(letters) + 1):
        before, after = letters[:at], letters[at:]
        meant |= {before + after[1:], before + after[1:2] + after[:1] + after[2:]}
        for letter in "abcdefghijklmnopqrstuvwxyz":
            meant |= {before + letter + after, before + letter + after[1:]}
    ways = {way for each in meant for way in syllables(each)}
    fewest = min(map(len, ways), default=0)
    return {way for way in ways if len(way) == fewest}
