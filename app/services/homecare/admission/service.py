from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor
from app.kit.clock import now, today
from app.kit.events import emit
from app.kit.sealing import closed
from app.kit.secrets import Keyring
from app.kit.timeline import move
from app.registry.files.service import FileService
from app.services.homecare.errors import AssessmentExpired, Contraindicated, NursingTextOutdated
from app.services.homecare.events import NursingOrderAssessed
from app.services.homecare.offerings import repository as offerings
from app.services.homecare.offerings.pricing import PACKAGE, Covered, PriceLine, covered, total
from app.services.homecare.orders.flow import OrderFlow
from app.services.homecare.orders.models import (
    Assessment,
    Decision,
    NursingConsent,
    Order,
    Result,
)
from app.services.homecare.orders.money import give_all_back, settle
from app.services.homecare.orders.planning import day_of
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.orders.schemas import AssessmentCreate, NursingConsentCreate
from app.services.homecare.orders.view import OrderShown, shown
from app.services.homecare.packages.models import Purchase
from app.services.homecare.patients import Capacity


class AdmissionService:
    """互联网+护理服务试点工作方案 (2019): 知情同意 and 首诊评估 come before anybody goes."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.orders = OrderRepository(session, keyring)
        self.files = FileService(session)

    async def consent(self, actor: Actor, order_id: UUID, wish: NursingConsentCreate) -> OrderShown:
        """To exactly these words. Denied, the order ends; where no assessor is needed, the rule passes it."""
        order = await self.orders.get(order_id, actor, lock=True)
        permitted = wish.decision is Decision.PERMIT
        if permitted:
            move(self.session, order, OrderFlow.consent, by=actor)
        else:
            move(self.session, order, OrderFlow.decline, by=actor, reason_code="consent_denied")
            await give_all_back(self.session, order, "refused")
        text = await offerings.consent_text(self.session, order.provider_id, order.text_version)
        if wish.text_version != text.version:
            raise NursingTextOutdated(text_version=text.version)
        await self._keep_consent(actor, order, wish, text.sha256)
        if permitted:
            order.consented_at = now()
            if not order.guards.assessment_needed:
                await self._passed_by_rule(order)
        return await shown(self.orders, order, actor)

    async def assess(self, actor: Actor, order_id: UUID, wish: AssessmentCreate) -> OrderShown:
        """A pass fixes the price; a fail or a referral ends the order, and nothing was paid."""
        order = await self.orders.get(order_id, actor, lock=True)
        passed = wish.result is Result.PASS
        if passed:
            move(self.session, order, OrderFlow.assess, by=actor)
        else:
            move(self.session, order, OrderFlow.fail, by=actor, reason_code=f"assessment_{wish.result}")
        if passed and wish.contraindications:
            raise Contraindicated
        await self._assessed(order, actor.id, wish)
        told = NursingOrderAssessed(order_id=order.id, ordered_by=order.ordered_by, passed=passed)
        await emit(self.session, told)
        if not passed:
            await give_all_back(self.session, order, "refused")
        elif not order.price_fen:
            await settle(self.session, order)
        return await shown(self.orders, order, actor)

    async def _keep_consent(
        self, actor: Actor, order: Order, wish: NursingConsentCreate, text_hash: str
    ) -> None:
        signed = NursingConsent(
            order_id=order.id,
            decision=wish.decision,
            capacity=_capacity(actor, order),
            given_by=actor.id,
            text_version=wish.text_version,
            text_hash=text_hash,
            signature_file_id=wish.signature_file_id,
        )
        self.session.add(signed)
        files = [*order.file_ids, *([wish.signature_file_id] if wish.signature_file_id else [])]
        await self.files.attach(actor, files, subject=Order.__tablename__, row=order)

    async def _passed_by_rule(self, order: Order) -> None:
        """The category's rule asks for no assessor: that is written down as any other assessment is."""
        move(self.session, order, OrderFlow.assess, by=UNATTENDED, reason_code="by_rule")
        await self._assessed(order, None, AssessmentCreate(result=Result.PASS))
        if not order.price_fen:
            await settle(self.session, order)

    async def _with_package(self, order: Order, lines: Sequence[PriceLine]) -> list[PriceLine]:
        """The assessor says what it costs; what the package pays of that follows from it."""
        if order.purchase_id is None:
            return list(lines)
        said = [each for each in lines if each.code != PACKAGE]
        package = await self.session.get_one(Purchase, order.purchase_id)
        return [*said, covered(said, Covered(package.title, package.covers))]

    async def _assessed(self, order: Order, assessor_id: UUID | None, wish: AssessmentCreate) -> None:
        valid_until = wish.valid_until or today() + timedelta(days=order.guards.assessment_valid_days)
        if wish.result is Result.PASS:
            if valid_until < day_of(order.starts_at):
                raise AssessmentExpired
            if wish.lines:
                order.lines = await self._with_package(order, wish.lines)
                order.price_fen = total(order.lines)
            order.assessed_at = now()
        said = "；".join(filter(None, [wish.findings, *wish.contraindications])) or None
        self.session.add(
            Assessment(
                order_id=order.id,
                patient_id=order.patient_id,
                category_code=order.category_code,
                assessor_id=assessor_id,
                result=wish.result,
                score=wish.score,
                valid_until=valid_until if wish.result is Result.PASS else None,
                **closed(Assessment, self.keyring, findings=said),
            )
        )
        await self.session.flush()


def _capacity(actor: Actor, order: Order) -> Capacity:
    """As what somebody consents: it need not be whoever ordered."""
    if actor.principal:
        return Capacity.PROXY
    return Capacity.SELF if actor.own.resident_id == order.patient_id else order.ordered_as
