from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor
from app.kit.clock import now, today
from app.kit.errors import Forbidden
from app.kit.sealing import closed
from app.kit.secrets import Keyring
from app.kit.sweeps import each_alone
from app.kit.timeline import move
from app.permissions import Permission
from app.services.homecare.aftercare import repository
from app.services.homecare.aftercare.models import FollowUp, Review
from app.services.homecare.aftercare.schemas import (
    DisputeCreate,
    FollowUpAnswers,
    ReviewCreate,
    Settlement,
)
from app.services.homecare.errors import RecordIncomplete, ReviewTooEarly, RevisitTooEarly
from app.services.homecare.incidents.models import IncidentKind
from app.services.homecare.incidents.service import IncidentService
from app.services.homecare.orders.flow import OrderFlow, OrderStatus
from app.services.homecare.orders.models import Order, Sight
from app.services.homecare.orders.money import give_all_back, give_back
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.orders.view import OrderShown, nurses_of, shown, sights_of
from app.services.homecare.packages.models import EVERYTHING, Grant
from app.services.homecare.packages.schemas import RevisitCreate
from app.services.homecare.packages.service import PackageService, PurchaseShown
from app.services.homecare.visits.papers import Papers

REVIEWED = (OrderStatus.COMPLETED, OrderStatus.CLOSED, OrderStatus.DISPUTED)


class AftercareService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.orders = OrderRepository(session, keyring)
        self.incidents = IncidentService(session, keyring)
        self.papers = Papers(session, keyring)

    async def review(self, actor: Actor, order_id: UUID, wish: ReviewCreate) -> Review:
        """Once, by the family, of a visit that took place. ReviewTooEarly, AlreadyReviewed."""
        order = await self._of_family(actor, order_id)
        if order.status not in REVIEWED:
            raise ReviewTooEarly
        draft = Review(order_id=order.id, account_id=actor.id, **wish.model_dump())
        return await repository.add_review(self.session, draft)

    async def ask(self, order_id: UUID) -> None:
        """The questions of the category, each some days after the visit."""
        order = await self.orders.for_the_clock(order_id)
        questions = [
            FollowUp(
                order_id=order.id, code=each.code, text=each.text, due_on=today() + timedelta(each.after_days)
            )
            for each in order.guards.questions
        ]
        await repository.ask(self.session, questions)

    async def follow_ups(self, actor: Actor, order_id: UUID) -> Sequence[FollowUp]:
        """By whoever may see the health data, and that is written down."""
        order = await self.orders.get(order_id, actor)
        if Sight.HEALTH not in sights_of(order, actor, await nurses_of(self.session, order)):
            raise self.orders.missing
        if not order.is_own(actor):
            self.orders.looked(order, actor, [Sight.HEALTH])
        return await repository.follow_ups(self.session, order.id, self.keyring)

    async def answer(self, actor: Actor, order_id: UUID, wish: FollowUpAnswers) -> Sequence[FollowUp]:
        """By the family, or by whoever rings it up for the provider. What nobody asked is left out."""
        questions = {each.code: each for each in await self.follow_ups(actor, order_id)}
        for given in wish.answers:
            if question := questions.get(given.code):
                question.answered_at, question.answered_by = now(), actor.id
                for column, value in closed(FollowUp, self.keyring, answer=given.answer).items():
                    setattr(question, column, value)
        return list(questions.values())

    async def dispute(self, actor: Actor, order_id: UUID, wish: DisputeCreate) -> OrderShown:
        """The provider has to look into it, and to say how it ends."""
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.dispute, by=actor, reason_code=wish.reason_code)
        await self.incidents.open(order, IncidentKind.COMPLAINT, by=actor, statement=wish.statement)
        return await shown(self.orders, order, actor)

    async def close(self, actor: Actor, order_id: UUID, wish: Settlement) -> OrderShown:
        """The end; RecordIncomplete as long as papers of a completed visit are missing."""
        order = await self.orders.get(order_id, actor, lock=True)
        before = order.status
        move(self.session, order, OrderFlow.close, by=actor, reason=wish.reason)
        missing = await self.papers.missing(order, actor) if before is OrderStatus.COMPLETED else []
        if missing:
            raise RecordIncomplete(missing=missing)
        if before is OrderStatus.NO_SHOW_NURSE:
            await give_all_back(self.session, order, "nurse_absent")
        else:
            await give_back(self.session, order, wish.refund_fen, "settled")
        return await shown(self.orders, order, actor)

    async def grant_revisits(self, actor: Actor, order_id: UUID, wish: RevisitCreate) -> PurchaseShown:
        """By the provider, of a visit that took place: more of the same, for nothing. RevisitTooEarly."""
        order = await self.orders.get(order_id, actor)
        actor.require_inside(Permission.NURSING_DISPATCH, order.provider_id)
        if order.status not in REVIEWED:
            raise RevisitTooEarly
        packages = PackageService(self.session, self.keyring)
        granted = Grant(order.item_title, EVERYTHING, why="revisit", **wish.model_dump())
        purchase = await packages.grant(order, granted)
        return PurchaseShown(purchase.seen_by(actor), purchase.visits)

    async def close_what_is_long_over(self) -> None:
        """By itself, some days after the visit; where papers are missing, that is an incident instead."""
        await each_alone(self.session, await repository.long_over(self.session, now()), self._close)

    async def _close(self, order_id: UUID) -> None:
        order = await self.orders.for_the_clock(order_id)
        if await self.papers.missing(order, UNATTENDED):
            key = f"{order.id}:{IncidentKind.RECORD_MISSING}"
            await self.incidents.open(order, IncidentKind.RECORD_MISSING, by=UNATTENDED, key=key)
        else:
            move(self.session, order, OrderFlow.close, by=UNATTENDED)

    async def _of_family(self, actor: Actor, order_id: UUID) -> Order:
        order = await self.orders.get(order_id, actor)
        if not order.is_own(actor):
            raise Forbidden(permission=Permission.NURSING_ORDER, place=order.place_code)
        return order
