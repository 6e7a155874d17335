from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from app.kit.access import Actor, Place
from app.kit.clock import today
from app.kit.repository import Repository
from app.kit.wall import beyond
from app.permissions import GrantKind, Permission, Role
from app.registry.people.errors import GrantNotFound
from app.registry.people.flow import GrantStatus
from app.registry.people.grants.schemas import GrantQuery
from app.registry.people.models import Account, Grant
from app.registry.people.repository import in_force

STANDS_IN = (GrantKind.PRIMARY, GrantKind.ACTING, GrantKind.DEPUTY)


class GrantRepository(Repository[Grant]):
    model, missing = Grant, GrantNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        """One's own; those at places within reach; those in organisations one is in, or looks after."""
        of_places = Grant.organisation_id.is_(None) & Place.within(actor.reach(Permission.GRANTS_READ))
        of_organisations = Grant.organisation_id.in_(actor.organisations(Permission.GRANTS_READ))
        looked_after = Place.within(actor.reach(Permission.ORGANISATIONS_EDIT))
        return (Grant.account_id == actor.id) | of_places | of_organisations | looked_after

    def matching(
        self,
        actor: Actor,
        wanted: GrantQuery,
        *,
        under: Place | None = None,
        organisation_id: UUID | None = None,
    ) -> Select[Grant]:
        query = self.visible_to(actor, under=under).where(Grant.status == wanted.status)
        query = query.where(Grant.organisation_id == organisation_id)
        if wanted.status is GrantStatus.ACTIVE:
            query = query.where(Grant.ends_on.is_(None) | (Grant.ends_on >= today()))
        return query.where(Grant.role == wanted.role) if wanted.role else query

    async def held(self, wish: Grant, actor: Actor) -> Grant:
        """The same grant, given before; locked."""
        query = self.visible_to(actor).where(
            Grant.account_id == wish.account_id,
            Grant.role == wish.role,
            Grant.place_id == wish.place_id,
            Grant.organisation_id == wish.organisation_id,
            Grant.status != GrantStatus.ENDED,
        )
        grant = await self.session.scalar(query.with_for_update(of=Grant))
        if grant is None:
            raise GrantNotFound
        return grant.seen_by(actor)

    async def as_resident(self, account_id: UUID, place: Place) -> Sequence[Grant]:
        query = select(Grant).where(Grant.account_id == account_id, Grant.role == Role.RESIDENT)
        query = query.where(Grant.place_id == place.id, Grant.status == GrantStatus.ACTIVE)
        return (await self.session.scalars(query.with_for_update(of=Grant))).all()

    async def staff_under(self, actor: Actor, place: Place) -> Sequence[Grant]:
        """By place and role, in force or to come; neither residents nor administrators."""
        query = self.visible_to(actor, under=place).where(Grant.role.not_in((Role.RESIDENT, Role.ADMIN)))
        not_over = Grant.ends_on.is_(None) | (Grant.ends_on >= today())
        query = query.where(Grant.status == GrantStatus.ACTIVE, Grant.organisation_id.is_(None), not_over)
        return (await self.session.scalars(query.order_by(Place.code, Grant.role, Grant.id))).all()

    async def held_under(self, place: Place) -> set[tuple[UUID, Role, str | None]]:
        """For an import, which has asked already: who holds which role where."""
        query = select(Grant.place_id, Grant.role, Account.name).join(Account, Account.id == Grant.account_id)
        query = query.join(Grant.place).where(Place.within({place.id}), in_force(today()))
        async with beyond(self.session):  # names are the accounts' own
            return {(where, role, name) for where, role, name in await self.session.execute(query)}

    async def new_account(self, name: str) -> UUID:
        """Somebody who never signed in, and may never: known by the role they hold."""
        account = Account(name=name)
        async with beyond(self.session):  # nobody's yet, and so not ours to write
            self.session.add(account)
            await self.session.flush()
        return account.id

    async def on_duty(self, place: Place, role: Role, actor: Actor) -> Grant | None:
        """The nearest place first, and there the holder before who acts for them before the deputy."""
        grants = await self.answering(place, role, limit=1)
        return grants[0].seen_by(actor) if grants else None

    async def answering(self, place: Place, role: Role, *, limit: int = 100) -> Sequence[Grant]:
        order = case({kind: rank for rank, kind in enumerate(STANDS_IN)}, value=Grant.kind)
        query = (
            select(Grant)
            .join(Grant.place)
            .options(contains_eager(Grant.place))
            .where(Grant.role == role, Grant.organisation_id.is_(None), in_force(today()))
            .where(Grant.place_id.in_(place.lineage))
            .order_by(func.cardinality(Place.lineage).desc(), order, Grant.id)
        )
        return (await self.session.scalars(query.limit(limit))).all()


async def accounts_there(session: AsyncSession, ids: Collection[UUID | None]) -> set[UUID]:
    async with beyond(session):  # whether there are such accounts; nothing is shown of them
        return set(await session.scalars(select(Account.id).where(Account.id.in_(ids))))


async def answering(
    session: AsyncSession, place: Place, roles: Collection[Role], inside: UUID | None
) -> Sequence[tuple[Role, int, UUID]]:
    """Role, how deep in the tree it is held, and who holds it, at a place or above it."""
    held = Grant.organisation_id == inside if inside else Grant.place_id.in_(place.lineage)
    depth = func.cardinality(Place.lineage)
    query = select(Grant.role, depth, Grant.account_id).join(Place, Place.id == Grant.place_id)
    outside = Grant.organisation_id.is_not(None) if inside else Grant.organisation_id.is_(None)
    found = await session.execute(query.where(held, outside, Grant.role.in_(roles), in_force(today())))
    return [(role, deep, account_id) for role, deep, account_id in found]


async def account_exists(session: AsyncSession, account_id: UUID) -> bool:
    return await session.scalar(select(Account.id).where(Account.id == account_id)) is not None
