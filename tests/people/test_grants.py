from datetime import timedelta

import pytest
from sqlalchemy import update

from app.kit.access import Place, PlaceKind
from app.kit.clock import today
from app.registry.people.models import Grant
from tests.client import data, said


async def give(client, place, person, role, **other):
    wish = {"account_id": str(person.id), "role": role} | other
    return await client.post(f"/places/{place.code}/grants", json=wish)


async def roles(client, person):
    held = data(await client.by(person).get("/me"))["grants"]
    return {(each["role"], each["place"]["code"]) for each in held}


async def test_staff_let_a_newcomer_in_and_the_right_counts_at_the_next_request(client, town, a):
    staff, newcomer = await a("staff", at=town.willow), await a()
    assert await roles(client, newcomer) == set()
    answer = await give(client.by(staff), town.willow, newcomer, "resident")
    assert (answer.status_code, data(answer)["status"]) == (201, "active")
    assert await roles(client, newcomer) == {("resident", town.willow.code)}


async def test_the_same_again_is_the_grant_that_is_there(client, town, a):
    staff, newcomer = await a("staff", at=town.willow), await a()
    first = await give(client.by(staff), town.willow, newcomer, "resident")
    again = await give(client, town.willow, newcomer, "resident")
    assert (again.status_code, data(again)["id"]) == (200, data(first)["id"])


async def test_a_role_ends_at_once_and_may_be_given_anew(client, town, a):
    staff, officer = await a("staff", at=town.willow), await a()
    grant = data(await give(client.by(staff), town.grid, officer, "grid_officer"))
    data(await client.delete(f"/grants/{grant['id']}"))
    assert await roles(client, officer) == set()
    assert said(await client.by(staff).delete(f"/grants/{grant['id']}")) == (404, "grant_not_found")
    assert (await give(client, town.grid, officer, "grid_officer")).status_code == 201


async def test_whoever_a_community_leaves_has_no_say_there_at_the_next_request(client, session, town, a):
    """It comes to lie below another street: that one's official may, the former one's no longer."""
    other = Place.under(town.district, code="140502008", kind=PlaceKind.STREET, name="另一街道")
    session.add(other)
    await session.commit()
    former, new, person = (
        await a("street_official", at=town.street),
        await a("street_official", at=other),
        await a(),
    )
    assert (await give(client.by(new), town.willow, person, "staff")).status_code == 403
    grant = data(await give(client.by(former), town.willow, person, "staff"))
    await session.execute(
        update(Place)
        .where(Place.id == town.willow.id)
        .values(parent_id=other.id, lineage=[town.district.id, other.id, town.willow.id])
    )
    await session.commit()
    assert (await give(client.by(former), town.willow, await a(), "staff")).status_code == 403
    assert said(await client.by(former).delete(f"/grants/{grant['id']}"))[0] in (403, 404)
    assert (await client.by(new).delete(f"/grants/{grant['id']}")).is_success


async def test_everybody_may_lay_down_their_own_role(client, town, a):
    staff, officer = await a("staff", at=town.willow), await a()
    grant = data(await give(client.by(staff), town.grid, officer, "grid_officer"))
    data(await client.by(officer).delete(f"/grants/{grant['id']}"))
    assert await roles(client, officer) == set()


@pytest.mark.parametrize(
    ("giver", "role", "allowed"),
    [
        ("staff", "resident", True),
        ("staff", "unit_head", True),
        ("staff", "staff", False),
        ("staff", "admin", False),
        ("street_official", "staff", True),
        ("street_official", "street_official", False),
        ("admin", "street_official", True),
        ("grid_officer", "resident", False),
        ("resident", "resident", False),
    ],
)
async def test_nobody_gives_what_is_above_them(client, town, a, giver, role, allowed):
    client.by(await a(giver, at=town.street))
    answer = await give(client, town.willow, await a(), role)
    assert answer.status_code == (201 if allowed else 403)


async def test_nobody_takes_what_they_could_not_give(client, town, a):
    street, official = await a("street_official", at=town.street), await a()
    grant = data(await give(client.by(street), town.willow, official, "staff"))
    colleague = await a("staff", at=town.willow)
    assert (await client.by(colleague).delete(f"/grants/{grant['id']}")).status_code == 403


