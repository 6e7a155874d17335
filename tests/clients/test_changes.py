"""Whoever would break a client is told so before it happens, and may only do it with a reason."""

import copy
import json

import pytest

from clients.generate import __main__ as generate
from clients.generate.changes import Fact, History, changes, facts
from clients.generate.contract import Contract

BOOK = "POST /api/v1/venues/{venue_id}/bookings"


@pytest.fixture(scope="module")
def content():
    return json.loads(generate.CONTRACT.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def before(content):
    return facts(Contract(content))


def without(mapping, *keys):
    return {key: value for key, value in mapping.items() if key not in keys}


def breaking(before, now):
    return [each.said for each in changes(before, now) if each.breaking]


def test_the_contract_beside_itself_has_not_changed(before):
    assert len(before) > 400 and sum(map(len, before.values())) > 5_000
    assert list(changes(before, before)) == []


def test_what_is_gone_breaks_whoever_used_it(before):
    assert breaking(before, without(before, BOOK)) == [f"{BOOK}: gone"]
    thinner = before | {BOOK: without(before[BOOK], "> 201.data.unit_no")}
    assert breaking(before, thinner) == [f"{BOOK} > 201.data.unit_no: gone"]
    refused = before | {BOOK: without(before[BOOK], "< body.headcount")}
    assert breaking(before, refused) == [f"{BOOK} < body.headcount: gone"]


def test_what_is_new_breaks_only_where_it_is_demanded(before):
    def and_(what, must):
        return before | {BOOK: {**before[BOOK], what: Fact(must, frozenset({"string"}))}}

    assert breaking(before, and_("< body.colour", True)) == [f"{BOOK} < body.colour: new, and required"]
    assert breaking(before, and_("< body.colour", False)) == []
    assert breaking(before, and_("> 201.data.colour", True)) == []
    assert breaking(before, {**before, "GET /api/v1/weather": {}}) == []


@pytest.mark.parametrize(
    ("what", "was", "becomes", "breaks"),
    [
        ("< body.a", Fact(False, frozenset({"string"})), Fact(True, frozenset({"string"})), True),
        ("< body.a", Fact(True, frozenset({"string"})), Fact(False, frozenset({"string"})), False),
        ("< body.a", Fact(True, frozenset({"=x", "=y"})), Fact(True, frozenset({"=x"})), True),
        ("< body.a", Fact(True, frozenset({"=x"})), Fact(True, frozenset({"=x", "=y"})), False),
        ("< body.a", Fact(True, frozenset({"=x"})), Fact(True, frozenset({"string"})), False),
        ("< body.a", Fact(True, frozenset({"string"})), Fact(True, frozenset({"integer"})), True),
        ("< token", Fact(False, frozenset({"string"})), Fact(True, frozenset({"string"})), True),
        ("> 200.data.a", Fact(True, frozenset({"string"})), Fact(False, frozenset({"string"})), True),
        ("> 200.data.a", Fact(True, frozenset({"string"})), Fact(True, frozenset({"string", "null"})), True),
        ("> 200.data.a", Fact(True, frozenset({"string", "null"})), Fact(True, frozenset({"string"})), False),
        ("> 200.data.a", Fact(True, frozenset({"=x"})), Fact(True, frozenset({"=x", "=y"})), False),
        ("> 200.data.a", Fact(True, frozenset({"integer"})), Fact(True, frozenset({"number"})), True),
    ],
)
def test_narrower_questions_and_wider_answers_break(what, was, becomes, breaks):
    found = list(changes({"GET /a": {what: was}}, {"GET /a": {what: becomes}}))
    assert [each.breaking for each in found] == [breaks]


def test_it_is_noticed_in_a_real_contract_and_passes_with_a_reason(content, before, tmp_path):
    changed = copy.deepcopy(content)
    schema = changed["components"]["schemas"]["BookingCreate"]
    schema["required"] = [*schema["required"], "colour"]
    schema["properties"]["colour"] = {"type": "string"}
    history, now = History(tmp_path), facts(Contract(changed))
    assert history.undeclared(now) == []  # nothing was released yet
    history.release("0.1.0", before)
    assert history.read("0.1.0") == before
    said = history.undeclared(now)
    assert f"{BOOK} < body.colour: new, and required" in said
    (tmp_path / "breaking.yaml").write_text("".join(f"'{each}': Rooms have colours now.\n" for each in said))
    assert history.undeclared(now) == []
    assert f"- `{said[0]}`: Rooms have colours now." in history.changelog(now)


def test_nothing_that_was_released_is_broken_without_a_reason():
    assert generate.broken() == []
