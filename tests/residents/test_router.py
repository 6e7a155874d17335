from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import func, select, text, update

from app.kit.clock import today
from app.kit.db import Base
from app.registry.residents.models import Resident, Reveal
from tests.client import data, said
from tests.residents.people import WANG, household, id_number, read, resident
from tests.town import place

WHY = {"reason": "核对低保申请"}
LEFT = {"on": str(today()), "reason": "迁往外地"}


async def listed(client, at):
    return data(await client.get(f"/places/{at.code}/residents"))["items"]


async def found(client, at, **wanted):
    page = data(await client.post(f"/places/{at.code}/residents/search", json=wanted))
    return [each["id"] for each in page["items"]]


async def reveal(client, who, field="phone", **other):
    return await client.post(f"/residents/{who['id']}/reveal", json={"field": field} | WHY | other)


def changed(who, **other):
    kept = {name: who[name] for name in ("version", "household_id", "relation", "gender")}
    return kept | other


# Entering, reading


async def test_what_identifies_somebody_is_masked_whoever_reads(client, house, wang, spouse, a, town):
    for reader in (
        house.staff,
        wang,
        await a("grid_officer", at=town.grid),
        await a("unit_head", at=house.unit),
    ):
        client.by(reader)
        for seen in (await read(client, house.wang), *(await listed(client, town.willow))):
            assert seen["name"] in ("王*明", "李*")
        seen = await read(client, house.wang)
        assert (seen["phone"], seen["id_number"]) == (
            "138****5678",
            "140502********" + WANG["id_number"][-4:],
        )
        home = data(await client.get(f"/households/{house.home['id']}"))
        assert [each["name"] for each in home["members"]] == ["王*明", "李*"]
        assert home["address"] == "东圣苑1号楼1单元3层西户"


async def test_the_birth_date_is_not_shown_since_it_would_complete_the_number(client, house):
    answer = await client.get(f"/residents/{house.wang['id']}")
    assert "1985" not in answer.text and "born_on" not in answer.text
    assert data(answer)["age"] in (today().year - 1986, today().year - 1985)


async def test_birth_date_and_gender_follow_from_the_number(client, session, house):
    row = await session.get(Resident, house.wang["id"])
    assert (str(row.born_on), row.gender) == ("1985-03-09", "male")


@pytest.mark.parametrize(
    "other",
    [
        {"born_on": "1985-03-10"},
        {"gender": "female"},
        {"born_on": "1985-03-09", "gender": "female"},
    ],
)
async def test_a_number_that_says_otherwise_is_malformed(client, house, other):
    wish = WANG | {"household_id": house.home["id"], "id_number": id_number(sequence=13)} | other
    answer = await client.post(f"/places/{house.unit.code}/residents", json=wish)
    [field] = answer.json()["detail"]["fields"]
    assert (answer.status_code, field["location"], field["type"]) == (
        422,
        "body.id_number",
        "id_number_disagrees",
    )
    assert field["message"] == "身份证号与出生日期或性别不一致"
    assert wish["id_number"] not in answer.text


async def test_people_without_phone_or_number_exist(client, house):
    who = {"name": "老秦", "phone": None, "id_number": None, "born_on": "1938-10-01", "gender": "male"}
    seen = await resident(client, house.unit, house.home, **who)
    assert (seen["name"], seen["phone"], seen["id_number"], seen["gender"]) == ("老*", None, None, "male")
    again = await resident(client, house.unit, house.home, name="无名氏", phone=None, id_number=None)
    assert (again["age"], again["gender"]) == (None, None)


@pytest.mark.parametrize("day", [today() + timedelta(days=1), "1899-12-31", "2001-02-29"])
async def test_nobody_is_born_tomorrow(client, house, day):
    wish = {"name": "王", "relation": "head", "household_id": house.home["id"], "born_on": str(day)}
    assert said(await client.post(f"/places/{house.unit.code}/residents", json=wish)) == (422, "invalid")


