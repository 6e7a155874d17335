"""Servers' keys: made by owners, shown once, and good for just what they say."""

from datetime import timedelta

import pytest
from httpx import ASGITransport
from sqlalchemy import select, update

from app.kit.clock import now
from app.permissions import Role, Scope
from app.registry.partners.models import MachineKey
from tests.client import Client, Person, data, said
from tests.partners.conftest import member_of, organisation_in

ALL = [each.value for each in Scope]


def wish(**other):
    return {"name": "收银系统", "mode": "live", "scopes": ALL} | other


@pytest.fixture
def make(client, owner, shop):
    async def made(**other):
        return data(await client.by(owner).post(f"/organisations/{shop.id}/keys", json=wish(**other)))

    return made


def server(made) -> Person:
    return Person(made["id"], made["key"])


async def test_a_key_is_shown_once_and_only_its_hash_is_kept(client, session, make, shop):
    made = await make()
    assert made["key"].startswith(made["prefix"]) and made["prefix"].startswith("mk_live_")
    kept = (await session.scalars(select(MachineKey))).one()
    assert made["key"] not in str(vars(kept))
    [listed] = data(await client.get(f"/organisations/{shop.id}/keys"))
    assert "key" not in listed and listed["prefix"] == made["prefix"] and listed["last_used_at"] is None


async def test_whoever_has_no_key_or_a_wrong_one_is_asked_for_one(client, owner):
    assert said(await client.by(None).get("/merchant/keys")) == (401, "unauthenticated")
    assert said(await client.by(owner).get("/merchant/keys")) == (401, "key_needed")
    thief = Person(owner.id, "mk_live_" + "x" * 43)
    assert said(await client.by(thief).get("/merchant/keys")) == (401, "key_refused")


async def test_a_server_is_nobody_where_people_go(client, make, town):
    client.by(server(await make()))
    assert said(await client.get("/me")) == (401, "machine_refused")
    assert said(await client.get(f"/places/{town.willow.code}/residents")) == (401, "machine_refused")


async def test_only_owners_see_and_make_keys(client, session, make, town, shop, a):
    await make()
    url = f"/organisations/{shop.id}/keys"
    member = await member_of(session, shop, Role.MERCHANT_MEMBER)
    stranger = await member_of(session, await organisation_in(session, town, "另一家店"))
    assert said(await client.by(member).get(url)) == (403, "forbidden")
    assert said(await client.by(member).post(url, json=wish())) == (403, "forbidden")
    assert said(await client.by(stranger).get(url)) == (404, "organisation_not_found")
    assert said(await client.by(await a("staff", at=town.willow)).post(url, json=wish())) == (
        403,
        "forbidden",
    )


async def test_two_of_a_mode_live_at_once_so_that_one_is_replaced_without_a_pause(client, make, shop, owner):
    first, second = await make(), await make()
    url = f"/organisations/{shop.id}/keys"
    assert said(await client.post(url, json=wish())) == (409, "too_many_keys")
    await make(mode="test")  # has slots of its own
    assert (await client.by(server(first)).get("/merchant/keys")).is_success
    assert (await client.by(server(second)).get("/merchant/keys")).is_success
    assert (await client.by(owner).delete(f"{url}/{first['id']}")).is_success
    assert said(await client.by(server(first)).get("/merchant/keys")) == (401, "key_refused")
    assert said(await client.by(owner).delete(f"{url}/{first['id']}")) == (404, "key_not_found")
    await make()


async def test_a_key_whose_time_is_over_is_refused_and_makes_room(client, session, make):
    first = await make(expires_at=(now() + timedelta(days=1)).isoformat())
    await make()
    await session.execute(update(MachineKey).where(MachineKey.id == first["id"]).values(expires_at=now()))
    await session.commit()
    assert said(await client.by(server(first)).get("/merchant/keys")) == (401, "key_refused")
    await make()


async def test_a_key_does_only_what_its_scopes_say(client, make):
    client.by(server(await make(scopes=["offers:read"])))
    assert said(await client.get("/merchant/keys")) == (403, "scope_missing")


async def test_a_key_works_only_from_the_networks_it_names(app, client, make):
    made = await make(networks=["203.0.113.0/24"])
    assert said(await client.by(server(made)).get("/merchant/keys")) == (403, "address_refused")
    transport = ASGITransport(app, client=("203.0.113.9", 1))
    async with Client(transport=transport, base_url="http://test/api/v1") as inside:
        assert (await inside.by(server(made)).get("/merchant/keys")).is_success
    assert said(await client.post("/merchant/keys", json=wish(networks=["203.0.113.0/99"])))[0] in (403, 422)


async def test_a_server_makes_its_next_key_but_never_a_mightier_one(client, make):
    first = await make(scopes=["keys:write", "offers:write"])
    client.by(server(first))
    assert said(await client.post("/merchant/keys", json=wish())) == (403, "key_beyond_you")
    assert said(await client.post("/merchant/keys", json=wish(mode="test", scopes=["offers:write"]))) == (
        403,
        "key_beyond_you",
    )
    after = data(await client.post("/merchant/keys", json=wish(scopes=["keys:write"])))
    assert (await client.by(server(after)).delete(f"/merchant/keys/{first['id']}")).is_success
    [own, old] = data(await client.get("/merchant/keys"))
    assert own["last_used_at"] and old["revoked_at"]


async def test_anothers_keys_do_not_exist(client, session, make, town):
    other = await organisation_in(session, town, "另一家店")
    theirs = data(
        await client.by(await member_of(session, other)).post(f"/organisations/{other.id}/keys", json=wish())
    )
    client.by(server(await make()))
    assert said(await client.delete(f"/merchant/keys/{theirs['id']}")) == (404, "key_not_found")
    assert theirs["id"] not in {each["id"] for each in data(await client.get("/merchant/keys"))}


@pytest.mark.parametrize("days", [-1, 800])
async def test_no_key_is_for_ever(client, owner, shop, days):
    body = wish(expires_at=(now() + timedelta(days=days)).isoformat())
    assert said(await client.by(owner).post(f"/organisations/{shop.id}/keys", json=body)) == (422, "invalid")
