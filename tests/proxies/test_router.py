from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select, update

from app.kit.access import Actor, Behalf, GuardianNeeded, ProxyRefused
from app.kit.clock import today
from app.kit.identifiers import eighteenth_birthday
from app.permissions import ProxyPurpose, Role
from app.registry.proxies.models import Proxy
from app.registry.proxies.service import acting, represent
from app.registry.residents.models import Resident
from tests.client import data, said
from tests.proxies.family import NINE, SOON, for_
from tests.residents.people import id_number

YESTERDAY = today() - timedelta(days=1)


async def read(client, resident, **headers):
    return await client.get(f"/residents/{resident['id']}", headers=headers)


async def link(client, house, resident, person):
    client.by(house.staff)
    data(await client.post(f"/residents/{resident['id']}/link", json={"account_id": str(person.id)}))


# Acting


async def test_a_daughter_acts_for_her_father_who_has_no_phone(client, family, mandate):
    client.by(family.daughter)
    assert said(await read(client, family.father)) == (404, "resident_not_found")
    seen = data(await read(client, family.father, **for_(family.father)))
    assert seen["id"] == family.father["id"]
    [known] = data(await client.get("/me"))["acting_for"]
    assert known == {"resident_id": family.father["id"], "purposes": ["data", "homecare"], "until": SOON}


async def test_a_stranger_acts_for_nobody(client, family, mandate, a):
    client.by(await a())
    assert said(await read(client, family.father, **for_(family.father))) == (403, "proxy_refused")
    assert said(await client.get("/me", headers={"X-Acting-For": str(uuid4())})) == (403, "proxy_refused")


@pytest.mark.parametrize("named", ["me", "1", "0199d1a2"])
async def test_whom_nobody_could_be_is_malformed(client, family, named):
    client.by(family.daughter)
    assert (await client.get("/me", headers={"X-Acting-For": named})).status_code == 422
    key = {"X-Acting-For": named, "Idempotency-Key": "a key of mine"}
    assert (await client.post("/me/claims", json={}, headers=key)).status_code == 422


async def test_a_mandate_counts_for_its_purposes_only(client, session, family, a):
    client.by(family.house.staff)
    data(await family.record(client, family.father, family.daughter, purposes=["venues"]))
    client.by(family.daughter)
    assert said(await read(client, family.father, **for_(family.father))) == (404, "resident_not_found")
    actor = await represent(session, Actor(family.daughter.id), await session.scalar(ID_OF_FATHER))
    assert actor.on_behalf(ProxyPurpose.VENUES).resident_id
    with pytest.raises(ProxyRefused):
        actor.on_behalf(ProxyPurpose.HOMECARE)
    assert actor.ids_for(ProxyPurpose.HOMECARE) == frozenset()


ID_OF_FATHER = select(Resident.id).where(Resident.name == "申福贵")


async def test_whoever_acts_has_the_rights_of_that_resident_and_none_of_their_own(
    client, session, town, family, a
):
    """A member of staff who acts for her mother is her mother, and no staff."""
    worker = await a("staff", at=town.willow)
    data(await family.record(client.by(family.house.staff), family.father, worker))
    mine = Actor(worker.id, {Role.STAFF: frozenset({town.willow.id})})
    actor = await represent(session, mine, await session.scalar(ID_OF_FATHER))
    assert actor.grants == {Role.RESIDENT: frozenset({town.willow.id})}
    assert (actor.id, actor.memberships) == (worker.id, {})
    place = f"/places/{town.willow.code}/residents"
    assert len(data(await client.by(worker).get(place))["items"]) == 3
    acting_for = data(await client.get(place, headers=for_(family.father)))["items"]
    assert [each["id"] for each in acting_for] == [family.father["id"]]


async def test_a_body_that_names_a_resident_is_a_request_for_them(client, session, family, mandate):
    daughter, father = Actor(family.daughter.id), await session.scalar(ID_OF_FATHER)
    actor = await acting(session, daughter, ProxyPurpose.HOMECARE, father)
    assert actor.on_behalf(ProxyPurpose.HOMECARE).resident_id == father
    assert await acting(session, daughter, ProxyPurpose.VENUES, None) == daughter
    for purpose, resident_id in ((ProxyPurpose.VENUES, father), (ProxyPurpose.HOMECARE, uuid4())):
        with pytest.raises(ProxyRefused):
            await acting(session, daughter, purpose, resident_id)
    with pytest.raises(ProxyRefused):
        await acting(session, actor, ProxyPurpose.HOMECARE, uuid4())


async def test_both_names_stand_in_the_timeline(client, session, family, mandate, a):
    other = await a()
    second = data(await family.record(client.by(family.house.staff), family.father, other))
    client.by(family.daughter)
    ended = data(await client.post(f"/proxies/{second['id']}/end", headers=for_(family.father)))
    assert (ended["status"], ended["moves"]) == ("ended", [])
    [step] = data(await client.by(family.house.staff).get(f"/proxies/{second['id']}/timeline"))
    assert (step["actor_id"], step["on_behalf_of"]) == (str(family.daughter.id), family.father["id"])
    assert step["on_behalf_of_name"] == "申*贵"
    assert step["roles"] == ["resident"]


