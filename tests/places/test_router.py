from datetime import UTC, datetime

import pytest

from app.kit.access import PlaceKind
from tests.client import data, said
from tests.town import place

GRIDS = [f"140502009010-g{number:02}" for number in range(1, 6)]


@pytest.fixture
async def grids(session, town):
    """Five below the community; the town has the first."""
    others = [place(town.willow, code, PlaceKind.GRID, f"网格{code[-2:]}") for code in reversed(GRIDS[1:])]
    session.add_all(others)
    await session.commit()
    return [town.grid, *reversed(others)]


async def codes_at(client, url, **query):
    return [each["code"] for each in data(await client.get(url, params=query))["items"]]


async def archive(session, place):
    place.archived_at = datetime.now(UTC)
    await session.commit()


async def test_everybody_reads_a_place_without_a_token(client, town):
    assert data(await client.get("/places/140502009010")) == {
        "code": "140502009010",
        "kind": "community",
        "name": "东圣社区",
        "parent_code": "140502009",
        "archived": False,
    }


async def test_the_top_of_the_tree_has_no_parent(client, town):
    top = data(await client.get("/places/140502"))
    assert (top["kind"], top["parent_code"]) == ("district", None)


async def test_the_children_are_those_directly_below_by_their_codes(client, town):
    assert await codes_at(client, "/places/140502009/children") == ["140502009009", "140502009010"]
    assert await codes_at(client, "/places/140502009010/children") == ["140502009010-g01"]
    assert await codes_at(client, "/places/140502009010-g01/children") == []


async def test_pages_of_children_follow_one_another(client, grids):
    seen, query = [], {"limit": 2}
    while query.get("after", "first"):
        page = data(await client.get("/places/140502009010/children", params=query))
        seen.append([each["code"] for each in page["items"]])
        query["after"] = page["next"]
    assert seen == [GRIDS[:2], GRIDS[2:4], GRIDS[4:]]


async def test_an_archived_place_is_no_longer_listed_but_can_still_be_read(client, session, grids):
    await archive(session, grids[2])
    assert await codes_at(client, "/places/140502009010/children") == GRIDS[:2] + GRIDS[3:]
    answer = await client.get(f"/places/{GRIDS[2]}")
    assert data(answer)["archived"] is True


async def test_what_lies_below_an_archived_place_still_knows_its_way_up(client, session, town):
    await archive(session, town.street)
    path = data(await client.get(f"/places/{town.grid.code}/path"))
    assert [each["archived"] for each in path] == [False, True, False, False]


async def test_the_path_leads_from_the_top_down_to_the_place_itself(client, town):
    path = data(await client.get("/places/140502009010-g01/path"))
    codes = ["140502", "140502009", "140502009010", "140502009010-g01"]
    assert [each["code"] for each in path] == codes
    assert [each["parent_code"] for each in path] == [None, *codes[:-1]]


@pytest.mark.parametrize("below", ["", "/children", "/path"])
async def test_a_place_that_is_not_there_is_not_found(client, town, below):
    answer = await client.get(f"/places/140502009011{below}")
    assert said(answer) == (404, "place_not_found")
    assert answer.json()["detail"] == {"code": "140502009011"}


@pytest.mark.parametrize("code", ["1", "１４", "14%00", "14;", "G14", "14 ", "1" * 41])
@pytest.mark.parametrize("below", ["", "/children", "/path"])
async def test_what_is_no_code_is_refused(client, town, code, below):
    assert (await client.get(f"/places/{code}{below}")).status_code == 422


@pytest.mark.parametrize("query", [{"limit": 0}, {"limit": 101}, {"after": "1" * 41}])
async def test_a_page_that_makes_no_sense_is_refused(client, town, query):
    assert (await client.get("/places/140502009/children", params=query)).status_code == 422


@pytest.mark.parametrize("below", ["", "/children", "/path"])
async def test_who_knows_the_answer_is_spared_it_until_it_changes(client, session, town, below):
    url = f"/places/140502009{below}"
    first = await client.get(url)
    assert first.headers["Cache-Control"] == "public, max-age=300"
    known = {"If-None-Match": first.headers["ETag"]}
    again = await client.get(url, headers=known)
    assert (again.status_code, again.content) == (304, b"")
    town.street.name = town.willow.name = "另一个名字"
    await session.commit()
    assert (await client.get(url, headers=known)).status_code == 200
