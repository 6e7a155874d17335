from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.errors import PartyNotFound
from app.kit.access import Actor
from app.kit.clock import now
from app.kit.errors import Forbidden
from app.kit.events import emit
from app.kit.sealing import closed, opened
from app.kit.secrets import NO_KEYS
from app.kit.timeline import move
from app.permissions import Permission
from app.registry.files.service import FileService
from app.services.mediation import repository as root
from app.services.mediation.desk import Desk, Matter, View, danger, unknown, view
from app.services.mediation.errors import GuardianMissing, MediationNotFound
from app.services.mediation.flow import MediationFlow, MediationStatus
from app.services.mediation.hearings import repository
from app.services.mediation.hearings.models import Evidence, EvidenceKind, Hearing, Note
from app.services.mediation.hearings.schemas import EvidenceCreate, HearingCreate, NoteCreate
from app.services.mediation.mediators.service import MediatorService
from app.services.mediation.models import About
from app.services.mediation.schemas import HELPERS, PartyRole, PoliceReportCreate

SUBJECT = "mediation_evidence"


@dataclass(frozen=True)
class Held:
    id: UUID
    number: int
    held_at: datetime
    where: str
    open: bool
    attended: Sequence[UUID]
    record: str | None
    confirmed_by: Sequence[UUID]
    created_at: datetime


@dataclass(frozen=True)
class Noted:
    id: UUID
    party_id: UUID | None
    author_id: UUID
    sealed: bool
    text: str
    created_at: datetime


@dataclass(frozen=True)
class Shown:
    id: UUID
    kind: EvidenceKind
    title: str
    text: str | None
    party_id: UUID | None
    author_id: UUID
    shared: bool
    file_ids: Sequence[UUID]
    created_at: datetime


