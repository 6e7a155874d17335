from copy import deepcopy
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from app.commons.catalog.models import Category, Item, ItemVersion
from app.registry.files.models import FileContent
from tests.catalog.wishes import AGE, CARE, DETAILS, GOVERNMENT, LIST, change, wish
from tests.client import data, said
from tests.files.samples import jpeg

NAMES = ("government", "commercial", "nursing", "elderly", "posts")


async def write(client, place, name="government", **other):
    return data(await client.put(f"/places/{place.code}/catalogs/{name}", json=LIST | other))


async def count(session, model):
    return await session.scalar(select(func.count()).select_from(model))


def titles(catalog: dict[str, Any]) -> dict[str, list[str]]:
    return {each["code"]: [item["title"] for item in each["items"]] for each in catalog["categories"]}


# The whole list


async def test_everybody_reads_the_whole_list_in_one_answer(client, url, item):
    catalog = data(await client.by(None).get(url))
    assert (catalog["name"], catalog["title"]) == ("government", LIST["title"])
    assert catalog["place_code"] == "140502009010"
    care, age = catalog["categories"]
    assert (care["code"], care["title"], care["function"], care["group"]) == ("care", "民政", None, None)
    assert (age["code"], age["items"]) == ("age", [])
    [seen] = care["items"]
    assert seen == {name: item[name] for name in seen}
    assert (seen["title"], seen["details"]) == ("最低生活保障", GOVERNMENT)


async def test_whoever_knows_the_list_is_not_sent_it_again(client, url, item):
    answer = await client.by(None).get(url)
    assert answer.headers["Cache-Control"] == "public, max-age=60"
    known = {"If-None-Match": answer.headers["ETag"]}
    again = await client.get(url, headers=known)
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == answer.headers["ETag"]
    assert again.headers["Cache-Control"] == "public, max-age=60"


async def test_a_changed_list_is_sent_again(client, url, staff, item):
    known = {"If-None-Match": (await client.by(None).get(url)).headers["ETag"]}
    await client.by(staff).post(f"/catalog-items/{item['id']}/withdraw")
    answer = await client.by(None).get(url, headers=known)
    assert answer.status_code == 200
    assert titles(data(answer)) == {"care": [], "age": []}


async def test_the_list_is_the_same_whoever_reads_it(client, url, staff, item, draft, a):
    assert (await client.by(staff).get(url)).content == (await client.by(None).get(url)).content


async def test_a_place_without_a_list_has_that_of_the_nearest_place_above(client, town, a):
    client.by(await a("staff", at=town.district))
    await write(client, town.district, title="城区")
    await write(client, town.willow, title="东圣")
    for place, title in (
        (town.grid, "东圣"),
        (town.willow, "东圣"),
        (town.cedar, "城区"),
        (town.street, "城区"),
    ):
        seen = data(await client.get(f"/places/{place.code}/catalogs/government"))
        assert seen["title"] == title
        assert seen["place_code"] == (town.willow.code if title == "东圣" else town.district.code)


async def test_a_place_names_the_lists_in_force_there_one_of_each_kind(client, town, a):
    client.by(await a("staff", at=town.district))
    for place, name in ((town.district, "government"), (town.district, "posts"), (town.willow, "posts")):
        await write(client, place, name, title=f"{place.name} {name}")
    answer = await client.by(None).get(f"/places/{town.grid.code}/catalogs")
    found = {(each["name"], each["place_code"]) for each in data(answer)}
    assert found == {("government", town.district.code), ("posts", town.willow.code)}
    assert answer.headers["Cache-Control"] == "public, max-age=60" and answer.headers["ETag"]


async def test_where_there_is_no_list_nothing_is_found(client, town):
    for name in NAMES:
        answer = await client.get(f"/places/{town.willow.code}/catalogs/{name}")
        assert (said(answer), answer.json()["detail"]) == ((404, "catalog_not_found"), {"name": name})
    assert data(await client.get(f"/places/{town.willow.code}/catalogs")) == []


async def test_a_list_below_is_not_the_list_of_the_place_above(client, town, url, item):
    answer = await client.by(None).get(f"/places/{town.street.code}/catalogs/government")
    assert said(answer) == (404, "catalog_not_found")


async def test_there_are_five_lists_and_no_other(client, town):
    answer = await client.get(f"/places/{town.willow.code}/catalogs/weather")
    assert said(answer) == (422, "invalid")
    assert said(await client.get("/places/999999/catalogs")) == (404, "place_not_found")


