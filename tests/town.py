"""A small town to test in, and the people who live there."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Self

from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from app.kit.access import Place, PlaceKind
from app.kit.clock import now
from app.kit.opening import Span, rows_for
from app.kit.secrets import Keyring
from app.permissions import Role
from app.registry.people import tokens
from app.registry.people.flow import GrantStatus
from app.registry.people.models import Account, Grant, SignIn
from app.services.venues.models import Venue, VenueKind
from tests.client import Person

Settler = Callable[..., Awaitable[Person]]
SECRET = "a key for tests"


def place(parent: Place | None, code: str, kind: PlaceKind, name: str) -> Place:
    return Place.under(parent, code=code, kind=kind, name=name)


class Town:
    def __init__(self) -> None:
        self.district = place(None, "140502", PlaceKind.DISTRICT, "城区")
        self.street = place(self.district, "140502009", PlaceKind.STREET, "开发区街道")
        self.willow = place(self.street, "140502009010", PlaceKind.COMMUNITY, "东圣社区")
        self.cedar = place(self.street, "140502009009", PlaceKind.COMMUNITY, "东田石社区")
        self.grid = place(self.willow, "140502009010-g01", PlaceKind.GRID, "第一网格")

    @property
    def places(self) -> list[Place]:
        return [each for each in vars(self).values() if isinstance(each, Place)]

    async def build(self, session: AsyncSession) -> Self:
        for each in self.places:
            session.add(each)
            await session.flush()
        await session.commit()
        return self


async def settle(session: AsyncSession, role: str | None, *, at: Place | None = None) -> Person:
    """Somebody new, signed in; with a role at a place, if they are given one."""
    account = Account(openid=f"openid-{uuid7()}", name=role)
    session.add(account)
    await session.flush()
    sign_in = SignIn(account_id=account.id, refreshed_at=now(), expires_at=now() + timedelta(days=1))
    session.add(sign_in)
    if role and at:
        grant = Grant(account_id=account.id, role=Role(role), place_id=at.id, status=GrantStatus.ACTIVE)
        session.add(grant)
    await session.commit()
    token = tokens.access_token(Keyring(SECRET), account_id=account.id, sign_in_id=sign_in.id)
    return Person(account.id, token)


async def hall_in(session: AsyncSession, place: Place, **other: Any) -> Venue:
    """Open daily 08:00-21:00."""
    about = {
        "kind": VenueKind.ROOM,
        "name": f"活动室{uuid7()}",
        "summary": "可排练",
        "address": "二层",
        "capacity": 40,
        "units": 1,
        "needs_approval": True,
    }
    hall = Venue(place=place, **about | other)
    session.add(hall)
    await session.flush()
    for weekday in "1234567":
        session.add_all(rows_for(hall.id, weekday, [Span.between("08:00", "21:00")]))
    await session.commit()
    return hall
