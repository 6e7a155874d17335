from collections.abc import Collection
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.page import Rows
from app.kit.wall import beyond, let_in
from app.permissions import IN_ORGANISATION, Permission, Role
from app.registry.organisations.errors import OrganisationExists
from app.registry.organisations.models import Organisation
from app.registry.organisations.repository import OrganisationRepository
from app.registry.organisations.schemas import OrganisationCreate, OrganisationQuery
from app.registry.people.errors import RoleMisfit
from app.registry.people.grants.schemas import GrantCreate, GrantQuery
from app.registry.people.grants.service import GrantRow, GrantService, answering


class OrganisationService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.organisations = OrganisationRepository(session)
        self.grants = GrantService(session)

    async def list_at(self, actor: Actor, place: Place, wanted: OrganisationQuery) -> Rows[Organisation]:
        query = self.organisations.matching(actor, place, wanted)
        return await self.organisations.page(query, wanted, actor)

    async def read(self, actor: Actor, organisation_id: UUID) -> Organisation:
        return await self.organisations.get(organisation_id, actor)

    async def found(self, actor: Actor, place: Place, wish: OrganisationCreate) -> Organisation:
        actor.require(Permission.ORGANISATIONS_EDIT, at=place)
        draft = Organisation(place=place, place_id=place.id, kind=wish.kind, name=wish.name)
        return await self.organisations.claim(draft, actor, taken=OrganisationExists)

    async def open_for(self, actor: Actor, place: Place, wish: OrganisationCreate, role: Role) -> UUID:
        """For other slices: as `found`, by somebody who applies, and holds this role in it from now on."""
        draft = Organisation(place=place, place_id=place.id, kind=wish.kind, name=wish.name)
        async with beyond(self.session):  # until it is there, nobody is in it
            organisation = await self.organisations.claim(draft, actor, taken=OrganisationExists)
            await self.grants.begin(actor, place, organisation.id, role)
        await let_in(self.session, organisations=[organisation.id])
        return organisation.id

    async def members(self, actor: Actor, organisation_id: UUID, wanted: GrantQuery) -> Rows[GrantRow]:
        organisation = await self.organisations.get(organisation_id, actor)
        return await self.grants.inside(actor, organisation.id, wanted)

    async def give_role(
        self, actor: Actor, organisation_id: UUID, wish: GrantCreate
    ) -> tuple[GrantRow, bool]:
        """By its owner or administrator; the first of these by staff who look after organisations there."""
        organisation = await self.organisations.get(organisation_id, actor)
        if wish.role not in IN_ORGANISATION[organisation.kind]:
            raise RoleMisfit(role=wish.role)
        return await self.grants.give(actor, organisation.place, wish, organisation_id=organisation.id)


async def holding(session: AsyncSession, organisation_id: UUID, roles: Collection[Role]) -> frozenset[UUID]:
    """For other slices' jobs: the accounts of those who hold one of these roles in it."""
    organisation = await session.get_one(Organisation, organisation_id)
    return await answering(session, organisation.place, roles, inside=organisation.id)
