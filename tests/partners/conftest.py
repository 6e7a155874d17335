from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from app.permissions import Role
from app.registry.organisations.models import Organisation, OrganisationKind
from app.registry.people.flow import GrantStatus
from app.registry.people.models import Grant
from tests.client import Person
from tests.town import Town, settle

Member = Callable[..., Awaitable[Person]]


@pytest.fixture
async def shop(session: AsyncSession, town: Town) -> Organisation:
    return await organisation_in(session, town)


async def organisation_in(session: AsyncSession, town: Town, name: str = "惠民便利店") -> Organisation:
    found = Organisation(place=town.willow, kind=OrganisationKind.MERCHANT, name=name)
    session.add(found)
    await session.commit()
    return found


async def member_of(session: AsyncSession, organisation: Any, role: Role = Role.MERCHANT_OWNER) -> Person:
    person = await settle(session, None)
    grant = Grant(
        account_id=person.id,
        role=role,
        place_id=organisation.place_id,
        organisation_id=organisation.id,
        status=GrantStatus.ACTIVE,
    )
    session.add(grant)
    await session.commit()
    return person


@pytest.fixture
async def owner(session: AsyncSession, shop: Organisation) -> Person:
    return await member_of(session, shop)