async def test_who_acted_in_office_is_named_in_full(client, family, mandate):
    client.by(family.house.staff)
    data(await client.post(f"/proxies/{mandate['id']}/end"))
    [step] = data(await client.get(f"/proxies/{mandate['id']}/timeline"))
    assert (step["actor_name"], step["on_behalf_of"], step["on_behalf_of_name"]) == ("staff", None, None)


async def test_one_key_for_two_people_is_not_one_request(client, session, family, mandate):
    client.by(family.daughter)
    key = {"Idempotency-Key": "once-and-only-once"}
    path = f"/proxies/{mandate['id']}/end"
    assert (await client.post(path, headers=key)).status_code == 200
    assert said(await client.post(path, headers=key | for_(family.father))) == (403, "proxy_refused")


# How it ends


async def test_a_mandate_ends_on_its_last_day_without_a_job(client, session, family, mandate):
    await session.execute(update(Proxy).values(until=YESTERDAY))
    await session.commit()
    client.by(family.daughter)
    assert said(await read(client, family.father, **for_(family.father))) == (403, "proxy_refused")
    assert data(await client.get("/me"))["acting_for"] == []
    again = await family.record(client.by(family.house.staff), family.father, family.daughter)
    assert again.status_code == 201


@pytest.mark.parametrize("who", ["staff", "daughter"])
async def test_a_mandate_ended_counts_no_longer_from_the_next_request(client, family, mandate, who):
    client.by(family.house.staff if who == "staff" else family.daughter)
    data(await client.post(f"/proxies/{mandate['id']}/end"))
    assert said(await client.post(f"/proxies/{mandate['id']}/end")) == (409, "illegal_move")
    client.by(family.daughter)
    assert said(await read(client, family.father, **for_(family.father))) == (403, "proxy_refused")


async def test_civil_code_173_a_mandate_ends_with_the_principals_death(client, family, mandate):
    client.by(family.house.staff)
    data(await client.post(f"/residents/{family.father['id']}/deceased", json={"on": "2026-11-01"}))
    client.by(family.daughter)
    assert said(await read(client, family.father, **for_(family.father))) == (403, "proxy_refused")


# Appointing


async def test_a_resident_appoints_somebody_and_takes_it_back(client, session, family, a):
    wang = await a()
    await link(client, family.house, family.house.wang, wang)
    wish = {"agent_id": str(family.daughter.id), "purposes": ["venues", "venues"], "until": SOON}
    given = data(await client.by(wang).post("/me/proxies", json=wish))
    assert (given["purposes"], given["basis"], given["moves"]) == (["venues"], "appointed", ["end"])
    assert said(await client.post("/me/proxies", json=wish)) == (409, "proxy_exists")
    for person in (wang, family.daughter):
        [seen] = data(await client.by(person).get("/me/proxies"))["items"]
        assert seen == given
    data(await client.by(wang).post(f"/proxies/{given['id']}/end"))
    assert data(await client.get("/me/proxies"))["items"] == []
    [ended] = data(await client.get("/me/proxies", params={"status": "ended"}))["items"]
    assert ended["id"] == given["id"]


async def test_nobody_appoints_before_we_know_who_they_are(client, family):
    wish = {"agent_id": str(uuid4()), "purposes": ["venues"], "until": SOON}
    assert said(await client.by(family.daughter).post("/me/proxies", json=wish)) == (409, "not_a_resident")


async def test_a_proxy_appoints_no_other(client, family, mandate, a):
    """A mandate is not passed on (民法典 art. 169)."""
    wish = {"agent_id": str((await a()).id), "purposes": ["data"], "until": SOON}
    client.by(family.daughter)
    answer = await client.post("/me/proxies", json=wish, headers=for_(family.father))
    assert said(answer) == (409, "not_a_resident")


async def test_nobody_appoints_themselves_or_a_stranger_to_us(client, family, a):
    wang = await a()
    await link(client, family.house, family.house.wang, wang)
    client.by(wang)
    wish = {"purposes": ["venues"], "until": SOON}
    assert said(await client.post("/me/proxies", json=wish | {"agent_id": str(wang.id)})) == (
        422,
        "self_appointed",
    )
    assert said(await client.post("/me/proxies", json=wish | {"agent_id": str(uuid4())})) == (
        404,
        "agent_unknown",
    )


