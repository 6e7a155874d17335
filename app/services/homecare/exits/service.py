from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.alarms.schemas import AlarmKind
from app.commons.alarms.service import AlarmService
from app.kit.access import UNATTENDED, Actor
from app.kit.clock import CHINA, now
from app.kit.events import emit
from app.kit.flow import IllegalMove
from app.kit.secrets import Keyring
from app.kit.timeline import move
from app.kit.wall import beyond
from app.permissions import Permission
from app.services.homecare.dispatch.service import DispatchService
from app.services.homecare.errors import NotYourVisit, NursingRefused, TooEarlyToSay
from app.services.homecare.events import NursingCompensated, NursingOrderEnded
from app.services.homecare.exits.schemas import Abort, Attempts, CallForHelp, NewTime, TurnAway
from app.services.homecare.incidents.models import IncidentKind
from app.services.homecare.incidents.service import IncidentService, once_for
from app.services.homecare.offerings.pricing import percent_of
from app.services.homecare.orders import rules
from app.services.homecare.orders.flow import OrderFlow, OrderStatus
from app.services.homecare.orders.models import Order
from app.services.homecare.orders.money import give_all_back, give_back, not_asked_any_more
from app.services.homecare.orders.planning import Planning
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.orders.view import OrderShown, cancel_fee, nurses_of, shown
from app.services.homecare.packages.models import Grant
from app.services.homecare.packages.service import PackageService
from app.services.homecare.schemas import Why
from app.services.homecare.visits.flow import VisitFlow
from app.services.homecare.visits.repository import VisitRepository

ABSENT_AFTER = timedelta(minutes=30)
TRIP = ("visit_fee", "travel")


