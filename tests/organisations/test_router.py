import pytest

from tests.client import data, said

HOSPITAL = {"kind": "provider", "name": "市第二人民医院"}


@pytest.fixture
async def staff(town, a):
    return await a("staff", at=town.willow)


@pytest.fixture
async def hospital(client, town, staff):
    return data(await client.by(staff).post(f"/places/{town.willow.code}/organisations", json=HOSPITAL))


async def give(client, organisation, person, role):
    wish = {"account_id": str(person.id), "role": role}
    return await client.post(f"/organisations/{organisation['id']}/grants", json=wish)


async def test_staff_enter_a_hospital_and_make_its_administrator_who_makes_nurses(
    client, town, staff, hospital, a
):
    head, nurse = await a(), await a()
    assert (await give(client.by(staff), hospital, head, "provider_admin")).status_code == 201
    assert (await give(client.by(head), hospital, nurse, "nurse")).status_code == 201
    assert (await give(client.by(head), hospital, nurse, "nurse")).status_code == 200
    [grant] = data(await client.by(nurse).get("/me"))["grants"]
    assert (grant["role"], grant["organisation_id"]) == ("nurse", hospital["id"])
    assert data(await client.get(f"/organisations/{hospital['id']}")) == hospital


async def test_a_nurse_makes_nobody_anything(client, staff, hospital, a):
    nurse = await a()
    await give(client.by(staff), hospital, nurse, "nurse")
    assert said(await give(client.by(nurse), hospital, await a(), "nurse")) == (403, "role_beyond_you")


async def test_a_role_fits_its_kind_of_organisation(client, staff, hospital, a):
    for role in ("merchant_owner", "resident", "admin"):
        assert said(await give(client.by(staff), hospital, await a(), role)) == (422, "role_misfit")


async def test_an_organisation_is_nobodys_business_outside(client, town, hospital, a):
    url = f"/organisations/{hospital['id']}"
    for person in (await a("staff", at=town.cedar), await a("resident", at=town.willow), await a()):
        client.by(person)
        assert said(await client.get(url)) == (404, "organisation_not_found")
        assert said(await client.get(f"{url}/grants")) == (404, "organisation_not_found")
        assert said(await give(client, hospital, person, "provider_admin")) == (404, "organisation_not_found")
    assert (await client.by(None).get(url)).status_code == 401


async def test_a_right_in_an_organisation_is_no_right_at_its_place(client, town, staff, hospital, a):
    head = await a()
    await give(client.by(staff), hospital, head, "provider_admin")
    assert data(await client.by(head).get(f"/places/{town.willow.code}/grants"))["items"] == []
    wish = {"account_id": str(head.id), "role": "resident"}
    assert (await client.post(f"/places/{town.willow.code}/grants", json=wish)).status_code == 403
    rival = data(
        await client.by(staff).post(
            f"/places/{town.willow.code}/organisations", json=HOSPITAL | {"name": "别家"}
        )
    )
    assert said(await client.by(head).get(f"/organisations/{rival['id']}")) == (404, "organisation_not_found")


async def test_members_see_each_other_only_through_their_administrator(client, staff, hospital, a):
    head, nurse = await a(), await a()
    await give(client.by(staff), hospital, head, "provider_admin")
    await give(client.by(head), hospital, nurse, "nurse")
    url = f"/organisations/{hospital['id']}/grants"
    assert len(data(await client.by(head).get(url))["items"]) == 2
    [own] = data(await client.by(nurse).get(url))["items"]
    assert own["account_id"] == str(nurse.id)


async def test_two_organisations_of_one_name_at_one_place_are_one_too_many(client, town, staff, hospital):
    answer = await client.by(staff).post(f"/places/{town.willow.code}/organisations", json=HOSPITAL)
    assert said(answer) == (409, "organisation_exists")


async def test_residents_enter_no_organisations(client, town, a):
    client.by(await a("resident", at=town.willow))
    answer = await client.post(f"/places/{town.willow.code}/organisations", json=HOSPITAL)
    assert said(answer) == (403, "forbidden")
