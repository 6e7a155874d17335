from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from app.kit.access import Actor
from app.kit.clock import now, today
from app.kit.flow import IllegalMove
from app.kit.sealing import closed, opened
from app.kit.timeline import move
from app.services.mediation.agreements import repository
from app.services.mediation.agreements.models import NOT_CONFIRMABLE, Confirmation, Duty, FollowUp
from app.services.mediation.agreements.schemas import (
    ConfirmationCreate,
    FollowUpCreate,
    PerformanceCreate,
)
from app.services.mediation.agreements.service import Agreed, AgreementService
from app.services.mediation.desk import Desk, Matter, View, view
from app.services.mediation.errors import (
    ConfirmationFiled,
    ConfirmationLapsed,
    DutyNotFound,
    NotConfirmable,
    NotJoint,
)
from app.services.mediation.flow import SETTLED, ConfirmationFlow, MediationFlow, MediationStatus
from app.services.mediation.models import About
from app.services.mediation.rules import term

STEPS = {
    "accept": ConfirmationFlow.accept,
    "confirm": ConfirmationFlow.confirm,
    "decline": ConfirmationFlow.decline,
    "withdraw": ConfirmationFlow.withdraw,
}


@dataclass(frozen=True)
class Visited:
    id: UUID
    done_on: date
    done_by: UUID
    performed: bool
    satisfied: bool
    text: str | None
    created_at: datetime