async def test_one_number_is_one_resident_wherever_they_live(client, session, town, house, a):
    cedar_staff = await a("staff", at=town.cedar)
    home = await household(client.by(cedar_staff), town.cedar)
    wish = WANG | {"household_id": home["id"], "id_number": WANG["id_number"].lower()}
    answer = await client.post(f"/places/{town.cedar.code}/residents", json=wish)
    assert said(answer) == (409, "id_number_taken")
    assert await session.scalar(select(func.count()).select_from(Resident)) == 1
    other = await resident(client, town.cedar, home, id_number=id_number(sequence=13))
    wish = changed(other, id_number=WANG["id_number"])
    assert said(await client.put(f"/residents/{other['id']}", json=wish)) == (409, "id_number_taken")


async def test_a_household_number_is_the_only_one_there(client, town, house):
    url = f"/places/{house.unit.code}/households"
    assert said(await client.post(url, json={"number": " 301 "})) == (409, "household_taken")
    assert (await household(client, town.willow, "301"))["place_code"] == town.willow.code


async def test_nobody_lives_in_a_grid(client, town, house):
    answer = await client.post(f"/places/{town.grid.code}/households", json={"number": "1"})
    assert said(answer) == (409, "household_misplaced")


async def test_a_household_elsewhere_is_not_one_of_this_place(client, session, town, house):
    other = place(town.grid, f"{town.willow.code}-b02", house.building.kind, "东圣苑2号楼")
    session.add(other)
    await session.commit()
    wish = WANG | {"household_id": house.home["id"], "id_number": None}
    answer = await client.post(f"/places/{other.code}/residents", json=wish)
    assert said(answer) == (404, "household_not_found")


# Who sees whom


async def test_residents_see_themselves_and_whom_they_live_with(client, town, house, wang, spouse):
    neighbours = await household(client.by(house.staff), house.unit, "302")
    await resident(client, house.unit, neighbours, id_number=id_number(sequence=31))
    client.by(wang)
    assert {each["id"] for each in await listed(client, town.willow)} == {house.wang["id"], spouse["id"]}
    [home] = data(await client.get(f"/places/{town.willow.code}/households"))["items"]
    assert home["id"] == house.home["id"]
    assert said(await client.get(f"/households/{neighbours['id']}")) == (404, "household_not_found")


async def test_everybody_sees_their_own_patch_only(client, session, town, house, a):
    assert len(await listed(client, town.willow)) == 1
    for role, at in (
        ("grid_officer", town.grid),
        ("building_head", house.building),
        ("unit_head", house.unit),
    ):
        assert len(await listed(client.by(await a(role, at=at)), town.street)) == 1
    strangers = [await a("staff", at=town.cedar), await a("resident", at=town.willow), await a()]
    for stranger in strangers:
        client.by(stranger)
        assert await listed(client, town.willow) == []
        assert await found(client, town.willow, id_number=WANG["id_number"]) == []
        for path in ("", "/timeline"):
            assert said(await client.get(f"/residents/{house.wang['id']}{path}")) == (
                404,
                "resident_not_found",
            )
        assert said(await reveal(client, house.wang)) == (404, "resident_not_found")


async def test_nobody_must_sign_in_first(client, town, house):
    client.by(None)
    url, home = f"/residents/{house.wang['id']}", f"/households/{house.home['id']}"
    for method, path in [
        ("GET", f"/places/{town.willow.code}/residents"),
        ("POST", f"/places/{town.willow.code}/residents"),
        ("POST", f"/places/{town.willow.code}/residents/search"),
        ("GET", f"/places/{town.willow.code}/residents/export.xlsx"),
        ("GET", url),
        ("PUT", url),
        ("POST", f"{url}/reveal"),
        ("POST", f"{url}/link"),
        ("GET", home),
        ("GET", "/me/reveals"),
    ]:
        assert said(await client.request(method, path)) == (401, "unauthenticated")