class HearingService(Desk):
    async def hold(self, actor: Actor, case_id: UUID, wish: HearingCreate) -> Held:
        """The first one begins the mediation. What has to hold before is asked here, article by article:

        17 every side has agreed; 19 somebody mediates, and nobody's objection is open; 20 every helper is
        wanted by every side; 23 in public only if every side agrees; a minor has a guardian (民法典 19).
        """
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        if matter.mediation.status is not MediationStatus.MEDIATING:
            move(self.session, matter.mediation, MediationFlow.begin, by=actor)
        await self.require_consent(matter, About.MEDIATION)
        await MediatorService(self.session, self.keyring).require_impartial(matter)
        require_guardians(matter)
        if wish.open:
            await self.require_consent(matter, About.OPEN_SESSION)
        if unknown(wish.attended, matter):
            raise PartyNotFound
        attended = wish.attended or [each.id for each in matter.sides]
        await self._require_helpers_wanted(matter, attended)
        hearing = Hearing(
            case_id=case_id,
            number=await repository.next_number(self.session, case_id),
            held_at=wish.held_at or now(),
            where=wish.where,
            open=wish.open,
            attended=attended,
            recorded_by=actor.id,
            **closed(Hearing, self.keyring, record=wish.record),
        )
        self.session.add(hearing)
        self.cases.note(matter.case, "session", by=actor, code=str(hearing.number))
        await self.session.flush()
        return await self._held(hearing)

    async def hearings(self, actor: Actor, case_id: UUID) -> Sequence[Held]:
        """Every side reads the record that is theirs in common."""
        await self.look(actor, case_id, "sessions")
        return [await self._held(each) for each in await repository.hearings(self.session, case_id)]

    async def note(self, actor: Actor, case_id: UUID, wish: NoteCreate) -> Noted:
        """In confidence (人民调解法 15(4))."""
        matter = await self.matter(actor, case_id)
        self._require_confidant(actor, matter)
        if wish.party_id:
            await self.parties.one(case_id, wish.party_id)
        note = self._note(actor, matter, wish.text, sealed=wish.sealed, party_id=wish.party_id)
        await self.session.flush()
        return self._noted(note)

    async def notes(self, actor: Actor, case_id: UUID) -> Sequence[Noted]:
        """Who mediates and who leads read all; a side what is not sealed and its own; nobody else any."""
        matter = await self.look(actor, case_id, "notes")
        found = await repository.notes(self.session, case_id)
        if not may_read_notes(actor, matter):
            own = matter.own(actor)
            found = [each for each in found if not each.confidential and each.party_id in own]
        return [self._noted(each) for each in found]

    async def report(self, actor: Actor, case_id: UUID, wish: PoliceReportCreate) -> View:
        """人民调解法 25: what may become a crime is prevented, and reported. The words are sealed."""
        matter = await self.matter(actor, case_id)
        self._require_confidant(actor, matter)
        self._note(actor, matter, f"向{wish.authority}报告：{wish.text}", sealed=True, party_id=None)
        matter.mediation.prevented_people += wish.people
        self.cases.note(matter.case, "report_to_police", by=actor, reason=wish.authority)
        await emit(self.session, danger(matter))
        return view(matter)

    async def show(self, actor: Actor, case_id: UUID, wish: EvidenceCreate) -> Shown:
        """A side shows its own; who has the case whatever was found."""
        matter = await self.matter(actor, case_id)
        own = matter.own(actor)
        party_id = wish.party_id
        if own:
            party_id = party_id or sorted(own)[0]
            if party_id not in own:
                raise PartyNotFound
        else:
            self.require_handler(actor, matter)
            if party_id:
                await self.parties.one(case_id, party_id)
        evidence = Evidence(
            case_id=case_id,
            place=matter.mediation.place,
            place_id=matter.mediation.place_id,
            party_id=party_id,
            author_id=actor.id,
            **wish.model_dump(include={"kind", "title", "shared", "file_ids"}),
            **closed(Evidence, self.keyring, text=wish.text),
        )
        self.session.add(evidence)
        await self.session.flush()
        await FileService(self.session).attach(actor, wish.file_ids, subject=SUBJECT, row=evidence)
        self.cases.note(matter.case, "evidence", by=actor, code=wish.kind)
        return self._shown(evidence)

    async def evidence(self, actor: Actor, case_id: UUID) -> Sequence[Shown]:
        matter = await self.look(actor, case_id, "evidence")
        found = await repository.evidence(self.session, case_id)
        return [self._shown(each) for each in found if _may_see(actor, matter, each)]

    async def open_file(self, actor: Actor, evidence_id: UUID) -> None:
        """Whoever may see the evidence opens its files. MediationNotFound."""
        evidence = await repository.one_evidence(self.session, evidence_id)
        matter = await self.glance(actor, evidence.case_id)
        if not _may_see(actor, matter, evidence):
            raise MediationNotFound
        self.looked(actor, matter, "file")

    def _require_confidant(self, actor: Actor, matter: Matter) -> None:
        """Nobody takes a confidence out of the pool."""
        if not may_read_notes(actor, matter):
            raise Forbidden(permission=Permission.MEDIATION_HANDLE, place=matter.mediation.place_code)

    async def _require_helpers_wanted(self, matter: Matter, attended: Sequence[UUID]) -> None:
        for each in attended:
            party = matter.party(each)
            if party and party.role in HELPERS:
                await self.require_consent(matter, About.HELPER, party.id)

    def _note(self, actor: Actor, matter: Matter, text: str, *, sealed: bool, party_id: UUID | None) -> Note:
        note = Note(
            case_id=matter.case.id,
            place=matter.mediation.place,
            place_id=matter.mediation.place_id,
            party_id=party_id,
            author_id=actor.id,
            confidential=sealed,
            **closed(Note, self.keyring, text=text),
        )
        self.session.add(note)
        return note

    async def _held(self, row: Hearing) -> Held:
        confirmed = await root.agreed(self.session, row.case_id, About.RECORD, row.id)
        record = opened(row, self.keyring, "record")
        return Held(
            row.id,
            row.number,
            row.held_at,
            row.where,
            row.open,
            row.attended,
            record,
            sorted(confirmed),
            row.created_at,
        )

    def _noted(self, row: Note) -> Noted:
        text = opened(row, self.keyring, "text") or ""
        return Noted(row.id, row.party_id, row.author_id, row.confidential, text, row.created_at)

    def _shown(self, row: Evidence) -> Shown:
        return Shown(
            row.id,
            row.kind,
            row.title,
            opened(row, self.keyring, "text"),
            row.party_id,
            row.author_id,
            row.shared,
            row.file_ids,
            row.created_at,
        )


def require_guardians(matter: Matter) -> None:
    """GuardianMissing."""
    guarded = {each.represents_id for each in matter.parties if each.role == PartyRole.GUARDIAN}
    if any(each.is_minor and each.id not in guarded for each in matter.sides):
        raise GuardianMissing


def may_read_notes(actor: Actor, matter: Matter) -> bool:
    """Nobody reads them from the pool: only once they mediate, or lead."""
    mediates = actor.id in matter.mediation.mediator_ids and matter.mediation.is_handled_by(actor)
    return mediates or matter.mediation.is_led_by(actor)


def _may_see(actor: Actor, matter: Matter, evidence: Evidence) -> bool:
    if matter.mediation.is_handled_by(actor):
        return True
    return evidence.shared or evidence.party_id in matter.own(actor)


async def open_evidence(session: AsyncSession, actor: Actor, evidence_id: UUID) -> None:
    """For `files`: whether somebody may open what is attached to it."""
    await HearingService(session, NO_KEYS).open_file(actor, evidence_id)
