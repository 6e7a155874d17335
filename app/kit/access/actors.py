"""Whoever acts, with the places and the organisations where they hold their roles."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar
from uuid import UUID

from app.kit.access.tree import Place
from app.kit.errors import Forbidden
from app.permissions import ROLES, Permission, ProxyPurpose, Role


class ProxyRefused(Forbidden, code=403871, zh="您无权代该居民办理此事"):
    """You do not act for this resident in such affairs, or no longer."""

    example: ClassVar = {"purpose": "homecare"}


class GuardianNeeded(Forbidden, code=403872, zh="未满十四周岁须由监护人办理"):
    """Somebody under 14 acts only through a guardian (个人信息保护法 art. 31)."""


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
class Unattended(Actor):
    """The clock, or somebody else's server whose word was verified: may make any move that a service makes
    in its name. On the timeline it has the nil id and no role."""

    def may(self, permission: Permission, *, at: Place) -> bool:
        return True


NOBODY = Actor(UUID(int=0))  # the public; no row is owned by the nil id
UNATTENDED = Unattended(UUID(int=0))
