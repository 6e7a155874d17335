from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select

from app.commons.payments.errors import PaymentNotFound, RefundNotFound
from app.commons.payments.flow import OPEN, PaymentStatus
from app.commons.payments.models import Payment, Refund
from app.commons.payments.schemas import PaymentQuery
from app.kit.access import NOBODY, Actor, Place
from app.kit.repository import Repository
from app.permissions import Permission

AT_ONCE = 200  # looked at in one sweep


class PaymentRepository(Repository[Payment]):
    model, missing = Payment, PaymentNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return (
            (Payment.payer_id == actor.id)
            | Payment.organisation_id.in_(actor.organisations(Permission.PAYMENTS_READ))
            | Place.within(actor.reach(Permission.PAYMENTS_READ))
        )

    def matching(self, actor: Actor, wanted: PaymentQuery, *, under: Place | None = None) -> Select[Payment]:
        query = self.visible_to(actor, under=under)
        if wanted.status:
            query = query.where(Payment.status == wanted.status)
        if wanted.subject_id:
            query = query.where(Payment.subject_id == wanted.subject_id)
        return query

    async def with_refunds(self, payments: Sequence[Payment], actor: Actor) -> None:
        """Oldest first."""
        query = select(Refund).where(Refund.payment_id.in_([each.id for each in payments]))
        found = (await self.session.scalars(query.order_by(Refund.id))).all()
        for payment in payments:
            payment.refunds = [each.seen_by(actor) for each in found if each.payment_id == payment.id]

    async def locked(self, payment_id: UUID) -> Payment:
        """Whoever asks: for our own jobs and for what WeChat Pay says. With its refunds."""
        query = select(Payment).where(Payment.id == payment_id).with_for_update(of=Payment)
        payment = await self.session.scalar(query.execution_options(populate_existing=True))
        if payment is None:
            raise PaymentNotFound
        await self.with_refunds([payment], NOBODY)
        return payment

    async def of_subject(self, subject: str, subject_id: UUID) -> Sequence[Payment]:
        """All that was ever asked for it, oldest first, each locked."""
        query = select(Payment).where(Payment.subject == subject, Payment.subject_id == subject_id)
        query = query.order_by(Payment.id).with_for_update(of=Payment)
        payments = (await self.session.scalars(query.execution_options(populate_existing=True))).all()
        await self.with_refunds(payments, NOBODY)
        return payments

    async def due(self, at: datetime) -> Sequence[Payment]:
        """What should be looked after; what another worker looks after already is passed over."""
        query = select(Payment).where(Payment.status == PaymentStatus.UNPAID, Payment.look_at <= at)
        query = query.order_by(Payment.look_at).with_for_update(of=Payment, skip_locked=True).limit(AT_ONCE)
        return (await self.session.scalars(query)).all()


class RefundRepository(Repository[Refund]):
    model, missing = Refund, RefundNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return (
            (Refund.payer_id == actor.id)
            | Refund.organisation_id.in_(actor.organisations(Permission.PAYMENTS_READ))
            | Place.within(actor.reach(Permission.PAYMENTS_READ))
        )

    async def locked(self, refund_id: UUID) -> Refund:
        """Of a payment that was locked before: so nobody locks them in the other order."""
        query = select(Refund).where(Refund.id == refund_id).with_for_update(of=Refund)
        refund = await self.session.scalar(query.execution_options(populate_existing=True))
        if refund is None:
            raise RefundNotFound
        return refund

    async def payment_of(self, refund_id: UUID) -> UUID:
        found = await self.session.scalar(select(Refund.payment_id).where(Refund.id == refund_id))
        if found is None:
            raise RefundNotFound
        return found

    async def due(self, at: datetime) -> Iterable[Refund]:
        query = select(Refund).where(Refund.status.in_(OPEN), Refund.look_at <= at)
        query = query.order_by(Refund.look_at).with_for_update(of=Refund, skip_locked=True).limit(AT_ONCE)
        return (await self.session.scalars(query)).all()
