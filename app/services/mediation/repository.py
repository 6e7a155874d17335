from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, false, func, select
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.service import involving
from app.kit.access import Actor, Place
from app.kit.clock import today
from app.kit.page import PageQuery, Rows
from app.kit.repository import Repository
from app.kit.secrets import Keyring
from app.permissions import Permission, ProxyPurpose
from app.services.mediation.errors import MediationNotFound
from app.services.mediation.flow import MediationStatus
from app.services.mediation.models import About, Consent, Mediation
from app.services.mediation.schemas import MediationQuery


class MediationRepository(Repository[Mediation]):
    model, missing = Mediation, MediationNotFound

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        super().__init__(session)
        self.keyring = keyring

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        """The parties; who mediates; who leads; until somebody does any mediator there, and who entered it.

        Nobody else, whatever their role: for the others there are the statistics.
        """
        ids = actor.ids_for(ProxyPurpose.MEDIATION)
        here = Place.within(actor.reach(Permission.MEDIATION_HANDLE))
        mine = Mediation.mediator_ids.contains(array([actor.id]))
        entered = (Mediation.registered_by == actor.id) & (Mediation.status == MediationStatus.APPLIED)
        own = Mediation.id.in_(involving(ids)) | (entered if actor.principal is None else false())
        handled = here & (mine | in_pool_for(actor))
        return own | handled | Place.within(actor.reach(Permission.MEDIATION_LEAD))

    async def get(self, id: UUID, actor: Actor, *, lock: bool = False) -> Mediation:
        return (await super().get(id, actor, lock=lock)).with_keys(self.keyring)

    async def page(self, query: Select[Mediation], page: PageQuery, actor: Actor) -> Rows[Mediation]:
        rows = await super().page(query, page, actor)
        for each in rows.items:
            each.with_keys(self.keyring)
        return rows

    def matching(self, actor: Actor, wanted: MediationQuery, *, under: Place) -> Select[Mediation]:
        query = self.visible_to(actor, under=under)
        if wanted.status:
            query = query.where(Mediation.status == wanted.status)
        return query.where(Mediation.type == wanted.type) if wanted.type else query

    async def waiting_for(
        self, actor: Actor, states: Collection[MediationStatus], most: int
    ) -> Sequence[Mediation]:
        """Oldest first, of those that this actor handles."""
        here = Place.within(actor.reach(Permission.MEDIATION_HANDLE))
        mine = Mediation.mediator_ids.contains(array([actor.id]))
        taken = in_pool_for(actor) & Mediation.id.not_in(involving(actor.own.ids | {actor.id}))
        query = self.visible_to(actor).where(here & (mine | taken), Mediation.status.in_(states))
        return (await self.session.scalars(query.order_by(Mediation.id).limit(most))).all()

    async def concerning(
        self, actor: Actor, states: Collection[MediationStatus], most: int
    ) -> Sequence[Mediation]:
        """Oldest first, of those that this actor is in, or acts for somebody in."""
        own = Mediation.id.in_(involving(actor.ids_for(ProxyPurpose.MEDIATION)))
        query = self.visible_to(actor).where(own, Mediation.status.in_(states)).order_by(Mediation.id)
        return (await self.session.scalars(query.limit(most))).all()


def in_pool_for(actor: Actor) -> ColumnElement[bool]:
    """Nobody mediates it yet, and nobody has said that this one may not."""
    barred = Mediation.barred_ids.contains(array([actor.id]))
    return (func.cardinality(Mediation.mediator_ids) == 0) & ~barred


async def consents_in(session: AsyncSession, case_ids: Collection[UUID]) -> Sequence[Consent]:
    query = select(Consent).where(Consent.case_id.in_(case_ids)).order_by(Consent.id)
    return (await session.scalars(query)).all()


async def consents(session: AsyncSession, case_id: UUID) -> Sequence[Consent]:
    query = select(Consent).where(Consent.case_id == case_id).order_by(Consent.id)
    return (await session.scalars(query)).all()


async def agreed(session: AsyncSession, case_id: UUID, about: About, about_id: UUID | None) -> set[UUID]:
    """The parties whose last word on it was yes."""
    said = {
        each.party_id: each.agreed
        for each in await consents(session, case_id)
        if each.about is about and each.about_id == about_id
    }
    return {party_id for party_id, yes in said.items() if yes}


async def confirmable_until(session: AsyncSession, day: date) -> Sequence[Mediation]:
    """In force, before no court yet, nobody reminded, and that day or earlier is the last."""
    query = select(Mediation).where(
        Mediation.confirm_by <= day, Mediation.confirm_by >= today(), Mediation.confirm_told.is_(False)
    )
    return (await session.scalars(query.with_for_update(of=Mediation, skip_locked=True))).all()
