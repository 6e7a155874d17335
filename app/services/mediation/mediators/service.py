from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.errors import Forbidden
from app.kit.sealing import closed, opened
from app.kit.wall import beyond
from app.permissions import Permission, Role
from app.registry.people.grants.service import answering_for
from app.registry.people.service import names_of
from app.registry.residents.service import living_here, resident_of
from app.services.mediation import repository as root
from app.services.mediation.committees.service import CommitteeService
from app.services.mediation.desk import Desk, Matter
from app.services.mediation.errors import (
    ConflictUndisclosed,
    MediatorMissing,
    MediatorNotFound,
    ObjectionNotFound,
    ObjectionOpen,
    TooManyObjections,
)
from app.services.mediation.mediators import repository
from app.services.mediation.mediators.models import Closeness, Disclosure, Mediator, Objection
from app.services.mediation.mediators.schemas import (
    DisclosureCreate,
    MediatorCreate,
    ObjectionCreate,
    ObjectionDecision,
)
from app.services.mediation.models import About
from app.services.mediation.rules import OBJECTIONS_PER_PARTY


@dataclass(frozen=True)
class Named:
    id: UUID
    account_id: UUID
    name: str | None
    chosen_by: UUID | None
    conflicts: Sequence[str]
    ended_at: datetime | None
    created_at: datetime


@dataclass(frozen=True)
class Disclosed:
    id: UUID
    account_id: UUID
    kind: Closeness
    text: str
    accepted_by: Sequence[UUID]
    created_at: datetime


