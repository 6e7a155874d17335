from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf, Place, Unattended
from app.kit.db import Base
from app.kit.page import PageQuery, Rows
from app.permissions import ProxyPurpose
from app.registry.accesses import repository
from app.registry.accesses.models import Access, Sensitive
from app.registry.people.service import names_of


def looked(
    session: AsyncSession,
    actor: Actor,
    row: Base,
    about: Iterable[Behalf],
    *,
    kind: Sensitive,
    at: Place,
    purpose: str,
) -> None:
    """For other slices, whenever they show `row` to somebody: who, in which role, and for what.

    `purpose` is what the looking is for as far as the slice knows; what the request says in `X-Purpose`
    goes before it. Nothing is written where they look at what is their own, of their household or of whom
    they act for, nor for machines. A list says so of each row it shows.
    """
    if isinstance(actor, Unattended):
        return
    session.add_all(
        Access(
            account_id=person.account_id,
            resident_id=person.resident_id,
            actor_id=actor.id,
            on_behalf_of=actor.principal and actor.principal.resident_id,
            roles=actor.roles_at(at),
            kind=kind,
            subject=row.__tablename__,
            subject_id=row.id,
            purpose=actor.stated_purpose or purpose,
        )
        for person in about
        if person.ids and not is_own(actor, person)
    )


def is_own(actor: Actor, person: Behalf) -> bool:
    """Themselves, whom they live with, whom they act for."""
    whose = actor.principal or actor.own
    at_home = person.household_id is not None and person.household_id == whose.household_id
    mine = whose.ids | (frozenset() if actor.principal else {actor.id})
    return at_home or not mine.isdisjoint(person.ids)


@dataclass(frozen=True)
class Seen:
    """Somebody was shown something about me."""

    id: UUID
    kind: Sensitive
    subject: str
    subject_id: UUID
    purpose: str
    actor_id: UUID
    actor_name: str | None
    roles: list[str]
    created_at: datetime


class AccessService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def to_me(self, actor: Actor, page: PageQuery) -> Rows[Seen]:
        ids = actor.ids_for(ProxyPurpose.DATA)
        found = await repository.page_about(self.session, ids, page)
        names = await names_of(self.session, {each.actor_id for each in found.items})
        return Rows([_seen(each, names) for each in found.items], found.next)


def _seen(row: Access, names: Mapping[UUID, str | None]) -> Seen:
    about = (row.id, row.kind, row.subject, row.subject_id, row.purpose)
    return Seen(*about, row.actor_id, names.get(row.actor_id), row.roles, row.created_at)
