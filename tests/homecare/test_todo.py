"""Everybody finds in GET /me/todo what waits for them, and nothing that names anybody."""

from tests.client import data


async def waiting(client, who):
    return {each["kind"] for each in data(await client.by(who).get("/me/todo"))["items"]}


async def test_each_step_waits_for_whose_it_is(client, ward):
    draft = await ward.draft(client)
    assert await waiting(client, ward.family) == {"nursing.submit"}
    await ward.until(client, "submitted", hour=12)
    assert await waiting(client, ward.family) == {"nursing.submit", "nursing.consent"}
    await ward.until(client, "consented", hour=14)
    assert await waiting(client, ward.assessor) == {"nursing.assess"}
    await ward.until(client, "dispatched", hour=16)
    assert await waiting(client, ward.nurse) == {"nursing.accept"}
    body = {"kind": "complaint", "statement": "电话打不通"}
    data(await client.by(ward.family).post(f"/nursing/orders/{draft['id']}/incidents", json=body))
    assert await waiting(client, ward.admin) == {"nursing.investigate"}


async def test_lists_show_the_brief_and_no_door(client, ward):
    order = await ward.until(client, "accepted")
    url = f"/nursing/providers/{ward.provider.id}/orders"
    for who, path in (
        (ward.family, "/me/nursing-orders"),
        (ward.nurse, "/me/nursing-orders"),
        (ward.admin, url),
    ):
        [brief] = data(await client.by(who).get(path))["items"]
        assert (brief["id"], brief["place_code"]) == (order["id"], ward.place.code)
        assert not {"address", "door", "health", "patient_name"} & set(brief)