# Staff write a list


async def test_staff_make_a_list_and_rewrite_it(client, url, catalog):
    assert (catalog["version"], list(titles(catalog))) == (1, ["care", "age"])
    wanted = {
        "title": "新清单",
        "categories": [AGE | {"title": "为老"}, CARE, {"code": "law", "title": "法律"}],
    }
    changed = data(await client.put(url, json=wanted | {"version": 1}))
    assert (changed["title"], changed["version"]) == ("新清单", 2)
    assert [each["title"] for each in changed["categories"]] == ["为老", "民政", "法律"]
    assert data(await client.get(url)) == changed


async def test_whoever_read_an_old_list_cannot_overwrite_the_new_one(client, url, catalog):
    for version in (None, 0, 2, 99):
        answer = await client.put(url, json=LIST | {"title": "旧", "version": version})
        assert said(answer) == (409, "stale"), version
    assert data(await client.get(url))["title"] == LIST["title"]


async def test_a_list_that_is_not_there_has_no_version(client, url, staff):
    assert said(await client.by(staff).put(url, json=LIST | {"version": 1})) == (409, "stale")


async def test_a_category_in_use_cannot_go_and_an_empty_one_can(client, session, url, draft):
    answer = await client.put(url, json=LIST | {"categories": [AGE], "version": 1})
    assert said(answer) == (409, "category_in_use")
    assert list(titles(data(await client.get(url)))) == ["care", "age"]
    changed = data(await client.put(url, json=LIST | {"categories": [CARE], "version": 1}))
    assert list(titles(changed)) == ["care"]
    assert await count(session, Category) == 1


LIFE, BASIC = {"function": "life"}, {"group": "basic"}
FITTING: dict[str, dict[str, str]] = {"commercial": LIFE, "nursing": BASIC}
MISFITS = [(name, LIFE) for name in NAMES if name != "commercial"]
MISFITS += [(name, BASIC) for name in NAMES if name != "nursing"]
MISFITS += [("commercial", {}), ("nursing", {}), ("commercial", LIFE | BASIC), ("nursing", LIFE | BASIC)]


async def test_only_commerce_has_functions_and_only_nursing_has_groups(client, town, staff):
    client.by(staff)
    for name, more in MISFITS:
        wanted = LIST | {"categories": [CARE | more]}
        answer = await client.put(f"/places/{town.willow.code}/catalogs/{name}", json=wanted)
        assert said(answer) == (422, "category_misfit"), (name, more)


async def test_each_list_has_categories_of_its_kind(client, town, staff):
    client.by(staff)
    for name in NAMES:
        more = FITTING.get(name, {})
        [category] = (await write(client, town.willow, name, categories=[CARE | more]))["categories"]
        assert (category["function"], category["group"]) == (more.get("function"), more.get("group"))


MALFORMED: list[dict[str, Any]] = [
    {"categories": []},
    {"title": ""},
    {"title": "长" * 61},
    {"categories": [CARE, CARE]},
    {"categories": [CARE | {"code": "Care"}]},
    {"categories": [CARE | {"colour": "red"}]},
    {"owner": "me"},
]


async def test_a_malformed_list_is_refused(client, url, staff):
    for more in MALFORMED:
        assert said(await client.by(staff).put(url, json=LIST | more)) == (422, "invalid"), more


async def test_who_may_write_a_list(client, town, url, a):
    assert said(await client.by(None).put(url, json=LIST)) == (401, "unauthenticated")
    for role, place in (
        ("resident", town.willow),
        ("staff", town.cedar),
        ("staff", town.grid),
        ("street_official", town.street),
        ("admin", town.district),
    ):
        answer = await client.by(await a(role, at=place)).put(url, json=LIST)
        assert said(answer) == (403, "forbidden")
    assert await write(client.by(await a("staff", at=town.street)), town.willow)


# The life of an item


async def test_staff_write_a_draft(client, url, catalog, draft):
    assert (draft["status"], draft["version"], draft["moves"]) == ("draft", 1, ["publish"])
    assert (draft["catalog"], draft["category_code"], draft["place_code"]) == (
        "government",
        "care",
        "140502009010",
    )
    assert draft["created_at"].endswith("+08:00")
    assert {name: draft[name] for name in wish()} == wish()
    assert data(await client.get(f"/catalog-items/{draft['id']}")) == draft


