"""Who is asked first, and why; two who go together; what the family is told before and asked after."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from app.kit.clock import today
from app.kit.identifiers import Gender
from tests.client import data, said
from tests.homecare.ward import guards


async def candidates(client, ward, order):
    """Nurse by nurse, in the order in which they would be asked: reasons and what stands against them."""
    found = data(await client.by(ward.admin).get(f"/nursing/orders/{order['id']}/candidates"))
    return {
        each["nurse_id"]: (
            {reason["code"]: reason["points"] for reason in each["reasons"]},
            [block["code"] for block in each["blocking"]],
        )
        for each in found
    }


async def asked(client, ward):
    """The nurses who have an offer now."""
    waiting = [
        str(nurse.id)
        for person, nurse in ward.nurses
        if data(await client.by(person).get("/me/nursing-offers"))["items"]
    ]
    return waiting


async def test_whom_the_family_wishes_for_is_asked_first_and_whom_it_refuses_or_means_not_never(client, ward):
    (_, first), (_, second) = ward.nurses
    _, third = await ward.hire(gender=Gender.MALE)
    wish = {"preferred_nurses": [str(second.id)], "refused_nurses": [str(first.id)], "nurse_gender": "female"}
    order = await ward.until(client, "dispatched", **wish)
    found = await candidates(client, ward, order)
    assert next(iter(found)) == str(second.id)
    assert found[str(second.id)] == ({"preferred": 50, "near": 14}, [])
    assert found[str(first.id)][1] == ["refused_by_family"]
    assert found[str(third.id)][1] == ["gender_wish"]
    assert await asked(client, ward) == [str(second.id)]


async def test_whoever_was_there_before_is_asked_before_others_and_whoever_has_much_to_do_after_them(
    client, ward
):
    (_, first), (_, second) = ward.nurses
    busy = await ward.until(client, "accepted", hour=9)
    order = await ward.until(client, "dispatched", hour=15)
    found = await candidates(client, ward, order)
    assert list(found) == [str(second.id), str(first.id)]
    assert found[str(first.id)][0]["fairness"] == -4
    for name, who, body in ward.steps()[6:10]:
        await ward.take(client, busy, name, who, body)
    found = await candidates(client, ward, order)
    assert list(found) == [str(first.id), str(second.id)]
    assert found[str(first.id)][0] | {"near": 0} == {"continuity": 30, "fairness": -4, "near": 0}


@pytest.mark.parametrize("minutes", [0, 60])
async def test_of_two_alike_the_nearer_is_asked_first(client, ward, minutes):
    _, other = await ward.hire(minutes=minutes)
    found = list(await candidates(client, ward, await ward.draft(client)))
    assert found[0 if minutes == 0 else -1] == str(other.id)


async def test_where_two_must_go_the_second_completes_them_and_the_first_is_in_charge(client, ward):
    wish = {
        "category_code": "wound-dressing",
        "starts_on": str(today() + timedelta(days=1)),
        "guards": guards(two_persons=True).model_dump(mode="json"),
        "source": "护理部",
    }
    data(await client.by(ward.admin).post(f"/nursing/providers/{ward.provider.id}/offerings", json=wish))
    third, _ = await ward.hire()
    order = await ward.until(client, "dispatched", days=2)
    assert order["persons"] == 2
    (first, one), (second, two) = ward.nurses[:2]
    url = f"/nursing/orders/{order['id']}"
    assert data(await client.by(first).post(f"{url}/accept"))["status"] == "dispatched"
    seen = data(await client.by(second).post(f"{url}/accept"))
    assert (seen["status"], [each["id"] for each in seen["nurses"]]) == (
        "accepted",
        [str(one.id), str(two.id)],
    )
    assert said(await client.by(third).post(f"{url}/accept")) == (409, "order_taken")
    assert said(await client.by(second).post(f"{url}/depart")) == (403, "not_your_visit")
    assert data(await client.by(first).post(f"{url}/depart"))["status"] == "departed"
    assert data(await client.by(second).post(f"{url}/sos"))["kind"] == "nurse_sos"
    assert said(await client.by(third).post(f"{url}/sos")) == (403, "not_your_visit")


async def test_what_insurance_pays_is_a_line_of_its_own_before_anybody_pays(client, ward):
    order = await ward.draft(client, insurance="long_term_care")
    lines = {each["code"]: each["amount_fen"] for each in order["lines"]}
    assert lines == {
        "service": 5000,
        "visit_fee": 5000,
        "materials": 1500,
        "travel": 1000,
        "insurance": -4000,
    }
    assert order["price_fen"] == sum(lines.values()) == 8500


async def test_after_the_visit_the_family_is_asked_how_it_went_once(client, ward, session):
    order = await ward.until(client, "completed")
    await ward.let_jobs_run()
    url = f"/nursing/orders/{order['id']}/follow-ups"
    [question] = data(await client.by(ward.family).get(url))
    assert (question["code"], question["answer"]) == ("pain", None)
    answers = [{"code": "pain", "answer": "不疼了"}, {"code": "nobody-asked", "answer": "无"}]
    [answered] = data(await client.post(url, json={"answers": answers}))
    assert answered["answer"] == "不疼了"
    assert said(await client.by(ward.nurses[1][0]).get(url)) == (404, "nursing_order_not_found")
    kept = await session.scalar(text("SELECT answer_sealed FROM nursing_follow_ups"))
    assert "不疼了".encode() not in bytes(kept)
