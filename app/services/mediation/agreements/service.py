from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.commons.cases.parties.service import PartyRow
from app.kit.access import Actor
from app.kit.clock import now
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.sealing import closed, opened
from app.kit.timeline import move
from app.permissions import Permission
from app.services.mediation.agreements import repository
from app.services.mediation.agreements.models import (
    NOT_CONFIRMABLE,
    AgreedTerm,
    Agreement,
    Duty,
    Form,
    Method,
    Signature,
    Signer,
)
from app.services.mediation.agreements.schemas import AgreementCreate, SignatureCreate, TermCreate
from app.services.mediation.desk import Desk, Matter
from app.services.mediation.errors import (
    AgreementMissing,
    InstalmentsDiffer,
    MandateMissing,
    NotASide,
    SessionMissing,
)
from app.services.mediation.flow import MediationFlow, MediationStatus
from app.services.mediation.hearings import repository as hearings
from app.services.mediation.hearings.models import EvidenceKind
from app.services.mediation.hearings.service import require_guardians
from app.services.mediation.mediators.service import MediatorService
from app.services.mediation.rules import term as rule
from app.services.mediation.schemas import PartyRole


@dataclass(frozen=True)
class Term:
    row: AgreedTerm
    text: str
    duties: Sequence[Duty]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.row, name)


@dataclass(frozen=True)
class Agreed:
    """An agreement with all that belongs to it."""

    row: Agreement
    facts: str | None
    way: str | None
    terms: Sequence[Term]
    signatures: Sequence[Signature]
    missing: Sequence[str]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.row, name)

    @property
    def confirmable(self) -> bool:
        return not any(each.kind in NOT_CONFIRMABLE for each in self.terms)

    @property
    def amount_fen(self) -> int:
        return sum(each.amount_fen or 0 for each in self.terms)


