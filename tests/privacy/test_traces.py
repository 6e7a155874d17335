"""Whoever is forgotten leaves no trace, in no table, no log and no job: all of it is searched.

Committed for real, in a database of its own, through the API; then every row of every table is read as text.
"""

from collections.abc import Collection, Iterable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import async_sessionmaker

from app.across.privacy.rules import rules
from app.kit.clock import today
from app.registry.consents.purposes import texts
from tests.client import Client, Person, client_of, data
from tests.files import samples
from tests.gateway import Gateway, forget_everything
from tests.homecare.ward import VERSION, ward_in
from tests.mediation.room import BOB, LEAK
from tests.merchants.shops import list_in
from tests.offers.shelves import offer, shop_with_server
from tests.payments.orders import Order
from tests.proxies.family import SOON
from tests.residents.people import House, house_in, id_number, resident
from tests.town import Town, hall_in, settle

pytestmark = pytest.mark.thorough

NAME, NICKNAME, PHONE = "欧阳踏雪", "踏雪无痕", "13987650123"
ID_NUMBER, OPENID = id_number("19560817", 377), "openid-demo-taxue"
WRITTEN = "社区登记时说明的理由"  # what staff wrote of her, in the records that a rule keeps
TRACES = (NAME, NICKNAME, PHONE, ID_NUMBER, OPENID, "taxue")


async def everything(session) -> dict[str, list[str]]:
    """Every row of every table of the database, as text; what is kept in bytes as those bytes, too."""
    query = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
    tables = (await session.scalars(text(query))).all()
    assert len(tables) > 30
    found = {}
    for table in tables:
        rows = await session.scalars(text(f'SELECT t::text FROM "{table}" t'))  # noqa: S608  a table's name
        found[table] = list(rows)
    return found


def traces(rows: Collection[str], wanted: Iterable[str] = TRACES) -> set[str]:
    return {each for each in wanted for row in rows if each in row or each.encode().hex() in row}


async def put(client, path, **body: Any) -> Any:
    return data(await client.post(path, json=body))


@pytest.fixture
async def scene(live):
    async with live.state.everything() as session, client_of(live) as client:
        town = await Town().build(session)
        staff = await settle(session, "staff", at=town.willow)
        yield session, client, town, await house_in(client, session, town, staff)


async def signed_in(client: Client, code: str) -> Person:
    tokens = data(await client.by(None).post("/auth/wechat", json={"code": code}))
    return Person(tokens["account"]["id"], tokens["access_token"])


async def live_through_everything(session, client: Client, town: Town, house: House) -> Person:
    """She does whatever a person can do, and each time leaves her name, her number or what she is called."""
    about = {"name": NAME, "phone": PHONE, "id_number": ID_NUMBER, "relation": "parent"}
    entry = await resident(client.by(house.staff), house.unit, house.home, **about)
    taxue = await signed_in(client, "demo:taxue")
    daughter = await settle(session, None)
    client.by(taxue)
    client.headers["User-Agent"] = f"telephone of {NICKNAME.encode().hex()} taxue"
    data(await client.put("/me", json={"name": NICKNAME}))
    await put(client, "/me/phone", code="once:taxue")
    claim = {"place_code": house.unit.code, "name": NAME, "relation": "parent", "id_number": ID_NUMBER}
    claim = await put(client, "/me/claims", **claim)
    client.by(house.staff)
    await put(client, f"/claims/{claim['id']}/approve", resident_id=entry["id"])
    await put(client, f"/residents/{entry['id']}/reveal", field="phone", reason=WRITTEN)
    await put(client, f"/places/{town.willow.code}/residents/search", name=NAME)
    paper = {"kind": "relative", "paper": f"{NAME}的授权委托书", "until": SOON, "purposes": ["data"]}
    await put(client, f"/residents/{entry['id']}/proxies", agent_id=str(daughter.id), **paper)
    client.by(taxue)
    for each in {each.purpose: each for each in texts()}.values():
        await put(client, "/me/consents", purpose=each.purpose, text_version=each.version)
    photo = {"file": (f"{NAME}.jpg", samples.jpeg(), "image/jpeg")}
    data(await client.post("/files", files=photo, data={"purpose": "photo"}))
    hall = await hall_in(session, town.willow)
    wish = {"starts_at": f"{SOON}T09:00:00+08:00", "ends_at": f"{SOON}T10:00:00+08:00"}
    key = {"Idempotency-Key": "the-key-of-taxue"}
    party = wish | {"purpose": f"{NAME}七十大寿", "headcount": 8}
    data(await client.post(f"/venues/{hall.id}/bookings", json=party, headers=key))
    await use_every_service(session, client, town, entry)
    data(await client.get("/me/data"))
    return taxue


