from datetime import timedelta

import pytest
from sqlalchemy import select, update

from app.across.privacy import jobs
from app.across.privacy.rules import rules
from app.kit.clock import now
from app.registry.consents.models import Consent
from app.registry.consents.purposes import Purpose, in_force
from app.registry.people.models import Account, RefreshToken, SignIn
from app.registry.residents.models import Resident
from app.slices import KEEPERS
from tests.client import data, said
from tests.proxies.family import for_
from tests.residents.people import WANG

HEALTH = {"purpose": "health", "text_version": in_force()[Purpose.HEALTH].version}


# Reading


async def test_pipl_45_i_read_everything_about_me_in_full(client, house, wang, sections):
    data(await client.by(wang).post("/me/consents", json=HEALTH))
    answer = await client.get("/me/data")
    seen = sections(data(answer))
    [resident] = seen["residents"]
    assert {name: resident[name] for name in ("phone", "id_number", "name")} == {
        name: WANG[name] for name in ("phone", "id_number", "name")
    }
    assert (resident["household_number"], resident["born_on"]) == ("301", "1985-03-09")
    assert seen["account"][0]["id"] == str(wang.id)
    assert [each["purpose"] for each in seen["consents"]] == ["health"]
    assert len(seen["sign_ins"]) == 1
    assert answer.headers["Cache-Control"] == "no-store"
    assert {each["code"] for each in data(answer)["rules"]} == {each.code for each in rules()}


async def test_the_same_on_a_page_for_people(client, house, wang):
    client.by(house.staff)
    reason = {"field": "phone", "reason": "<script>alert(1)</script>"}
    data(await client.post(f"/residents/{house.wang['id']}/reveal", json=reason))
    answer = await client.by(wang).get("/me/data.html")
    assert answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html")
    assert "居民登记" in answer.text and WANG["id_number"] in answer.text and "身份证号" in answer.text
    assert "网络安全法" in answer.text
    assert "<script>" not in answer.text and "&lt;script&gt;" in answer.text


async def test_whoever_has_my_data_in_hand_reads_it_for_me_and_nobody_else(
    client, family, mandate, a, sections
):
    father = for_(family.father)
    [resident] = sections(data(await client.by(family.daughter).get("/me/data", headers=father)))["residents"]
    assert resident["id"] == family.father["id"]
    assert sections(data(await client.get("/me/data")))["residents"] == []
    for path in ("/me/data", "/me/data.html"):
        assert said(await client.by(await a()).get(path, headers=father)) == (403, "proxy_refused")
        assert said(await client.by(None).get(path)) == (401, "unauthenticated")


async def test_everybody_reads_how_long_what_is_kept_and_why(client):
    for rule in data(await client.by(None).get("/privacy-rules")):
        assert rule["basis"] and rule["basis_en"] and rule["title_en"]
    assert {each["code"]: each["keep_days"] for each in data(await client.get("/privacy-rules"))}[
        "sign_ins"
    ] >= 180  # 网络安全法 art. 23: six months at least


# Correcting


async def test_pipl_46_i_say_what_i_am_called(client, a):
    client.by(await a())
    me = data(await client.get("/me"))
    seen = data(await client.put("/me", json={"name": " 李文静 ", "version": me["version"]}))
    assert (seen["name"], seen["version"]) == ("李文静", me["version"] + 1)
    assert said(await client.put("/me", json={"name": "李", "version": me["version"]})) == (409, "stale")
    assert said(await client.put("/me", json={"name": ""})) == (422, "invalid")
    assert data(await client.put("/me", json={"name": "文静"}))["name"] == "文静"


# Forgetting


async def test_pipl_47_whoever_asks_is_forgotten(client, session, house, wang, sections):
    data(await client.by(wang).post("/me/consents", json=HEALTH))
    assert data(await client.delete("/me")) is None
    assert said(await client.get("/me")) == (401, "token_refused")
    account = await session.scalar(select(Account).where(Account.id == wang.id))
    assert (account.openid, account.unionid, account.name, account.phone_sealed) == (None,) * 4
    seen = data(await client.by(house.staff).get(f"/residents/{house.wang['id']}"))
    assert (seen["status"], seen["linked"], seen["phone"], seen["id_number"]) == (
        "forgotten",
        False,
        None,
        None,
    )
    assert (seen["age"], seen["moves"]) == (None, [])
    assert await session.scalar(select(Resident.name).where(Resident.account_id == wang.id)) is None
    [proof] = (await session.scalars(select(Consent).where(Consent.account_id == wang.id))).all()
    assert proof.withdrawn_at and proof.client == ""
    [step, *_] = reversed(data(await client.get(f"/residents/{house.wang['id']}/timeline")))
    assert (step["move"], step["actor_name"]) == ("forget", None)


