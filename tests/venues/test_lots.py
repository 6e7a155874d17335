"""The draw as anybody may repeat it: the same seed draws the same, never too many, and by weight."""

import hashlib
from collections import Counter
from random import Random
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.services.venues.draws.lots import Ticket, commitment, ranked, winners

ticket = st.builds(Ticket, st.uuids(version=4), st.integers(1, 10), st.integers(1, 6))
tickets = st.lists(ticket, max_size=30, unique_by=lambda each: each.id)
seeds, seats = st.text("0123456789abcdef", min_size=1, max_size=64), st.integers(0, 40)


def by_hand(seed, entered, seats):
    """As `docs/fair-draw.md` says it, written a second time and differently."""
    drawn, got = [], list[Ticket]()
    for each in entered:
        for lot in range(each.weight):
            text = seed + ":" + str(each.id) + ":" + str(lot + 1)
            drawn.append((hashlib.sha256(text.encode("utf-8")).hexdigest(), each))
    for _, each in sorted(drawn, key=lambda pair: pair[0]):
        if each not in got and each.seats <= seats - sum(other.seats for other in got):
            got.append(each)
    return got


@given(seeds, tickets, seats, st.randoms())
def test_whoever_has_the_seed_draws_the_same_again(seed, entered, seats, random):
    shuffled = random.sample(entered, len(entered))
    assert winners(seed, shuffled, seats) == winners(seed, entered, seats)
    assert ranked(seed, shuffled) == ranked(seed, entered)
    assert sorted(map(id, ranked(seed, entered))) == sorted(map(id, entered))


@given(seeds, tickets, seats)
def test_never_more_are_drawn_than_there_are_seats_and_nobody_who_would_fit_is_left_out(seed, entered, seats):
    won = winners(seed, entered, seats)
    left = seats - sum(each.seats for each in won)
    assert left >= 0
    assert all(each.seats > left for each in entered if each not in won)


@given(
    seeds, st.lists(st.builds(Ticket, st.uuids(version=4), st.integers(1, 5), st.just(1)), max_size=20), seats
)
def test_by_hand_it_comes_out_the_same(seed, entered, seats):
    assert winners(seed, entered, seats) == by_hand(seed, entered, seats)


def test_whoever_has_three_lots_comes_first_three_times_as_often():
    elder, other = Ticket(UUID(int=1), 3, 1), Ticket(UUID(int=2), 1, 1)
    random = Random(0)
    first = Counter(ranked(random.randbytes(8).hex(), [other, elder])[0].id for _ in range(4000))
    assert 0.72 < first[elder.id] / 4000 < 0.78


def test_the_worked_example_of_the_document():
    """The numbers that `docs/fair-draw.md` prints."""
    one = Ticket(UUID("0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"), 1, 1)
    two = Ticket(UUID("0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b8"), 2, 1)
    assert commitment("linli") == "677feb9246b740ff7eacb086fb2a442b41a0b5c3fb076abfbfde9c3791bf8a2f"
    assert [each.id for each in ranked("linli", [one, two])] == [two.id, one.id]