class ExitService:
    """Every way out says what happens to the nurse's time, to the visit, and to the money."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session, self.keyring = session, keyring
        self.orders = OrderRepository(session, keyring)
        self.visits = VisitRepository(session)
        self.dispatching = DispatchService(session, keyring)
        self.incidents = IncidentService(session, keyring)
        self.planning = Planning(session, self.orders)

    async def cancel(self, actor: Actor, order_id: UUID, why: Why) -> OrderShown:
        """By the family at the price of the tier; by the provider at none, with more by its terms."""
        order = await self.orders.get(order_id, actor, lock=True)
        own = order.is_own(actor) and order.status is not OrderStatus.NO_SHOW_NURSE
        fee = cancel_fee(order, now()) if own else 0
        await self._cancelled(actor, order, fee, why)
        if not order.is_own(actor):
            await self._compensate(order)
        return await self._ended(order, actor)

    async def unpaid(self, order_id: UUID) -> None:
        """The time to pay is over; told again, it is over already."""
        order = await self.orders.for_the_clock(order_id)
        if order.status is OrderStatus.ASSESSED:
            await self.lapse(order)

    async def call_off_for_good(self, order_id: UUID) -> None:
        """For somebody who wants to be forgotten: at no price."""
        order = await self.orders.for_the_clock(order_id)
        await self._cancelled(UNATTENDED, order, 0, Why(reason_code="forgotten"))

    async def reassign(self, actor: Actor, order_id: UUID, why: Why) -> OrderShown:
        """Another nurse goes; whoever had accepted is free again, on the way or not."""
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.reassign, by=actor, **why.model_dump())
        await self._call_off(order)
        await self.dispatching.start_over(order)
        return await shown(self.orders, order, actor)

    async def reschedule(self, actor: Actor, order_id: UUID, wish: NewTime) -> OrderShown:
        """Same order, same price, another time; NursingRefused where nobody could come then."""
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.reschedule, by=actor)
        await self._let_go(order)
        order.slot = wish.slot
        await self._can_be_served(order)
        async with beyond(self.session):  # a family that puts off has others asked
            await self.dispatching.start_over(order, again=True)
        return await shown(self.orders, order, actor)

    async def turn_away(self, actor: Actor, order_id: UUID, why: TurnAway) -> OrderShown:
        """Refused at the door: the trip is paid for as far as the terms say, all else goes back."""
        order = await self._of_nurse(actor, order_id)
        move(self.session, order, OrderFlow.turn_away, by=actor, **why.model_dump())
        await self._let_go(order)
        await self.incidents.open(order, IncidentKind.TURNED_AWAY, by=actor, statement=why.reason)
        trip = sum(each.amount_fen for each in order.lines if each.code in TRIP)
        kept = percent_of(trip, order.terms.trip_percent)
        await give_back(self.session, order, order.worth_fen - kept, "turned_away")
        return await self._ended(order, actor)

    async def abort(self, actor: Actor, order_id: UUID, why: Abort) -> OrderShown:
        """Stopped for the patient's sake: help first, then the incident; the money when it is looked into."""
        order = await self._of_nurse(actor, order_id)
        move(self.session, order, OrderFlow.abort, by=actor, reason_code=why.reason_code)
        visit = await self.visits.under_way(order.id, actor)
        if visit is not None:
            move(self.session, visit, VisitFlow.abort, by=actor, reason_code=why.reason_code)
            visit.ended_at = now()
            visit.flag(*(["called_120"] if why.called_120 else []))
        await self.incidents.open(order, IncidentKind.ABORTED, by=actor, statement=why.statement)
        return await self._ended(order, actor)

    async def patient_absent(self, actor: Actor, order_id: UUID, why: Attempts) -> OrderShown:
        """Nobody opened, after she has waited as long as the terms say. TooEarlyToSay."""
        order = await self._of_nurse(actor, order_id)
        move(self.session, order, OrderFlow.patient_absent, by=actor, reason=why.reason)
        visit = await self.visits.under_way(order.id, actor)
        arrived_at = (visit and visit.arrived_at) or now()
        not_before = max(order.starts_at, arrived_at) + timedelta(minutes=order.terms.wait_minutes)
        _no_earlier(not_before)
        await self._let_go(order)
        await self.incidents.open(order, IncidentKind.PATIENT_ABSENT, by=actor, statement=why.reason)
        kept = percent_of(order.worth_fen, order.terms.cancel_percent(0))
        await give_back(self.session, order, order.worth_fen - kept, "patient_absent")
        return await self._ended(order, actor)

    async def nurse_absent(self, actor: Actor, order_id: UUID) -> OrderShown:
        """Said by the family or the provider; then another time at the same price, or everything back."""
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.nurse_absent, by=actor)
        _no_earlier(order.starts_at + ABSENT_AFTER)
        await self._nurse_failed(order, by=actor)
        return await self._ended(order, actor)

    async def call_for_help(self, actor: Actor, order_id: UUID, cry: CallForHelp) -> object:
        """By whoever goes there, or the family, from the promise on; kept before anybody is told.

        Also when the order has ended: who breaks off because she is threatened is not out of the door yet.
        """
        order = await self.orders.get(order_id, actor, lock=True)
        going = [each.account_id for each in await nurses_of(self.session, order)]
        is_nurse = actor.id in (order.served_by, *going)
        if not is_nurse and not order.is_own(actor):
            actor.require_inside(Permission.NURSING_SERVE, order.provider_id)
            raise NotYourVisit
        if order.served_by is None:
            raise IllegalMove(move="sos", state=order.status)
        if is_nurse:
            key = once_for(order, IncidentKind.NURSE_SAFETY)
            await self.incidents.open(order, IncidentKind.NURSE_SAFETY, by=actor, key=key)
        return await AlarmService(self.session, self.keyring).raise_alarm(
            actor,
            kind=AlarmKind.NURSE_SOS if is_nurse else AlarmKind.FAMILY_SOS,
            place=order.place,
            subject=Order.__tablename__,
            subject_id=order.id,
            organisation_id=order.provider_id,
            contacts=[] if is_nurse else [order.ordered_by],  # who threatens her may be the family
            location=cry.location,
            silent=cry.silent,
        )

    async def lapse(self, order: Order) -> None:
        """Nobody consented, assessed or paid in time."""
        await self._cancelled(UNATTENDED, order, 0, Why(reason_code="lapsed"))
        await self._tell(order)

    async def nobody_came(self, order: Order) -> None:
        """Paid, and nobody was found to go: everything back, and what the terms promise beyond that."""
        await self._cancelled(UNATTENDED, order, 0, Why(reason_code="nobody_found"))
        await self._compensate(order)
        await self._tell(order)

    async def nurse_failed(self, order: Order) -> None:
        """An hour late, and no word of her."""
        move(self.session, order, OrderFlow.nurse_absent, by=UNATTENDED, reason_code="late_60")
        await self._nurse_failed(order, by=UNATTENDED)

    async def _compensate(self, order: Order) -> None:
        """Beyond what goes back anyway: a visit on which the provider pays what its terms name."""
        promised = order.terms.voucher
        if promised is None or order.paid_at is None:
            return
        purchase = await PackageService(self.session, self.keyring).grant(
            order,
            Grant(
                title=f"{order.item_title}（爽约补偿）",
                covers=promised.covers,
                valid_days=promised.valid_days,
                why="cancelled_by_provider",
            ),
        )
        told = NursingCompensated(order_id=order.id, ordered_by=order.ordered_by, purchase_id=purchase.id)
        await emit(self.session, told)

    async def _tell(self, order: Order) -> None:
        told = NursingOrderEnded(order_id=order.id, ordered_by=order.ordered_by, status=order.status)
        await emit(self.session, told)

    async def _cancelled(self, actor: Actor, order: Order, fee_fen: int, why: Why) -> None:
        move(self.session, order, OrderFlow.cancel, by=actor, **why.model_dump())
        await self._let_go(order)
        await not_asked_any_more(self.session, order)
        if fee_fen:
            await give_back(self.session, order, order.worth_fen - fee_fen, "cancelled")
        else:
            await give_all_back(self.session, order, "cancelled")

    async def _nurse_failed(self, order: Order, *, by: Actor) -> None:
        await self._let_go(order)
        order.served_by = None
        await self.incidents.open(order, IncidentKind.NURSE_ABSENT, by=by)
        share = percent_of(order.worth_fen, order.terms.compensation("no_show_nurse"))
        await give_back(self.session, order, share, "nurse_absent")

    async def _of_nurse(self, actor: Actor, order_id: UUID) -> Order:
        order = await self.orders.get(order_id, actor, lock=True)
        actor.require_inside(OrderFlow.turn_away.needs, order.provider_id)
        if order.served_by != actor.id:
            raise NotYourVisit
        return order

    async def _can_be_served(self, order: Order) -> None:
        too_late = order.starts_at < now() + timedelta(minutes=order.terms.notice_minutes)
        if too_late:
            raise NursingRefused(failures=[vars(rules.NotTooLate().failure())])
        if not await self.planning.is_free(order):
            raise NursingRefused(failures=[vars(rules.NOBODY_FREE)])

    async def _let_go(self, order: Order) -> None:
        async with beyond(self.session):  # a family that calls off ends what is the provider's
            await self._call_off(order)
            await self.dispatching.withdraw_all(order)

    async def _call_off(self, order: Order) -> None:
        visit = await self.visits.under_way(order.id, UNATTENDED)
        if visit is not None:
            move(self.session, visit, VisitFlow.call_off, by=UNATTENDED)
            visit.ended_at = now()

    async def _ended(self, order: Order, actor: Actor) -> OrderShown:
        await self._tell(order)
        return await shown(self.orders, order, actor)


def _no_earlier(not_before: datetime) -> None:
    if now() < not_before:
        raise TooEarlyToSay(not_before=not_before.astimezone(CHINA).isoformat())
