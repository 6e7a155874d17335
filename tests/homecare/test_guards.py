"""What must hold before a nurse goes to a door. Each test names the article it keeps."""

from datetime import date, timedelta

import pytest

from app.kit.clock import today
from app.permissions import Role
from app.registry.organisations.models import Organisation, OrganisationKind
from app.services.homecare.offerings.models import Title
from tests.client import data, said
from tests.homecare.ward import ADDRESS, VERSION, guards, hospital_in
from tests.partners.conftest import member_of


async def codes(client, ward, order):
    url = f"/nursing/orders/{order['id']}/candidates"
    found = data(await client.by(ward.admin).get(url))
    return {each["nurse_id"]: [block["code"] for block in each["blocking"]] for each in found}


UNFIT = {
    "护士条例_8_10_licence_expired": ({"licence_valid_until": date(2026, 1, 1)}, "licence_expired"),
    "pilot_2019_five_years": ({"clinical_since": today() - timedelta(days=4 * 365)}, "too_few_years"),
    "pilot_2019_title_护师": ({"title": Title.NURSE}, "title_too_low"),
    "pilot_2019_in_the_register": ({"register_checked_on": None}, "not_in_register"),
    "pilot_2019_insured": ({"accident_policy_no": None}, "not_insured"),
    "pilot_2019_insurance_over": ({"insured_until": today() - timedelta(days=1)}, "not_insured"),
    "pilot_2019_no_bad_record": ({"bad_record": True}, "bad_record"),
    "pilot_2019_skill": ({"skills": ["vital-signs"]}, "skill_missing"),
}


@pytest.mark.parametrize(("other", "code"), UNFIT.values(), ids=UNFIT)
async def test_whoever_may_not_go_is_not_asked_and_the_dispatcher_reads_why(client, ward, other, code):
    _, unfit = await ward.hire(**other)
    order = await ward.until(client, "dispatched")
    blocked = await codes(client, ward, order)
    assert blocked.pop(str(unfit.id)) == [code]
    assert set(map(tuple, blocked.values())) == {()}
    asked = {nurse.id for person, nurse in ward.nurses if await offers(client, person)}
    assert asked == {nurse.id for _, nurse in ward.nurses} - {unfit.id}
    url = f"/nursing/orders/{order['id']}/dispatch"
    answer = await client.by(ward.admin).post(url, json={"nurse_id": str(unfit.id)})
    assert said(answer) == (409, "nurse_unfit")
    [failure] = answer.json()["detail"]["failures"]
    assert failure["code"] == code and failure["source"]


async def offers(client, person):
    return data(await client.by(person).get("/me/nursing-offers"))["items"]


async def test_whoever_is_suspended_is_asked_nothing_until_she_is_reinstated_and_may_decline(client, ward):
    person, nurse = ward.nurses[0]
    url = f"/nursing/nurses/{nurse.id}"
    data(await client.by(ward.admin).post(f"{url}/suspend", json={"reason_code": "complaint"}))
    await ward.session.refresh(nurse)
    order = await ward.until(client, "dispatched")
    assert await offers(client, person) == []
    assert data(await client.by(ward.admin).post(f"{url}/reinstate"))["status"] == "active"
    url = f"/nursing/orders/{order['id']}"
    data(await client.post(f"{url}/dispatch", json={"nurse_id": str(nurse.id)}))
    assert len(await offers(client, person)) == 1
    declined = data(await client.post(f"{url}/decline", json={"reason_code": "too_far"}))
    assert declined["status"] == "declined"
    assert await offers(client, person) == []


async def test_护士条例_8_a_licence_that_ends_meanwhile_stops_her_at_the_acceptance(client, ward, session):
    order = await ward.until(client, "dispatched")
    _, nurse = ward.nurses[0]
    nurse.licence_valid_until = today()
    session.add(nurse)
    await session.commit()
    answer = await client.by(ward.nurse).post(f"/nursing/orders/{order['id']}/accept")
    assert [each["code"] for each in answer.json()["detail"]["failures"]] == ["licence_expired"]


async def test_pilot_2019_without_the_right_words_there_is_no_consent(client, ward):
    order = await ward.until(client, "submitted")
    body = {"text_version": "2020-01", "decision": "permit"}
    answer = await client.by(ward.family).post(f"/nursing/orders/{order['id']}/consent", json=body)
    assert said(answer) == (409, "nursing_text_outdated")
    assert answer.json()["detail"] == {"text_version": VERSION}


async def refused(client, ward, **other):
    order = await ward.draft(client, **other)
    answer = await client.by(ward.family).post(f"/nursing/orders/{order['id']}/submit")
    return [each["code"] for each in answer.json()["detail"]["failures"]]


