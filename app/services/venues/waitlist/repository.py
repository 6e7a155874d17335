from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, literal, or_, select, tuple_
from sqlalchemy.dialects.postgresql import TSTZRANGE
from sqlalchemy.orm import aliased

from app.kit.access import UNATTENDED, Actor, Place
from app.kit.clock import now
from app.kit.repository import Repository, shown
from app.permissions import Permission, ProxyPurpose
from app.services.venues.allocations.repository import Freed
from app.services.venues.errors import WaitNotFound
from app.services.venues.models import Venue
from app.services.venues.waitlist.flow import GOES_FIRST, OFFERED, WAITING
from app.services.venues.waitlist.models import Wait
from app.services.venues.waitlist.schemas import WaitQuery

IN_LINE = 20  # asked when something is freed; those further behind hear of the next


class WaitRepository(Repository[Wait]):
    model, missing = Wait, WaitNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return of_them(actor) | Place.within(actor.reach(Permission.VENUES_READ_BOOKINGS))

    def matching(self, actor: Actor, wanted: WaitQuery) -> Select[Wait]:
        query = self.visible_to(actor)
        return query.where(Wait.status == wanted.status) if wanted.status else query

    def own(self, actor: Actor, wanted: WaitQuery) -> Select[Wait]:
        return self.matching(actor, wanted).where(of_them(actor))

    async def to_claim(self, actor: Actor, *, most: int) -> Sequence[Wait]:
        """What is kept for them, or for whom they act, and until when."""
        query = self.visible_to(actor).where(of_them(actor), Wait.status == OFFERED)
        return (await self.session.scalars(query.order_by(Wait.offer_until).limit(most))).all()

    async def one_instead_of(self, booking_id: UUID) -> bool:
        """Whether its booker waits in its place, or has got something for it. The booking is locked."""
        query = select(Wait.id).where(Wait.instead_of == booking_id, Wait.status.in_(GOES_FIRST))
        return await self.session.scalar(query) is not None

    async def next_in_line(self, freed: Sequence[Freed]) -> Sequence[Wait]:
        """For what was freed, or a hall of which it is a part: the displaced first, then by age."""
        family = select(Venue.id, Venue.parent_id).where(Venue.id.in_({each for each, _ in freed}))
        cte = family.cte("family", recursive=True)
        cte = cte.union_all(select(Venue.id, Venue.parent_id).where(Venue.id == cte.c.parent_id))
        met = or_(*(Wait.slot.overlaps(literal(blocked, TSTZRANGE)) for _, blocked in freed))
        query = self._waiting(Wait.venue_id.in_(select(cte.c.id)), met, func.lower(Wait.slot) > now())
        return await self._locked(query.order_by(Wait.first.desc(), Wait.id).limit(IN_LINE))

    async def to_lapse(self, wait_id: UUID) -> Wait | None:
        """The offer, unless somebody is just dealing with it."""
        query = select(Wait).join(Wait.place).where(Wait.id == wait_id, Wait.status == OFFERED)
        found = await self._locked(query.where(Wait.offer_until <= now()))
        return found[0] if found else None

    async def offered(self, wait_id: UUID) -> Wait | None:
        found = await self._locked(
            select(Wait).join(Wait.place).where(Wait.id == wait_id, Wait.status == OFFERED)
        )
        return found[0] if found else None

    async def begun(self, before: datetime) -> Sequence[Wait]:
        return await self._locked(self._waiting(func.lower(Wait.slot) <= before).limit(500))

    async def give_positions(self, waits: Iterable[Wait]) -> None:
        """How many are asked before each of them."""
        waiting = [each for each in waits if each.status is WAITING]
        ahead = aliased(Wait)
        before = tuple_(~ahead.first, ahead.id) < tuple_(~Wait.first, Wait.id)
        many = select(func.count()).where(
            ahead.venue_id == Wait.venue_id,
            ahead.status == WAITING,
            ahead.slot.overlaps(Wait.slot),
            before,
        )
        query = select(Wait.id, many.scalar_subquery()).where(Wait.id.in_([each.id for each in waiting]))
        found = {id: number for id, number in await self.session.execute(query)} if waiting else {}
        for each in waiting:
            each.placed(found[each.id] + 1)

    def _waiting(self, *conditions: ColumnElement[bool]) -> Select[Wait]:
        return select(Wait).join(Wait.place).where(Wait.status == WAITING, *conditions)

    async def _locked(self, query: Select[Wait]) -> Sequence[Wait]:
        query = query.with_for_update(of=Wait, skip_locked=True).execution_options(populate_existing=True)
        return [shown(each, UNATTENDED) for each in await self.session.scalars(query)]


def of_them(actor: Actor) -> ColumnElement[bool]:
    """One's own, or of whom one acts for."""
    ids = actor.ids_for(ProxyPurpose.VENUES)
    return Wait.waits_by.in_(ids) | Wait.waits_for.in_(ids) | Wait.resident_id.in_(ids)
