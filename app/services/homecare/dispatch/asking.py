"""Whom to ask next: who fits, in the order of their rank, with the reasons for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.clock import now
from app.kit.events import emit
from app.kit.secrets import NO_KEYS
from app.services.homecare.dispatch.flow import OfferStatus
from app.services.homecare.dispatch.models import Offer, ReasonGiven
from app.services.homecare.dispatch.repository import OfferRepository
from app.services.homecare.errors import NurseNotFound, NurseUnfit
from app.services.homecare.events import NobodyLeftToAsk, NursingOffered
from app.services.homecare.nurses import repository as nurses
from app.services.homecare.nurses.fitness import Failure, Member, Need, failures
from app.services.homecare.nurses.ranking import Background, reasons, score
from app.services.homecare.orders.models import Order
from app.services.homecare.orders.planning import need_of
from app.services.homecare.orders.repository import OrderRepository


@dataclass(frozen=True)
class Candidate:
    member: Member
    score: int
    reasons: Sequence[ReasonGiven]
    blocking: Sequence[Failure]

    @property
    def nurse_id(self) -> UUID:
        return self.member.nurse.id

    @property
    def name(self) -> str:
        return self.member.nurse.name


class Asking:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.orders = OrderRepository(session, NO_KEYS)
        self.offers = OfferRepository(session)

    async def next_wave(self, order: Order, *, again: bool = False) -> None:
        made = await self.offers.of_order(order.id)
        over = {OfferStatus.SUPERSEDED, *({OfferStatus.LAPSED, OfferStatus.WITHDRAWN} if again else ())}
        asked = {each.nurse_id for each in made if each.status not in over}
        fit = [each for each in await self.ranked(order) if not each.blocking and each.nurse_id not in asked]
        wished = [each for each in fit if each.nurse_id in order.preferred_nurses]
        wave = (wished or fit)[: order.terms.offers_at_once]
        for rank, candidate in enumerate(wave, start=len(made) + 1):
            await self._offer(order, candidate, rank=rank)
        if not wave and not any(each.status is OfferStatus.OFFERED for each in made):
            await emit(self.session, NobodyLeftToAsk(order_id=order.id, provider_id=order.provider_id))

    async def offer_to(self, order: Order, nurse_id: UUID) -> None:
        found = {each.nurse_id: each for each in await self.ranked(order)}
        if nurse_id not in found:
            raise NurseNotFound
        candidate = found[nurse_id]
        if candidate.blocking:
            raise NurseUnfit(failures=[vars(each) for each in candidate.blocking])
        made = await self.offers.of_order(order.id)
        if not any(each.nurse_id == nurse_id and each.status is OfferStatus.OFFERED for each in made):
            await self._offer(order, candidate, rank=len(made) + 1, by_hand=True)

    async def _offer(self, order: Order, to: Candidate, *, rank: int, by_hand: bool = False) -> None:
        nurse = to.member.nurse
        offer = Offer(
            provider_id=order.provider_id,
            place=order.place,
            order_id=order.id,
            nurse_id=nurse.id,
            account_id=nurse.account_id,
            rank=rank,
            score=to.score,
            reasons=list(to.reasons),
            by_hand=by_hand,
            expires_at=now() + timedelta(minutes=order.terms.offer_minutes),
        )
        self.session.add(offer)
        order.asked = list({*order.asked, nurse.account_id})
        await self.session.flush()
        told = NursingOffered(order_id=order.id, offer_id=offer.id, account_id=nurse.account_id)
        await emit(self.session, told)

    async def ranked(self, order: Order) -> list[Candidate]:
        need, team = need_of(order), await self._team(order)
        known = await self.orders.nurses_known_to(order.patient_id)
        background = Background(
            preferred=order.preferred_nurses,
            known={each.nurse.id for each in team if each.nurse.account_id in known},
            load=await nurses.load(self.session, [each.nurse.id for each in team], order.starts_at),
        )
        found = [_candidate(each, need, background) for each in team]
        return sorted(found, key=lambda each: (bool(each.blocking), -each.score, each.nurse_id))

    async def _team(self, order: Order) -> list[Member]:
        return await nurses.team(self.session, [order.provider_id], order.starts_at, order.ends_at)

    async def member(self, order: Order, nurse_id: UUID) -> Member:
        return next(each for each in await self._team(order) if each.nurse.id == nurse_id)


def _candidate(member: Member, need: Need, background: Background) -> Candidate:
    given = reasons(member, need, background)
    told = [ReasonGiven(code=each.code, points=each.points) for each in given]
    return Candidate(member, score(given), told, failures(member, need))