class AftermathService(Desk):
    async def perform(self, actor: Actor, case_id: UUID, wish: PerformanceCreate) -> Agreed:
        """The committee looks after the performance (人民调解法 31). All done, the case is performed."""
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        agreements = AgreementService(self.session, self.keyring)
        agreed = await agreements.agreed(matter)
        if matter.mediation.status not in SETTLED:
            raise IllegalMove(move="perform", state=matter.mediation.status)
        duty = _duty(agreed, wish.duty_id)
        if wish.outcome == "refused":
            duty.refused = True
            if matter.mediation.status is not MediationStatus.BREACHED:
                move(self.session, matter.mediation, MediationFlow.breach, by=actor, reason=wish.note)
                await self.tell(actor, matter)
            return agreed
        duty.done_on, duty.refused = wish.done_on or today(), False
        await self.clocks.stop(matter.case, "performance", duty.id)
        self.cases.note(matter.case, "performed", by=actor, reason=wish.note)
        if not await repository.open_duties(self.session, agreed.id):
            move(self.session, matter.mediation, MediationFlow.perform, by=actor)
            matter.mediation.performed_at = now()
            await self.tell(actor, matter)
        return await agreements.agreed(matter)

    async def confirmation(self, actor: Actor, case_id: UUID, wish: ConfirmationCreate) -> Confirmation:
        """人民调解法 33; 民事诉讼法 205; 司法确认 4, 5: three days, fifteen, and ten more.

        What the court decides is written down even after the file was archived.
        """
        matter = await self.matter(actor, case_id, filed=True)
        self.require_handler(actor, matter)
        if wish.step == "file":
            return await self._file(actor, matter, wish)
        confirmations = await repository.confirmations(self.session, case_id)
        if not confirmations:
            raise ConfirmationLapsed(confirm_by=str(matter.mediation.confirm_by))
        confirmation = confirmations[-1].seen_by(actor).handled()
        if wish.step == "longer":
            return await self._longer(actor, matter, confirmation)
        move(self.session, confirmation, STEPS[wish.step], by=actor, reason=wish.ground)
        await self.clocks.stop(matter.case, "court")
        if wish.step == "accept":
            await self.clocks.start(matter.case, "court", term("court_decide"))
        else:
            confirmation.decided_on, confirmation.ground = wish.on or today(), wish.ground
        self.cases.note(matter.case, f"court_{wish.step}", by=actor)
        return confirmation

    async def confirmations(self, actor: Actor, case_id: UUID) -> Sequence[Confirmation]:
        matter = await self.look(actor, case_id, "confirmation")
        found = await repository.confirmations(self.session, case_id)
        handled = matter.mediation.is_handled_by(actor)
        return [each.seen_by(actor).handled() if handled else each for each in found]

    async def follow_up(self, actor: Actor, case_id: UUID, wish: FollowUpCreate) -> Visited:
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        if matter.mediation.effective_at is None:
            raise IllegalMove(move="follow_up", state=matter.mediation.status)
        visit = FollowUp(
            case_id=case_id,
            done_on=wish.done_on or today(),
            done_by=actor.id,
            performed=wish.performed,
            satisfied=wish.satisfied,
            **closed(FollowUp, self.keyring, text=wish.text),
        )
        self.session.add(visit)
        await self.clocks.stop(matter.case, "follow_up")
        self.cases.note(matter.case, "follow_up", by=actor)
        await self.session.flush()
        return self._visited(visit)

    async def follow_ups(self, actor: Actor, case_id: UUID) -> Sequence[Visited]:
        matter = await self.look(actor, case_id, "follow_ups")
        found = [self._visited(each) for each in await repository.follow_ups(self.session, case_id)]
        if matter.mediation.is_handled_by(actor):
            return found
        return [replace(each, text=None) for each in found]  # it may be what the other side feared

    async def redo(self, actor: Actor, case_id: UUID) -> View:
        """What turned out wrong is mediated once more, if every side agrees. NotAllAgree."""
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        move(self.session, matter.mediation, MediationFlow.redo, by=actor)
        await self.require_consent(matter, About.REDO)
        matter.mediation.effective_at = matter.mediation.confirm_by = None
        matter.mediation.amount_fen = 0
        await AgreementService(self.session, self.keyring).void(matter)
        await self.clocks.stop(matter.case)
        await self.clocks.start(matter.case, "mediation", term("mediation"))
        await self.tell(actor, matter)
        return view(matter)

    async def _file(self, actor: Actor, matter: Matter, wish: ConfirmationCreate) -> Confirmation:
        """ConfirmationLapsed, NotJoint, NotConfirmable, ConfirmationFiled."""
        mediation = matter.mediation
        agreed = await AgreementService(self.session, self.keyring).agreed(matter)
        if mediation.status not in SETTLED or mediation.confirm_by is None:
            raise IllegalMove(move="file", state=mediation.status)
        filed_on = wish.on or today()
        if filed_on > mediation.confirm_by:
            raise ConfirmationLapsed(confirm_by=mediation.confirm_by.isoformat())
        sides = [each.id for each in matter.sides]
        if wish.party_ids is not None and set(sides) - set(wish.party_ids):
            raise NotJoint
        if not agreed.confirmable:
            raise NotConfirmable(kinds=sorted({each.kind for each in agreed.terms} & NOT_CONFIRMABLE))
        if any(
            each.decided_on is None for each in await repository.confirmations(self.session, mediation.id)
        ):
            raise ConfirmationFiled
        confirmation = Confirmation(
            case_id=mediation.id,
            place=mediation.place,
            place_id=mediation.place_id,
            court=wish.court,
            filed_on=filed_on,
            applicants=sides,
            status=ConfirmationFlow.start,
            longer=False,
        )
        self.session.add(confirmation)
        await self.session.flush()
        await self.clocks.start(matter.case, "court", term("court_accept"))
        self.cases.note(matter.case, "court_file", by=actor)
        return confirmation.seen_by(actor).handled()

    async def _longer(self, actor: Actor, matter: Matter, confirmation: Confirmation) -> Confirmation:
        """Ten days more, once."""
        if confirmation.longer or ConfirmationFlow.confirm.sources.isdisjoint({confirmation.status}):
            raise IllegalMove(move="longer", state=confirmation.status)
        confirmation.longer = True
        clock = await self.clocks.one(matter.case, "court")
        until = await self.clocks.last_day(term("court_decide_longer"), clock.due_at)
        await self.clocks.extend(matter.case, "court", until, agreed_by=[], reason=None, by=actor)
        return confirmation

    def _visited(self, row: FollowUp) -> Visited:
        text = opened(row, self.keyring, "text")
        return Visited(row.id, row.done_on, row.done_by, row.performed, row.satisfied, text, row.created_at)


def _duty(agreed: Agreed, duty_id: UUID | None) -> Duty:
    """The one that is meant, or the next that is due. DutyNotFound."""
    undone = [duty for each in agreed.terms for duty in each.duties if duty.done_on is None]
    undone.sort(key=lambda each: (each.due_on or date.max, each.id))
    for each in undone:
        if duty_id in (None, each.id):
            return each
    raise DutyNotFound
