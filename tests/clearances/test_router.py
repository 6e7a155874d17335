"""Of minors staff are shown nothing before it was allowed to them (未成年人网络保护条例 art. 36)."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import update

from app.across.notices.jobs import tell_of_clearance
from app.kit.access import PlaceKind
from app.kit.clock import today
from app.registry.clearances.events import ClearanceDecided
from app.registry.clearances.models import Clearance
from app.registry.residents.models import RevealField
from tests.clearances.asking import asked_by, cleared, decide
from tests.client import data, said
from tests.proxies.family import for_
from tests.residents.people import id_number
from tests.residents.sheets import opened
from tests.town import place

WILLOW = "140502009010"
WITHHELD = {"name": "***", "gender": None, "age": None, "phone": None, "id_number": None, "withheld": True}


@pytest.fixture
async def head(town, a):
    """The administrator of the community, who answers for what its staff look at."""
    return await a("admin", at=town.willow)


async def shown(client, family):
    """The child, wherever the register shows it."""
    child, at = family.child["id"], f"/places/{WILLOW}"
    one = data(await client.get(f"/residents/{child}"))
    listed = data(await client.get(f"{at}/residents"))["items"]
    home = data(await client.get(f"/households/{family.house.home['id']}"))["members"]
    return [one, *(each for each in [*listed, *home] if each["id"] == child)]


async def test_minors_36_nothing_says_who_a_child_is_before_it_was_allowed(client, family, head):
    client.by(family.house.staff)
    for each in await shown(client, family):
        assert {name: each[name] for name in WITHHELD} == WITHHELD
    asked = await asked_by(client, family.house)
    assert [each["withheld"] for each in await shown(client, family)] == [True] * 3
    decided = data(await decide(client.by(head), asked, "approve"))
    assert (decided["status"], decided["moves"]) == ("approved", ["revoke", "withdraw"])
    client.by(family.house.staff)
    for each in await shown(client, family):
        assert (each["name"], each["age"], each["withheld"]) == ("申*满", 9, False)


async def test_neither_search_nor_sheets_nor_reveals_tell_more(client, family, head):
    path, child = f"/places/{WILLOW}/residents", family.child["id"]
    wish = {"field": "name", "reason": "入学登记"}

    async def told():
        client.by(family.house.staff)
        found = data(await client.post(f"{path}/search", json={"name": "小满"}))["items"]
        sheet = await client.get(f"{path}/export.xlsx")
        reveal = await client.post(f"/residents/{child}/reveal", json=wish)
        return len(found), "申*满" in str(opened(sheet)), reveal

    *seen, reveal = await told()
    assert seen == [0, False]
    assert said(reveal) == (403, "clearance_needed")
    await cleared(client, family.house, head)
    *seen, reveal = await told()
    assert seen == [1, True]
    assert data(reveal)["value"] == "申小满"


async def test_those_they_live_with_and_their_guardians_need_nobodys_leave(client, family, a):
    client.by(family.house.staff)
    data(await family.record(client, family.child, family.daughter, kind="guardian", until=None))
    mate = await a()
    link = {"account_id": str(mate.id)}
    data(await client.post(f"/residents/{family.house.wang['id']}/link", json=link))
    path = f"/residents/{family.child['id']}"
    assert data(await client.by(mate).get(path))["withheld"] is False
    acting = await client.by(family.daughter).get(path, headers=for_(family.child))
    assert data(acting)["name"] == "申*满"


async def test_it_counts_for_whom_where_and_until_when_it_was_allowed(client, session, town, family, head, a):
    other = place(town.willow, f"{WILLOW}-b02", PlaceKind.BUILDING, "东圣苑2号楼")
    session.add(other)
    await session.commit()
    narrow = await asked_by(client, family.house, code=other.code)
    data(await decide(client.by(head), narrow, "approve"))
    assert data(await client.by(family.house.staff).get(f"/residents/{family.child['id']}"))["withheld"]
    wide = await asked_by(client, family.house)
    data(await decide(client.by(head), wide, "approve"))
    colleague = await a("staff", at=town.willow)
    for who, withheld in ((colleague, True), (family.house.staff, False)):
        assert data(await client.by(who).get(f"/residents/{family.child['id']}"))["withheld"] is withheld
    over = update(Clearance).where(Clearance.id == UUID(wide["id"]))
    await session.execute(over.values(until=today() - timedelta(days=1)))
    await session.commit()
    client.by(family.house.staff)
    assert data(await client.get(f"/residents/{family.child['id']}"))["withheld"] is True


async def test_what_was_allowed_is_taken_away_at_the_next_request(client, family, head):
    first = await asked_by(client, family.house)
    data(await decide(client.by(head), first, "approve"))
    data(await decide(client, first, "revoke", reason="已调离"))
    client.by(family.house.staff)
    assert data(await client.get(f"/residents/{family.child['id']}"))["withheld"] is True
    steps = data(await client.get(f"/clearances/{first['id']}/timeline"))
    assert [(each["move"], each["reason"]) for each in steps] == [("approve", None), ("revoke", "已调离")]
    again = await asked_by(client, family.house)
    assert data(await decide(client, again, "withdraw"))["status"] == "withdrawn"
    assert said(await decide(client.by(head), again, "approve")) == (409, "illegal_move")


async def test_whoever_may_decide_finds_it_waiting_and_whoever_asked_is_told(client, session, family, head):
    asked = await asked_by(client, family.house)
    [todo] = data(await client.by(head).get("/me/todo"))["items"]
    assert (todo["kind"], todo["id"]) == ("clearances.decide", asked["id"])
    [seen] = data(await client.get(f"/places/{WILLOW}/clearances?status=asked"))["items"]
    assert (seen["purpose"], seen["account_name"], seen["moves"]) == (
        "入学登记",
        "staff",
        ["approve", "refuse", "withdraw"],
    )
    data(await decide(client, asked, "refuse", reason="不必查阅"))
    event = ClearanceDecided(clearance_id=UUID(asked["id"]), account_id=family.house.staff.id, approved=False)
    for _ in range(2):
        await tell_of_clearance(session, event)
    [told] = data(await client.by(family.house.staff).get("/me/notices"))["items"]
    assert "未获批准" in told["text"]


async def test_nobody_allows_it_to_themselves_and_few_ask(client, town, family, head, a):
    both = await a("admin", at=town.willow)
    wish = {"purpose": "入学登记", "until": str(today())}
    path = f"/places/{WILLOW}/clearances"
    assert said(await client.by(both).post(path, json=wish)) == (403, "forbidden")
    assert said(await client.by(await a("resident", at=town.willow)).post(path, json=wish))[0] == 403
    assert said(await client.by(None).post(path, json=wish)) == (401, "unauthenticated")
    asked = await asked_by(client, family.house)
    assert said(await client.post(path, json=wish)) == (409, "clearance_pending")
    assert said(await decide(client, asked, "approve")) == (403, "own_clearance")
    for stranger in (await a(), await a("admin", at=town.cedar), await a("staff", at=town.willow)):
        assert said(await decide(client.by(stranger), asked, "approve")) == (404, "clearance_not_found")
        assert data(await client.get(path))["items"] == []
    assert data(await decide(client.by(await a("street_official", at=town.street)), asked, "approve"))


@pytest.mark.parametrize(
    "wish",
    [
        {"purpose": "入学登记", "until": "2020-01-01"},
        {"purpose": "入学登记", "until": f"{today() + timedelta(days=200)}"},
        {"purpose": " ", "until": f"{today()}"},
        {"purpose": "入学登记"},
    ],
)
async def test_for_something_and_for_half_a_year_at_most(client, family, wish):
    client.by(family.house.staff)
    answer = await client.post(f"/places/{WILLOW}/clearances", json=wish)
    assert said(answer) == (422, "invalid")


async def test_what_is_to_be_corrected_of_a_child_is_withheld_too(client, family, head):
    client.by(family.house.staff)
    data(await family.record(client, family.child, family.daughter, kind="guardian", until=None))
    right = {"field": RevealField.ID_NUMBER, "value": id_number(f"{today().year - 9}0102", 12)}
    made = await client.by(family.daughter).post("/me/corrections", json=right, headers=for_(family.child))
    asked = data(made)
    assert asked["value"] == f"{right['value'][:6]}********{right['value'][-4:]}"
    path, why = f"/corrections/{asked['id']}/reveal", {"reason": "核对户口簿"}
    client.by(family.house.staff)
    [seen] = data(await client.get(f"/places/{WILLOW}/corrections"))["items"]
    assert seen["value"] is None
    assert said(await client.post(path, json=why)) == (403, "clearance_needed")
    await cleared(client, family.house, head)
    assert data(await client.by(family.house.staff).post(path, json=why))["value"] == right["value"]