async def test_a_draft_does_not_exist_for_the_public(client, town, url, draft, a):
    path = f"/catalog-items/{draft['id']}"
    for other in (None, await a("resident", at=town.willow), await a("staff", at=town.cedar)):
        assert said(await client.by(other).get(path)) == (404, "item_not_found")
    assert titles(data(await client.by(None).get(url))) == {"care": [], "age": []}
    official = await a("street_official", at=town.street)
    assert data(await client.by(official).get(path))["moves"] == []


async def test_a_published_item_is_everybodys(client, town, url, draft, a):
    item = data(await client.post(f"/catalog-items/{draft['id']}/publish"))
    assert (item["status"], item["moves"]) == ("published", ["withdraw"])
    for other in (None, await a("resident", at=town.cedar)):
        seen = data(await client.by(other).get(f"/catalog-items/{item['id']}"))
        assert seen == item | {"moves": []}
    assert titles(data(await client.get(url))) == {"care": ["最低生活保障"], "age": []}


async def test_what_was_withdrawn_only_staff_see_and_can_publish_again(client, town, url, staff, item, a):
    path = f"/catalog-items/{item['id']}"
    withdrawn = data(await client.post(f"{path}/withdraw"))
    assert (withdrawn["status"], withdrawn["moves"]) == ("withdrawn", ["publish"])
    for other in (None, await a("resident", at=town.willow)):
        assert said(await client.by(other).get(path)) == (404, "item_not_found")
    assert titles(data(await client.by(None).get(url)))["care"] == []
    assert data(await client.by(staff).get(path))["status"] == "withdrawn"
    assert data(await client.post(f"{path}/publish"))["status"] == "published"
    assert data(await client.by(None).get(path))["id"] == item["id"]


async def test_each_move_is_made_once_and_is_on_the_timeline(client, town, staff, draft):
    path = f"/catalog-items/{draft['id']}"
    assert said(await client.post(f"{path}/withdraw")) == (409, "illegal_move")
    await client.post(f"{path}/publish")
    again = await client.post(f"{path}/publish", headers={"Accept-Language": "en"})
    assert (again.status_code, again.json()["errmsg"]) == (409, "Cannot publish what is published.")
    await client.post(f"{path}/withdraw")
    steps = data(await client.get(f"{path}/timeline"))
    assert [(each["move"], each["to_status"]) for each in steps] == [
        ("publish", "published"),
        ("withdraw", "withdrawn"),
    ]
    assert {each["actor_id"] for each in steps} == {str(staff.id)}


async def test_staff_rewrite_an_item_and_its_history_stays(client, staff, item):
    path = f"/catalog-items/{item['id']}"
    details = GOVERNMENT | {"promised_days": 10}
    wanted = change(
        item, title="低保申请", category_code="age", price_fen=None, price_note="按规定", details=details
    )
    changed = data(await client.put(path, json=wanted))
    assert (changed["version"], changed["status"], changed["code"]) == (2, "published", item["code"])
    assert {name: changed[name] for name in wanted} == wanted | {"version": 2}
    assert data(await client.get(path)) == changed
    await client.put(path, json=change(changed, title="低保"))
    newer, older = data(await client.get(f"{path}/versions"))
    assert (newer["version"], newer["title"]) == (2, "低保申请")
    assert (older["version"], older["title"], older["details"]) == (1, "最低生活保障", GOVERNMENT)
    assert older["changed_by"] == str(staff.id)


async def test_whoever_read_an_old_item_cannot_overwrite_the_new_one(client, session, item):
    path = f"/catalog-items/{item['id']}"
    await client.put(path, json=change(item, title="低保申请"))
    answer = await client.put(path, json=change(item, title="旧"))
    assert (said(answer), answer.json()["detail"]) == ((409, "stale"), {"version": 2})
    assert data(await client.get(path))["title"] == "低保申请"
    assert await count(session, ItemVersion) == 1


async def test_the_code_of_an_item_stays(client, item):
    answer = await client.put(f"/catalog-items/{item['id']}", json=change(item, code="other"))
    assert said(answer) == (422, "invalid")


async def test_two_items_of_a_list_have_two_codes(client, town, url, draft, a):
    assert said(await client.post(f"{url}/items", json=wish(title="别的"))) == (409, "item_code_taken")
    client.by(await a("staff", at=town.cedar))
    await write(client, town.cedar)
    elsewhere = await client.post(f"/places/{town.cedar.code}/catalogs/government/items", json=wish())
    assert elsewhere.status_code == 201


