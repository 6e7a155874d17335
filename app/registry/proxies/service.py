from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf, ProxyRefused, community_of
from app.kit.clock import today
from app.kit.events import emit
from app.kit.identifiers import eighteenth_birthday, is_child, is_minor
from app.kit.page import Rows
from app.kit.timeline import Step, move, steps_of
from app.kit.wall import beyond, let_in
from app.permissions import Permission, ProxyPurpose, Role
from app.registry.people.service import roles_of
from app.registry.proxies.errors import (
    GuardianOnly,
    HeadOnly,
    NotAResident,
    OwnMandate,
    ProxyExists,
    SelfAppointed,
)
from app.registry.proxies.events import ProxyAppointed, ProxyEnded
from app.registry.proxies.flow import ProxyFlow
from app.registry.proxies.models import Basis, Proxy, ProxyKind
from app.registry.proxies.repository import ProxyRepository
from app.registry.proxies.schemas import PaperProxyCreate, ProxyCreate, ProxyQuery
from app.registry.residents.errors import ResidentNotFound
from app.registry.residents.service import ResidentRow, living_here

HEADS = (Role.BUILDING_HEAD, Role.UNIT_HEAD, Role.GRID_OFFICER)


async def represent(session: AsyncSession, actor: Actor, resident_id: UUID) -> Actor:
    """The same person in that resident's affairs: with a resident's rights there, and none of their own.

    ProxyRefused where they do not act for them today; whoever names themselves stays as they are.
    """
    if resident_id == actor.own.resident_id:
        return replace(actor, principal=None, purposes=frozenset())
    proxy = await ProxyRepository(session).mandate(actor.id, resident_id, on=today())
    async with beyond(session):  # until we know that they act for them, it is none of their business
        resident = await living_here(session, resident_id)
    if proxy is None or resident is None or not _still_fits(proxy, resident, actor):
        raise ProxyRefused
    await let_in(
        session,
        accounts=[resident.account_id] if resident.account_id else [],
        residents=[resident.id],
        households=[resident.household_id],
    )
    community = await community_of(session, resident.place)
    return replace(
        actor,
        grants={Role.RESIDENT: frozenset({community.id})} if community else {},
        memberships={},
        principal=Behalf(
            resident.account_id, resident.id, resident.household_id, child=is_child(resident.born_on)
        ),
        purposes=frozenset(map(ProxyPurpose, proxy.purposes)),
    )


async def in_affairs_of(session: AsyncSession, actor: Actor, resident_id: UUID | None) -> Actor:
    """As `acting`, before anything is said of a purpose."""
    if resident_id in (None, (actor.principal or actor.own).resident_id):
        return actor
    if actor.principal:  # the header names another
        raise ProxyRefused
    return await represent(session, actor, resident_id)


async def acting(
    session: AsyncSession, actor: Actor, purpose: ProxyPurpose, resident_id: UUID | None
) -> Actor:
    """For other slices whose bodies name a resident (`for_resident_id`, `patient_id`): who acts, for them.

    Null is whoever the request is about already. ProxyRefused without a mandate for that purpose.
    """
    actor = await in_affairs_of(session, actor, resident_id)
    actor.on_behalf(purpose)
    return actor


async def mandates_of(session: AsyncSession, account_id: UUID) -> Sequence[Proxy]:
    """For `GET /me`."""
    return await ProxyRepository(session).mandates_of(account_id, on=today())


async def agents_of(session: AsyncSession, resident_id: UUID) -> Sequence[UUID]:
    """Who is told what a resident without an account should know. A head is told by the list of calls."""
    found = await ProxyRepository(session).agents_of(resident_id, on=today())
    return [each.agent_id for each in found if each.kind is not ProxyKind.HEAD]