@pytest.mark.parametrize(
    "other",
    [{"purposes": []}, {"purposes": ["everything"]}, {"until": None}, {"until": YESTERDAY.isoformat()}],
)
async def test_a_mandate_names_its_purposes_and_its_last_day(client, family, other):
    client.by(family.daughter)
    wish = {"agent_id": str(uuid4()), "purposes": ["venues"], "until": SOON} | other
    assert said(await client.post("/me/proxies", json=wish)) == (422, "invalid")
    client.by(family.house.staff)
    recorded = await family.record(client, family.father, family.daughter, **other)
    assert said(recorded) == (422, "invalid")


# Recording


async def test_staff_record_what_lies_on_paper_and_not_for_themselves(client, town, family, a):
    client.by(await a("grid_officer", at=town.grid))
    assert said(await family.record(client, family.father, family.daughter)) == (403, "forbidden")
    for stranger in (await a(), await a("staff", at=town.cedar)):
        refused = await family.record(client.by(stranger), family.father, family.daughter)
        assert said(refused) == (404, "resident_not_found")
    staff = family.house.staff
    assert said(await family.record(client.by(staff), family.father, staff)) == (403, "own_mandate")
    client.by(None)
    assert said(await family.record(client, family.father, family.daughter)) == (401, "unauthenticated")


async def test_mandates_are_seen_by_those_they_concern(client, town, family, mandate, a):
    path = f"/residents/{family.father['id']}/proxies"
    for person, seen in ((family.daughter, 1), (family.house.staff, 1), (await a(), 0)):
        assert len(data(await client.by(person).get(path))["items"]) == seen
    client.by(await a("staff", at=town.cedar))
    assert said(await client.post(f"/proxies/{mandate['id']}/end")) == (404, "proxy_not_found")
    assert said(await client.get(f"/proxies/{mandate['id']}/timeline")) == (404, "proxy_not_found")


@pytest.mark.parametrize("kind", ["relative", "other", "head"])
async def test_pipl_31_for_a_child_only_a_guardian_acts(client, family, kind):
    client.by(family.house.staff)
    refused = await family.record(client, family.child, family.daughter, kind=kind)
    assert said(refused) == (409, "guardian_only")
    data(await family.record(client, family.child, family.daughter, kind="guardian", until=None))
    client.by(family.daughter)
    assert data(await read(client, family.child, **for_(family.child)))["id"] == family.child["id"]


async def test_civil_code_17_a_guardians_mandate_ends_the_day_before_the_eighteenth_birthday(client, family):
    client.by(family.house.staff)
    wish = {"kind": "guardian", "until": "2199-01-01"}
    given = data(await family.record(client, family.child, family.daughter, **wish))
    assert given["until"] == str(NINE.replace(year=NINE.year + 18) - timedelta(days=1))


async def test_civil_code_17_whoever_was_born_on_a_29_february_is_of_age_on_the_first_of_march(
    client, family
):

    assert eighteenth_birthday(today().replace(year=2016, month=2, day=29)).isoformat() == "2034-03-01"


async def test_the_head_of_the_building_acts_for_somebody_without_a_phone(client, session, town, family, a):
    head = await a("building_head", at=family.house.building)
    wish = {"kind": "head"}
    client.by(family.house.staff)
    other = await a("building_head", at=town.cedar)
    for refused in (
        await family.record(client, family.father, family.daughter, **wish),
        await family.record(client, family.father, other, **wish),
    ):
        assert said(refused) == (409, "head_only")
    data(await family.record(client, family.father, head, **wish))
    assert data(await read(client.by(head), family.father, **for_(family.father)))


async def test_a_head_acts_no_longer_once_the_office_or_the_need_is_gone(client, session, town, family, a):
    head = await a("building_head", at=family.house.building)
    data(await family.record(client.by(family.house.staff), family.father, head, kind="head"))
    client.by(head)
    [grant] = data(await client.get("/me"))["grants"]
    data(await client.delete(f"/grants/{grant['id']}"))
    assert said(await read(client, family.father, **for_(family.father))) == (403, "proxy_refused")
    successor = await a("building_head", at=family.house.building)
    data(await family.record(client.by(family.house.staff), family.father, successor, kind="head"))
    await link(client, family.house, family.father, await a())
    client.by(successor)
    assert said(await read(client, family.father, **for_(family.father))) == (403, "proxy_refused")


async def test_of_somebody_who_turned_out_to_be_a_minor_a_relative_acts_no_longer(client, family, mandate):
    client.by(family.house.staff)
    kept = {name: family.father[name] for name in ("version", "household_id", "relation")}
    young = {"id_number": id_number(f"{NINE:%Y%m%d}", 19)}
    data(await client.put(f"/residents/{family.father['id']}", json=kept | young))
    client.by(family.daughter)
    assert said(await read(client, family.father, **for_(family.father))) == (403, "proxy_refused")


def test_pipl_31_a_child_alone_is_refused_in_every_affair():
    child = Actor(uuid4(), own=Behalf(None, uuid4(), None, child=True))
    for purpose in ProxyPurpose:
        with pytest.raises(GuardianNeeded):
            child.on_behalf(purpose)
