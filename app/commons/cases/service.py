from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from app.commons.cases import repository
from app.commons.cases.clocks.service import CALL_BACK, ClockService
from app.commons.cases.errors import (
    ArbiterNeeded,
    AssignmentBinding,
    CaseTaken,
    MessageNotFound,
    NobodyToAssign,
    NotYourCase,
    RatingNotFound,
)
from app.commons.cases.events import CaseAssigned, CaseRatedBadly, CaseSpokenOf
from app.commons.cases.flow import CaseFlow
from app.commons.cases.kinds import Kind
from app.commons.cases.models import Case, CaseDuty, CaseLook, CaseMessage, CaseRating
from app.commons.cases.parties import repository as parties
from app.commons.cases.parties.models import Party
from app.commons.cases.schemas import MessageCreate, RatingCreate
from app.kit.access import Actor, Place
from app.kit.clock import now, today
from app.kit.events import emit
from app.kit.page import PageQuery, Rows
from app.kit.sealing import closed, opened
from app.kit.secrets import Keyring
from app.kit.timeline import move, record
from app.registry.files.service import FileService, Opener

GOOD = 3  # of five; below, somebody calls back
RETURNS = 2  # what comes back oftener is decided by an arbiter

# What other slices call the rows they get from here.
CaseRow: TypeAlias = Case
LookRow: TypeAlias = CaseLook
DutyRow: TypeAlias = CaseDuty
# Whether somebody reads what is written to that side of a case, or to all; its NotFound, if not.
Reader: TypeAlias = Callable[[AsyncSession, Actor, UUID, UUID | None], Awaitable[None]]
__all__ = ["CaseRow", "CaseService", "DutyRow", "Kind", "LookRow", "Message", "Rated", "involving"]
MESSAGES = "case_messages"


def involving(ids: Collection[UUID]) -> Select[UUID]:
    """The cases that one of these accounts or residents is in, for `visible` of the slice whose they are."""
    return select(Case.id).where(Case.insiders.overlap(array([*ids], type_=Case.id.type)))


def attachments(readers: Mapping[str, Reader]) -> Opener:
    """For `files`: of each kind of case, who reads its messages."""

    async def opened_by(session: AsyncSession, actor: Actor, message_id: UUID) -> None:
        message = await repository.message(session, message_id)
        if message is None:
            raise MessageNotFound
        kind = (await repository.of(session, [message.case_id]))[message.case_id].kind
        await readers[kind](session, actor, message.case_id, message.party_id)

    return opened_by


@dataclass(frozen=True)
class Message:
    id: UUID
    party_id: UUID | None
    author_id: UUID
    text: str
    file_ids: Sequence[UUID]
    created_at: datetime


@dataclass(frozen=True)
class Rated:
    id: UUID
    score: int
    comment: str | None
    rated_by: UUID
    called_back_at: datetime | None
    created_at: datetime

    @property
    def is_bad(self) -> bool:
        return self.score < GOOD