class MediatorService(Desk):
    async def name(self, actor: Actor, case_id: UUID, wish: MediatorCreate) -> Named:
        """By the committee, or chosen by a side (人民调解法 19). A mediator may take a case from the pool."""
        matter = await self.matter(actor, case_id)
        self._require_choice(actor, matter, wish)
        account_id = wish.account_id or await self._least_loaded(actor, matter)
        if account_id not in await self._candidates(matter):
            raise MediatorNotFound
        party = await self.side(actor, matter, wish.party_id) if wish.party_id else None
        if account_id in matter.mediation.mediator_ids:
            return await self._shown(await self._at_work(matter, account_id))
        async with beyond(self.session):  # of other cases and homes, only that there is something
            conflicts = await self.conflicts(matter, account_id)
        mediator = Mediator(
            case_id=case_id, account_id=account_id, chosen_by=party and party.id, conflicts=conflicts
        )
        self.session.add(mediator)
        matter.mediation.mediator_ids = [*matter.mediation.mediator_ids, account_id]
        if matter.case.assignee_id is None:
            await self.cases.assign(
                matter.case,
                account_id,
                by=actor,
                binding=matter.mediation.is_led_by(actor),
            )
        else:
            self.cases.let_in(matter.case, account_id)
        self.cases.note(matter.case, "name_mediator", by=actor, code="party" if party else None)
        await self.session.flush()
        return await self._shown(mediator)

    async def list(self, actor: Actor, case_id: UUID) -> Sequence[Named]:
        matter = await self.look(actor, case_id, "mediators")
        found = await repository.of(self.session, matter.case.id)
        names = await names_of(self.session, {each.account_id for each in found})
        return [_named(each, names[each.account_id]) for each in found]

    async def object(self, actor: Actor, case_id: UUID, wish: ObjectionCreate) -> Objection:
        """With a reason; until it is decided nothing goes on. TooManyObjections."""
        matter = await self.matter(actor, case_id)
        party = await self.side(actor, matter, wish.party_id)
        if not matter.mediation.mediator_ids:
            raise MediatorMissing
        account_id = wish.account_id or matter.mediation.mediator_ids[0]
        await self._at_work(matter, account_id)
        if await repository.objections_by(self.session, case_id, party.id) >= OBJECTIONS_PER_PARTY:
            raise TooManyObjections(limit=OBJECTIONS_PER_PARTY)
        objection = Objection(case_id=case_id, party_id=party.id, account_id=account_id, reason=wish.reason)
        self.session.add(objection)
        self.cases.note(matter.case, "object", by=actor)
        await self.session.flush()
        return objection

    async def objections(self, actor: Actor, case_id: UUID) -> Sequence[Objection]:
        matter = await self.look(actor, case_id, "objections")
        return await repository.objections(self.session, matter.case.id)

    async def decide(
        self, actor: Actor, case_id: UUID, objection_id: UUID, wish: ObjectionDecision
    ) -> Objection:
        """By whoever leads; upheld, somebody else mediates."""
        matter = await self.matter(actor, case_id)
        self.require_head(actor, matter)
        objection = await repository.objection(self.session, case_id, objection_id)
        if objection is None:
            raise ObjectionNotFound
        objection.upheld, objection.answer, objection.decided_by = wish.upheld, wish.answer, actor.id
        self.cases.note(matter.case, "uphold" if wish.upheld else "overrule", by=actor, reason=wish.answer)
        if wish.upheld:
            await self._bar(matter, objection.account_id)
        return objection

    async def hand_back(self, actor: Actor, case_id: UUID, ground: str) -> None:
        """Into the pool; after the second time whoever leads decides, and that binds."""
        matter = await self.matter(actor, case_id)
        await self.cases.hand_back(matter.case, ground, by=actor)
        await self._dismiss(matter, actor.id)

    async def disclose(self, actor: Actor, case_id: UUID, wish: DisclosureCreate) -> Disclosed:
        """What brings a mediator close to a party; every side accepts it, or somebody else comes."""
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        account_id = wish.account_id or actor.id
        sealed = closed(Disclosure, self.keyring, text=wish.text)
        disclosure = Disclosure(case_id=case_id, account_id=account_id, kind=wish.kind, **sealed)
        self.session.add(disclosure)
        self.cases.note(matter.case, "disclose", by=actor, code=wish.kind)
        await self.session.flush()
        return await self._disclosed(disclosure)

    async def disclosures(self, actor: Actor, case_id: UUID) -> Sequence[Disclosed]:
        matter = await self.look(actor, case_id, "disclosures")
        return [
            await self._disclosed(each) for each in await repository.disclosures(self.session, matter.case.id)
        ]

    async def require_impartial(self, matter: Matter) -> None:
        """MediatorMissing, ObjectionOpen, ConflictUndisclosed."""
        if not matter.mediation.mediator_ids:
            raise MediatorMissing
        if any(each.upheld is None for each in await repository.objections(self.session, matter.case.id)):
            raise ObjectionOpen
        accepted = await self._accepted(matter)
        for each in await repository.of(self.session, matter.case.id):
            open_ones = {*each.conflicts} - accepted.get(each.account_id, set())
            if each.ended_at is None and open_ones:
                raise ConflictUndisclosed(conflicts=sorted(open_ones))

    async def conflicts(self, matter: Matter, account_id: UUID) -> Sequence[str]:
        """What we can see by ourselves: a party, one household, one employer, an earlier case."""
        found = set()
        resident = await resident_of(self.session, account_id)
        if account_id in {each.account_id for each in matter.parties}:
            found.add(Closeness.PARTY)
        if resident and resident.household_id in await self._households(matter):
            found.add(Closeness.HOUSEHOLD)
        if await self._employer(matter, account_id) in {
            each.about.get("employer") for each in matter.parties
        }:
            found.add(Closeness.EMPLOYER)
        own = {account_id, resident.id} if resident else {account_id}
        if await self.parties.met_before(own, matter.sides, but=matter.case.id):
            found.add(Closeness.EARLIER_CASE)
        return sorted(found)

    async def _households(self, matter: Matter) -> set[UUID]:
        ids = {each.resident_id for each in matter.parties if each.resident_id}
        homes = [await living_here(self.session, each) for each in ids]
        return {each.household_id for each in homes if each}

    async def _employer(self, matter: Matter, account_id: UUID) -> str:
        committee = await CommitteeService(self.session).serving(matter.mediation.place)
        members = await CommitteeService(self.session).members(committee.id)
        return next(
            (each.employer for each in members if each.account_id == account_id and each.employer), "?"
        )

    async def _accepted(self, matter: Matter) -> dict[UUID, set[str]]:
        accepted: dict[UUID, set[str]] = {}
        for each in await repository.disclosures(self.session, matter.case.id):
            if not await self.lacking(matter, About.DISCLOSURE, each.id):
                accepted.setdefault(each.account_id, set()).add(each.kind)
        return accepted

    def _require_choice(self, actor: Actor, matter: Matter, wish: MediatorCreate) -> None:
        """Whoever leads; a side for itself; a mediator for themselves, out of the pool."""
        if wish.party_id and wish.party_id in matter.own(actor):
            return
        if matter.mediation.is_led_by(actor):
            return
        takes = wish.account_id in (None, actor.id) or wish.party_id
        if not (matter.mediation.is_handled_by(actor) and takes):
            raise Forbidden(permission=Permission.MEDIATION_LEAD, place=matter.mediation.place_code)

    async def _candidates(self, matter: Matter) -> set[UUID]:
        place = matter.mediation.place
        grants = [
            *await answering_for(self.session, place, Role.MEDIATOR),
            *await answering_for(self.session, place, Role.MEDIATION_HEAD),
        ]
        return {each.account_id for each in grants} - {*matter.mediation.barred_ids}

    async def _least_loaded(self, actor: Actor, matter: Matter) -> UUID:
        if not matter.mediation.is_led_by(actor):
            return actor.id
        grants = await answering_for(self.session, matter.mediation.place, Role.MEDIATOR)
        objected = {each.account_id for each in await repository.objections(self.session, matter.case.id)}
        free = {each.account_id for each in grants} - objected
        return await self.cases.least_loaded(sorted(free))

    async def _at_work(self, matter: Matter, account_id: UUID) -> Mediator:
        for each in await repository.of(self.session, matter.case.id):
            if each.account_id == account_id and each.ended_at is None:
                return each
        raise MediatorNotFound

    async def _bar(self, matter: Matter, account_id: UUID) -> None:
        """They mediate it no more, nor take it out of the pool, nor see it there."""
        mediation = matter.mediation
        mediation.barred_ids = sorted({*mediation.barred_ids, account_id})
        if account_id in mediation.mediator_ids:
            await self._dismiss(matter, account_id)

    async def _dismiss(self, matter: Matter, account_id: UUID) -> None:
        (await self._at_work(matter, account_id)).ended_at = now()
        left = [each for each in matter.mediation.mediator_ids if each != account_id]
        matter.mediation.mediator_ids = left
        self.cases.let_go(matter.case, account_id)
        if matter.case.assignee_id == account_id:
            matter.case.assignee_id = left[0] if left else None

    async def _shown(self, mediator: Mediator) -> Named:
        names = await names_of(self.session, {mediator.account_id})
        return _named(mediator, names[mediator.account_id])

    async def _disclosed(self, row: Disclosure) -> Disclosed:
        accepted = await root.agreed(self.session, row.case_id, About.DISCLOSURE, row.id)
        text = opened(row, self.keyring, "text") or ""
        return Disclosed(row.id, row.account_id, row.kind, text, sorted(accepted), row.created_at)


def _named(row: Mediator, name: str | None) -> Named:
    return Named(row.id, row.account_id, name, row.chosen_by, row.conflicts, row.ended_at, row.created_at)