class AgreementService(Desk):
    async def agree(self, actor: Actor, case_id: UUID, wish: AgreementCreate) -> Agreed:
        """In writing, to be signed (人民调解法 28, 29), or orally: then it binds at once (30).

        Drafted again before all have signed, the earlier draft and its signatures are void.
        """
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        for each in wish.terms:
            require_sum(each)
            if each.party_id:
                await self.parties.one(case_id, each.party_id)
        if not await hearings.hearings(self.session, case_id):
            raise SessionMissing
        await MediatorService(self.session, self.keyring).require_impartial(matter)
        if matter.mediation.status is MediationStatus.AGREED:
            await self._redraft(actor, matter)
        oral = wish.form is Form.ORAL
        if oral:
            move(self.session, matter.mediation, MediationFlow.agree_orally, by=actor)
        else:
            move(self.session, matter.mediation, MediationFlow.agree, by=actor)
        agreement = await self._write(matter, wish)
        if oral:
            await self._in_force(matter, agreement)
        await self.tell(actor, matter)
        return await self.agreed(matter)

    async def read(self, actor: Actor, case_id: UUID) -> Agreed:
        matter = await self.look(actor, case_id, "agreement")
        return await self.agreed(matter)

    async def sign(self, actor: Actor, case_id: UUID, wish: SignatureCreate) -> Agreed:
        """In force once every side, the mediator and the committee's seal are there (人民调解法 29)."""
        matter = await self.matter(actor, case_id)
        agreement = await repository.valid(self.session, case_id)
        if agreement is None:
            raise AgreementMissing
        party = await self._signer(actor, matter, wish)
        if matter.mediation.status is not MediationStatus.AGREED:
            raise IllegalMove(move="sign", state=matter.mediation.status)
        signature = Signature(
            agreement_id=agreement.id,
            role=wish.role,
            party_id=party and party.id,
            method=Method.SEAL if wish.role is Signer.SEAL else wish.method,
            recorded_by=actor.id,
        )
        self.session.add(signature)
        await self.session.flush()  # each signs once
        self.cases.note(matter.case, "sign", by=actor, code=wish.role)
        agreed = await self.agreed(matter)
        if not agreed.missing:
            move(self.session, matter.mediation, MediationFlow.enter_into_force, by=actor)
            await self._in_force(matter, agreement)
            await self.tell(actor, matter)
            return await self.agreed(matter)
        return agreed

    async def agreed(self, matter: Matter) -> Agreed:
        agreement = await repository.valid(self.session, matter.case.id)
        if agreement is None:
            raise AgreementMissing
        rows = await repository.terms_of(self.session, agreement.id)
        duties = await repository.duties_of(self.session, [each.id for each in rows])
        terms = [
            Term(row, self._open(row, "text") or "", [each for each in duties if each.term_id == row.id])
            for row in rows
        ]
        signatures = await repository.signatures_of(self.session, agreement.id)
        missing = _missing(matter, agreement, signatures)
        facts, way = self._open(agreement, "facts"), self._open(agreement, "way")
        return Agreed(agreement, facts, way, terms, signatures, missing)

    def _open(self, row: Agreement | AgreedTerm, name: str) -> str | None:
        return opened(row, self.keyring, name)

    async def _signer(self, actor: Actor, matter: Matter, wish: SignatureCreate) -> PartyRow | None:
        """The party; of the mediator and the seal none. An agent has a mandate, a minor a guardian."""
        if wish.role is Signer.SEAL:
            self.require_head(actor, matter)
            return None
        if wish.role is Signer.MEDIATOR:
            if actor.id not in matter.mediation.mediator_ids:
                raise Forbidden(permission=Permission.MEDIATION_HANDLE, place=matter.mediation.place_code)
            return None
        party = await self.side(actor, matter, wish.party_id)
        if party.id not in {each.id for each in matter.sides}:
            raise NotASide
        require_guardians(matter)
        await self._require_mandate(actor, matter, party)
        return party

    async def _require_mandate(self, actor: Actor, matter: Matter, party: PartyRow) -> None:
        """Of an agent who signs in their principal's place, filed by somebody else. MandateMissing."""
        ids = actor.ids_for(matter.mediation.affairs)
        if {party.account_id, party.resident_id} & ids or matter.mediation.is_handled_by(actor):
            return
        agents = {
            each.id
            for each in matter.parties
            if each.represents_id == party.id and each.role == PartyRole.AGENT and each.account_id in ids
        }
        mandates = {
            each.party_id
            for each in await hearings.evidence(self.session, matter.case.id)
            if each.kind is EvidenceKind.MANDATE and each.author_id not in ids
        }
        if agents and not agents & mandates:
            raise MandateMissing

    async def _redraft(self, actor: Actor, matter: Matter) -> None:
        move(self.session, matter.mediation, MediationFlow.redraft, by=actor)
        await self.void(matter)

    async def void(self, matter: Matter) -> None:
        if earlier := await repository.valid(self.session, matter.case.id):
            earlier.void_at = now()
            await self.session.flush()

    async def _write(self, matter: Matter, wish: AgreementCreate) -> Agreement:
        said = closed(Agreement, self.keyring, facts=wish.facts, way=wish.way)
        agreement = Agreement(case_id=matter.case.id, form=wish.form, **said)
        self.session.add(agreement)
        await self.session.flush()
        for each in wish.terms:
            term = AgreedTerm(
                agreement_id=agreement.id,
                kind=each.kind,
                party_id=each.party_id,
                amount_fen=each.amount_fen,
                **closed(AgreedTerm, self.keyring, text=each.text),
            )
            self.session.add(term)
            await self.session.flush()
            self.session.add_all(Duty(term_id=term.id, **duty) for duty in _duties(each))
        matter.mediation.amount_fen = sum(each.amount_fen or 0 for each in wish.terms)
        await self.session.flush()
        return agreement

    async def _in_force(self, matter: Matter, agreement: Agreement) -> None:
        """From now on it binds (31): the month is over, the duties run, the thirty days too (33)."""
        moment = now()
        agreement.effective_at = matter.mediation.effective_at = moment
        await self.clocks.stop(matter.case)
        terms = await repository.terms_of(self.session, agreement.id)
        for duty in await repository.duties_of(self.session, [each.id for each in terms]):
            if duty.due_on:
                await self.clocks.start(matter.case, "performance", duty.due_on, about_id=duty.id)
        await self.clocks.start(matter.case, "follow_up", rule("follow_up"))
        last = await self.clocks.last_day(rule("confirmation"), moment)
        matter.mediation.confirm_by = last


def require_sum(term: TermCreate) -> None:
    whole = sum(each.amount_fen for each in term.instalments)
    if term.instalments and whole != (term.amount_fen or 0):
        raise InstalmentsDiffer(amount_fen=term.amount_fen or 0, instalments_fen=whole)


def _duties(term: TermCreate) -> list[dict[str, Any]]:
    if term.instalments:
        return [{"due_on": each.due_on, "amount_fen": each.amount_fen} for each in term.instalments]
    return [{"due_on": term.due_on, "amount_fen": term.amount_fen}]


def _missing(matter: Matter, agreement: Agreement, signatures: Sequence[Signature]) -> list[str]:
    """Nothing of an oral one: it is in force when it is reached."""
    if agreement.form is Form.ORAL:
        return []
    signed = {each.party_id or each.role for each in signatures}
    wanted = [each.id for each in matter.sides] + [Signer.MEDIATOR, Signer.SEAL]
    return [str(each) for each in wanted if each not in signed]