class ProxyService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.proxies = ProxyRepository(session)

    async def mine(self, actor: Actor, wanted: ProxyQuery) -> Rows[Proxy]:
        parties = Proxy.resident_id.in_(actor.ids_for(ProxyPurpose.DATA)) | (Proxy.agent_id == actor.id)
        return await self.proxies.page(self.proxies.matching(actor, wanted).where(parties), wanted, actor)

    async def of_resident(self, actor: Actor, resident_id: UUID, wanted: ProxyQuery) -> Rows[Proxy]:
        query = self.proxies.matching(actor, wanted).where(Proxy.resident_id == resident_id)
        return await self.proxies.page(query, wanted, actor)

    async def timeline(self, actor: Actor, proxy_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.proxies.get(proxy_id, actor))

    async def appoint(self, actor: Actor, wish: ProxyCreate) -> Proxy:
        """By the person, and nobody for them. A minor appoints nobody (民法典 art. 19)."""
        own = actor.own.resident_id if actor.principal is None else None
        resident = await living_here(self.session, own) if own else None
        if resident is None:
            raise NotAResident
        if is_minor(resident.born_on):
            raise GuardianOnly
        return await self._give(actor, resident, wish, ProxyKind.OTHER, Basis.APPOINTED, until=wish.until)

    async def record(self, actor: Actor, resident_id: UUID, wish: PaperProxyCreate) -> Proxy:
        """A mandate on paper, or a guardian as the household register or a court says."""
        resident = await living_here(self.session, resident_id)
        if resident is None or not actor.may(Permission.RESIDENTS_READ, at=resident.place):
            raise ResidentNotFound
        actor.require(Permission.PROXIES_RECORD, at=resident.place)
        if wish.agent_id == actor.id:
            raise OwnMandate
        await self._fits(resident, wish)
        until = last_day(resident, wish)
        return await self._give(actor, resident, wish, wish.kind, Basis.PAPER, until=until, paper=wish.paper)

    async def end(self, actor: Actor, proxy_id: UUID) -> Proxy:
        proxy = await self.proxies.get(proxy_id, actor, lock=True)
        move(self.session, proxy, ProxyFlow.end, by=actor)
        ended = ProxyEnded(proxy_id=proxy.id, resident_id=proxy.resident_id, agent_id=proxy.agent_id)
        await emit(self.session, ended)
        return proxy

    async def _fits(self, resident: ResidentRow, wish: PaperProxyCreate) -> None:
        if is_minor(resident.born_on) and wish.kind is not ProxyKind.GUARDIAN:
            raise GuardianOnly
        if wish.kind is ProxyKind.HEAD:
            held = await roles_of(self.session, wish.agent_id)
            if resident.linked or not is_head(Actor(wish.agent_id, held), resident):
                raise HeadOnly

    async def _give(
        self,
        actor: Actor,
        resident: ResidentRow,
        wish: ProxyCreate | PaperProxyCreate,
        kind: ProxyKind,
        basis: Basis,
        *,
        until: date | None,
        paper: str | None = None,
    ) -> Proxy:
        if wish.agent_id == resident.account_id:
            raise SelfAppointed
        draft = Proxy(
            place=resident.place,
            place_id=resident.place_id,
            resident_id=resident.id,
            agent_id=wish.agent_id,
            kind=kind,
            purposes=wish.purposes,
            until=until,
            basis=basis,
            paper=paper,
        )
        await self._make_room(draft, actor)
        proxy = await self.proxies.claim(draft, actor, taken=ProxyExists)
        told = ProxyAppointed(proxy_id=proxy.id, resident_id=resident.id, agent_id=proxy.agent_id)
        await emit(self.session, told)
        return proxy

    async def _make_room(self, draft: Proxy, actor: Actor) -> None:
        """What is over by its date and stands there still is ended now."""
        there = await self.proxies.held(draft, actor)
        if there and there.until and there.until < today():
            move(self.session, there, ProxyFlow.end, by=actor)
            await self.session.flush()


def last_day(resident: ResidentRow, wish: PaperProxyCreate) -> date | None:
    """A guardian's last day is the one before the eighteenth birthday (民法典 arts. 17, 27)."""
    if not (wish.kind is ProxyKind.GUARDIAN and is_minor(resident.born_on) and resident.born_on):
        return wish.until
    of_age = eighteenth_birthday(resident.born_on) - timedelta(days=1)
    return min(wish.until or of_age, of_age)


def is_head(actor: Actor, resident: ResidentRow) -> bool:
    lineage = resident.place.lineage
    return any(not actor.grants.get(role, frozenset()).isdisjoint(lineage) for role in HEADS)


def _still_fits(proxy: Proxy, resident: ResidentRow, actor: Actor) -> bool:
    """What held when the mandate was given may have changed since."""
    if is_minor(resident.born_on) and proxy.kind is not ProxyKind.GUARDIAN:
        return False
    return proxy.kind is not ProxyKind.HEAD or (not resident.linked and is_head(actor, resident))
