from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor
from app.kit.clock import now
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.secrets import Keyring
from app.kit.sweeps import each_alone
from app.kit.timeline import move
from app.permissions import Permission
from app.services.homecare.dispatch import repository
from app.services.homecare.dispatch.asking import Asking, Candidate
from app.services.homecare.dispatch.flow import OfferFlow, OfferStatus
from app.services.homecare.dispatch.models import Offer
from app.services.homecare.dispatch.repository import OfferRepository
from app.services.homecare.dispatch.schemas import DispatchCreate, OfferQuery
from app.services.homecare.errors import NurseBusy, NurseUnfit, OfferLapsed, OrderTaken
from app.services.homecare.events import NursingOrderAccepted
from app.services.homecare.nurses import repository as nurses
from app.services.homecare.nurses.fitness import failures
from app.services.homecare.nurses.models import Leave
from app.services.homecare.nurses.repository import NurseRepository
from app.services.homecare.nurses.schemas import LeaveCreate
from app.services.homecare.orders.flow import OrderFlow, OrderStatus
from app.services.homecare.orders.models import Order
from app.services.homecare.orders.planning import need_of
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.orders.view import OrderShown, shown
from app.services.homecare.schemas import Why


@dataclass(frozen=True)
class SickLeave:
    leave: Leave
    released: Sequence[UUID]


