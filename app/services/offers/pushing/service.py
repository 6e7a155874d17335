import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.service import CatalogService
from app.kit.access import Actor
from app.kit.clock import now
from app.kit.events import emit
from app.kit.machines import Machine
from app.kit.sheets import Row
from app.kit.timeline import move
from app.permissions import Permission, Role, Scope
from app.services.merchants.service import MerchantRow, merchant_of, served_by
from app.services.merchants.standing.service import merchant_for
from app.services.offers.errors import BulkRefused, MerchantOfferNotFound, RowCountMismatch
from app.services.offers.events import (
    MOST,
    OffersConfirmed,
    OffersEvent,
    OffersPublished,
    OffersSubmitted,
    OffersWithdrawn,
    PushReceived,
)
from app.services.offers.flow import OfferFlow, OfferState, OfferStatus, PushFlow, PushStatus
from app.services.offers.models import Offer, Push, Source
from app.services.offers.pushing import plan, sheets
from app.services.offers.pushing import rows as reading
from app.services.offers.pushing.plan import Surroundings, Verdict
from app.services.offers.pushing.repository import PushRepository, Shelf, places_coded, rehearsals_of
from app.services.offers.pushing.rows import Read
from app.services.offers.pushing.schemas import AT_ONCE, BulkQuery, OfferRow, Result
from app.services.offers.rules import Issue
from app.services.offers.schemas import OfferWrite


@dataclass(frozen=True)
class Pusher:
    """Who pushes, for which merchant, and into which of its two worlds."""

    actor: Actor
    merchant: MerchantRow
    sandbox: bool
    source: Source


async def server_of(session: AsyncSession, machine: Machine) -> Pusher:
    """Everything that a server asks begins here: with the merchant whose key it has."""
    merchant = await merchant_of(session, machine.organisation_id)
    return Pusher(machine, merchant, machine.sandbox, Source.MACHINE)


async def person_for(session: AsyncSession, actor: Actor, merchant_id: UUID) -> Pusher:
    """A member of the merchant, or staff on its behalf. MerchantNotFound, Forbidden."""
    merchant = await merchant_for(session, actor, merchant_id)
    if actor.may_inside(Permission.OFFERS_PUSH, merchant.organisation_id):
        return Pusher(actor, merchant, False, Source.MEMBER)
    actor.require(Permission.OFFERS_PUSH, at=merchant.place)
    return Pusher(actor, merchant, False, Source.STAFF)


@dataclass(frozen=True)
class Rehearsed:
    """How many offers a sandbox has, how many of them were changed, how many pushes used a version twice."""

    offers: int
    changed: int
    reused: int


async def rehearsed(session: AsyncSession, organisation_id: UUID) -> Rehearsed:
    return Rehearsed(*await rehearsals_of(session, organisation_id))


@dataclass(frozen=True)
class PutDone:
    external_id: str
    offer_id: UUID | None
    result: Result
    status: OfferState | None
    issues: Sequence[Issue]


@dataclass(frozen=True)
class Self:
    """Whose server it is."""

    merchant_id: UUID
    organisation_id: UUID
    name: str
    status: str
    mode: str
    scopes: Sequence[Scope]
    serves: Sequence[str]


