"""Where machines are told, and by whom they were asked to be."""

import pytest
from sqlalchemy import select

from app.across.webhooks.models import Endpoint
from app.kit.events import emit
from app.permissions import Role
from app.services.merchants.events import MerchantApproved, MerchantPaused
from tests.client import data, said
from tests.partners.conftest import member_of, organisation_in

URL = "/merchant/webhook-endpoints"


def happened(shop, event=MerchantApproved, **other):
    about = {"merchant_id": shop.id, "organisation_id": shop.id, "place_id": shop.place_id} | other
    return event(**about)


@pytest.fixture
def sent(client):
    async def found(endpoint, by):
        return data(await client.by(by).get(f"{URL}/{endpoint['id']}/deliveries"))["items"]

    return found


async def test_a_secret_is_shown_once_and_kept_sealed(client, session, key, enter):
    server = await key()
    made = await enter(server, "merchant.*")
    assert made["secret"].startswith("whsec_") and (made["status"], made["sandbox"]) == ("active", False)
    [listed] = data(await client.get(URL))["items"]
    assert "secret" not in listed and listed["moves"] == ["disable"]
    kept = (await session.scalars(select(Endpoint))).one()
    assert made["secret"].encode() not in kept.secret_sealed


async def test_only_a_key_opens_the_door_for_servers(client, owner, receiver):
    wish = {"url": receiver.url, "events": ["*"]}
    assert said(await client.by(None).post(URL, json=wish)) == (401, "unauthenticated")
    assert said(await client.by(owner).post(URL, json=wish)) == (401, "key_needed")


async def test_owners_enter_endpoints_by_hand_members_and_strangers_do_not(
    client, session, town, shop, owner, receiver, a
):
    url, wish = f"/organisations/{shop.id}/webhook-endpoints", {"url": receiver.url, "events": ["offer.*"]}
    made = data(await client.by(owner).post(url, json=wish | {"events": ["merchant.paused"]}))
    member = await member_of(session, shop, Role.MERCHANT_MEMBER)
    stranger = await member_of(session, await organisation_in(session, town, "另一家店"))
    staff = await a("staff", at=town.willow)
    wish["events"] = ["*"]
    assert said(await client.by(member).post(url, json=wish)) == (403, "forbidden")
    assert said(await client.by(staff).post(url, json=wish)) == (403, "forbidden")
    assert said(await client.by(stranger).post(url, json=wish)) == (404, "organisation_not_found")
    for other in (member, stranger, staff):
        client.by(other)
        assert said(await client.get(f"/webhook-endpoints/{made['id']}")) == (404, "endpoint_not_found")
    assert data(await client.by(owner).get(f"/webhook-endpoints/{made['id']}"))["url"] == receiver.url


async def test_staff_enter_endpoints_for_integrators_of_their_own_place(
    client, session, town, shop, receiver, a
):
    wish = {"url": receiver.url, "events": ["merchant.*"]}
    staff, neighbour = await a("staff", at=town.willow), await a("staff", at=town.cedar)
    url = f"/places/{town.willow.code}/webhook-endpoints"
    assert said(await client.by(neighbour).post(url, json=wish)) == (403, "forbidden")
    made = data(await client.by(staff).post(url, json=wish))
    assert (made["organisation_id"], made["place_code"]) == (None, town.willow.code)
    await emit(session, happened(shop))
    await session.commit()
    [told] = data(await client.get(f"/webhook-endpoints/{made['id']}/deliveries"))["items"]
    assert told["event"] == "merchant.approved"
    assert said(await client.by(neighbour).get(f"/deliveries/{told['id']}")) == (404, "delivery_not_found")