class DispatchService:
    """Ranked offers that end, instead of a scramble; acceptance is one step that PostgreSQL decides."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.orders = OrderRepository(session, keyring)
        self.offers = OfferRepository(session)
        self.nurses = NurseRepository(session)
        self.asking = Asking(session)

    async def offers_to(self, actor: Actor, wanted: OfferQuery) -> Rows[Offer]:
        return await self.offers.page(self.offers.mine(actor, wanted), wanted, actor)

    async def candidates(self, actor: Actor, order_id: UUID) -> Sequence[Candidate]:
        """All nurses of the provider, who fits first, and why the others do not."""
        order = await self.orders.get(order_id, actor)
        actor.require_inside(Permission.NURSING_DISPATCH, order.provider_id)
        return await self.asking.ranked(order)

    async def dispatch(self, actor: Actor, order_id: UUID, wish: DispatchCreate) -> OrderShown:
        """To one nurse, or to the next in rank, also if her offer has lapsed. NurseUnfit says why not."""
        order = await self.orders.get(order_id, actor, lock=True)
        move(self.session, order, OrderFlow.dispatch, by=actor)
        if wish.nurse_id:
            await self.asking.offer_to(order, wish.nurse_id)
        else:
            await self.asking.next_wave(order, again=True)
        return await shown(self.orders, order, actor)

    async def dispatch_by_itself(self, order_id: UUID) -> None:
        """As soon as it is paid; told twice, it does so once."""
        order = await self.orders.for_the_clock(order_id)
        if order.status is OrderStatus.PAID:
            move(self.session, order, OrderFlow.dispatch, by=UNATTENDED)
            await self.asking.next_wave(order)

    async def accept(self, actor: Actor, order_id: UUID) -> OrderShown:
        """OrderTaken, NurseBusy, OfferLapsed, NurseUnfit: then it is another's, or nobody's yet."""
        order = await self._asked(actor, order_id)
        if order.status is OrderStatus.ACCEPTED and order.served_by != actor.id:
            raise OrderTaken
        seat = len(await nurses.engaged_with(self.session, order.id)) + 1
        if seat < order.persons:
            move(self.session, order, OrderFlow.join, by=actor)
        else:
            move(self.session, order, OrderFlow.accept, by=actor)
        await self._seat(actor, order, seat)
        order.served_by = order.served_by or actor.id
        if seat == order.persons:
            await self._supersede_others(order)
            told = NursingOrderAccepted(order_id=order.id, ordered_by=order.ordered_by)
            await emit(self.session, told)
        return await shown(self.orders, order, actor)

    async def decline(self, actor: Actor, order_id: UUID, why: Why) -> Offer:
        """The next in rank is asked when nobody else is left who could still say yes."""
        order = await self._asked(actor, order_id)
        offer = await self.offers.latest_to(actor, order.id)
        move(self.session, offer, OfferFlow.decline, by=actor, **why.model_dump())
        await self._ask_on(order)
        return offer

    async def give_back(self, actor: Actor, order_id: UUID, why: Why) -> OrderShown:
        """Accepted, but she cannot go: others are asked at once, and she is not asked again."""
        order = await self._asked(actor, order_id)
        offer = await self.offers.latest_to(actor, order.id)
        move(self.session, order, OrderFlow.give_back, by=actor, **why.model_dump())
        move(self.session, offer, OfferFlow.give_back, by=actor, **why.model_dump())
        await self._free(order, offer.nurse_id)
        await self.asking.next_wave(order)
        return await shown(self.orders, order, actor)

    async def sick_leave(self, actor: Actor, nurse_id: UUID, wish: LeaveCreate) -> SickLeave:
        """Whatever she had promised then is offered to others in the same breath."""
        nurse = await self.nurses.get(nurse_id, actor, lock=True)
        actor.require_inside(Permission.NURSING_MANAGE, nurse.provider_id)
        span = Range(wish.starts_at, wish.ends_at)
        leave = Leave(nurse_id=nurse.id, span=span, reason=wish.reason)
        self.session.add(leave)
        await self.session.flush()
        released = await repository.accepted_during(self.session, nurse.id, span)
        for order_id in released:
            await self._take_from(actor, order_id, nurse.id)
        return SickLeave(leave, released)

    async def lapse(self) -> None:
        """Offers whose time is over; then the next in rank are asked."""
        lapsed = await repository.orders_with_lapsed(self.session, now())
        await each_alone(self.session, lapsed, self._lapse)

    async def _lapse(self, order_id: UUID) -> None:
        order = await self.orders.for_the_clock(order_id)
        for offer in await self.offers.of_order(order.id):
            if offer.status is OfferStatus.OFFERED and offer.expires_at <= now():
                move(self.session, offer, OfferFlow.lapse, by=UNATTENDED)
        await self._ask_on(order)

    async def withdraw_all(self, order: Order) -> None:
        """For whatever ends an order: nobody is asked any more, and those who had accepted are free."""
        for offer in await self.offers.of_order(order.id):
            if offer.status in (OfferStatus.OFFERED, OfferStatus.ACCEPTED):
                move(self.session, offer, OfferFlow.withdraw, by=UNATTENDED)
        await nurses.disengage(self.session, order.id)

    async def start_over(self, order: Order, *, again: bool = False) -> None:
        """For whatever takes an order from its nurse: the others are asked, or all of them `again`."""
        await self.withdraw_all(order)
        order.served_by = None
        await self.asking.next_wave(order, again=again)

    async def _asked(self, actor: Actor, order_id: UUID) -> Order:
        """404, 403: an order she was offered; locked."""
        order = await self.orders.get(order_id, actor, lock=True)
        actor.require_inside(Permission.NURSING_SERVE, order.provider_id)
        return order

    async def _seat(self, actor: Actor, order: Order, seat: int) -> None:
        offer = await self.offers.latest_to(actor, order.id)
        if offer.status is not OfferStatus.OFFERED or offer.expires_at <= now():
            raise OfferLapsed
        member = await self.asking.member(order, offer.nurse_id)
        need = need_of(order)
        unfit = [each for each in failures(member, need) if each.code != "engaged"]
        span = member.span(need)
        if unfit or span is None:
            raise NurseUnfit(failures=[vars(each) for each in unfit])
        if not await nurses.engage(
            self.session, nurse_id=offer.nurse_id, order_id=order.id, seat=seat, span=span
        ):
            raise NurseBusy
        move(self.session, offer, OfferFlow.accept, by=actor)

    async def _take_from(self, actor: Actor, order_id: UUID, nurse_id: UUID) -> None:
        order = await self.orders.get(order_id, actor, lock=True)
        if order.status is OrderStatus.ACCEPTED:
            move(self.session, order, OrderFlow.reassign, by=actor, reason_code="nurse_on_leave")
        for offer in await self.offers.of_order(order.id):
            if offer.nurse_id == nurse_id and offer.status in (OfferStatus.OFFERED, OfferStatus.ACCEPTED):
                move(self.session, offer, OfferFlow.withdraw, by=actor, reason_code="nurse_on_leave")
        await self._free(order, nurse_id)
        await self.asking.next_wave(order)

    async def _free(self, order: Order, nurse_id: UUID) -> None:
        await nurses.disengage(self.session, order.id, nurse_id=nurse_id)
        left = await nurses.engaged_with(self.session, order.id)
        accounts = {each.nurse_id: each.account_id for each in await self.offers.of_order(order.id)}
        order.served_by = accounts[left[0].nurse_id] if left else None

    async def _supersede_others(self, order: Order) -> None:
        for offer in await self.offers.of_order(order.id):
            if offer.status is OfferStatus.OFFERED:
                move(self.session, offer, OfferFlow.supersede, by=UNATTENDED)

    async def _ask_on(self, order: Order) -> None:
        """If nobody can say yes any more, the next in rank."""
        offers = await self.offers.of_order(order.id)
        waiting = any(each.status is OfferStatus.OFFERED for each in offers)
        if order.status is OrderStatus.DISPATCHED and not waiting:
            await self.asking.next_wave(order)
