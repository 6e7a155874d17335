from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.clocks.service import end_of
from app.commons.cases.service import CaseRow
from app.kit.access import Actor
from app.kit.clock import CHINA
from app.kit.secrets import NO_KEYS
from app.kit.todo import MOST, Todo
from app.services.mediation import repository as root
from app.services.mediation.agreements import repository as agreements
from app.services.mediation.desk import Desk, Matter, owners
from app.services.mediation.flow import BEFORE, RUNNING, SETTLED, MediationStatus
from app.services.mediation.hearings import repository as hearings
from app.services.mediation.mediators import repository as mediators
from app.services.mediation.models import About, Mediation

LATEST = datetime.max.replace(tzinfo=CHINA)
WAITING = {
    MediationStatus.APPLIED: ("mediation.accept", "调解申请待受理"),
    MediationStatus.ACCEPTED: ("mediation.begin", "调解案件待开始调解"),
    MediationStatus.MEDIATING: ("mediation.mediate", "调解案件进行中"),
    MediationStatus.AGREED: ("mediation.sign", "调解协议待签署"),
}
ANSWERS = {
    About.MEDIATION: ("mediation.consent", "是否同意调解，待您答复", ""),
    About.HELPER: ("mediation.accept_helper", "是否同意邀请的人员参与调解，待您答复", ""),
    About.DISCLOSURE: ("mediation.accept_disclosure", "调解员披露的关系，待您答复", "/disclosures"),
    About.RECORD: ("mediation.confirm_record", "调解记录待您核对确认", "/sessions"),
}


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: of a mediator what they have in hand and what lies in the pool; of a side what it
    has not answered, signed or done yet."""
    todo = [*await _in_hand(session, actor), *await _of_a_side(session, actor)]
    return sorted(todo, key=lambda each: (each.due_at or LATEST, each.id))[:MOST]


async def _in_hand(session: AsyncSession, actor: Actor) -> list[Todo]:
    waiting = await root.MediationRepository(session, NO_KEYS).waiting_for(actor, WAITING, MOST)
    cases = await Desk(session, NO_KEYS).cases.cases([each.id for each in waiting])
    return [_todo(each, cases[each.id], each.id, *WAITING[each.status], "") for each in waiting]


async def _of_a_side(session: AsyncSession, actor: Actor) -> list[Todo]:
    states = {*BEFORE, *RUNNING, *SETTLED}
    found = await root.MediationRepository(session, NO_KEYS).concerning(actor, states, MOST)
    own = await _own(session, actor, found) if found else []
    if not own:
        return []
    return [*await _to_answer(session, own), *await _to_sign(session, own), *await _to_do(session, own)]


@dataclass(frozen=True)
class Own:
    """A matter, and the sides of it that somebody is, or speaks for."""

    matter: Matter
    sides: frozenset[UUID]

    def todo(self, id: UUID, kind: str, title: str, path: str, due_at: datetime | None = None) -> Todo:
        return _todo(self.matter.mediation, self.matter.case, id, kind, title, path, due_at)


async def _own(session: AsyncSession, actor: Actor, found: Sequence[Mediation]) -> list[Own]:
    desk, ids = Desk(session, NO_KEYS), [each.id for each in found]
    cases, parties = await desk.cases.cases(ids), await desk.parties.of_all(ids)
    matters = []
    for each in found:
        there = [party for party in parties if party.case_id == each.id]
        matter = Matter(each.with_owners(owners(there)), cases[each.id], there)
        sides = frozenset({side.id for side in matter.sides} & matter.own(actor))
        matters += [Own(matter, sides)] if sides else []
    return matters


async def _to_answer(session: AsyncSession, own: Sequence[Own]) -> list[Todo]:
    """Whatever its answer was, one that a side has given is not asked for again."""
    ids = [each.matter.case.id for each in own]
    answered = defaultdict(set)
    for said in await root.consents_in(session, ids):
        answered[said.about, said.about_id].add(said.party_id)
    asked = defaultdict(list)
    for record in await hearings.with_record(session, ids):
        asked[record.case_id].append((About.RECORD, record.id))
    for disclosure in await mediators.disclosed_in(session, ids):
        asked[disclosure.case_id].append((About.DISCLOSURE, disclosure.id))
    todo = []
    for each in own:
        for about, about_id in [*_always_asked(each.matter), *asked[each.matter.case.id]]:
            said_by = answered[about, about_id if about is not About.MEDIATION else None]
            if each.sides - said_by:
                todo.append(each.todo(about_id, *ANSWERS[about]))
    return todo


def _always_asked(matter: Matter) -> Iterator[tuple[About, UUID]]:
    """Before it begins, whether they want it; and of each helper, until it is settled."""
    if matter.mediation.status in BEFORE:
        yield About.MEDIATION, matter.case.id
    if matter.mediation.status in RUNNING:
        yield from ((About.HELPER, each.id) for each in matter.helpers)


async def _to_sign(session: AsyncSession, own: Sequence[Own]) -> list[Todo]:
    drafts = await agreements.drafts(session, [each.matter.case.id for each in own])
    by_case = {each.case_id: each.id for each in drafts}
    signed = await agreements.signed(session, by_case.values())
    return [
        each.todo(by_case[each.matter.case.id], "mediation.sign", "调解协议待您签署", "/agreement")
        for each in own
        if each.matter.case.id in by_case and each.sides - signed
    ]


async def _to_do(session: AsyncSession, own: Sequence[Own]) -> list[Todo]:
    by_side = {side: each for each in own for side in each.sides}
    return [
        by_side[side].todo(
            duty.id,
            "mediation.perform",
            "调解协议约定的内容待您履行",
            "/agreement",
            end_of(duty.due_on) if duty.due_on else None,
        )
        for duty, side in await agreements.owed_by(session, by_side.keys())
    ]


def _todo(
    mediation: Mediation,
    case: CaseRow,
    id: UUID,
    kind: str,
    title: str,
    path: str,
    due_at: datetime | None = None,
) -> Todo:
    link = f"/mediation/cases/{mediation.id}{path}"
    due = due_at or (case.due_at if kind != "mediation.perform" else None)
    return Todo(kind=kind, id=id, title=title, due_at=due, place_code=mediation.place_code, link=link)
