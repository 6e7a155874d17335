from sqlalchemy import select

from app.kit.access import NOBODY, Actor, Place, PlaceKind
from app.permissions import Permission, Role

READ = Permission.VENUES_READ_BOOKINGS


async def test_python_and_sql_agree_on_who_may_where(session, town):
    assert len(town.places) > 3
    for granted in town.places:
        actor = Actor(granted.id, {Role.STAFF: frozenset({granted.id})})
        in_sql = set(await session.scalars(select(Place.code).where(Place.within(actor.reach(READ)))))
        assert in_sql == {each.code for each in town.places if actor.may(READ, at=each)}


async def test_no_grant_no_place(session, town):
    assert (await session.scalars(select(Place).where(Place.within(frozenset())))).all() == []
    assert not any(NOBODY.may(permission, at=town.grid) for permission in Permission)


def test_a_code_tells_what_kind_of_place_it_names():
    codes = {
        "14": PlaceKind.PROVINCE,
        "1405": PlaceKind.CITY,
        "140502": PlaceKind.DISTRICT,
        "140502009": PlaceKind.STREET,
        "140502009010": PlaceKind.COMMUNITY,
        "140502009010-g03": PlaceKind.GRID,
        "140502009010-b12": PlaceKind.BUILDING,
        "140502009010-b12-u2": PlaceKind.UNIT,
    }
    assert {code: Place.kind_of(code) for code in codes} == codes
    assert [Place.kind_of(code) for code in ("", "1", "140502009010-x1", "140502009010-g", "１４")] == [
        None
    ] * 5
