"""People without an account: through whoever acts for them, else by a call or a slip of paper."""

from uuid import UUID, uuid4

import pytest

from app.across.notices.telling import tell
from tests.client import data, said
from tests.residents.people import WANG


@pytest.fixture
async def ask(session, house):
    """Something happens that Wang, who has no account, should know."""

    async def go(code="booking_approved", **other):
        resident_id = UUID(house.wang["id"])
        await tell(session, code, resident_id=resident_id, **{"subject_id": uuid4()} | other)
        await session.commit()

    return go


async def calls(client, place, **wanted):
    return data(await client.get(f"/places/{place.code}/calls", params=wanted))["items"]


@pytest.fixture
async def head(house, a):
    return await a("unit_head", at=house.unit)


async def test_the_head_of_the_unit_gets_a_list_and_tells(client, house, ask, head):
    await ask()
    [call] = await calls(client.by(head), house.unit)
    assert (call["name"], call["phone"], call["household_number"]) == ("王*明", "138****5678", "301")
    assert (call["text"], call["moves"]) == ("您预约的场地已通过审核", ["tell", "miss"])
    [waiting] = data(await client.get("/me/todo"))["items"]
    assert (waiting["kind"], waiting["id"]) == ("notices.call", call["id"])
    missed = data(await client.post(f"/calls/{call['id']}/miss"))
    assert (missed["status"], missed["moves"]) == ("unreached", ["tell"])
    told = data(await client.post(f"/calls/{call['id']}/tell", json={"channel": "door"}))
    assert (told["status"], told["channel"], told["moves"]) == ("told", "door", [])
    again = await client.post(f"/calls/{call['id']}/tell", json={"channel": "phone"})
    assert said(again) == (409, "illegal_move")
    assert await calls(client, house.unit) == []
    assert [each["id"] for each in await calls(client, house.unit, status="told")] == [call["id"]]


async def test_the_number_to_call_is_shown_in_full_and_the_resident_reads_by_whom(
    client, house, ask, head, a
):
    await ask()
    [call] = await calls(client.by(head), house.unit)
    assert data(await client.post(f"/calls/{call['id']}/number")) == {"number": WANG["phone"]}
    wang = await a()
    account = {"account_id": str(wang.id)}
    data(await client.by(house.staff).post(f"/residents/{house.wang['id']}/link", json=account))
    [look] = data(await client.by(wang).get("/me/reveals"))["items"]
    assert (look["field"], look["reason"]) == ("phone", "电话通知：您预约的场地已通过审核")


async def test_slips_of_paper_name_the_door_and_mask_the_name(client, town, house, ask):
    await ask()
    answer = await client.by(house.staff).get(f"/places/{town.willow.code}/calls/slips.html")
    assert answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html")
    assert f"{house.unit.code} 301" in answer.text and "王*明" in answer.text
    assert "您预约的场地已通过审核" in answer.text and WANG["name"] not in answer.text


async def test_calls_are_seen_where_one_looks_after_the_place(client, town, house, ask, a):
    await ask()
    [call] = await calls(client.by(house.staff), house.unit)
    for stranger in (await a("unit_head", at=town.cedar), await a("resident", at=town.willow)):
        assert await calls(client.by(stranger), house.unit) == []
        for path, body in (("tell", {"channel": "phone"}), ("miss", None), ("number", None)):
            answer = await client.post(f"/calls/{call['id']}/{path}", json=body)
            assert said(answer) == (404, "call_not_found")
        slips = await client.get(f"/places/{house.unit.code}/calls/slips.html")
        assert said(slips) == (403, "forbidden")
    client.by(None)
    assert said(await client.get(f"/places/{house.unit.code}/calls")) == (401, "unauthenticated")


async def test_to_be_told_twice_is_one_call_and_another_time_another(client, house, ask):
    about = uuid4()
    for occasion in ("", "", "again"):
        await ask(subject_id=about, occasion=occasion)
    assert len(await calls(client.by(house.staff), house.unit)) == 2


async def test_what_need_not_be_told_in_person_is_not(client, house, ask):
    await ask("proxy_ended")
    assert await calls(client.by(house.staff), house.unit) == []


async def test_whoever_acts_for_somebody_is_told_in_their_stead(client, session, family):
    client.by(family.house.staff)
    data(await family.record(client, family.father, family.daughter))
    father = UUID(family.father["id"])
    await tell(session, "booking_approved", resident_id=father, subject_id=uuid4())
    await session.commit()
    assert await calls(client, family.house.unit) == []
    [notice] = data(await client.by(family.daughter).get("/me/notices"))["items"]
    assert notice["resident_id"] == family.father["id"]


async def test_the_head_who_acts_for_somebody_has_them_on_the_list(client, session, family, a):
    head = await a("building_head", at=family.house.building)
    client.by(family.house.staff)
    data(await family.record(client, family.father, head, kind="head"))
    father = UUID(family.father["id"])
    await tell(session, "booking_approved", resident_id=father, subject_id=uuid4())
    await session.commit()
    assert len(await calls(client.by(head), family.house.unit)) == 1
    assert data(await client.get("/me/notices"))["items"] == []


async def test_a_resident_with_an_account_is_told_there(client, session, house, ask, a):
    wang = await a()
    account = {"account_id": str(wang.id)}
    data(await client.by(house.staff).post(f"/residents/{house.wang['id']}/link", json=account))
    await ask()
    assert await calls(client, house.unit) == []
    [notice] = data(await client.by(wang).get("/me/notices"))["items"]
    assert (notice["template"], notice["resident_id"]) == ("booking_approved", None)


async def test_a_call_for_nobody_is_none(client, session, house):
    await tell(session, "booking_approved", resident_id=uuid4(), subject_id=uuid4())
    await session.commit()
    assert await calls(client.by(house.staff), house.unit) == []


async def test_whose_mandate_it_is_hears_of_it(client, session, family):
    from app.across.notices.jobs import tell_of_its_end, tell_of_mandate
    from app.registry.proxies.events import ProxyAppointed, ProxyEnded

    client.by(family.house.staff)
    given = data(await family.record(client, family.father, family.daughter))
    ids = {"proxy_id": given["id"], "resident_id": family.father["id"], "agent_id": family.daughter.id}
    ids = {name: UUID(str(each)) for name, each in ids.items()}
    for _ in range(2):
        await tell_of_mandate(session, ProxyAppointed(**ids))
        await tell_of_its_end(session, ProxyEnded(**ids))
    await session.commit()
    seen = data(await client.by(family.daughter).get("/me/notices"))["items"]
    assert sorted(each["template"] for each in seen) == ["proxy_appointed", "proxy_ended", "proxy_received"]