async def rules(client, ward, **other):
    """From tomorrow on, by the hospital's own hand."""
    wish = {
        "category_code": "wound-dressing",
        "starts_on": str(today() + timedelta(days=1)),
        "guards": guards(**other).model_dump(mode="json"),
        "source": "晋卫医函〔2026〕12号",
    }
    url = f"/nursing/providers/{ward.provider.id}/offerings"
    return await client.by(ward.admin).post(url, json=wish)


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ({"prescription_needed": True}, "prescription_missing"),
        ({"max_age": 60}, "age"),
        ({"negative_list": ["nur-wound-dressing"]}, "negative_list"),
        ({"duration_minutes": 90}, "too_short"),
        ({"two_persons": True, "skills": ["nobody-has"]}, "nobody_free"),
        ({"min_years": 40}, "nobody_free"),
    ],
)
async def test_pilot_2019_rules_are_rows_that_a_hospital_edits_from_a_day_on(client, ward, other, code):
    before = await ward.until(client, "submitted")
    made = await rules(client, ward, **other)
    assert (made.status_code, data(made)["source"]) == (201, "晋卫医函〔2026〕12号")
    assert await refused(client, ward, days=2) == [code]
    body = {"text_version": VERSION, "decision": "permit"}
    kept = await client.by(ward.family).post(f"/nursing/orders/{before['id']}/consent", json=body)
    assert data(kept)["status"] == "consented"  # what was ordered before keeps its rules


async def test_two_rules_of_one_day_are_one_too_many(client, ward):
    assert (await rules(client, ward)).status_code == 201
    assert said(await rules(client, ward)) == (409, "offering_overlaps")


async def test_all_rules_that_an_order_breaks_are_told_at_once(client, ward):
    await rules(client, ward, prescription_needed=True, max_age=60)
    assert await refused(client, ward, days=20) == ["too_early", "age", "prescription_missing"]


async def test_what_a_category_passes_without_an_assessor_is_written_down_as_passed(client, ward, session):
    from sqlalchemy import update

    from app.commons.catalog.details import CatalogName, NursingDetails
    from app.commons.catalog.models import Item

    about = {"prescription_needed": False, "assessment_needed": False, "two_persons": False}
    details = NursingDetails(
        kind=CatalogName.NURSING, duration_minutes=30, consumables=[], contraindications=[], **about
    )
    await session.execute(update(Item).values(details=details))
    await rules(client, ward, assessment_needed=False)
    order = await ward.draft(client, days=2)
    for name, body in (("submit", None), ("consent", {"text_version": VERSION, "decision": "permit"})):
        answer = await client.by(ward.family).post(f"/nursing/orders/{order['id']}/{name}", json=body)
    order = data(answer)
    assert (order["status"], order["assessment"]["by_rule"]) == ("assessed", True)


async def test_pipl_28_health_data_is_nobodys_before_consent_and_the_door_only_hers_around_the_visit(
    client, ward
):
    order = await ward.until(client, "submitted")
    url = f"/nursing/orders/{order['id']}"
    for who in (ward.admin, ward.assessor):
        seen = data(await client.by(who).get(url))
        assert (seen["health"], seen["address"], seen["door"]) == (None, None, None)
    order = await ward.until(client, "accepted", hour=14)
    url = f"/nursing/orders/{order['id']}"
    assert data(await client.by(ward.nurse).get(url))["address"] is None
    assert said(await client.by(ward.nurses[1][0]).get(f"{url}/looks"))[0] == 403
    assert ADDRESS not in (await client.by(ward.admin).get(url)).text
    await client.by(ward.nurse).post(f"{url}/depart")
    assert data(await client.get(url))["address"] == ADDRESS
    for who in (ward.admin, ward.assessor, ward.nurses[1][0]):
        assert ADDRESS not in (await client.by(who).get(url)).text


async def test_other_providers_and_neighbours_never_see_it(client, ward, session, town, a):
    order = await ward.until(client, "submitted")
    other = await hospital_in(session, town.cedar, "另一家医院")
    strangers = [await member_of(session, other, role) for role in (Role.PROVIDER_ADMIN, Role.NURSE)]
    for who in (*strangers, await a("resident", at=town.willow), await a("staff", at=town.willow)):
        answer = await client.by(who).get(f"/nursing/orders/{order['id']}")
        assert said(answer) == (404, "nursing_order_not_found")


async def test_sealed_columns_say_nothing(ward, client, session):
    from sqlalchemy import text

    await ward.until(client, "submitted")
    row = (await session.execute(text("SELECT * FROM nursing_orders"))).mappings().one()
    kept = b"".join(bytes(value) for value in row.values() if isinstance(value, (bytes, memoryview)))
    assert kept and ADDRESS.encode() not in kept


async def test_a_hospital_enters_itself_once_and_nobody_enters_it_from_outside(client, session, town, ward):
    hospital = Organisation(place=town.willow, kind=OrganisationKind.PROVIDER, name="市三院")
    session.add(hospital)
    await session.commit()
    wish = {
        "organisation_id": str(hospital.id),
        "licence_no": "PDY00000114050211A1001",
        "office_phone": "0356-2000000",
        "areas": [{"place_code": town.willow.code, "travel_fen": 1000}],
    }
    url = "/nursing/providers"
    assert said(await client.by(ward.admin).post(url, json=wish)) == (404, "organisation_not_found")
    client.by(await member_of(session, hospital, Role.PROVIDER_ADMIN))
    assert data(await client.post(url, json=wish))["areas"] == wish["areas"]
    assert said(await client.post(url, json=wish)) == (409, "provider_exists")