async def test_who_reads_may_not_write(client, town, house, wang, a):
    for reader in (await a("grid_officer", at=town.grid), await a("unit_head", at=house.unit), wang):
        client.by(reader)
        url = f"/residents/{house.wang['id']}"
        wish = WANG | {"household_id": house.home["id"], "id_number": None}
        answers = [
            await client.post(f"/places/{house.unit.code}/residents", json=wish),
            await client.post(f"/places/{house.unit.code}/households", json={"number": "9"}),
            await client.put(url, json=changed(house.wang)),
            await client.post(f"{url}/move-away", json=LEFT),
            await client.post(f"{url}/deceased", json=LEFT),
            await client.post(f"{url}/link", json={"account_id": str(reader.id)}),
        ]
        assert {said(each) for each in answers} == {(403, "forbidden")}
        assert (await read(client, house.wang))["moves"] == (["forget"] if reader is wang else [])


# Looking for somebody


async def test_one_is_found_by_part_of_the_name_and_by_the_whole_number(client, town, house, spouse):
    me = house.wang["id"]
    assert await found(client, town.willow, name="小明") == [me]
    assert await found(client, town.willow, phone="13812345678") == [me]
    assert await found(client, town.willow, id_number=WANG["id_number"].lower()) == [me]
    assert await found(client, town.willow, name="李", phone="13812345678") == []
    assert await found(client, town.willow, name="%") == []
    assert await found(client, town.cedar, name="小明") == []
    assert set(await found(client, town.willow)) == {me, spouse["id"]}


# Correcting


async def test_what_is_left_out_stays_and_null_removes_it(client, house):
    url = f"/residents/{house.wang['id']}"
    seen = data(await client.put(url, json=changed(house.wang, relation="parent")))
    assert (seen["relation"], seen["version"], seen["name"], seen["phone"]) == (
        "parent",
        2,
        "王*明",
        "138****5678",
    )
    seen = data(await client.put(url, json=changed(seen, name="王大明", phone=None)))
    assert (seen["name"], seen["phone"], seen["version"]) == ("王*明", None, 3)
    assert data(await reveal(client, seen, "name"))["value"] == "王大明"
    assert data(await reveal(client, seen, "id_number"))["value"] == WANG["id_number"]


async def test_a_new_number_brings_its_birth_date_and_a_kept_one_is_not_contradicted(client, house):
    url = f"/residents/{house.wang['id']}"
    answer = await client.put(url, json=changed(house.wang, born_on="1990-01-01"))
    assert said(answer) == (422, "id_number_disagrees")
    wish = changed(house.wang, gender=None, id_number=id_number("19900101", 24))
    seen = data(await client.put(url, json=wish))
    assert seen["gender"] == "female"
    assert data(await reveal(client, seen, "born_on"))["value"] == "1990-01-01"


async def test_whoever_comes_second_reads_again_first(client, house):
    url = f"/residents/{house.wang['id']}"
    assert (await client.put(url, json=changed(house.wang))).status_code == 200
    answer = await client.put(url, json=changed(house.wang))
    assert (said(answer), answer.json()["detail"]) == ((409, "stale"), {"version": 2})


async def test_staff_do_not_move_somebody_into_a_household_they_do_not_see(client, town, house, a):
    elsewhere = await household(client.by(await a("staff", at=town.cedar)), town.cedar)
    wish = changed(house.wang, household_id=elsewhere["id"])
    answer = await client.by(house.staff).put(f"/residents/{house.wang['id']}", json=wish)
    assert said(answer) == (404, "household_not_found")


async def test_whoever_moves_within_the_community_takes_the_new_place(client, town, house):
    other = await household(client, town.willow, "集体户")
    seen = data(
        await client.put(f"/residents/{house.wang['id']}", json=changed(house.wang, household_id=other["id"]))
    )
    assert (seen["place_code"], seen["household_number"]) == (town.willow.code, "集体户")


# Leaving


async def test_whoever_moved_away_no_longer_sees_those_they_lived_with(client, town, house, wang, spouse):
    client.by(house.staff)
    seen = data(await client.post(f"/residents/{house.wang['id']}/move-away", json=LEFT))
    assert (seen["status"], seen["left_on"], seen["moves"]) == (
        "moved_away",
        LEFT["on"],
        ["move_in", "deceased", "forget"],
    )
    [link, away] = data(await client.get(f"/residents/{house.wang['id']}/timeline"))
    assert (link["move"], away["move"], away["reason"], away["roles"]) == (
        "link",
        "move_away",
        "迁往外地",
        ["staff"],
    )
    client.by(wang)
    assert [each["id"] for each in await listed(client, town.willow)] == [house.wang["id"]]
    assert said(await client.get(f"/residents/{spouse['id']}")) == (404, "resident_not_found")


