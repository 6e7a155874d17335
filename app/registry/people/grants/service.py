from collections.abc import Collection, Sequence
from typing import TypeAlias
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor, Place
from app.kit.clock import today
from app.kit.errors import Conflict
from app.kit.page import Rows
from app.kit.timeline import move
from app.kit.wall import beyond
from app.permissions import ONLY_IN_ORGANISATION, Permission, Role
from app.registry.people.errors import (
    AccountNotFound,
    NeedsSecondPerson,
    NobodyOnDuty,
    RoleBeyondYou,
    RoleMisfit,
)
from app.registry.people.flow import GrantFlow, GrantStatus
from app.registry.people.grants import repository
from app.registry.people.grants.repository import GrantRepository, account_exists
from app.registry.people.grants.schemas import GrantCreate, GrantQuery
from app.registry.people.models import Grant, giveable

GrantRow: TypeAlias = Grant  # what other slices call the rows they get from here


class GrantService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.grants = GrantRepository(session)

    async def at(self, actor: Actor, place: Place, wanted: GrantQuery) -> Rows[Grant]:
        query = self.grants.matching(actor, wanted, under=place)
        return await self.grants.page(query, wanted, actor)

    async def inside(self, actor: Actor, organisation_id: UUID, wanted: GrantQuery) -> Rows[Grant]:
        query = self.grants.matching(actor, wanted, organisation_id=organisation_id)
        return await self.grants.page(query, wanted, actor)

    async def give(
        self, actor: Actor, place: Place, wish: GrantCreate, *, organisation_id: UUID | None = None
    ) -> tuple[Grant, bool]:
        """The grant, and whether it is new. An administrator is only proposed: a second one confirms."""
        if organisation_id is None and wish.role in ONLY_IN_ORGANISATION:
            raise RoleMisfit(role=wish.role)
        if wish.role not in giveable(actor, place, organisation_id):
            raise RoleBeyondYou(role=wish.role)
        async with beyond(self.session):  # whoever is let in was nobody's business until now
            known = await account_exists(self.session, wish.account_id)
        if not known:
            raise AccountNotFound
        draft = Grant(
            **wish.model_dump(),
            place=place,
            place_id=place.id,
            organisation_id=organisation_id,
            given_by=actor.id,
            status=GrantStatus.PROPOSED if wish.role is Role.ADMIN else GrantStatus.ACTIVE,
        )
        new = await self.grants.insert_if_new(draft, actor)
        if new:
            return new, True
        there = await self.grants.held(draft, actor)
        if there.ends_on is None or there.ends_on >= today():
            return there, False
        move(self.session, there, GrantFlow.end, by=actor)  # its dates are over, only nobody has said so
        await self.session.flush()
        return await self.give(actor, place, wish, organisation_id=organisation_id)

    async def begin(self, actor: Actor, place: Place, organisation_id: UUID, role: Role) -> None:
        """The first role in an organisation, by whoever founds it, to themselves."""
        draft = Grant(
            account_id=actor.id,
            role=role,
            place=place,
            place_id=place.id,
            organisation_id=organisation_id,
            given_by=actor.id,
            status=GrantStatus.ACTIVE,
        )
        await self.grants.claim(draft, actor, taken=Conflict)

    async def confirm(self, actor: Actor, grant_id: UUID) -> Grant:
        grant = await self.grants.get(grant_id, actor, lock=True)
        actor.require(Permission.GRANTS_CONFIRM, at=grant.place)
        if actor.id in (grant.given_by, grant.account_id):
            raise NeedsSecondPerson
        move(self.session, grant, GrantFlow.confirm, by=actor)
        return grant

    async def end(self, actor: Actor, grant_id: UUID) -> None:
        grant = await self.grants.get(grant_id, actor, lock=True)
        if grant.status is GrantStatus.ENDED:
            raise self.grants.missing
        move(self.session, grant, GrantFlow.end, by=actor)

    async def settle_in(self, actor: Actor, account_id: UUID, place: Place) -> None:
        """For whoever says that they live there, and may: the role of a resident follows from it."""
        wish = Grant(
            account_id=account_id,
            role=Role.RESIDENT,
            place=place,
            place_id=place.id,
            given_by=actor.id,
            status=GrantStatus.ACTIVE,
        )
        async with beyond(self.session):  # who looks after one grid settles people in the community
            await self.grants.insert_if_new(wish, actor)

    async def move_out(self, actor: Actor, account_id: UUID, place: Place) -> None:
        """And with it the role is gone."""
        async with beyond(self.session):
            for grant in await self.grants.as_resident(account_id, place):
                by = actor if grant.allows(GrantFlow.end, actor) else UNATTENDED
                move(self.session, grant, GrantFlow.end, by=by)

    async def on_duty(self, actor: Actor, place: Place, role: Role) -> Grant:
        """Who answers for a role there: the holder, who acts for them, a deputy, else the place above."""
        actor.require(Permission.GRANTS_READ, at=place)
        async with beyond(self.session):  # it may be somebody above one's own reach
            grant = await self.grants.on_duty(place, role, actor)
        if grant is None:
            raise NobodyOnDuty
        return grant


async def answering_for(session: AsyncSession, place: Place, role: Role) -> Sequence[GrantRow]:
    """For other slices: all who hold a role there or above; the nearest first, holders before deputies."""
    async with beyond(session):  # they may be above one's own reach
        return await GrantRepository(session).answering(place, role)


async def answering(
    session: AsyncSession, place: Place, roles: Collection[Role], *, inside: UUID | None = None
) -> frozenset[UUID]:
    """For other slices' jobs: all who answer for any of these roles there, or in an organisation.

    Of a role at a place those nearest: a post that nobody holds is answered for by the place above.
    """
    held = await repository.answering(session, place, roles, inside)
    deepest = {role: max(deep for each, deep, _ in held if each is role) for role, _, _ in held}
    return frozenset(account_id for role, deep, account_id in held if inside or deep == deepest[role])