async def test_only_a_draft_can_be_deleted(client, session, draft):
    path = f"/catalog-items/{draft['id']}"
    await client.put(path, json=change(draft, title="改"))  # a history does not hold it back
    assert data(await client.delete(path)) is None
    assert said(await client.delete(path)) == (404, "item_not_found")
    assert (await count(session, Item), await count(session, ItemVersion)) == (0, 0)


async def test_what_was_published_once_is_not_deleted(client, item):
    path = f"/catalog-items/{item['id']}"
    assert said(await client.delete(path)) == (409, "item_in_use")
    await client.post(f"{path}/withdraw")
    assert said(await client.delete(path)) == (409, "item_in_use")


# The four corners


def requests_to_change(item: dict[str, Any]) -> list[tuple[str, str, Any]]:
    path = f"/catalog-items/{item['id']}"
    return [
        ("PUT", path, change(item, title="改")),
        ("DELETE", path, None),
        ("POST", f"{path}/publish", None),
        ("POST", f"{path}/withdraw", None),
        ("GET", f"{path}/versions", None),
        ("GET", f"{path}/timeline", None),
    ]


async def test_nobody_changes_nothing(client, url, item):
    client.by(None)
    for verb, path, body in [*requests_to_change(item), ("POST", f"{url}/items", wish("gov-other"))]:
        assert said(await client.request(verb, path, json=body)) == (401, "unauthenticated")


async def test_what_you_see_but_may_not_change_is_forbidden(client, town, url, item, a):
    for other in (await a("resident", at=town.willow), await a("staff", at=town.cedar)):
        client.by(other)
        for verb, path, body in [*requests_to_change(item), ("POST", f"{url}/items", wish("gov-other"))]:
            answer = await client.request(verb, path, json=body)
            assert said(answer) == (403, "forbidden"), path
            assert answer.json()["detail"]["place"] == town.willow.code


async def test_what_you_do_not_see_does_not_exist(client, town, draft, a):
    for other in (await a("resident", at=town.willow), await a("staff", at=town.cedar)):
        client.by(other)
        for verb, path, body in requests_to_change(draft):
            assert said(await client.request(verb, path, json=body)) == (404, "item_not_found"), path


async def test_an_official_reads_drafts_and_their_history_but_changes_nothing(client, town, draft, a):
    client.by(await a("street_official", at=town.street))
    for verb, path, body in requests_to_change(draft):
        assert (await client.request(verb, path, json=body)).status_code == (200 if verb == "GET" else 403)


async def test_an_item_that_never_was_is_not_found(client, staff, draft):
    for verb, path, body in requests_to_change(draft | {"id": uuid4()}):
        assert said(await client.request(verb, path, json=body)) == (404, "item_not_found")


async def test_staff_of_a_grid_do_not_write_into_the_list_they_inherit(client, town, catalog, a):
    client.by(await a("staff", at=town.grid))
    answer = await client.post(f"/places/{town.grid.code}/catalogs/government/items", json=wish())
    assert said(answer) == (403, "forbidden")


async def test_an_item_needs_a_list_to_stand_in(client, town, staff):
    answer = await client.by(staff).post(f"/places/{town.willow.code}/catalogs/posts/items", json=wish())
    assert said(answer) == (404, "catalog_not_found")


# What staff see


async def seen_at(client, place, **query: Any) -> list[str]:
    answer = await client.get(f"/places/{place.code}/catalog-items", params=query)
    return [each["code"] for each in data(answer)["items"]]


async def test_staff_list_items_in_every_state_and_others_what_is_public(client, town, url, staff, item, a):
    await client.post(f"{url}/items", json=wish("gov-draft"))
    assert await seen_at(client, town.willow) == ["gov-draft", "gov-allowance"]
    assert await seen_at(client, town.street) == ["gov-draft", "gov-allowance"]
    assert await seen_at(client, town.willow, status="draft") == ["gov-draft"]
    assert await seen_at(client, town.willow, catalog="posts") == []
    assert await seen_at(client, town.cedar) == []
    assert await seen_at(client, town.willow, limit=1) == ["gov-draft"]
    for other in (await a("resident", at=town.willow), await a("staff", at=town.cedar)):
        assert await seen_at(client.by(other), town.willow) == ["gov-allowance"]
    assert said(await client.by(None).get(f"/places/{town.willow.code}/catalog-items"))[0] == 401