async def test_nobody_leaves_twice_or_tomorrow(client, house):
    url = f"/residents/{house.wang['id']}/move-away"
    late = {"on": str(today() + timedelta(days=1))}
    assert said(await client.post(url, json=late)) == (422, "invalid")
    assert (await client.post(url, json=LEFT)).status_code == 200
    assert said(await client.post(url, json=LEFT)) == (409, "illegal_move")


async def test_whoever_comes_back_lives_where_they_did(client, house, wang, spouse):
    url = f"/residents/{house.wang['id']}"
    client.by(house.staff)
    assert said(await client.post(f"{url}/move-in")) == (409, "illegal_move")
    await client.post(f"{url}/move-away", json=LEFT)
    seen = data(await client.post(f"{url}/move-in"))
    assert (seen["status"], seen["left_on"], seen["household_id"]) == ("living_here", None, house.home["id"])
    assert (await client.by(wang).get(f"/residents/{spouse['id']}")).status_code == 200


async def test_the_dead_do_not_grow_older(client, session, house):
    seen = data(await client.post(f"/residents/{house.wang['id']}/deceased", json={"on": "2015-03-08"}))
    assert (seen["status"], seen["age"], seen["moves"]) == ("deceased", 29, ["forget"])


# Accounts


async def roles_of(client, person):
    return [
        (each["role"], each["place"]["code"]) for each in data(await client.by(person).get("/me"))["grants"]
    ]


async def test_who_is_linked_holds_the_role_of_a_resident_as_long_as_they_live_here(
    client, town, house, wang
):
    path = f"/residents/{house.wang['id']}"
    here = [("resident", town.willow.code)]
    assert await roles_of(client, wang) == here
    data(await client.by(house.staff).post(f"{path}/move-away", json=LEFT))
    assert await roles_of(client, wang) == []
    assert data(await client.get("/me"))["resident"] is None
    data(await client.by(house.staff).post(f"{path}/move-in"))
    assert await roles_of(client, wang) == here
    assert data(await client.get("/me"))["resident"]["id"] == house.wang["id"]
    data(await client.by(house.staff).delete(f"{path}/link"))
    assert await roles_of(client, wang) == []


async def test_a_role_that_was_held_before_is_not_given_twice(client, town, house, a):
    person = await a("resident", at=town.willow)
    account = {"account_id": str(person.id)}
    data(await client.by(house.staff).post(f"/residents/{house.wang['id']}/link", json=account))
    assert await roles_of(client, person) == [("resident", town.willow.code)]


async def test_who_is_linked_is_a_resident_to_themselves(client, house, wang, a):
    me = data(await client.by(wang).get("/me"))
    assert me["resident"] == {"id": house.wang["id"], "household_id": house.home["id"]}
    assert data(await client.by(await a()).get("/me"))["resident"] is None


async def test_an_account_is_one_resident_and_a_resident_one_account(client, house, wang, spouse, a):
    async def link(who, account_id):
        url = f"/residents/{who['id']}/link"
        return await client.by(house.staff).post(url, json={"account_id": str(account_id)})

    assert said(await link(spouse, wang.id)) == (409, "account_linked")
    assert said(await link(house.wang, (await a()).id)) == (409, "resident_linked")
    assert said(await link(spouse, uuid4())) == (404, "account_unknown")


async def test_what_was_linked_by_mistake_is_unlinked_at_once(client, house, wang, spouse, a):
    url = f"/residents/{house.wang['id']}/link"
    assert said(await client.by(wang).delete(url)) == (403, "forbidden")
    client.by(house.staff)
    assert data(await client.delete(url)) is None
    assert said(await client.delete(url)) == (404, "not_linked")
    client.by(wang)
    assert data(await client.get("/me"))["resident"] is None
    assert said(await client.get(f"/residents/{spouse['id']}")) == (404, "resident_not_found")
    assert said(await client.by(None).delete(url)) == (401, "unauthenticated")


