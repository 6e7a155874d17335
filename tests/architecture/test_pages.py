"""What the pages under /docs say of the house, they say in both languages."""

import app.slices  # noqa: F401  every slice is loaded
from app.kit.flow import Flow, Move
from app.permissions import Permission
from app.portal.pages.flows import flows, life, names_of, titles
from app.portal.pages.house import STOREYS, in_chinese, rooms_of
from app.portal.pages.language import Language


def untitled() -> set[str]:
    return {name for name in flows() if set(titles().get(name, ())) != set(Language)}


def test_every_flow_has_a_title():
    assert len(flows()) > 30
    assert untitled() == set(), "give it one in app/portal/pages/flows.yaml"


def test_every_slice_says_in_chinese_what_it_is():
    rooms = {each.name for storey in STOREYS for each in rooms_of(storey)}
    assert rooms - set(in_chinese()) == set(), "say it in app/portal/pages/house.yaml"


def test_every_state_has_a_chinese_name_short_enough_for_its_picture():
    steps = [step for name in flows() for step in life(name, Language.ZH).steps]
    states = {state for each in steps for state in (*each.sources, each.to)}
    names = names_of(Language.ZH)
    assert states - set(names) == set(), "give it one in app/portal/pages/states.yaml"
    assert [code for code in states if 8 * len(code) + 12 * len(names[code]) > 176] == []


def test_a_new_flow_without_a_title_would_be_noticed():
    before = list(Flow.all)
    try:

        class LampFlow(Flow[Permission], start=Permission.VENUES_BOOK):
            light = Move(Permission.VENUES_BOOK, to=Permission.VENUES_APPROVE, needs=Permission.VENUES_BOOK)

        LampFlow.__module__ = "app.services.lamps.flow"
        flows.cache_clear()
        assert untitled() == {"lamps"}
    finally:
        Flow.all[:] = before
        flows.cache_clear()