class PushService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.pushes = PushRepository(session)
        self.catalog = CatalogService(session)

    async def myself(self, pusher: Pusher, machine: Machine) -> Self:
        merchant = pusher.merchant
        return Self(
            merchant.id,
            merchant.organisation_id,
            merchant.name,
            merchant.status,
            "test" if machine.sandbox else "live",
            sorted(machine.scopes),
            sorted(each.code for each in await served_by(self.session, merchant.id)),
        )

    def shelf(self, pusher: Pusher) -> Select[Offer]:
        """All that is the merchant's, in whatever state."""
        return self._shelf(pusher).offers()

    async def put(self, pusher: Pusher, external_id: str, wish: OfferWrite) -> PutDone:
        """Made or changed, whichever it takes; an older version than the one there changes nothing."""
        row = OfferRow(external_id=external_id, **dict(wish))
        [verdict] = await self._carry_out(pusher, [Read(0, external_id, row)], write="all")
        issues = verdict.issues or ([verdict.issue] if verdict.issue else [])
        state = await self._state(verdict.offer_id)
        return PutDone(external_id, verdict.offer_id, verdict.result, state, issues)

    async def push(self, pusher: Pusher, values: list[Any], wanted: BulkQuery) -> Push:
        """At once, or for more than a thousand rows by a job. BulkRefused, RowCountMismatch."""
        if wanted.expected_rows not in (None, len(values)):
            raise RowCountMismatch(expected=wanted.expected_rows, received=len(values))
        if wanted.full_sync and (wanted.expected_rows is None or wanted.on_error == "skip_bad"):
            raise BulkRefused(reason="full_sync_needs_expected_rows_and_reject_all")
        push = Push(
            place=pusher.merchant.place,
            merchant_id=pusher.merchant.id,
            organisation_id=pusher.merchant.organisation_id,
            sandbox=pusher.sandbox,
            source=pusher.source,
            pushed_by=pusher.actor.id,
            dry_run=wanted.dry_run,
            on_error=wanted.on_error,
            full_sync=wanted.full_sync,
            total=len(values),
            rows=[],
            withdrawn=0,
        )
        self.session.add(push)
        await self.session.flush()  # its life begins
        if len(values) > AT_ONCE:
            push.raw = json.dumps(values).encode()
            await emit(self.session, PushReceived(push_id=push.id))
        else:
            await self._work_off(push, pusher, values)
        return push

    async def push_sheet(self, pusher: Pusher, found: Sequence[Row], wanted: BulkQuery) -> Push:
        """As `push`; hints name the row of the sheet."""
        push = await self.push(pusher, sheets.values(found), wanted)
        push.rows = [
            row | {"hint": f"第 {found[row['index']].at} 行：{row['hint']}"} if row["hint"] else row
            for row in push.rows
        ]
        return push

    async def go_on(self, push_id: UUID) -> None:
        """The next of what is left, or all of it where one bad row spoils all; once done, nothing."""
        push = await self.pushes.received(push_id)
        if push is None or push.status is not PushStatus.RECEIVED:
            return
        pushed_by = Actor(
            push.pushed_by, memberships={Role.MERCHANT_MEMBER: frozenset({push.organisation_id})}
        )
        merchant = await merchant_of(self.session, push.organisation_id)
        pusher = Pusher(pushed_by, merchant, push.sandbox, push.source)
        left = json.loads(push.raw or b"[]")
        most = AT_ONCE if push.on_error == "skip_bad" else push.total
        await self._work_off(push, pusher, left[:most], left[most:])
        if push.status is PushStatus.RECEIVED:
            await emit(self.session, PushReceived(push_id=push.id))

    async def read(self, pusher: Pusher, push_id: UUID) -> Push:
        push = await self.pushes.get(push_id, pusher.actor)
        if (push.merchant_id, push.sandbox) != (pusher.merchant.id, pusher.sandbox):
            raise self.pushes.missing
        return push

    async def withdraw(self, pusher: Pusher, external_id: str) -> None:
        """Off the shelf, until it is pushed again. MerchantOfferNotFound."""
        shelf = self._shelf(pusher)
        await shelf.alone()
        offers = await shelf.locked(Offer.external_id == external_id)
        gone = await self._withdrawn(pusher, offers)
        if not gone:
            raise MerchantOfferNotFound

    async def confirm_all(self, pusher: Pusher) -> int:
        """All that is published is still so; how many that are."""
        confirmed = await self._shelf(pusher).confirm_all(now())
        await self._tell(OffersConfirmed, pusher, confirmed)
        return len(confirmed)

    async def _work_off(
        self, push: Push, pusher: Pusher, values: list[Any], left: Sequence[Any] = ()
    ) -> None:
        """These rows; `left` are for another time."""
        rows = reading.read(values, start=len(push.rows))
        how: Literal["nothing", "good", "all"] = "good" if push.on_error == "skip_bad" else "all"
        verdicts = await self._carry_out(pusher, rows, write="nothing" if push.dry_run else how)
        push.rows = [*push.rows, *(each.plain() for each in verdicts)]
        push.raw = json.dumps(left).encode() if left else None
        if left:
            return
        if how == "all" and _any_bad(verdicts):
            move(self.session, push, PushFlow.reject, by=pusher.actor)
        else:
            if push.full_sync and not push.dry_run:
                push.withdrawn = await self._withdraw_others(pusher, verdicts)
            move(self.session, push, PushFlow.finish, by=pusher.actor)
        push.finished_at = now()

    async def _carry_out(
        self, pusher: Pusher, rows: Sequence[Read], *, write: Literal["nothing", "good", "all"]
    ) -> list[Verdict]:
        shelf = self._shelf(pusher)
        await shelf.alone()
        around = await self._surroundings(pusher, rows)
        known = await shelf.known({each.offer.external_id for each in rows if each.offer})
        verdicts = plan.verdicts(rows, known, around)
        if write == "good" or (write == "all" and not _any_bad(verdicts)):
            await self._write(pusher, shelf, verdicts, around)
        return verdicts

    async def _write(
        self, pusher: Pusher, shelf: Shelf, verdicts: Sequence[Verdict], around: Surroundings
    ) -> None:
        moment, source = now(), pusher.source
        new = [each for each in verdicts if each.result is Result.CREATED]
        changed = [each for each in verdicts if each.result is Result.UPDATED]
        shown = [each for each in changed if each.shown]
        held = [each for each in changed if not each.shown]
        same = [
            each for each in verdicts if each.result is Result.UNCHANGED and plan.to_confirm(each, moment)
        ]
        if new:
            await shelf.insert(new, around, source, moment)
        if shown:
            await shelf.change(shown, around, source, moment)
        if held or same:
            await shelf.confirm([*held, *same], moment)
        if new or changed:
            await shelf.submit([*new, *changed], moment)
        await self._move(pusher, shelf, shown)
        await self._tell(
            OffersPublished, pusher, [each.offer_id for each in (*new, *shown) if not each.waits]
        )
        await self._tell(OffersConfirmed, pusher, [each.offer_id for each in same])
        await self._tell(OffersSubmitted, pusher, [each.offer_id for each in (*new, *changed) if each.waits])

    async def _move(self, pusher: Pusher, shelf: Shelf, shown: Sequence[Verdict]) -> None:
        """Those few whose status follows from what was pushed."""
        statuses = {each.offer_id: (each.known, each.waits) for each in shown}
        moved = [
            id
            for id, (known, waits) in statuses.items()
            if known and known.status is not (OfferStatus.IN_REVIEW if waits else OfferStatus.PUBLISHED)
        ]
        for offer in await shelf.locked(Offer.id.in_(moved)) if moved else ():
            waits = statuses[offer.id][1]
            if waits:
                move(self.session, offer, OfferFlow.hold, by=pusher.actor)
            else:
                move(self.session, offer, OfferFlow.clear, by=pusher.actor)

    async def _withdraw_others(self, pusher: Pusher, verdicts: Sequence[Verdict]) -> int:
        """What a whole shelf does not name is no longer on it."""
        named = [each.external_id for each in verdicts if each.external_id]
        offers = await self._shelf(pusher).locked(Offer.external_id.not_in(named))
        return await self._withdrawn(pusher, offers)

    async def _withdrawn(self, pusher: Pusher, offers: Sequence[Offer]) -> int:
        there = [each for each in offers if each.status in OfferFlow.withdraw.sources]
        for offer in there:
            move(self.session, offer, OfferFlow.withdraw, by=pusher.actor)
        await self._tell(OffersWithdrawn, pusher, [each.id for each in there])
        return len(there)

    async def _surroundings(self, pusher: Pusher, rows: Sequence[Read]) -> Surroundings:
        merchant, offers = pusher.merchant, [each.offer for each in rows if each.offer]
        items = await self.catalog.commercial(merchant.place, {each.item_code for each in offers})
        named = {code for each in offers if each.scope for code in each.scope.places}
        ids = {code: listing.id for code, listing in items.items()}
        return Surroundings(ids, await self._places(merchant, named), pusher.sandbox)

    async def _places(self, merchant: MerchantRow, codes: set[str]) -> dict[str, UUID]:
        """Those of them that lie within what it serves."""
        if not codes:
            return {}
        served = {each.id for each in await served_by(self.session, merchant.id)}
        found = await places_coded(self.session, codes)
        return {each.code: each.id for each in found if not served.isdisjoint(each.lineage)}

    async def _state(self, offer_id: UUID | None) -> OfferState | None:
        if offer_id is None:
            return None
        offer = await self.session.get(Offer, offer_id, populate_existing=True)
        return offer.state if offer else None

    async def _tell(self, event: type[OffersEvent], pusher: Pusher, ids: Sequence[UUID | None]) -> None:
        for at in range(0, len(ids), MOST):
            fact = event(
                offer_ids=tuple(id for id in ids[at : at + MOST] if id),
                organisation_id=pusher.merchant.organisation_id,
                place_id=pusher.merchant.place_id,
                sandbox=pusher.sandbox,
            )
            await emit(self.session, fact)

    def _shelf(self, pusher: Pusher) -> Shelf:
        return Shelf(self.session, pusher.merchant, sandbox=pusher.sandbox)


def _any_bad(verdicts: Sequence[Verdict]) -> bool:
    return any(each.result is Result.REJECTED for each in verdicts)