# Revealing


async def test_what_is_masked_is_shown_for_a_reason_that_the_resident_reads(client, house, wang):
    client.by(house.staff)
    for field, value in WANG.items():
        if field != "relation":
            assert data(await reveal(client, house.wang, field)) == {"field": field, "value": value}
    seen = data(await client.by(wang).get("/me/reveals"))["items"]
    assert [each["field"] for each in seen] == ["id_number", "phone", "name"]
    assert {(each["reason"], each["actor_name"], *each["roles"]) for each in seen} == {
        ("核对低保申请", "staff", "staff")
    }
    assert {each["actor_id"] for each in seen} == {str(house.staff.id)}
    assert data(await client.by(house.staff).get("/me/reveals"))["items"] == []


async def test_without_the_right_nobody_looks_but_at_themselves(
    client, session, town, house, wang, spouse, a
):
    for reader in (await a("grid_officer", at=town.grid), await a("building_head", at=house.building)):
        assert said(await reveal(client.by(reader), house.wang)) == (403, "forbidden")
    client.by(wang)
    assert said(await reveal(client, spouse, "id_number")) == (403, "forbidden")
    assert await session.scalar(select(func.count()).select_from(Reveal)) == 0
    assert data(await reveal(client, house.wang, "id_number"))["value"] == WANG["id_number"]


@pytest.mark.parametrize(
    "other", [{"reason": " "}, {"reason": None}, {"field": "account_id"}, {"field": "phone_sealed"}]
)
async def test_nothing_is_shown_without_a_reason(client, session, house, other):
    assert said(await reveal(client, house.wang, **other)) == (422, "invalid")
    assert await session.scalar(select(func.count()).select_from(Reveal)) == 0


async def test_a_revealed_value_is_kept_nowhere(client, session, house):
    answer = await client.post(
        f"/residents/{house.wang['id']}/reveal",
        json={"field": "phone"} | WHY,
        headers={"Idempotency-Key": "a-key-of-mine"},
    )
    assert answer.headers["Cache-Control"] == "no-store"
    assert await session.scalar(text("SELECT count(*) FROM idempotency_keys")) == 0


async def test_who_looked_is_never_unsaid(client, session, house):
    await reveal(client, house.wang)
    with pytest.raises(Exception, match=r"permission denied|append-only"):
        await session.execute(update(Reveal).values(reason="nothing"))


# At rest


async def test_no_table_holds_a_phone_or_a_number_in_the_clear(client, session, town, house, wang, a):
    client.by(house.staff)
    headers = {"Idempotency-Key": "keep-this-answer"}
    wish = WANG | {"household_id": house.home["id"], "id_number": id_number(sequence=13), "name": "王小红"}
    assert (await client.post(f"/places/{house.unit.code}/residents", json=wish, headers=headers)).is_success
    claim = {
        "place_code": house.unit.code,
        "name": "李四",
        "relation": "head",
        "id_number": id_number(sequence=41),
    }
    assert (await client.by(await a()).post("/me/claims", json=claim)).status_code == 201
    await reveal(client.by(house.staff), house.wang, "id_number")
    secrets = [WANG["phone"], WANG["id_number"], wish["id_number"], claim["id_number"]]
    looked_at = 0
    for table in [*Base.metadata.tables, "procrastinate_jobs"]:
        for (row,) in await session.execute(text(f'SELECT "{table}"::text FROM "{table}"')):  # noqa: S608
            looked_at += 1
            for secret in secrets:
                assert secret not in row and secret.encode().hex() not in row, table
    assert looked_at > 10


async def test_a_seal_that_was_tampered_with_is_no_empty_phone(client, session, house):
    await session.execute(update(Resident).values(phone_sealed=b"tampered" * 8))
    await session.commit()
    assert said(await client.get(f"/residents/{house.wang['id']}")) == (500, "app_error")
