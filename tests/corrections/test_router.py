from uuid import UUID

import pytest
from sqlalchemy import select

from app.across.notices.jobs import tell_of_correction
from app.registry.corrections.events import CorrectionDecided
from app.registry.corrections.models import Correction
from tests.client import data, said
from tests.proxies.family import for_
from tests.residents.people import id_number

NUMBER = {"field": "phone", "value": "13700001111"}


@pytest.fixture
async def asked(client, wang):
    return data(await client.by(wang).post("/me/corrections", json=NUMBER))


async def decide(client, asked, how="accept", **body):
    return await client.post(f"/corrections/{asked['id']}/{how}", json=body or None)


async def test_pipl_46_what_is_wrong_is_corrected_and_the_person_is_told(
    client, session, town, house, wang, asked
):
    assert (asked["status"], asked["value"], asked["moves"]) == ("asked", "137****1111", ["withdraw"])
    client.by(house.staff)
    [seen] = data(await client.get(f"/places/{town.willow.code}/corrections?status=asked"))["items"]
    assert (seen["id"], seen["moves"]) == (asked["id"], ["accept", "refuse", "withdraw"])
    assert [each["kind"] for each in data(await client.get("/me/todo"))["items"]] == ["corrections.decide"]
    decided = data(await decide(client, asked))
    assert (decided["status"], decided["value"], decided["moves"]) == ("accepted", None, [])
    assert data(await client.get(f"/residents/{house.wang['id']}"))["phone"] == "137****1111"
    assert await session.scalar(select(Correction.value_sealed)) is None
    event = CorrectionDecided(correction_id=UUID(asked["id"]), asked_by=wang.id, accepted=True)
    for _ in range(2):
        await tell_of_correction(session, event)
    [told] = data(await client.by(wang).get("/me/notices"))["items"]
    assert told["text"] == "您申请更正的信息已更正"


async def test_pipl_50_a_refusal_has_a_reason_that_the_person_reads(client, house, wang, asked):
    client.by(house.staff)
    assert said(await decide(client, asked, "refuse")) == (422, "invalid")
    data(await decide(client, asked, "refuse", reason="与身份证件不符"))
    assert said(await decide(client, asked)) == (409, "illegal_move")
    [step] = data(await client.by(wang).get(f"/corrections/{asked['id']}/timeline"))
    assert (step["move"], step["reason"]) == ("refuse", "与身份证件不符")
    assert data(await client.get("/me/corrections"))["items"][0]["value"] is None


async def test_one_field_is_looked_at_once_and_may_be_taken_back(client, wang, asked):
    assert said(await client.post("/me/corrections", json=NUMBER)) == (409, "correction_pending")
    born = {"field": "born_on", "value": "1985-03-10"}
    assert (await client.post("/me/corrections", json=born)).status_code == 201
    assert data(await decide(client, asked, "withdraw"))["status"] == "withdrawn"
    assert (await client.post("/me/corrections", json=NUMBER)).status_code == 201


@pytest.mark.parametrize("field", ["name", "id_number"])
async def test_every_field_can_be_corrected(client, house, wang, field):
    right = {"name": "王晓明", "id_number": id_number("19850310", 12)}[field]
    asked = data(await client.by(wang).post("/me/corrections", json={"field": field, "value": right}))
    data(await decide(client.by(house.staff), asked))
    wish = {"field": field, "reason": "核对"}
    seen = data(await client.post(f"/residents/{house.wang['id']}/reveal", json=wish))
    assert seen["value"] == right


async def test_what_is_said_to_be_right_is_masked_until_somebody_gives_a_reason(client, house, wang, asked):
    path, why = f"/corrections/{asked['id']}/reveal", {"reason": "核对号码"}
    client.by(house.staff)
    assert said(await client.post(path, json={})) == (422, "invalid")
    assert data(await client.post(path, json=why)) == {"value": NUMBER["value"]}
    [look] = data(await client.by(wang).get("/me/reveals"))["items"]
    assert (look["field"], look["reason"], look["roles"]) == ("phone", "核对号码", ["staff"])


async def test_what_the_id_number_contradicts_is_not_corrected(client, house, wang):
    born = {"field": "born_on", "value": "1985-03-10"}
    asked = data(await client.by(wang).post("/me/corrections", json=born))
    client.by(house.staff)
    assert said(await decide(client, asked)) == (422, "id_number_disagrees")
    [seen] = data(await client.get(f"/places/{house.unit.code}/corrections"))["items"]
    assert seen["status"] == "asked"


@pytest.mark.parametrize(
    "body",
    [
        {"field": "phone", "value": "1"},
        {"field": "id_number", "value": "11010519491231002Y"},
        {"field": "born_on", "value": "2190-01-01"},
        {"field": "relation", "value": "head"},
        {"field": "name", "value": " "},
        {"value": "x"},
    ],
)
async def test_what_could_not_stand_there_is_malformed(client, wang, body):
    assert said(await client.by(wang).post("/me/corrections", json=body)) == (422, "invalid")


async def test_whoever_has_somebodys_data_in_hand_asks_for_them(client, family):
    client.by(family.house.staff)
    data(await family.record(client, family.father, family.daughter))
    client.by(family.daughter)
    asked = data(await client.post("/me/corrections", json=NUMBER, headers=for_(family.father)))
    assert asked["resident_id"] == family.father["id"]
    assert said(await client.post("/me/corrections", json=NUMBER)) == (409, "not_a_resident")
    assert data(await client.get("/me/corrections"))["items"] == []


async def test_a_correction_is_seen_by_whom_it_concerns_and_who_keeps_the_register(
    client, town, house, asked, a
):
    for stranger in (await a(), await a("staff", at=town.cedar), await a("unit_head", at=house.unit)):
        client.by(stranger)
        assert data(await client.get(f"/places/{town.willow.code}/corrections"))["items"] == []
        for how, body in (("accept", {}), ("refuse", {"reason": "不符"}), ("withdraw", {})):
            assert said(await decide(client, asked, how, **body)) == (404, "correction_not_found")
        assert (await client.get(f"/corrections/{asked['id']}/timeline")).status_code == 404
    client.by(None)
    assert said(await client.get("/me/corrections")) == (401, "unauthenticated")
    assert said(await decide(client, asked)) == (401, "unauthenticated")


async def test_nobody_decides_their_own(client, wang, asked):
    assert said(await decide(client.by(wang), asked)) == (403, "forbidden")
    assert said(await decide(client, asked, "refuse", reason="不符")) == (403, "forbidden")
