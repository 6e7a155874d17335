"""At the door: where she is, who opens, what is measured, and what a phone sends later."""

from datetime import timedelta
from uuid import uuid4

import pytest

from app.kit.clock import now
from tests.client import data, said

HERE, AWAY = {"latitude": 35.4907, "longitude": 112.8513}, {"latitude": 35.51, "longitude": 112.8513}


async def arrive(client, ward, order, **location):
    url = f"/nursing/orders/{order['id']}/arrive"
    return await client.by(ward.nurse).post(url, json={"location": location} if location else {})


async def flags(client, ward, order):
    return data(await client.by(ward.nurse).get(f"/nursing/orders/{order['id']}/visit"))["flags"]


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ({}, ["no_location"]),
        (HERE | {"accuracy_m": 20}, []),
        (HERE | {"accuracy_m": 900}, ["poor_accuracy"]),
        (AWAY | {"accuracy_m": 1500}, ["far_away", "poor_accuracy"]),
        (HERE | {"accuracy_m": 20, "mocked": True}, ["mocked"]),
    ],
)
async def test_a_poor_position_is_flagged_and_never_locks_her_out(client, ward, location, expected):
    order = await ward.until(client, "departed", position=HERE)
    assert data(await arrive(client, ward, order, **location))["status"] == "arrived"
    assert await flags(client, ward, order) == expected


async def test_a_good_fix_far_away_needs_a_reason_and_somebody_who_approves(client, ward):
    order = await ward.until(client, "departed", position=HERE)
    answer = await arrive(client, ward, order, **AWAY, accuracy_m=20)
    assert said(answer) == (409, "arrived_elsewhere")
    assert answer.json()["detail"]["distance_m"] > 2000
    url = f"/nursing/orders/{order['id']}/arrival-overrides"
    why = {"reason_code": "map_is_wrong", "reason": "新建小区"}
    assert said(await client.by(ward.nurse).post(url, json=why))[0] == 403
    assert data(await client.by(ward.admin).post(url, json=why))["approved_by"] == str(ward.admin.id)
    assert data(await arrive(client, ward, order, **AWAY, accuracy_m=20))["status"] == "arrived"
    assert await flags(client, ward, order) == ["far_away_approved"]


async def test_another_persons_number_stops_her_and_a_declared_identity_is_flagged(client, ward):
    order = await ward.until(client, "arrived")
    url = f"/nursing/orders/{order['id']}"
    wrong = {"identity": {"method": "id_card", "last_four": "0000"}}
    assert said(await client.by(ward.nurse).post(f"{url}/start", json=wrong)) == (409, "identity_mismatch")
    assert data(await client.post(f"{url}/start"))["status"] == "serving"
    assert "identity_only_declared" in await flags(client, ward, order)


async def test_values_beyond_the_limits_are_told_at_once(client, ward, session):
    from sqlalchemy import text

    order = await ward.until(client, "serving")
    url = f"/nursing/orders/{order['id']}/vitals"
    body = {"systolic": 192, "glucose_mmol": 17.2, "conscious": False}
    [vitals] = data(await client.by(ward.nurse).post(url, json=body))["vitals"]
    assert vitals["danger"] == ["systolic", "glucose", "unconscious"]
    kept = await session.scalar(text("SELECT values_sealed FROM nursing_vitals"))
    assert b"192" not in bytes(kept)


async def test_a_record_of_another_category_is_refused(client, ward):
    order = await ward.until(client, "serving")
    record = {"kind": "vital-signs", "judgement": "normal", "done": "测量"}
    answer = await client.by(ward.nurse).post(
        f"/nursing/orders/{order['id']}/paperwork", json={"record": record}
    )
    assert said(answer) == (422, "record_mismatch")


async def test_a_pause_is_no_end(client, ward):
    order = await ward.until(client, "serving")
    url = f"/nursing/orders/{order['id']}"
    data(await client.by(ward.nurse).post(f"{url}/pause"))
    assert said(await client.post(f"{url}/complete")) == (409, "illegal_move")
    data(await client.post(f"{url}/resume"))
    assert data(await client.post(f"{url}/complete"))["status"] == "completed"


async def test_only_the_nurse_who_accepted_may_say_what_happened(client, ward):
    order = await ward.until(client, "accepted")
    second = ward.nurses[1][0]
    answer = await client.by(second).post(f"/nursing/orders/{order['id']}/depart")
    assert said(answer) == (403, "not_your_visit")


async def test_a_phone_without_reception_sends_it_later_in_any_order_and_twice(client, ward):
    order = await ward.until(client, "accepted")
    start = now() - timedelta(hours=1)

    def entry(minutes, kind, **body):
        at = (start + timedelta(minutes=minutes)).isoformat()
        return {"id": str(uuid4()), "kind": kind, "at": at, "body": body}

    depart, arrive, begin = entry(0, "depart"), entry(15, "arrive"), entry(18, "start")
    vitals, complete = entry(20, "vitals", pulse=76), entry(40, "complete", signed_by="family")
    nonsense = entry(21, "vitals", pulse="fast")
    url = f"/nursing/orders/{order['id']}/sync"

    async def send(*entries):
        answer = await client.by(ward.nurse).post(url, json={"entries": entries})
        return {each["id"]: each["result"] for each in data(answer)}

    early = await send(complete, vitals, begin, nonsense)
    assert {early[each["id"]] for each in (complete, vitals, begin)} == {"waiting"}
    assert early[nonsense["id"]] == "refused"
    assert set((await send(arrive, depart)).values()) == {"applied"}
    assert set((await send(depart, complete, vitals)).values()) == {"applied"}
    visit = data(await client.get(f"/nursing/orders/{order['id']}/visit"))
    assert (visit["status"], len(visit["vitals"]), visit["signed_by"]) == ("completed", 1, "family")
    assert visit["departed_at"] < visit["arrived_at"] < visit["begun_at"] < visit["ended_at"]


async def test_where_she_was_is_forgotten_when_the_visit_is_long_over(client, ward, session):
    from sqlalchemy import text

    from app.services.homecare.visits.jobs import forget_where_nurses_were

    order = await ward.until(client, "departed", position=HERE)
    data(await arrive(client, ward, order, **HERE, accuracy_m=20))
    await session.execute(text("UPDATE nursing_visits SET created_at = created_at - interval '31 days'"))
    await forget_where_nurses_were(session)
    kept = await session.execute(text("SELECT position_sealed, distance_m FROM nursing_visits"))
    assert kept.one() == (None, 0)