# What an item must say


async def test_a_category_that_the_list_does_not_have(client, url, catalog, draft):
    for verb, path, body in (
        ("POST", f"{url}/items", wish("gov-other", category_code="law")),
        ("PUT", f"/catalog-items/{draft['id']}", change(draft, category_code="law")),
    ):
        answer = await client.request(verb, path, json=body)
        assert (said(answer), answer.json()["detail"]) == (
            (422, "category_unknown"),
            {"category_code": "law"},
        )


@pytest.mark.parametrize("name", NAMES)
async def test_an_item_has_the_details_of_its_own_list_and_no_other(client, town, staff, name):
    more = FITTING.get(name, {})
    await write(client.by(staff), town.willow, name, categories=[CARE | more])
    path = f"/places/{town.willow.code}/catalogs/{name}/items"
    for kind, details in DETAILS.items():
        answer = await client.post(path, json=wish(f"item-{kind}", details=details))
        if kind == name:
            assert data(answer)["details"] == details
            continue
        assert said(answer) == (422, "details_mismatch")
        assert answer.json()["detail"] == {"expected": name, "given": kind}


async def test_an_item_does_not_change_its_kind(client, draft):
    body = change(draft, details=DETAILS["posts"])
    assert said(await client.put(f"/catalog-items/{draft['id']}", json=body)) == (422, "details_mismatch")


PROMISES = {
    "more than the law allows": (
        {"promised_days": 31},
        ("承诺时限不能超过法定时限", "the promise exceeds the law's limit"),
    ),
    "instant, but in some days": (
        {"handling": "instant"},
        ("即办件应当日办结", "what is instant is done the same day"),
    ),
}


@pytest.mark.parametrize(("more", "sentences"), PROMISES.values(), ids=PROMISES)
@pytest.mark.parametrize("english", [False, True])
async def test_a_promise_is_kept_within_the_law(client, url, catalog, more, sentences, english):
    language = {"Accept-Language": "en" if english else "zh-CN"}
    body = wish(details=GOVERNMENT | more)
    answer = await client.post(f"{url}/items", json=body, headers=language)
    [field] = answer.json()["detail"]["fields"]
    assert (said(answer), field["message"]) == ((422, "invalid"), sentences[english])
    assert field["location"].startswith("body.details")


IN_TIME: list[dict[str, Any]] = [
    {"promised_days": 30},
    {"legal_days": None, "promised_days": 300},
    {"handling": "instant", "promised_days": 0},
]


async def test_a_promise_may_be_as_long_as_the_law_allows(client, url, catalog):
    for number, more in enumerate(IN_TIME):
        body = wish(f"gov-{number}", details=GOVERNMENT | more)
        assert (await client.post(f"{url}/items", json=body)).status_code == 201, more


@pytest.mark.parametrize("note", [None, ""])
async def test_a_price_agreed_on_the_spot_says_how(client, url, catalog, note):
    body = wish(price_fen=None, price_note=note)
    answer = await client.post(f"{url}/items", json=body)
    assert answer.json()["detail"]["fields"][0]["message"] == "面议的价格应说明计价方式"
    english = await client.post(f"{url}/items", json=body, headers={"Accept-Language": "en"})
    assert english.json()["detail"]["fields"][0]["message"] == "say how the price is made"
    agreed = await client.post(f"{url}/items", json=body | {"price_note": "按路程计"})
    assert (data(agreed)["price_fen"], data(agreed)["price_note"]) == (None, "按路程计")


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in wish().items() if key != name}


def with_material(**more: Any) -> dict[str, Any]:
    details = deepcopy(GOVERNMENT)
    details["materials"][0] |= more
    return wish(details=details)


BAD_ITEMS = {
    "no title": without("title"),
    "no details": without("details"),
    "no price": without("price_fen"),
    "a price below nothing": wish(price_fen=-1),
    "a price in yuan": wish(price_fen=12.5),
    "a price in words": wish(price_fen="12"),
    "no channel": wish(channels=[]),
    "an unknown channel": wish(channels=["fax"]),
    "a blank title": wish(title=""),
    "a code with blanks": wish("gov allowance"),
    "nobody's details": wish(details={"kind": "weather"}),
    "details without a kind": wish(details={"unit": "小时"}),
    "details with more": wish(details=GOVERNMENT | {"colour": "red"}),
    "an item number too short": wish(details=GOVERNMENT | {"item_no": "1234"}),
    "a material in no form": with_material(forms=[]),
    "a negative number of copies": with_material(copies=-1),
    "a file that is no id": wish(file_ids=["form.docx"]),
    "its own status": wish(status="published"),
    "a NUL": wish(title="a\0b"),
}


