"""An adult child orders wound care for a parent, and a nurse comes: the whole way, over HTTP."""

from tests.client import data
from tests.homecare.ward import ADDRESS, NOTE, VERSION


async def test_an_order_from_the_wish_to_the_end(client, ward, gateway):
    family, admin, assessor, (nurse, _) = ward.family, ward.admin, ward.assessor, ward.nurses[0]

    # The family looks for a time at which somebody can really come …
    wish = ward.wish()
    query = {"item_id": wish["item_id"], "from": wish["starts_at"][:10]}
    slots = data(await client.by(None).get(f"/places/{ward.place.code}/nursing/slots", params=query))
    slot = next(each for each in slots if each["starts_at"] == wish["starts_at"])
    assert (slot["provider_id"], slot["free"]) == (str(ward.provider.id), 2)

    # … and drafts an order; every line of the price is there before anybody pays.
    client.by(family)
    order = data(await client.post("/nursing/orders", json=wish | {"ends_at": slot["ends_at"]}))
    assert (order["status"], order["moves"]) == ("draft", ["submit", "cancel"])
    lines = {each["code"]: each["amount_fen"] for each in order["lines"]}
    assert lines == {"service": 5000, "visit_fee": 5000, "materials": 1500, "travel": 1000}
    assert (order["price_fen"], order["price_fixed"]) == (12_500, False)
    url = f"/nursing/orders/{order['id']}"

    # Submitted, the time counts as asked for.
    assert data(await client.post(f"{url}/submit"))["status"] == "submitted"

    # Consent, to exactly the words that can be read; their hash is kept.
    text = data(await client.get(f"/nursing/providers/{ward.provider.id}/consent-texts/{VERSION}"))
    order = data(await client.post(f"{url}/consent", json={"text_version": VERSION, "decision": "permit"}))
    assert (order["status"], order["consent"]["text_hash"]) == ("consented", text["sha256"])

    # The assessor, who sees the health data now, passes it, and so fixes the price.
    client.by(assessor)
    assert data(await client.get(url))["health"]["note"] == NOTE
    order = data(await client.post(f"{url}/assess", json={"result": "pass", "score": 3}))
    assert (order["status"], order["price_fixed"], order["address"]) == ("assessed", True, None)

    # Paid, it is offered by itself to the nurses who fit, and the first who accepts has it.
    paid = data(await client.by(family).post(f"{url}/pay"))
    assert (paid["amount_fen"], paid["request_payment"]["signType"]) == (12_500, "RSA")
    assert (await gateway.pays(paid["out_trade_no"]))["notified"] == 204
    await ward.let_jobs_run()
    [offer] = data(await client.by(nurse).get("/me/nursing-offers"))["items"]
    assert (offer["order_id"], offer["moves"]) == (order["id"], ["accept", "decline"])
    assert data(await client.get(url))["address"] is None
    assert data(await client.post(f"{url}/accept"))["status"] == "accepted"

    # On the way she sees the door; at the door she checks who opens.
    order = data(await client.post(f"{url}/depart"))
    assert (order["status"], order["address"], order["door"]["patient_name"]) == (
        "departed",
        ADDRESS,
        "申福贵",
    )
    assert data(await client.post(f"{url}/arrive", json={}))["status"] == "arrived"
    data(await client.post(f"{url}/identify", json={"method": "id_card", "last_four": ward.tail}))
    assert data(await client.post(f"{url}/start"))["status"] == "serving"

    # What was measured and done, with what, and what became of the waste.
    visit = data(await client.post(f"{url}/vitals", json={"systolic": 132, "diastolic": 78, "pulse": 76}))
    assert visit["missing"] == ["record", "signature", "consumables", "waste"]
    record = {
        "kind": "wound-dressing",
        "site": "左足",
        "length_cm": 2.5,
        "width_cm": 1,
        "exudate": "little",
        "signs_of_infection": False,
        "done": "清洁创面，更换敷料",
    }
    papers = {
        "record": record,
        "signed_by": "patient",
        "consumables": [{"name": "无菌敷料", "quantity": 1, "batch_no": "20260801A"}],
        "waste": [{"bag_code": "w-1", "kind": "infectious", "weight_g": 80, "handed_to": "暂存点"}],
    }
    assert data(await client.post(f"{url}/complete", json=papers))["status"] == "completed"
    assert data(await client.get(f"{url}/visit"))["missing"] == []

    # The family reviews it and reads who has looked; the provider closes it.
    client.by(family)
    assert data(await client.post(f"{url}/review", json={"stars": 5, "comment": "很耐心"}))["stars"] == 5
    looks = {(each["sight"], *each["roles"]) for each in data(await client.get(f"{url}/looks"))}
    assert looks == {("health", "assessor"), ("health", "nurse"), ("door", "nurse")}
    assert data(await client.by(admin).post(f"{url}/close"))["status"] == "closed"
    steps = [each["move"] for each in data(await client.get(f"{url}/timeline"))]
    assert steps == [
        "submit",
        "consent",
        "assess",
        "pay",
        "dispatch",
        "accept",
        "depart",
        "arrive",
        "begin",
        "complete",
        "close",
    ]
