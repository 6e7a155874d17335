from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.parties.service import PartyRow
from app.commons.cases.service import CaseRow, Kind
from app.kit.access import Actor, Place
from app.kit.clock import CHINA, now
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.secrets import NO_KEYS
from app.kit.timeline import Step, move, steps_of
from app.kit.todo import MOST, Todo
from app.permissions import Permission, Role
from app.services.mediation import repository
from app.services.mediation.committees.service import CommitteeService
from app.services.mediation.desk import Desk, Matter, owners
from app.services.mediation.errors import HandledElsewhere, NotAllAgree, NotASide
from app.services.mediation.events import DangerReported
from app.services.mediation.flow import MediationFlow, MediationStatus
from app.services.mediation.models import About, Consent, DisputeType, Mediation, Risk
from app.services.mediation.repository import MediationRepository
from app.services.mediation.rules import OTHER_WAYS, PAUSES, term
from app.services.mediation.schemas import (
    SPEAKERS,
    ConsentCreate,
    Ending,
    ExtensionCreate,
    MediationCreate,
    MediationQuery,
    PartyCreate,
    PartyRole,
    Prevented,
    RevealCreate,
    RiskWrite,
)

MEDIATION = Kind(
    name="mediation",
    word="人调",
    ladder=(Role.MEDIATION_HEAD, Role.STREET_OFFICIAL, Role.ADMIN),
    pauses=PAUSES,
    call_back=term("call_back"),
)
# What a side does not read: that somebody was thought dangerous, or reported, might make it so.
NOT_FOR_SIDES = {"assess", "report_to_police"}
FAILED = {
    MediationStatus.REFUSED,
    MediationStatus.DECLINED,
    MediationStatus.TERMINATED,
    MediationStatus.BREACHED,
}


@dataclass(frozen=True)
class View:
    """A mediation as it is answered: its own row, the case's, and the parties'."""

    mediation: Mediation
    case: CaseRow
    parties: Sequence[PartyRow]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.mediation, name)

    @property
    def number(self) -> str | None:
        return self.case.number

    @property
    def due_at(self) -> datetime | None:
        return self.case.due_at

    @property
    def due_provisional(self) -> bool:
        return self.case.provisional

    @property
    def risk(self) -> Risk | None:
        return self.mediation.risk if self.mediation.shows_its_risk else None

    @property
    def other_ways(self) -> list[str]:
        """人民调解法 26, 32."""
        return OTHER_WAYS if self.mediation.status in FAILED else []


def view(matter: Matter) -> View:
    return View(matter.mediation, matter.case, matter.parties)