async def test_a_malformed_item_is_refused(client, session, url, catalog):
    for what, body in BAD_ITEMS.items():
        assert said(await client.post(f"{url}/items", json=body)) == (422, "invalid"), what
    assert await count(session, Item) == 0


# Twice


async def test_an_item_written_twice_with_one_key_is_one_item(client, session, url, catalog):
    key = {"Idempotency-Key": "tap-tap-tap"}
    first = await client.post(f"{url}/items", json=wish(), headers=key)
    again = await client.post(f"{url}/items", json=wish(), headers=key)
    assert (first.status_code, again.status_code, again.content) == (201, 201, first.content)
    assert again.headers["Idempotency-Replayed"] == "true"
    assert await count(session, Item) == 1
    other = await client.post(f"{url}/items", json=wish("gov-other"), headers=key)
    assert said(other) == (422, "key_reused")


# Forms and pictures


async def upload(client) -> str:
    answer = await client.post("/files", files={"file": jpeg()}, data={"purpose": "catalog"})
    return str(data(answer)["id"])


async def opens(client, person, file_id):
    answer = await client.by(person).get(f"/files/{file_id}")
    assert answer.status_code == 200 or said(answer) == (404, "file_not_found")
    return answer.is_success


@pytest.fixture
async def illustrated(client, url, staff, catalog):
    """A draft with a picture."""
    picture = await upload(client.by(staff))
    return data(await client.post(f"{url}/items", json=wish(file_ids=[picture])))


async def test_a_form_is_public_as_long_as_its_item_is(client, town, staff, illustrated, a):
    [picture], path = illustrated["file_ids"], f"/catalog-items/{illustrated['id']}"
    colleague, resident = await a("staff", at=town.willow), await a("resident", at=town.willow)
    neighbour = await a("staff", at=town.cedar)
    for move, public in (("", False), ("publish", True), ("withdraw", False), ("publish", True)):
        if move:
            assert (await client.by(staff).post(f"{path}/{move}")).is_success
        assert await opens(client, staff, picture) and await opens(client, colleague, picture)
        for other in (None, resident, neighbour):
            assert await opens(client, other, picture) is public


async def test_a_form_goes_with_the_deleted_draft(client, session, staff, illustrated):
    assert (await client.delete(f"/catalog-items/{illustrated['id']}")).is_success
    assert not await opens(client, staff, illustrated["file_ids"][0])
    assert await count(session, FileContent) == 0


async def test_a_form_that_the_item_no_longer_names_is_gone(client, session, staff, illustrated):
    """Else what was attached by mistake would stay public for ever."""
    path, [old] = f"/catalog-items/{illustrated['id']}", illustrated["file_ids"]
    await client.post(f"{path}/publish")
    new = await upload(client)
    both = data(await client.put(path, json=change(illustrated, file_ids=[old, new])))
    assert await opens(client, None, old) and await opens(client, None, new)
    data(await client.by(staff).put(path, json=change(both, file_ids=[new])))
    assert not await opens(client, None, old) and not await opens(client, staff, old)
    assert await opens(client, None, new)
    assert await count(session, FileContent) == 1


async def test_one_attaches_ones_own_files_only(client, town, url, staff, catalog, a):
    hers = await upload(client.by(await a("staff", at=town.willow)))
    client.by(staff)
    for file_id in (hers, str(uuid4())):
        answer = await client.post(f"{url}/items", json=wish(file_ids=[file_id]))
        assert said(answer) == (404, "file_not_found")


async def test_a_file_belongs_to_one_item(client, url, illustrated):
    answer = await client.post(f"{url}/items", json=wish("gov-other", file_ids=illustrated["file_ids"]))
    assert said(answer) == (409, "file_in_use")


async def test_a_colleague_keeps_the_file_that_is_there(client, town, illustrated, a):
    client.by(await a("staff", at=town.willow))
    body = change(illustrated, title="改", file_ids=illustrated["file_ids"] * 2)
    assert (await client.put(f"/catalog-items/{illustrated['id']}", json=body)).status_code == 200
