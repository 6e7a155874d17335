import pytest
from sqlalchemy import select, text

from app.across.notices.jobs import tell_claimant
from app.registry.claims.events import ClaimDecided
from app.registry.claims.models import Claim
from tests.client import data, said
from tests.residents.people import WANG, id_number

CLAIM = {"household_number": "301", "name": "王小明", "relation": "head", "id_number": WANG["id_number"]}
WHY = {"reason": "与登记信息不符"}


@pytest.fixture
async def claimant(a):
    return await a()


@pytest.fixture
async def claim(client, house, claimant):
    return data(await client.by(claimant).post("/me/claims", json=CLAIM | {"place_code": house.unit.code}))


async def approve(client, claim, who):
    return await client.post(f"/claims/{claim['id']}/approve", json={"resident_id": who["id"]})


async def test_an_approved_claim_makes_an_account_a_residents(client, session, town, house, claimant, claim):
    assert (claim["status"], claim["name"], claim["moves"]) == ("pending", "王*明", [])
    client.by(house.staff)
    [seen] = data(await client.get(f"/places/{town.willow.code}/claims?status=pending"))["items"]
    assert (seen["id"], seen["moves"]) == (claim["id"], ["approve", "reject"])
    assert seen["id_number"] == "140502********" + WANG["id_number"][-4:]
    decided = data(await approve(client, claim, house.wang))
    assert (decided["status"], decided["resident_id"], decided["id_number"]) == (
        "approved",
        house.wang["id"],
        None,
    )
    client.by(claimant)
    me = data(await client.get("/me"))
    assert me["resident"]["id"] == house.wang["id"]
    assert [each["role"] for each in me["grants"]] == ["resident"]
    [step] = data(await client.get(f"/claims/{claim['id']}/timeline"))
    assert (step["move"], step["actor_id"]) == ("approve", str(house.staff.id))
    assert data(await client.get(f"/residents/{house.wang['id']}"))["linked"] is True
    again = await client.post("/me/claims", json=CLAIM | {"place_code": house.unit.code})
    assert said(again) == (409, "already_resident")


async def test_the_claimant_is_told_once_however_often_it_is_said(client, session, house, claimant, claim):
    await approve(client.by(house.staff), claim, house.wang)
    query = text("SELECT args FROM procrastinate_jobs WHERE task_name LIKE '%tell_claimant'")
    assert [row["claim_id"] for row in await session.scalars(query)] == [claim["id"]]
    for _ in range(2):
        await tell_claimant(
            session, ClaimDecided(claim_id=claim["id"], account_id=claimant.id, approved=True)
        )
    told = data(await client.by(claimant).get("/me/notices"))["items"]
    assert [(each["subject"], each["text"]) for each in told] == [("claims", "您的居民身份已确认")]


async def test_a_rejected_claim_links_nobody_forgets_the_number_and_frees_the_claimant(
    client,
    session,
    house,
    claimant,
    claim,
):
    client.by(house.staff)
    rejected = data(await client.post(f"/claims/{claim['id']}/reject", json=WHY))
    assert (rejected["status"], rejected["id_number"]) == ("rejected", None)
    assert await session.scalar(select(Claim.id_number_sealed)) is None
    assert said(await approve(client, claim, house.wang)) == (409, "illegal_move")
    client.by(claimant)
    assert data(await client.get("/me"))["resident"] is None
    assert data(await client.get(f"/claims/{claim['id']}/timeline"))[0]["reason"] == WHY["reason"]
    answer = await client.post("/me/claims", json=CLAIM | {"place_code": house.unit.code})
    assert answer.status_code == 201
    assert len(data(await client.get("/me/claims"))["items"]) == 2


async def test_one_claims_one_thing_at_a_time(client, house, claim):
    again = await client.post("/me/claims", json=CLAIM | {"place_code": house.unit.code})
    assert said(again) == (409, "claim_pending")


@pytest.mark.parametrize("other", [{"name": "王大明"}, {"id_number": id_number(sequence=13)}])
async def test_a_claim_that_fits_nobody_is_not_approved(client, house, claimant, other):
    wish = CLAIM | {"place_code": house.unit.code} | other
    claim = data(await client.by(claimant).post("/me/claims", json=wish))
    assert said(await approve(client.by(house.staff), claim, house.wang)) == (409, "claim_mismatch")
    assert data(await client.get(f"/residents/{house.wang['id']}"))["linked"] is False


async def test_a_resident_who_has_an_account_gets_no_second(client, house, claimant, claim, a):
    other = await a()
    client.by(house.staff)
    await client.post(f"/residents/{house.wang['id']}/link", json={"account_id": str(other.id)})
    assert said(await approve(client, claim, house.wang)) == (409, "resident_linked")


async def test_nobody_decides_their_own_claim(client, house):
    client.by(house.staff)
    claim = data(await client.post("/me/claims", json=CLAIM | {"place_code": house.unit.code}))
    assert said(await approve(client, claim, house.wang)) == (403, "own_claim")
    assert said(await client.post(f"/claims/{claim['id']}/reject", json=WHY)) == (403, "own_claim")


async def test_a_claim_is_seen_by_the_claimant_and_the_staff_of_the_place(client, town, house, claim, a):
    for stranger in (await a("staff", at=town.cedar), await a("grid_officer", at=town.grid), await a()):
        client.by(stranger)
        assert data(await client.get(f"/places/{town.willow.code}/claims"))["items"] == []
        assert said(await approve(client, claim, house.wang)) == (404, "claim_not_found")
        assert said(await client.get(f"/claims/{claim['id']}/timeline")) == (404, "claim_not_found")


async def test_staff_of_the_place_do_not_link_residents_they_do_not_see(client, town, house, claimant, a):
    wish = CLAIM | {"place_code": town.cedar.code}
    claim = data(await client.by(claimant).post("/me/claims", json=wish))
    client.by(await a("staff", at=town.cedar))
    assert said(await approve(client, claim, house.wang)) == (404, "resident_not_found")


async def test_nobody_must_sign_in_first(client, town, claim):
    client.by(None)
    for method, path in [
        ("POST", "/me/claims"),
        ("GET", "/me/claims"),
        ("GET", f"/places/{town.willow.code}/claims"),
        ("POST", f"/claims/{claim['id']}/approve"),
        ("POST", f"/claims/{claim['id']}/reject"),
    ]:
        assert said(await client.request(method, path)) == (401, "unauthenticated")


@pytest.mark.parametrize("code", ["14", "140502009", "nowhere", "140502009010-b01-u1-x9-long-tail"])
async def test_one_lives_in_a_community_or_below(client, claimant, town, code):
    answer = await client.by(claimant).post("/me/claims", json=CLAIM | {"place_code": code})
    assert said(answer) == (422, "invalid")


async def test_a_place_that_is_not_there_is_said_so(client, claimant, town):
    answer = await client.by(claimant).post("/me/claims", json=CLAIM | {"place_code": "999999999999"})
    assert said(answer) == (404, "place_not_found")