async def test_whoever_was_forgotten_and_comes_again_is_a_stranger(client, session):
    first = data(await client.post("/auth/wechat", json={"code": "demo:wenjing"}))
    client.headers["Authorization"] = f"Bearer {first['access_token']}"
    data(await client.delete("/me"))
    assert await session.scalar(select(RefreshToken.id)) is None
    again = data(await client.post("/auth/wechat", json={"code": "demo:wenjing"}))
    assert again["account"]["id"] != first["account"]["id"]


async def test_a_guardian_has_a_child_forgotten_and_stays(client, session, family):
    client.by(family.house.staff)
    data(await family.record(client, family.child, family.daughter, kind="guardian", until=None))
    client.by(family.daughter)
    data(await client.delete("/me", headers=for_(family.child)))
    assert data(await client.get("/me"))["acting_for"] == []
    seen = data(await client.by(family.house.staff).get(f"/residents/{family.child['id']}"))
    assert seen["status"] == "forgotten"


async def test_a_mandate_for_nursing_is_none_to_forget(client, family):
    client.by(family.house.staff)
    data(await family.record(client, family.father, family.daughter, purposes=["homecare"]))
    client.by(family.daughter)
    assert said(await client.delete("/me", headers=for_(family.father))) == (403, "proxy_refused")


async def test_pipl_49_staff_forget_who_cannot_ask_themselves(client, town, family, a):
    path = f"/residents/{family.father['id']}/forget"
    assert said(await client.by(await a("grid_officer", at=town.grid)).post(path)) == (403, "forbidden")
    assert said(await client.by(await a("staff", at=town.cedar)).post(path)) == (404, "resident_not_found")
    assert said(await client.by(None).post(path)) == (401, "unauthenticated")
    data(await client.by(family.house.staff).post(path))
    assert data(await client.get(f"/residents/{family.father['id']}"))["status"] == "forgotten"
    assert said(await client.post(path)) == (403, "forbidden")


async def test_staff_do_not_forget_their_superiors(client, session, town, house, a):
    official = await a("street_official", at=town.street)
    client.by(house.staff)
    data(await client.post(f"/residents/{house.wang['id']}/link", json={"account_id": str(official.id)}))
    assert said(await client.post(f"/residents/{house.wang['id']}/forget")) == (403, "forbidden")
    assert data(await client.get(f"/residents/{house.wang['id']}"))["status"] == "living_here"


# Keeping no longer than needed


def test_every_rule_that_names_a_time_is_carried_out_and_no_other():
    sweeps = [code for keeper in KEEPERS for code in keeper.sweeps]
    assert len(sweeps) == len(set(sweeps))
    assert sorted(sweeps) == sorted(rule.code for rule in rules() if rule.keep_days is not None)


def test_every_rule_names_tables_that_some_slice_answers_for():
    known = {table for keeper in KEEPERS for table in keeper.tables} | {"resident_transfers"}
    assert {table for rule in rules() for table in rule.what} <= known


@pytest.fixture
async def carried_out(session):
    async def go():
        await jobs.forget_what_is_over(session)
        await session.commit()

    return go


async def test_pipl_19_who_left_three_years_ago_is_forgotten(client, session, house, carried_out):
    client.by(house.staff)
    gone = {"on": (now() - timedelta(days=1090)).date().isoformat()}
    data(await client.post(f"/residents/{house.wang['id']}/move-away", json=gone))
    await carried_out()
    assert data(await client.get(f"/residents/{house.wang['id']}"))["status"] == "moved_away"
    await session.execute(update(Resident).values(left_on=(now() - timedelta(days=1097)).date()))
    await carried_out()
    seen = data(await client.get(f"/residents/{house.wang['id']}"))
    assert (seen["status"], seen["phone"]) == ("forgotten", None)


@pytest.mark.parametrize(("days", "kept"), [(170, 1), (190, 0)])
async def test_a_session_is_kept_half_a_year_with_its_tokens(client, session, days, kept, carried_out):
    data(await client.post("/auth/wechat", json={"code": "demo:wenjing"}))
    await session.execute(update(SignIn).values(ended_at=now() - timedelta(days=days)))
    await carried_out()
    assert len((await session.scalars(select(SignIn.id))).all()) == kept
    assert len((await session.scalars(select(RefreshToken.id))).all()) == kept