class CaseService:
    """For the slices that have cases: they say who may, this does what is the same for all kinds."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring

    async def open(self, kind: Kind, place: Place, *, by: Actor | None) -> Case:
        case = Case(
            id=uuid7(),
            kind=kind.name,
            place=place,
            place_id=place.id,
            reported_by=by and by.id,
            insiders=[],
            told=[],
        )
        self.session.add(case)
        await self.session.flush()
        return case

    async def case(self, case_id: UUID) -> Case:
        """Locked."""
        return await repository.locked(self.session, case_id)

    async def cases(self, ids: Collection[UUID]) -> Mapping[UUID, Case]:
        return await repository.of(self.session, ids)

    async def number(self, case: Case, word: str, *, of: Place) -> str:
        """（2026）东圣人调字第12号: without a gap, per place and year."""
        if case.number is None:
            year = today().year
            number = await repository.next_number(self.session, of, word, year)
            case.number = f"（{year}）{word}字第{number}号"
        return case.number

    async def assign(self, case: Case, account_id: UUID, *, by: Actor, binding: bool = False) -> None:
        """`binding`: by whoever decides at last. ArbiterNeeded, where it has come back too often."""
        if case.returns > RETURNS and not binding:
            raise ArbiterNeeded(returns=case.returns)
        self.let_go(case, case.assignee_id)
        case.assignee_id, case.assigned_at, case.binding, case.told = account_id, now(), binding, []
        self.let_in(case, account_id)
        record(self.session, case, "assign", by=by, reason_code="binding" if binding else None)
        await emit(self.session, CaseAssigned(case_id=case.id, kind=case.kind, account_id=account_id))

    async def take(self, case: Case, *, by: Actor) -> None:
        """Out of the pool, for oneself. CaseTaken."""
        if case.assignee_id:
            raise CaseTaken
        await self.assign(case, by.id, by=by)

    async def least_loaded(self, candidates: Sequence[UUID]) -> UUID:
        """With the fewest open cases; of equals whoever was given one longest ago. NobodyToAssign."""
        chosen = await repository.least_loaded(self.session, candidates)
        if chosen is None:
            raise NobodyToAssign
        return chosen

    async def hand_back(self, case: Case, ground: str, *, by: Actor) -> None:
        """Into the pool, with a ground. NotYourCase, AssignmentBinding."""
        if case.assignee_id != by.id:
            raise NotYourCase
        if case.binding:
            raise AssignmentBinding
        self.let_go(case, by.id)
        case.assignee_id, case.assigned_at, case.returns = None, None, case.returns + 1
        record(self.session, case, "hand_back", by=by, reason=ground)
        if case.returns > RETURNS:
            record(self.session, case, "arbitration", by=by)

    def let_in(self, case: Case, account_id: UUID) -> None:
        if account_id not in case.insiders:
            case.insiders = [*case.insiders, account_id]

    def let_go(self, case: Case, account_id: UUID | None) -> None:
        case.insiders = [each for each in case.insiders if each != account_id]

    def note(
        self, case: Case, what: str, *, by: Actor, code: str | None = None, reason: str | None = None
    ) -> None:
        record(self.session, case, what, by=by, reason_code=code, reason=reason)

    def close(self, case: Case, *, by: Actor) -> None:
        move(self.session, case, CaseFlow.close, by=by)

    def reopen(self, case: Case, *, by: Actor) -> None:
        move(self.session, case, CaseFlow.reopen, by=by)

    def looked(self, case_id: UUID, place: Place, what: str, *, by: Actor) -> None:
        """Every reading is written down."""
        look = CaseLook(case_id=case_id, actor_id=by.id, roles=by.roles_at(place), what=what)
        self.session.add(look)

    async def looks(self, case_id: UUID, page: PageQuery) -> Rows[CaseLook]:
        return await repository.looks(self.session, case_id, page)

    async def say(self, case: Case, wish: MessageCreate, *, by: Actor) -> Message:
        """With what is attached, to that side or to all, who are told of it. FileNotFound, FileInUse."""
        message = CaseMessage(
            case_id=case.id,
            author_id=by.id,
            **wish.model_dump(include={"party_id", "file_ids"}),
            **closed(CaseMessage, self.keyring, text=wish.text),
        )
        self.session.add(message)
        await self.session.flush()
        await FileService(self.session).attach(by, wish.file_ids, subject=MESSAGES, row=message)
        await emit(self.session, await self._spoken_of(case, message))
        return self._message(message)

    async def _spoken_of(self, case: Case, message: CaseMessage) -> CaseSpokenOf:
        """Whoever is in the case in office, and that side with those who speak for it."""
        there = await parties.of_case(self.session, self.keyring, case.id)
        meant = [
            each
            for each in there
            if each.ids & {*case.insiders} and message.party_id in (None, each.id, each.represents_id)
        ]
        in_office = {*case.insiders} - {id for each in there for id in each.ids}
        accounts = in_office | {each.account_id for each in meant if each.account_id}
        return CaseSpokenOf(
            case_id=case.id,
            kind=case.kind,
            message_id=message.id,
            account_ids=sorted(accounts - {message.author_id}),
            resident_ids=_without_account(meant),
        )

    async def messages(
        self, case_id: UUID, page: PageQuery, *, sides: Collection[UUID] | None
    ) -> Rows[Message]:
        found = await repository.messages(self.session, case_id, page, sides=sides)
        return Rows([self._message(each) for each in found.items], found.next)

    async def rate(self, case: Case, wish: RatingCreate, *, by: Actor) -> Rated:
        """Once; after a bad one a term begins in which somebody calls back. CaseAlreadyRated."""
        sealed = closed(CaseRating, self.keyring, comment=wish.comment)
        rating = CaseRating(case_id=case.id, rated_by=by.id, score=wish.score, **sealed)
        self.session.add(rating)
        await self.session.flush()  # each says it once
        record(self.session, case, "rate", by=by, reason_code=str(wish.score))
        if rating.score < GOOD:
            await self._call_back_wanted(case, rating)
        return self._rated(rating)

    async def _call_back_wanted(self, case: Case, rating: CaseRating) -> None:
        """A term of its own, and whoever had the case is told."""
        if term := case.of_kind.call_back:
            await ClockService(self.session).start(case, CALL_BACK, term, about_id=rating.id)
        who = case.assignee_id
        wanted = CaseRatedBadly(case_id=case.id, kind=case.kind, rating_id=rating.id, account_id=who)
        await emit(self.session, wanted)

    async def call_back(self, case: Case, rating_id: UUID, outcome: str, *, by: Actor) -> Rated:
        rating = await repository.rating(self.session, case.id, rating_id)
        if rating is None:
            raise RatingNotFound
        rating.called_back_at = now()
        rating.outcome_sealed = closed(CaseRating, self.keyring, outcome=outcome)["outcome_sealed"]
        record(self.session, case, "call_back", by=by)
        await ClockService(self.session).stop(case, CALL_BACK, rating.id)
        return self._rated(rating)

    async def ratings(self, case_id: UUID) -> Sequence[Rated]:
        return [self._rated(each) for each in await repository.ratings(self.session, case_id)]

    async def name_duty(self, place: Place, kind: Kind, account_id: UUID, *, by: Actor) -> CaseDuty:
        return await repository.name_duty(self.session, place, kind.name, account_id, by.id)

    def _message(self, row: CaseMessage) -> Message:
        text = opened(row, self.keyring, "text") or ""
        return Message(row.id, row.party_id, row.author_id, text, row.file_ids, row.created_at)

    def _rated(self, row: CaseRating) -> Rated:
        comment = opened(row, self.keyring, "comment")
        return Rated(row.id, row.score, comment, row.rated_by, row.called_back_at, row.created_at)


def _without_account(parties: Sequence[Party]) -> list[UUID]:
    return sorted(each.resident_id for each in parties if each.resident_id and not each.account_id)
