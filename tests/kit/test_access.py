from sqlalchemy import select

from app.kit.access import NOBODY, UNATTENDED, Actor, Place
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


async def test_the_clock_may_make_moves_anywhere_and_see_nothing_by_itself(town):
    assert all(UNATTENDED.may(permission, at=town.grid) for permission in Permission)
    assert (UNATTENDED.reach(READ), UNATTENDED.roles_at(town.grid)) == (frozenset(), [])
