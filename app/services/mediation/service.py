from collections.abc import Sequence
from uuid import UUID

from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.timeline import Step, move, steps_of
from app.permissions import Permission, Role
from app.services.mediation.committees.service import CommitteeService
from app.services.mediation.desk import Desk, Matter, View, danger, owners, view
from app.services.mediation.errors import HandledElsewhere
from app.services.mediation.flow import MediationFlow, MediationStatus
from app.services.mediation.models import DisputeType, Mediation, Risk
from app.services.mediation.rules import MEDIATION, term
from app.services.mediation.schemas import (
    HELPERS,
    Ending,
    MediationCreate,
    MediationQuery,
    PartyCreate,
    PartyRole,
    Prevented,
    RiskWrite,
)

# What a side does not read: that somebody was thought dangerous, or reported, might make it so.
NOT_FOR_SIDES = {"assess", "report_to_police"}


class MediationService(Desk):
    async def apply(self, actor: Actor, place: Place, wish: MediationCreate) -> View:
        """By either side, or by staff, the police, a court or the grid for them (人民调解法 17)."""
        actor.require(Permission.MEDIATION_APPLY, at=place)
        if wish.earlier_id:
            await self.mediations.get(wish.earlier_id, actor)
        case = await self.cases.open(MEDIATION, place, by=actor)
        mediation = Mediation(
            id=case.id,
            place=place,
            place_id=place.id,
            registered_by=actor.id,
            mediator_ids=[],
            barred_ids=[],
            status=MediationFlow.start,
            **wish.model_dump(include={"type", "source", "handled_by", "earlier_id"}),
            **Mediation.sealed_with(self.keyring, summary=wish.summary, claims=wish.claims),
        )
        self.session.add(mediation)
        await self.session.flush()
        for each in wish.parties:
            own, wanted = self._own(actor, wish, each), each.role not in HELPERS
            await self.parties.add(case, each.role, each, account_id=own, sees=wanted)
        await self.clocks.start(case, "screening", term("screening"))
        self.cases.note(case, "apply", by=actor, code=wish.source)
        await self.session.flush()
        parties = await self.parties.of(case.id)
        mediation.seen_by(actor).with_keys(self.keyring).with_owners(owners(parties))
        return View(mediation, case, parties)

    def _own(self, actor: Actor, wish: MediationCreate, party: PartyCreate) -> UUID | None:
        """Whoever applies for themselves without being in the register is the first applicant."""
        first = next((each for each in wish.parties if each.role is PartyRole.APPLICANT), None)
        known = any(each.resident_id == actor.own.resident_id for each in wish.parties if each.resident_id)
        in_office = set(actor.grants) - {Role.RESIDENT}
        if party is not first or party.resident_id or known or in_office or actor.principal:
            return None
        return actor.id

    async def list(self, actor: Actor, place: Place, wanted: MediationQuery) -> Rows[View]:
        found = await self.mediations.page(
            self.mediations.matching(actor, wanted, under=place), wanted, actor
        )
        ids = [each.id for each in found.items]
        cases, parties = await self.cases.cases(ids), await self.parties.of_all(ids)
        views = []
        for each in found.items:
            own = [party for party in parties if party.case_id == each.id]
            views.append(View(each.with_owners(owners(own)), cases[each.id], own))
            self.looked(actor, Matter(each, cases[each.id], own), "list")
        return Rows(views, found.next)

    async def read(self, actor: Actor, case_id: UUID) -> View:
        return view(await self.look(actor, case_id, "case"))

    async def timeline(self, actor: Actor, case_id: UUID) -> Sequence[Step]:
        """Its own moves, and what was done to it as a case: one story, two chains."""
        matter = await self.look(actor, case_id, "timeline")
        steps = await steps_of(self.session, matter.mediation)
        if matter.mediation.is_handled_by(actor):
            return steps
        return [each for each in steps if each.move not in NOT_FOR_SIDES]

    async def accept(self, actor: Actor, case_id: UUID) -> View:
        """A number, the notice of rights, and a month (medical: 30 working days) from today.

        CommitteeNotFound, CommitteeTermOver (9), HandledElsewhere.
        """
        matter = await self.matter(actor, case_id)
        mediation = matter.mediation
        committee = await CommitteeService(self.session).in_office(mediation.place)
        move(self.session, mediation, MediationFlow.accept, by=actor)
        if mediation.handled_by:
            raise HandledElsewhere(by=mediation.handled_by)
        mediation.committee_id, mediation.accepted_at = committee.id, now()
        await self.cases.number(matter.case, committee.word, of=committee.place)
        await self.clocks.stop(matter.case, "screening")
        medical = mediation.type is DisputeType.MEDICAL
        await self.clocks.start(matter.case, "mediation", term("medical" if medical else "mediation"))
        await self.tell(actor, matter)
        return view(matter)

    async def refuse(self, actor: Actor, case_id: UUID, why: Ending) -> View:
        """With a ground, and where else to go."""
        matter = await self.matter(actor, case_id)
        move(self.session, matter.mediation, MediationFlow.refuse, by=actor, reason=why.ground)
        return await self._over(actor, matter, why.ground)

    async def withdraw(self, actor: Actor, case_id: UUID) -> View:
        matter = await self.matter(actor, case_id)
        move(self.session, matter.mediation, MediationFlow.withdraw, by=actor)
        return await self._over(actor, matter, None)

    async def reopen(self, actor: Actor, case_id: UUID) -> View:
        """Who refused may think better of it; the screening begins anew."""
        matter = await self.matter(actor, case_id)
        move(self.session, matter.mediation, MediationFlow.reopen, by=actor)
        matter.mediation.ended_at = matter.mediation.ground = None
        self.cases.reopen(matter.case, by=actor)
        await self.clocks.start(matter.case, "screening", term("screening"))
        await self.tell(actor, matter)
        return view(matter)

    async def terminate(self, actor: Actor, case_id: UUID, why: Ending) -> View:
        """It failed, or a side ends it; the parties are told the other ways (人民调解法 23, 26)."""
        matter = await self.matter(actor, case_id)
        move(self.session, matter.mediation, MediationFlow.terminate, by=actor, reason=why.ground)
        return await self._over(actor, matter, why.ground)

    async def assess(self, actor: Actor, case_id: UUID, wish: RiskWrite) -> View:
        """Red is told to the police at once (人民调解法 25)."""
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        matter.mediation.risk = wish.level
        self.cases.note(matter.case, "assess", by=actor, code=wish.level)
        if wish.level is Risk.RED:
            await emit(self.session, danger(matter))
        return view(matter)

    async def count(self, actor: Actor, case_id: UUID, wish: Prevented) -> View:
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        mediation = matter.mediation
        mediation.prevented_crimes, mediation.prevented_petitions = wish.crimes, wish.petitions
        mediation.prevented_people = wish.people
        return view(matter)

    async def refused_by_party(self, actor: Actor, matter: Matter) -> None:
        ground = "当事人明确拒绝调解"
        if matter.mediation.status in (MediationStatus.MEDIATING, MediationStatus.AGREED):
            move(self.session, matter.mediation, MediationFlow.terminate, by=actor, reason=ground)
        else:
            move(self.session, matter.mediation, MediationFlow.decline, by=actor, reason=ground)
        await self._over(actor, matter, ground)

    async def _over(self, actor: Actor, matter: Matter, ground: str | None) -> View:
        matter.mediation.ground, matter.mediation.ended_at = ground, now()
        await self.clocks.stop(matter.case)
        self.cases.close(matter.case, by=actor)
        await self.tell(actor, matter)
        return view(matter)
