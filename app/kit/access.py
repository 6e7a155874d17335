"""Who may do what, where.

A grant gives a role at a place, and so everywhere below it. A place carries its lineage: its
own id and those of all its ancestors. So the whole of authorisation is one question, asked in
Python of one row and in SQL of many: do they overlap?

With `X-Acting-For` somebody acts for a resident who appointed them, or whose guardian they are: with the
rights of that resident, none of their own, and for the purposes of the mandate only (`Actor.on_behalf`).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from urllib.parse import unquote
from uuid import UUID

from fastapi import Depends, Header, Path, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import ForeignKey, Index, Uuid, false, func, select
from sqlalchemy.dialects.postgresql import ARRAY, array
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased, declared_attr, mapped_column, relationship
from sqlalchemy.sql import ColumnElement
from uuid_utils.compat import uuid7

from app.kit.contract import ACTING_FOR, OPTIONAL
from app.kit.db import Base, SessionDep
from app.kit.errors import Forbidden, Invalid, NotFound, Unauthenticated
from app.kit.quota import Quotas
from app.kit.wall import everybody
from app.permissions import ROLES, Permission, ProxyPurpose, Role


class PlaceNotFound(NotFound, code=404001, zh="没有这个地方"):
    """There is no such place."""


class MachineRefused(Unauthenticated, code=401002, zh="这里供个人使用，请用个人身份登录"):
    """This address is for people: sign in as one."""


class ProxyRefused(Forbidden, code=403871, zh="您无权代该居民办理此事"):
    """You do not act for this resident in such affairs, or no longer."""

    example: ClassVar = {"purpose": "homecare"}


class GuardianNeeded(Forbidden, code=403872, zh="未满十四周岁须由监护人办理"):
    """Somebody under 14 acts only through a guardian (个人信息保护法 art. 31)."""


class PlaceKind(StrEnum):
    PROVINCE = "province"
    CITY = "city"
    DISTRICT = "district"
    STREET = "street"
    COMMUNITY = "community"
    GRID = "grid"
    BUILDING = "building"
    UNIT = "unit"


class Below:
    """The places at or below one, by their ids; nothing where they are too many to name."""

    most = 1000

    def __init__(self, ids: Sequence[UUID] | None) -> None:
        self.ids = ids if ids is not None and len(ids) <= self.most else None


class Place(Base):
    """A node of the tree from province to unit, known outside by its code.

    Down to the community that is the statistical code (14, 1405, 140502, 140502009, 140502009010);
    below, ours: 140502009010-g03 for a grid, -b12 for a building, -b12-u2 for a unit of it.
    """

    __tablename__ = "places"
    announced = True
    __wall__ = everybody()
    __table_args__ = (Index("ix_places_lineage", "lineage", postgresql_using="gin"),)

    code: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[PlaceKind]
    name: Mapped[str]
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("places.id"), index=True)
    lineage: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    archived_at: Mapped[datetime | None]

    below = Below(None)  # filled in by `place_by_code`

    @classmethod
    def under(cls, parent: "Place | None", *, code: str, kind: PlaceKind, name: str) -> "Place":
        id = uuid7()
        above = parent.lineage if parent else []
        return cls(
            id=id, code=code, kind=kind, name=name, parent_id=parent and parent.id, lineage=[*above, id]
        )

    @classmethod
    def within(cls, reach: Collection[UUID]) -> ColumnElement[bool]:
        """At or below any place of `reach`. The SQL twin of `Actor.may`."""
        if not reach:
            return false()
        below: ColumnElement[bool] = cls.lineage.overlap(list(reach))
        return below


class Placed(Base):
    """A row that belongs somewhere in the tree."""

    __abstract__ = True

    place_id: Mapped[UUID] = mapped_column(ForeignKey("places.id"), index=True)

    @declared_attr
    def place(cls) -> Mapped[Place]:
        return relationship(Place, lazy="joined", innerjoin=True)

    @classmethod
    def lies_under(cls, place: Place) -> ColumnElement[bool]:
        """A filter for lists, written so that PostgreSQL plans them well.

        Of an overlap of lineages it has no idea how many rows will pass, takes it for next to none, and
        sorts all of them to show twenty. Named ids it counts right; of a COALESCE it expects every other
        row, and reads from the newest down until the page is full.
        """
        ids = place.below.ids
        return cls.place_id.in_(ids) if ids is not None else passed_by(Place.within({place.id}))


def passed_by(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The same condition, asked of each row and never taken for rare."""
    return func.coalesce(condition, False)


