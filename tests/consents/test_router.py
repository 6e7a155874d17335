import pytest

from app.registry.consents.errors import ConsentMissing
from app.registry.consents.purposes import Purpose, in_force, texts
from app.registry.consents.service import ConsentService
from tests.client import data, said

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
    await consents.require(alice.id, Purpose.HEALTH)
    for other in set(Purpose) - {Purpose.HEALTH}:
        with pytest.raises(ConsentMissing):
            await consents.require(alice.id, other)


async def test_pipl_15_withdrawn_counts_from_the_next_request(client, session, a):
    alice = await a()
    data(await client.by(alice).post("/me/consents", json=HEALTH))
    data(await client.delete("/me/consents/health"))
    with pytest.raises(ConsentMissing):
        await ConsentService(session).require(alice.id, Purpose.HEALTH)


async def test_pipl_14_changed_words_are_asked_anew(client, session, a, monkeypatch):
    alice = await a()
    data(await client.by(alice).post("/me/consents", json=HEALTH))
    old = in_force()[Purpose.HEALTH]
    changed = [*texts(), old.__class__(**vars(old) | {"version": "2027-01", "text": "新的告知"})]
    monkeypatch.setattr("app.registry.consents.purposes.texts", lambda: changed)
    with pytest.raises(ConsentMissing):
        await ConsentService(session).require(alice.id, Purpose.HEALTH)
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