async def test_another_shops_endpoints_and_deliveries_do_not_exist(client, session, town, key, enter, sent):
    """Swept: wherever an id of theirs stands, and in every list."""
    made = await enter(server := await key())
    data(await client.post(f"{URL}/{made['id']}/test"))
    [delivery] = await sent(made, server)
    thief = await member_of(session, await organisation_in(session, town, "另一家店"))
    asked = [("get", ""), ("delete", ""), ("get", "/deliveries")]
    asked += [("post", f"/{verb}") for verb in ("rotate", "test", "disable", "enable")]
    for method, rest in asked:
        answer = await client.by(thief).request(method, f"/webhook-endpoints/{made['id']}{rest}")
        assert said(answer) == (404, "endpoint_not_found"), rest
    assert said(await client.get(f"/deliveries/{delivery['id']}")) == (404, "delivery_not_found")
    assert said(await client.post(f"/deliveries/{delivery['id']}/replay")) == (404, "delivery_not_found")


async def test_one_hears_of_what_one_asked_for_and_of_nobody_elses(
    client, session, town, shop, key, enter, sent
):
    server = await key()
    all_of_it, holidays = await enter(server), await enter(server, "merchant.paused")
    other = await organisation_in(session, town, "另一家店")
    for event in (happened(shop), happened(other), happened(shop, MerchantPaused)):
        await emit(session, event)
    await session.commit()
    assert [each["event"] for each in await sent(all_of_it, server)] == [
        "merchant.paused",
        "merchant.approved",
    ]
    assert [each["event"] for each in await sent(holidays, server)] == ["merchant.paused"]


async def test_a_test_key_and_a_live_key_live_in_two_worlds(client, session, shop, key, enter, sent):
    live, test = await key("live"), await key("test")
    of_live, of_test = await enter(live), await enter(test)
    assert [each["id"] for each in data(await client.by(test).get(URL))["items"]] == [of_test["id"]]
    assert said(await client.get(f"{URL}/{of_live['id']}")) == (404, "endpoint_not_found")
    await emit(session, happened(shop))
    await session.commit()
    assert len(await sent(of_live, live)) == 1 and await sent(of_test, test) == []


async def test_what_is_rolled_back_is_told_to_nobody(session, client, shop, key, enter, sent):
    made = await enter(server := await key())
    await emit(session, happened(shop))
    await session.rollback()
    assert await sent(made, server) == []


async def test_an_event_that_does_not_exist_cannot_be_asked_for(client, key, receiver):
    client.by(await key())
    wish = {"url": receiver.url, "events": ["merchant.*", "order.eaten"]}
    answer = await client.post(URL, json=wish)
    assert said(answer) == (422, "event_unknown") and answer.json()["detail"] == {"events": ["order.eaten"]}
    names = {each["name"] for each in data(await client.get("/webhook-events"))}
    assert {"merchant.approved", "offer.published", "claim.redeemed", "order.requested"} <= names
    assert data(await client.post(URL, json=wish | {"events": ["offer.*"]}))["events"] == ["offer.*"]


async def test_ten_endpoints_are_enough(client, key, enter, receiver):
    server = await key()
    for _ in range(10):
        await enter(server)
    answer = await client.post(URL, json={"url": receiver.url, "events": ["*"]})
    assert said(answer) == (409, "too_many_endpoints")


async def test_what_is_disabled_is_not_told_and_cannot_be_tested(
    client, session, owner, shop, key, enter, sent
):
    made = await enter(server := await key())
    url = f"{URL}/{made['id']}"
    assert data(await client.post(f"{url}/disable"))["moves"] == ["enable"]
    assert said(await client.post(f"{url}/disable")) == (409, "illegal_move")
    assert said(await client.post(f"{url}/test")) == (409, "endpoint_disabled")
    await emit(session, happened(shop))
    await session.commit()
    assert await sent(made, server) == []
    assert data(await client.post(f"{url}/enable"))["status"] == "active"
    client.by(owner)
    for verb, status in (("disable", "disabled"), ("enable", "active")):
        answer = await client.post(f"/webhook-endpoints/{made['id']}/{verb}")
        assert data(answer)["status"] == status


async def test_a_deleted_endpoint_is_gone_with_its_log(client, key, enter, sent):
    made = await enter(server := await key())
    data(await client.post(f"{URL}/{made['id']}/test"))
    assert data(await client.delete(f"{URL}/{made['id']}")) is None
    assert said(await client.delete(f"{URL}/{made['id']}")) == (404, "endpoint_not_found")
    assert data(await client.by(server).get(URL))["items"] == []
