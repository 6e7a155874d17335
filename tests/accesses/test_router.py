"""Who looked at what is about a child; health and mediation are tested with the slices that keep them."""

from urllib.parse import quote

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import ProgrammingError

from app.registry.accesses.models import Access
from tests.clearances.asking import cleared
from tests.client import data, said
from tests.proxies.family import for_


@pytest.fixture
async def guardian(client, town, family, a):
    """Of the child of nine, at whom the staff were cleared to look."""
    await cleared(client, family.house, await a("admin", at=town.willow))
    data(await family.record(client, family.child, family.daughter, kind="guardian", until=None))
    return family.daughter


@pytest.fixture
def looks(client, family, guardian):
    """What the guardian reads of those who looked, the entering of the fixtures aside."""

    async def read():
        path, headers = "/me/accesses", for_(family.child)
        return data(await client.by(guardian).get(path, headers=headers))["items"]

    return read


async def test_minors_36_a_look_at_a_child_is_written_down_and_shown_to_the_guardian(client, family, looks):
    before = await looks()
    stated = {"X-Purpose": quote("核对低保申请")}
    client.by(family.house.staff)
    data(await client.get(f"/residents/{family.child['id']}", headers=stated))
    [look] = (await looks())[: -len(before) or None]
    assert (look["kind"], look["subject"], look["subject_id"]) == ("minor", "residents", family.child["id"])
    assert (look["purpose"], look["roles"], look["actor_name"]) == ("核对低保申请", ["staff"], "staff")


async def test_lists_searches_and_sheets_are_looks_too(client, town, family, looks):
    client.by(family.house.staff)
    place = f"/places/{town.willow.code}/residents"
    for answer in (
        await client.get(place),
        await client.post(f"{place}/search", json={"name": "小满"}),
        await client.get(f"{place}/export.xlsx"),
        await client.get(f"/households/{family.house.home['id']}"),
    ):
        assert answer.status_code == 200
    seen = await looks()
    assert [each["purpose"] for each in seen] == ["查阅居民登记"] * 4
    page = data(await client.get("/me/accesses", params={"limit": 3}, headers=for_(family.child)))
    assert len(page["items"]) == 3 and page["next"]


async def test_nobody_writes_down_the_looks_of_the_family(client, family, looks, a):
    sister = await a()
    account = {"account_id": str(sister.id)}
    client.by(family.house.staff)
    data(await client.post(f"/residents/{family.house.wang['id']}/link", json=account))
    before = await looks()
    path = f"/residents/{family.child['id']}"
    data(await client.by(sister).get(path))
    data(await client.by(family.daughter).get(path, headers=for_(family.child)))
    assert await looks() == before


async def test_a_look_at_a_grown_up_is_not_written_down_and_looks_are_ones_own(client, family, looks, a):
    client.by(family.house.staff)
    before = await looks()
    data(await client.by(family.house.staff).get(f"/residents/{family.father['id']}"))
    assert await looks() == before
    assert data(await client.by(await a()).get("/me/accesses"))["items"] == []
    assert said(await client.by(None).get("/me/accesses")) == (401, "unauthenticated")


@pytest.mark.parametrize("stated", ["%00%0a", "%ff%fe", "x" * 600, "'; DROP TABLE"])
async def test_whatever_is_said_to_be_the_purpose_breaks_nothing(client, family, looks, stated):
    client.by(family.house.staff)
    answer = await client.get(f"/residents/{family.child['id']}", headers={"X-Purpose": stated})
    assert answer.status_code == 200
    assert len((await looks())[0]["purpose"]) <= 200


@pytest.mark.parametrize("change", [update(Access).values(purpose="另有原因"), delete(Access)])
async def test_what_was_looked_at_cannot_be_rewritten(session, family, looks, change):
    with pytest.raises(ProgrammingError, match="permission denied"):
        await session.execute(change)