async def test_staff_give_nothing_in_the_community_beside(client, town, a):
    client.by(await a("staff", at=town.cedar))
    assert said(await give(client, town.willow, await a(), "resident")) == (403, "role_beyond_you")


async def test_a_second_administrator_has_to_confirm_a_third(client, town, a):
    first, second = await a("admin", at=town.street), await a("admin", at=town.street)
    third = await a()
    answer = await give(client.by(first), town.street, third, "admin")
    grant = data(answer)
    assert (answer.status_code, grant["status"]) == (202, "proposed")
    url = f"/grants/{grant['id']}/confirm"
    assert await roles(client, third) == set()
    assert said(await client.by(first).post(url)) == (409, "needs_second_person")
    assert (await client.by(third).post(url)).status_code == 403
    assert data(await client.by(second).post(url))["status"] == "active"
    assert await roles(client, third) == {("admin", town.street.code)}
    assert said(await client.by(second).post(url)) == (409, "illegal_move")


async def test_a_grant_counts_from_its_first_day_to_its_last(client, town, a):
    staff, person = await a("staff", at=town.willow), await a()
    tomorrow, yesterday = str(today() + timedelta(days=1)), str(today() - timedelta(days=1))
    await give(client.by(staff), town.willow, person, "resident", starts_on=tomorrow)
    over = await give(client, town.grid, person, "unit_head", ends_on=yesterday)
    assert over.status_code == 422
    await give(client, town.grid, person, "building_head", starts_on=yesterday, ends_on=tomorrow)
    assert await roles(client, person) == {("building_head", town.grid.code)}
    backwards = await give(
        client.by(staff), town.willow, person, "mediator", starts_on=tomorrow, ends_on=yesterday
    )
    assert backwards.status_code == 422


async def test_a_strangers_account_and_a_role_of_organisations_are_refused(client, town, a):
    client.by(await a("admin", at=town.street))
    nobody = type("Nobody", (), {"id": "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"})
    assert said(await give(client, town.willow, nobody, "resident")) == (404, "account_not_found")
    assert said(await give(client, town.willow, await a(), "nurse")) == (422, "role_misfit")


async def test_a_list_of_roles_ends_where_ones_reach_ends(client, town, a):
    resident, staff = await a("resident", at=town.willow), await a("staff", at=town.willow)
    await a("staff", at=town.cedar)
    url = f"/places/{town.street.code}/grants"
    seen = {each["account_id"] for each in data(await client.by(staff).get(url))["items"]}
    assert seen == {str(staff.id), str(resident.id)}
    seen = {each["account_id"] for each in data(await client.by(resident).get(url))["items"]}
    assert seen == {str(resident.id)}
    assert (await client.by(None).get(url)).status_code == 401


async def test_a_vacancy_falls_to_who_acts_then_to_the_deputy_then_to_the_place_above(client, town, a):
    street = await a("street_official", at=town.street)
    url = f"/places/{town.grid.code}/duty?role=staff"
    assert said(await client.by(street).get(url)) == (404, "nobody_on_duty")
    for place, kind in (
        (town.willow, "primary"),
        (town.grid, "deputy"),
        (town.grid, "acting"),
        (town.grid, "primary"),
    ):
        grant = data(await give(client, place, await a(), "staff", kind=kind))
        assert data(await client.get(url))["id"] == grant["id"], kind
    for _ in range(3):
        data(await client.delete(f"/grants/{data(await client.get(url))['id']}"))
    assert data(await client.get(url))["place"]["code"] == town.willow.code


async def test_a_role_whose_dates_are_over_is_given_anew(client, session, town, a):
    staff, officer = await a("staff", at=town.willow), await a()
    old = data(await give(client.by(staff), town.grid, officer, "grid_officer", ends_on=str(today())))
    await session.execute(
        update(Grant).where(Grant.id == old["id"]).values(ends_on=today() - timedelta(days=3))
    )
    await session.commit()
    assert await roles(client, officer) == set()
    listed = data(await client.by(staff).get(f"/places/{town.grid.code}/grants?role=grid_officer"))
    assert listed["items"] == []
    answer = await give(client, town.grid, officer, "grid_officer")
    assert (answer.status_code, data(answer)["ends_on"]) == (201, None)
    assert await roles(client, officer) == {("grid_officer", town.grid.code)}
