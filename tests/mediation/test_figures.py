"""What the justice bureau asks for, and nobody found in it."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.mediation.figures.service import FEWEST, cells, hidden
from tests.client import data, said
from tests.mediation.room import Room


async def figures(room: Room, who, **period):
    url = f"/places/{room.code}/mediation/statistics"
    return await room.client.by(who).get(url, params=period)


async def test_counted_from_rows(room: Room):
    for kind in ("邻里", "邻里", "邻里", "物业", "物业", "物业", "物业"):
        room.case = None
        await room.apply(room.alice, type=kind)
    for _ in range(3):
        room.case = None
        await room.in_force()
    seen = data(await figures(room, room.staff))
    assert (seen["received"], seen["accepted"], seen["settled"]) == (10, 3, 3)
    assert (seen["amount_fen"], seen["success_percent"], seen["failed"]) == (600_000, 100, 0)
    by_type = {each["name"]: each["count"] for each in seen["by_type"]}
    assert len(by_type) == 15 and (by_type["邻里"], by_type["物业"], by_type["医疗"]) == (6, 4, 0)
    assert {each["name"]: each["count"] for each in seen["by_source"]}["application"] == 10


async def test_only_of_the_period_and_only_for_those_whose_task_it_is(room: Room):
    for _ in range(3):
        room.case = None
        await room.apply(room.alice)
    assert data(await figures(room, room.head, **{"from": "2020-01-01", "to": "2020-12-31"}))["received"] == 0
    for who in (room.alice, room.mediator):
        assert said(await figures(room, who)) == (403, "forbidden")


async def test_one_or_two_are_not_told(room: Room):
    await room.in_force()
    seen = data(await figures(room, room.staff))
    assert (seen["received"], seen["settled"], seen["amount_fen"], seen["success_percent"]) == (None,) * 4
    assert {each["count"] for each in seen["by_type"]} == {None}


@given(st.dictionaries(st.sampled_from("甲乙丙丁戊"), st.integers(0, 9)))
def test_no_cell_below_three_is_shown(counts):
    shown = {each.name: each.count for each in cells(counts, "甲乙丙丁戊")}
    assert all(each is None or each == counts.get(name, 0) for name, each in shown.items())
    assert all(each is None or each == 0 or each >= FEWEST for each in shown.values())
    assert hidden(0) == 0


@pytest.mark.parametrize("names", ["甲", "甲乙", "甲乙丙", "甲乙丙丁"])
def test_no_cell_below_three_can_be_worked_out_from_the_others_and_the_whole(names):
    """By somebody who knows how we hide: every way it may have been that would look the same is tried."""
    looks: dict[Any, list[tuple[int, ...]]] = {}
    for was in product(range(6), repeat=len(names)):
        look = tuple(each.count for each in cells(dict(zip(names, was, strict=True)), names))
        looks.setdefault((hidden(sum(was)), look), []).append(was)
    for (_, look), ways in looks.items():
        for cell, shown in enumerate(look):
            might_be = {was[cell] for was in ways}
            assert shown is not None or len(might_be) > 1 or min(might_be) >= FEWEST, (look, ways)


async def test_the_rate_does_not_give_away_what_is_hidden(room: Room):
    """Three settled and one failed: three of four are 75 %, and so would say that it was one."""
    for _ in range(3):
        room.case = None
        await room.in_force()
    room.case = None
    await room.accepted()
    data(await room.post(room.mediator, "terminate", ground="分歧过大"))
    seen = data(await figures(room, room.staff))
    assert (seen["settled"], seen["failed"], seen["success_percent"]) == (3, None, None)