def danger(matter: Matter) -> DangerReported:
    return DangerReported(case_id=matter.case.id, place_id=matter.mediation.place_id)


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
            status=MediationFlow.start,
            **wish.model_dump(include={"type", "source", "handled_by", "earlier_id"}),
            **Mediation.sealed_with(self.keyring, summary=wish.summary, claims=wish.claims),
        )
        self.session.add(mediation)
        await self.session.flush()
        for each in wish.parties:
            await self.parties.add(case, each.role, each, account_id=self._own(actor, wish, each))
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
        matter = await self.look(actor, case_id, "case")
        return view(matter)

    async def timeline(self, actor: Actor, case_id: UUID) -> Sequence[Step]:
        """Its own moves, and what was done to it as a case: one story, two chains."""
        matter = await self.look(actor, case_id, "timeline")
        steps = await steps_of(self.session, matter.mediation)
        if matter.mediation.is_handled_by(actor):
            return steps
        return [each for each in steps if each.move not in NOT_FOR_SIDES]

    async def add_party(self, actor: Actor, case_id: UUID, wish: PartyCreate) -> PartyRow:
        """A side names who speaks for itself; whoever else comes in, who has the case decides. NotASide.

        Otherwise either side could let somebody of its own speak, read and sign for the other.
        """
        matter = await self.matter(actor, case_id)
        own = {each.id for each in matter.sides} & matter.own(actor)
        if own and not (wish.role in SPEAKERS and wish.represents_id in own):
            raise NotASide
        if not own:
            self.require_handler(actor, matter)
        party = await self.parties.add(matter.case, wish.role, wish)
        self.cases.note(matter.case, "add_party", by=actor, code=wish.role)
        return party

    async def reveal(self, actor: Actor, case_id: UUID, party_id: UUID, wish: RevealCreate) -> str | None:
        matter = await self.matter(actor, case_id, lock=False)
        party = await self.side(actor, matter, party_id)
        self.looked(actor, matter, f"reveal:{wish.field}")
        value = getattr(party, wish.field)
        return None if value is None else str(value)

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

    async def consent(self, actor: Actor, case_id: UUID, wish: ConsentCreate) -> Consent:
        """A side's yes or no. One clear no to the mediation ends it (人民调解法 17, 23)."""
        matter = await self.matter(actor, case_id)
        party = await self.side(actor, matter, wish.party_id)
        if party not in matter.sides:
            raise NotASide
        consent = Consent(
            case_id=case_id,
            party_id=party.id,
            about=wish.about,
            about_id=wish.about_id,
            agreed=wish.decision == "agree",
            channel=wish.channel,
            recorded_by=actor.id,
        )
        self.session.add(consent)
        await self.session.flush()
        self.cases.note(matter.case, "consent" if consent.agreed else "refuse", by=actor, code=wish.about)
        if wish.about is About.MEDIATION and not consent.agreed:
            await self._refused_by_party(actor, matter)
        return consent

    async def consents(self, actor: Actor, case_id: UUID) -> Sequence[Consent]:
        matter = await self.look(actor, case_id, "consents")
        return await repository.consents(self.session, matter.case.id)

    async def extend(self, actor: Actor, case_id: UUID, wish: ExtensionCreate) -> View:
        """Only if every side agrees. NotAllAgree, NotLater."""
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        for party_id in wish.consents:
            await self.consent(actor, case_id, ConsentCreate(party_id=party_id, about=About.EXTENSION))
        if missing := {each.id for each in matter.sides} - {*wish.consents}:
            raise NotAllAgree(about=About.EXTENSION, party_ids=sorted(map(str, missing)))
        until = wish.until.astimezone(CHINA).date() if isinstance(wish.until, datetime) else wish.until
        await self._extend(actor, matter, until, wish)
        return view(matter)

    async def _extend(self, actor: Actor, matter: Matter, until: date, wish: ExtensionCreate) -> None:
        agreed, reason = wish.consents, wish.reason
        await self.clocks.extend(matter.case, "mediation", until, agreed_by=agreed, reason=reason, by=actor)

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

    async def _refused_by_party(self, actor: Actor, matter: Matter) -> None:
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


LATEST = datetime.max.replace(tzinfo=CHINA)
WAITING = {
    MediationStatus.APPLIED: ("mediation.accept", "调解申请待受理"),
    MediationStatus.ACCEPTED: ("mediation.begin", "调解案件待开始调解"),
    MediationStatus.MEDIATING: ("mediation.mediate", "调解案件进行中"),
    MediationStatus.AGREED: ("mediation.sign", "调解协议待签署"),
}


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: what a mediator has in hand, and what lies in the pool."""
    waiting = await MediationRepository(session, NO_KEYS).waiting_for(actor, WAITING, MOST)
    cases = await Desk(session, NO_KEYS).cases.cases([each.id for each in waiting])
    todo = [
        Todo(
            kind=WAITING[each.status][0],
            id=each.id,
            title=WAITING[each.status][1],
            due_at=cases[each.id].due_at,
            place_code=each.place_code,
            link=f"/mediation/cases/{each.id}",
        )
        for each in waiting
    ]
    return sorted(todo, key=lambda each: (each.due_at or LATEST, each.id))
