from uuid import UUID

import pytest

from app.kit.access import Behalf
from app.registry.consents.errors import ConsentMissing
from app.registry.consents.purposes import Purpose, in_force, texts
from app.registry.consents.service import ConsentService
from tests.client import data, said
from tests.proxies.family import for_

HEALTH = {"purpose": "health", "text_version": in_force()[Purpose.HEALTH].version}


async def test_everybody_may_read_what_they_would_consent_to(client):
    seen = data(await client.get("/consent-texts"))
    assert [each["purpose"] for each in seen] == list(Purpose)
    for each in seen:
        assert (
            "撤回" in each["text"] and "withdraw" in each["text_en"]
        )  # art. 16, 17: one may refuse and withdraw
        assert each["data_kinds"] and len(each["sha256"]) == 64


async def test_a_consent_is_given_once_and_again_is_the_same(client, a):
    client.by(await a())
    first, again = [await client.post("/me/consents", json=HEALTH) for _ in range(2)]
    assert (first.status_code, again.status_code) == (201, 200)
    assert data(first) == data(again)
    assert data(first)["text_hash"] == in_force()[Purpose.HEALTH].sha256


async def test_pipl_15_it_is_withdrawn_as_easily_as_given_and_the_proof_stays(client, a):
    client.by(await a())
    data(await client.post("/me/consents", json=HEALTH))
    data(await client.delete("/me/consents/health"))
    assert said(await client.delete("/me/consents/health")) == (404, "consent_not_found")
    [kept] = data(await client.get("/me/consents"))
    assert kept["withdrawn_at"]
    assert (await client.post("/me/consents", json=HEALTH)).status_code == 201
    assert len(data(await client.get("/me/consents"))) == 2


async def test_pipl_29_one_purpose_is_no_other(client, session, a):
    alice = await a()
    data(await client.by(alice).post("/me/consents", json=HEALTH))
    consents = ConsentService(session)
    await consents.require(Behalf(alice.id), Purpose.HEALTH)
    for other in set(Purpose) - {Purpose.HEALTH}:
        with pytest.raises(ConsentMissing):
            await consents.require(Behalf(alice.id), other)


async def test_pipl_15_withdrawn_counts_from_the_next_request(client, session, a):
    alice = await a()
    data(await client.by(alice).post("/me/consents", json=HEALTH))
    data(await client.delete("/me/consents/health"))
    with pytest.raises(ConsentMissing):
        await ConsentService(session).require(Behalf(alice.id), Purpose.HEALTH)


async def test_pipl_14_changed_words_are_asked_anew(client, session, a, monkeypatch):
    alice = await a()
    data(await client.by(alice).post("/me/consents", json=HEALTH))
    old = in_force()[Purpose.HEALTH]
    changed = [*texts(), old.__class__(**vars(old) | {"version": "2027-01", "text": "新的告知"})]
    monkeypatch.setattr("app.registry.consents.purposes.texts", lambda: changed)
    with pytest.raises(ConsentMissing):
        await ConsentService(session).require(Behalf(alice.id), Purpose.HEALTH)
    outdated = await client.post("/me/consents", json=HEALTH)
    assert said(outdated) == (409, "text_outdated")
    assert outdated.json()["detail"] == {"text_version": "2027-01"}
    answer = await client.post("/me/consents", json=HEALTH | {"text_version": "2027-01"})
    assert answer.status_code == 201
    assert [bool(each["withdrawn_at"]) for each in data(await client.get("/me/consents"))] == [False, True]


async def test_consents_are_ones_own(client, a):
    alice, bob = await a(), await a()
    data(await client.by(alice).post("/me/consents", json=HEALTH))
    assert data(await client.by(bob).get("/me/consents")) == []
    assert said(await client.delete("/me/consents/health")) == (404, "consent_not_found")
    assert (await client.by(None).get("/me/consents")).status_code == 401


async def test_a_purpose_that_nobody_knows_is_refused(client, a):
    client.by(await a())
    for wish in ({"purpose": "advertising", "text_version": "1"}, {"purpose": "health"}):
        assert (await client.post("/me/consents", json=wish)).status_code == 422
    assert (await client.delete("/me/consents/advertising")).status_code == 422


# In somebody's name


async def test_whoever_acts_for_somebody_consents_in_their_name(client, session, family, mandate):
    father = {"resident_id": family.father["id"]}
    given = data(await client.by(family.daughter).post("/me/consents", json=HEALTH | father))
    assert (given["channel"], given["given_by"]) == ("proxy", str(family.daughter.id))
    assert given["resident_id"] == family.father["id"]
    again = await client.post("/me/consents", json=HEALTH, headers=for_(family.father))
    assert (again.status_code, data(again)) == (200, given)
    assert data(await client.get("/me/consents")) == []
    assert data(await client.get("/me/consents", headers=for_(family.father))) == [given]
    person = Behalf(None, UUID(family.father["id"]))
    await ConsentService(session).require(person, Purpose.HEALTH)
    data(await client.delete("/me/consents/health", headers=for_(family.father)))
    with pytest.raises(ConsentMissing):
        await ConsentService(session).require(person, Purpose.HEALTH)


async def test_in_other_affairs_than_those_of_the_mandate_nobody_consents(client, family):
    client.by(family.house.staff)
    data(await family.record(client, family.father, family.daughter, purposes=["homecare"]))
    client.by(family.daughter)
    named = {"resident_id": family.father["id"]}
    assert (await client.post("/me/consents", json=HEALTH | named)).status_code == 201
    sharing = {"purpose": "sharing", "text_version": in_force()[Purpose.SHARING].version}
    assert said(await client.post("/me/consents", json=sharing | named)) == (403, "proxy_refused")
    assert said(await client.delete("/me/consents/sharing", params=named)) == (403, "proxy_refused")


async def test_pipl_31_for_a_child_the_guardian_consents_and_not_the_child(client, session, family, a):
    pupil = await a()
    client.by(family.house.staff)
    data(await client.post(f"/residents/{family.child['id']}/link", json={"account_id": str(pupil.id)}))
    minor = {"purpose": "minor", "text_version": in_force()[Purpose.MINOR].version}
    assert said(await client.by(pupil).post("/me/consents", json=minor)) == (403, "guardian_needed")
    client.by(family.house.staff)
    data(await family.record(client, family.child, family.daughter, kind="guardian", until=None))
    client.by(family.daughter)
    data(await client.post("/me/consents", json=minor, headers=for_(family.child)))
    await ConsentService(session).require(Behalf(pupil.id, UUID(family.child["id"])), Purpose.MINOR)