async def use_every_service(session, client: Client, town: Town, entry: Any) -> None:
    """Orders to the door, claims an offer, asks for a nurse and for a mediation."""
    willow = town.willow
    hours = {"starts_at": f"{SOON}T09:00:00+08:00", "ends_at": f"{SOON}T10:00:00+08:00"}
    items = await list_in(session, willow)
    shop = await shop_with_server(session, willow, does=[items["cleaning"]])
    door = hours | {"item_id": str(items["cleaning"].id), "address": f"{NAME}家", "note": f"请找{NICKNAME}"}
    await put(client, f"/merchants/{shop.merchant.id}/orders", **door)
    herself = client.headers["Authorization"]
    pushed = data(await client.by(shop.server).put("/merchant/offers/SKU-1", json=offer()))
    client.headers["Authorization"] = herself
    await put(client, f"/offers/{pushed['offer_id']}/claim")
    complaint = {"kind": "price", "note": f"{NAME}：标价不符"}
    await put(client, f"/offers/{pushed['offer_id']}/reports", **complaint)
    ward = await ward_in(session, async_sessionmaker(session.bind), town)
    about = {"place_code": willow.code, "provider_id": str(ward.provider.id), "patient_id": entry["id"]}
    day = today() + timedelta(days=1)
    early = {"starts_at": f"{day}T10:00:00+08:00", "ends_at": f"{day}T11:00:00+08:00"}
    words = {"address": f"{NAME}家", "phone": PHONE, "note": f"{NAME}，糖尿病", **early}
    order = await put(
        client, "/nursing/orders", item_id=str(ward.items["wound-dressing"].id), **about, **words
    )
    await put(client, f"/nursing/orders/{order['id']}/submit")
    await put(client, f"/nursing/orders/{order['id']}/consent", text_version=VERSION, decision="permit")
    party = {"role": "applicant", "name": NAME, "phone": PHONE, "id_number": ID_NUMBER}
    case = LEAK | {"parties": [party | {"resident_id": entry["id"]}, BOB]}
    case = await put(client, f"/places/{willow.code}/mediation/cases", **case)
    await put(client, f"/mediation/cases/{case['id']}/withdraw")  # what is open keeps its parties


async def test_pipl_47_whoever_is_forgotten_leaves_no_trace_in_any_table_log_or_job(live, scene, capfd):
    session, client, town, house = scene
    taxue = await live_through_everything(session, client, town, house)
    forget_everything(live)
    paid = Order(live.state.everything, Gateway(live), town.willow, taxue)
    await paid.refund(await paid.paid(), 100)
    before = await everything(session)
    planted = [row for rows in before.values() for row in rows]
    assert traces(planted) >= {NAME, NICKNAME, OPENID}  # else we search badly
    await session.rollback()

    data(await client.by(taxue).delete("/me"))

    after = await everything(session)
    left = {table: found for table, rows in after.items() if (found := traces(rows))}
    assert left == {}
    said = capfd.readouterr()
    assert traces([said.out, said.err], [NAME, NICKNAME, PHONE, ID_NUMBER, OPENID]) == set()
    assert any("procrastinate_jobs" in table for table in after)
    kept = {table for rule in rules() for table in rule.what}
    reasons = {table for table, rows in after.items() if traces(rows, [WRITTEN])}
    assert reasons == {"reveals"} <= kept  # what staff wrote of the matter, by a rule with a name


async def test_her_household_and_her_neighbours_are_not_forgotten_with_her(scene):
    session, client, town, house = scene
    taxue = await live_through_everything(session, client, town, house)
    await session.rollback()
    data(await client.by(taxue).delete("/me"))
    seen = data(await client.by(house.staff).get(f"/households/{house.home['id']}"))
    assert sorted((each["status"], each["name"]) for each in seen["members"]) == [
        ("forgotten", "已*销"),
        ("living_here", "王*明"),
    ]