@dataclass(frozen=True)
class Behalf:
    """Whose affairs these are. Ids are null where somebody has no account, or no home is known to us."""

    account_id: UUID | None
    resident_id: UUID | None = None
    household_id: UUID | None = None
    child: bool = False  # under 14

    @property
    def ids(self) -> frozenset[UUID]:
        return frozenset({self.account_id, self.resident_id} - {None})  # type: ignore[arg-type]


@dataclass(frozen=True)
class Actor:
    """Whoever makes the request, with the places and the organisations where each role was granted."""

    id: UUID
    grants: Mapping[Role, frozenset[UUID]] = field(default_factory=dict)
    memberships: Mapping[Role, frozenset[UUID]] = field(default_factory=dict)
    session_id: UUID | None = None
    own: Behalf = Behalf(None)  # who they are among the residents
    principal: Behalf | None = None  # for whom they act
    purposes: frozenset[ProxyPurpose] = frozenset()  # in what
    stated_purpose: str = ""  # what they say it is for, where what they look at is sensitive

    def on_behalf(self, *purposes: ProxyPurpose) -> Behalf:
        """Whose affairs these are: of whom they act for, else their own. A mandate for one of the purposes
        will do. ProxyRefused, GuardianNeeded."""
        if self.principal is None:
            if self.own.child:
                raise GuardianNeeded
            return replace(self.own, account_id=self.id)
        if self.purposes.isdisjoint(purposes):
            raise ProxyRefused(purpose=purposes[0])
        return self.principal

    def ids_for(self, purpose: ProxyPurpose | None) -> frozenset[UUID]:
        """The account and the resident whose rows of this kind are theirs to see; `visible` asks it.

        Of whom they act for where the purpose fits, else none; without a mandate their own.
        """
        if self.principal is None:
            return self.own.ids | {self.id}
        return self.principal.ids if purpose in self.purposes else frozenset()

    is_machine: ClassVar[bool] = False  # `kit.machines` has those

    def admit(self, host: str | None) -> None:
        """From whatever address people come."""

    def reach(self, permission: Permission) -> frozenset[UUID]:
        """The places at and below which it is permitted."""
        return _carrying(permission, self.grants)

    def organisations(self, permission: Permission) -> frozenset[UUID]:
        """The organisations in which it is permitted."""
        return _carrying(permission, self.memberships)

    def roles_at(self, place: Place) -> list[Role]:
        return sorted(role for role, places in self.grants.items() if not places.isdisjoint(place.lineage))

    def roles_in(self, organisation_id: UUID) -> list[Role]:
        return sorted(role for role, where in self.memberships.items() if organisation_id in where)

    def may(self, permission: Permission, *, at: Place) -> bool:
        return not self.reach(permission).isdisjoint(at.lineage)

    def require(self, permission: Permission, *, at: Place) -> None:
        if not self.may(permission, at=at):
            raise Forbidden(permission=permission, place=at.code)

    def may_inside(self, permission: Permission, organisation_id: UUID) -> bool:
        return organisation_id in self.organisations(permission)

    def require_inside(self, permission: Permission, organisation_id: UUID) -> None:
        """As `require`, of what belongs to an organisation."""
        if not self.may_inside(permission, organisation_id):
            raise Forbidden(permission=permission, organisation=str(organisation_id))


def _carrying(permission: Permission, held: Mapping[Role, frozenset[UUID]]) -> frozenset[UUID]:
    return frozenset[UUID]().union(*(where for role, where in held.items() if permission in ROLES[role]))


@dataclass(frozen=True)
class Machine(Actor):
    """The clock, or somebody else's server whose word was verified: may make any move that a service makes
    in its name. On the timeline it has the nil id and no role."""

    def may(self, permission: Permission, *, at: Place) -> bool:
        return True


