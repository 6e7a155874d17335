"""Which of what was found comes first, and which characters of it to mark."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import log

from app.across.search import words
from app.across.search.meaning import Meaning
from app.across.search.models import SearchEntry

LEAST = log(2)
WORTH_SHOWING = 0.25  # of the best


@dataclass(frozen=True)
class Part:
    """A piece of a text; `hit`: because of this it was found."""

    text: str
    hit: bool


def ranked(found: Collection[SearchEntry], meant: Sequence[Meaning]) -> list[tuple[SearchEntry, Meaning]]:
    """The best first, each with the reading of the query that it fits best."""
    sets = {each.subject_id: frozenset(each.tokens) for each in found}
    often = Counter(token for tokens in sets.values() for each in meant for token in tokens & each.tokens)
    rarity = {token: log(1 + len(found) / count) for token, count in often.items()}
    scored = []
    for row in found:
        fits = [(_score(row, sets[row.subject_id], each, rarity), each) for each in meant]
        score, best = max(fits, key=lambda fit: fit[0], default=(0.0, None))
        if best and score:
            scored.append((score + row.weight / 100, row, best))
    scored.sort(key=lambda each: (-each[0], each[1].title, each[1].subject_id))
    least = scored[0][0] * WORTH_SHOWING if scored else 0
    return [(row, best) for score, row, best in scored if score >= least]


def _score(row: SearchEntry, tokens: words.Tokens, meant: Meaning, rarity: dict[str, float]) -> float:
    """What nobody has says as little as what everybody has: 老人理发 holds 人理, and means nothing by it."""
    weights = {each: rarity.get(each, LEAST) for each in meant.tokens}
    total = sum(weights.values())
    covered = sum(weight for token, weight in weights.items() if token in tokens) / total
    if covered < meant.share or not covered:
        return 0
    in_title = words.tokens_of(row.title)
    titled = sum(weight for token, weight in weights.items() if token in in_title) / total
    return meant.belief * (covered * 0.5 + titled + _as_a_whole(words.normal(row.title), row, meant.phrase))


def _as_a_whole(title: str, row: SearchEntry, phrase: str) -> float:
    """More for whoever is called just so, or begins so, than for whoever merely says it somewhere."""
    if title == phrase:
        return 1.5
    if phrase in title:
        return (1.0 if title.startswith(phrase) else 0.8) + 0.3 * len(phrase) / len(title)
    if len(title) > 1 and title in phrase:
        return 0.7
    return (
        0.4 if phrase in row.terms.split() else 0.3 if phrase in row.terms else 0.1 * (phrase in row.summary)
    )


def marked(text: str, meant: Meaning) -> list[Part]:
    hit = [False] * len(text)
    for spot in words.spots(text):
        if spot.tokens & meant.tokens:
            hit[spot.start : spot.start + spot.length] = [True] * spot.length
    parts: list[Part] = []
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or hit[at] != hit[start]:
            parts.append(Part(text[start:at], hit[start]))
            start = at
    return parts
