from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.secrets import NO_KEYS
from app.permissions import Permission, ProxyPurpose
from app.registry.proxies.service import acting
from app.registry.residents.service import ResidentService, living_here
from app.services.venues.models import Venue


@dataclass(frozen=True)
class Party:
    """Whose booking it is: the account, the resident behind it, and the household that quotas count."""

    account_id: UUID | None
    resident_id: UUID | None
    counted_for: UUID
    age: int | None


async def party_of(
    session: AsyncSession, actor: Actor, venue: Venue, for_resident_id: UUID | None = None
) -> Party:
    """The actor, or whom they act for; at the desk, any resident.

    ResidentNotFound, Forbidden, ProxyRefused, GuardianNeeded.
    """
    if for_resident_id and actor.reach(Permission.VENUES_BOOK_FOR):
        return await _at_the_desk(session, actor, venue, for_resident_id)
    actor = await acting(session, actor, ProxyPurpose.VENUES, for_resident_id)
    actor.require(Permission.VENUES_BOOK, at=venue.place)
    who = actor.on_behalf(ProxyPurpose.VENUES)
    asked_of = who.resident_id if venue.terms.youngest else None
    resident = await living_here(session, asked_of) if asked_of else None
    age = resident.age if resident else None
    return Party(who.account_id, who.resident_id, who.household_id or actor.id, age)


async def _at_the_desk(session: AsyncSession, actor: Actor, venue: Venue, resident_id: UUID) -> Party:
    resident = await ResidentService(session, NO_KEYS).resident(actor, resident_id)
    for place in (venue.place, resident.place):
        actor.require(Permission.VENUES_BOOK_FOR, at=place)
    return Party(resident.account_id, resident.id, resident.household_id, resident.age)