NOBODY = Actor(UUID(int=0))  # the public; no row is owned by the nil id
MACHINE = Machine(UUID(int=0))

bearer = HTTPBearer(auto_error=False)
optional_bearer = HTTPBearer(auto_error=False, scheme_name=OPTIONAL)
Token = Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]
OptionalToken = Annotated[HTTPAuthorizationCredentials | None, Depends(optional_bearer)]

ActingFor = Annotated[
    UUID | None,
    Header(alias=ACTING_FOR, description="The resident you act for: `acting_for` of GET /me."),
]
PURPOSE = "X-Purpose"
StatedPurpose = Annotated[
    str | None,
    Header(
        alias=PURPOSE,
        max_length=600,
        description="What you look at sensitive data for, percent-encoded; shown to whom they are about.",
    ),
]


async def actor_of(request: Request) -> Actor:
    """Who is asking. `main.py` says how to find out; the kit does not know."""
    if not hasattr(request.state, "actor"):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Unauthenticated
        caller = await _authenticated(request, token.strip())
        caller.admit(request.client and request.client.host)
        caller = replace(caller, stated_purpose=_stated(request))
        request.state.actor = await _acting(request, caller)
    actor: Actor = request.state.actor
    return actor


async def _authenticated(request: Request, token: str) -> Actor:
    state = request.app.state
    quotas: Quotas = state.quotas
    try:
        caller: Actor = await state.authenticate(request.state.session, state.keyring, token)
    except Unauthenticated:
        await quotas.note_failure(request)
        raise
    await quotas.spend(request, quotas.signed_in, str(caller.id))
    return caller


def _stated(request: Request) -> str:
    text = unquote(request.headers.get(PURPOSE, ""), errors="replace")
    return "".join(filter(str.isprintable, text))[:200]


async def _acting(request: Request, caller: Actor) -> Actor:
    """Who may act for whom, the kit does not know either."""
    named = request.headers.get(ACTING_FOR)
    if not named:
        return caller
    try:
        resident_id = UUID(named)
    except ValueError:
        raise Invalid(fields=[]) from None
    acting: Actor = await request.app.state.represent(request.state.session, caller, resident_id)
    return acting


async def current_actor(request: Request, _: Token, __: ActingFor = None, ___: StatedPurpose = None) -> Actor:
    actor = await actor_of(request)
    if actor.is_machine:
        raise MachineRefused
    return actor


async def current_viewer(request: Request, token: OptionalToken, _: ActingFor = None) -> Actor:
    """A public page shows more to whoever signs in, and a server what it shows everybody. A bad token is an
    error, none is not."""
    if "Authorization" not in request.headers:
        return NOBODY
    actor = await actor_of(request)
    return NOBODY if actor.is_machine else actor


ActorDep = Annotated[Actor, Depends(current_actor)]
ViewerDep = Annotated[Actor, Depends(current_viewer)]
PlaceCode = Annotated[str, Path(pattern=r"^[0-9a-z-]{2,40}$", examples=["140502009010"])]


async def place_by_code(session: SessionDep, code: PlaceCode) -> Place:
    """Where in the tree, and what lies below; its shape is no secret, what stands in it may be."""
    lower = aliased(Place)
    ids = select(lower.id).where(lower.lineage.contains(array([Place.id]))).limit(Below.most + 1)
    query = select(Place, func.array(ids.scalar_subquery())).where(Place.code == code)
    found = (await session.execute(query)).one_or_none()
    if found is None:
        raise PlaceNotFound(code=code)
    place: Place = found[0]
    place.below = Below(found[1])
    return place


PlaceDep = Annotated[Place, Depends(place_by_code)]


async def community_of(session: AsyncSession, place: Place) -> Place | None:
    """The community at or above a place; none above a street."""
    query = select(Place).where(Place.id.in_(place.lineage), Place.kind == PlaceKind.COMMUNITY)
    return await session.scalar(query)


async def places_under(session: AsyncSession, place: Place) -> Sequence[Place]:
    """And itself; the wider first."""
    query = select(Place).where(Place.within({place.id}), Place.archived_at.is_(None))
    return (await session.scalars(query.order_by(func.length(Place.code), Place.code))).all()
