import pytest

from tests.calendar.notices import NOTICE
from tests.client import data, said

URL = "/calendar/2027"


@pytest.fixture
async def admin(a, town):
    return await a("admin", at=town.street)


async def test_who_is_asked_to_sign_in_and_who_may_not(client, a, town):
    assert said(await client.by(None).put(URL, json=NOTICE)) == (401, "unauthenticated")
    for role in ("staff", "mediation_head", "street_official"):
        who = await a(role, at=town.street)
        assert said(await client.by(who).put(URL, json=NOTICE)) == (403, "forbidden")


async def test_a_year_goes_by_weekdays_until_its_notice_is_entered(client, admin):
    before = data(await client.by(None).get(URL))
    assert (before["provisional"], before["version"], before["days"]) == (True, 0, [])
    entered = data(await client.by(admin).put(URL, json=NOTICE))
    assert (entered["provisional"], entered["source"]) == (False, NOTICE["source"])
    read = data(await client.by(None).get(URL))
    assert read == entered and read["days"] == NOTICE["days"]


async def test_what_was_entered_wrongly_is_entered_anew_and_two_do_not_overwrite_each_other(client, admin):
    data(await client.by(admin).put(URL, json=NOTICE))
    longer = {"days": [*NOTICE["days"], {"day": "2027-01-04", "kind": "holiday"}]}
    stale = await client.put(URL, json=NOTICE | longer)
    assert said(stale) == (409, "stale") and stale.json()["detail"] == {"version": 1}
    again = data(await client.put(URL, json=NOTICE | longer | {"version": 1}))
    assert (again["version"], len(again["days"])) == (2, 5)


WRONG = {
    "another year": [{"day": "2028-01-01", "kind": "holiday"}],
    "the same day twice": [{"day": "2027-01-01", "kind": kind} for kind in ("holiday", "workday")],
}


@pytest.mark.parametrize("days", WRONG.values(), ids=WRONG)
async def test_days_lie_in_the_year_and_are_named_once(client, admin, days):
    answer = await client.by(admin).put(URL, json=NOTICE | {"days": days})
    assert said(answer) == (422, "not_in_that_year")
    assert answer.json()["detail"] == {"days": [days[0]["day"]]}


async def test_a_year_that_is_over_stays_as_it_was(client, admin):
    over = {"source": "补录", "days": [{"day": "2025-01-01", "kind": "holiday"}]}
    assert said(await client.by(admin).put("/calendar/2025", json=over)) == (409, "that_year_is_over")


async def test_a_year_that_we_know_needs_nobody_to_enter_it(client):
    known = data(await client.by(None).get("/calendar/2026"))
    days = {each["day"]: each["kind"] for each in known["days"]}
    assert (known["provisional"], known["version"]) == (False, 0)
    assert (days["2026-10-01"], days["2026-10-10"]) == ("holiday", "workday")
    assert "2026-10-17" not in days  # an ordinary Saturday
