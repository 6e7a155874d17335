import json
from collections.abc import Callable, Coroutine, Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response

from app.commons.payments.books.service import Books
from app.commons.payments.errors import (
    NothingToRefund,
    NotWhatWeAsked,
    PaymentNotFound,
    RefundNotFound,
    RefundTooLarge,
    RefundTooLate,
    TooManyRefunds,
)
from app.commons.payments.models import Payment, Refund
from app.commons.payments.schemas import PaymentQuery, PaymentRead, RefundCreate, RefundRead, RefundRedirect
from app.commons.payments.service import PaymentService
from app.kit import failures
from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, TooLarge
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, SecretRoute
from app.kit.timeline import Step, StepRead
from app.kit.wall import beyond
from app.kit.wxpay import NotifyUnreadable, PayNotSetUp, PaySignatureRefused, WeChatPay

FAIL = {"code": "FAIL", "message": "失败"}


class NotifyRoute(SecretRoute):
    """WeChat Pay reads the true status, and of a failure its own two words beside ours."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            try:
                await handle(request)
            except Exception as failure:
                said = await failures.answer(request, failure)
                body = json.loads(bytes(said.body)) | FAIL
                return failed(said, body, failures.translate(failure).status())
            return Response(status_code=204, headers={"Cache-Control": "no-store"})

        return answer


def failed(said: Response, body: dict[str, Any], status: int) -> Response:
    content = json.dumps(body, ensure_ascii=False)
    kept = {name: value for name, value in said.headers.items() if name != "content-length"}
    return Response(content, status, kept)


router = APIRouter(tags=["Payments"], route_class=Route)
notify = APIRouter(tags=["Payments"], route_class=NotifyRoute)

RAW = {"requestBody": {"required": True, "content": {"*/*": {"schema": {"type": "string"}}}}}
TAKEN: dict[int | str, dict[str, Any]] = {204: {"description": "Taken; there is nothing to say."}}
NOTIFY_PROBLEMS = (PaySignatureRefused, NotifyUnreadable, NotWhatWeAsked, TooLarge)


def service(session: SessionDep) -> PaymentService:
    return PaymentService(session)


Payments = Annotated[PaymentService, Depends(service)]


@notify.post(
    "/payments/wechat/notify",
    status_code=204,
    summary="Hear of a payment",
    response_class=Response,
    responses={**problems(*NOTIFY_PROBLEMS, PaymentNotFound, public=True), **TAKEN},
    openapi_extra=RAW,
)
async def hear_of_payment(request: Request, session: SessionDep) -> None:
    """WeChat Pay calls this; believed by its signature alone. Again, late or out of order does no harm."""
    pay: WeChatPay = request.app.state.pay
    found = pay.listener.transaction(request.headers, await request.body())
    async with beyond(session):  # WeChat Pay is nobody among us
        await Books(session).take(found, pay)


@notify.post(
    "/payments/wechat/refund-notify",
    status_code=204,
    summary="Hear of a refund",
    response_class=Response,
    responses={**problems(*NOTIFY_PROBLEMS, PaymentNotFound, RefundNotFound, public=True), **TAKEN},
    openapi_extra=RAW,
)
async def hear_of_refund(request: Request, session: SessionDep) -> None:
    """As for a payment: done, closed or gone wrong."""
    pay: WeChatPay = request.app.state.pay
    found = pay.listener.refund(request.headers, await request.body())
    async with beyond(session):  # WeChat Pay is nobody among us
        await Books(session).take_refund(found, pay)


@router.get(
    "/me/payments", summary="List my payments", response_model=Page[PaymentRead], responses=problems()
)
async def list_my_payments(
    payments: Payments, actor: ActorDep, wanted: Annotated[PaymentQuery, Query()]
) -> Rows[Payment]:
    """What you paid or were to pay, newest first."""
    return await payments.my_payments(actor, wanted)


@router.get(
    "/places/{code}/payments",
    summary="List the payments of a place",
    response_model=Page[PaymentRead],
    responses=problems(PlaceNotFound),
)
async def list_payments(
    payments: Payments, actor: ActorDep, place: PlaceDep, wanted: Annotated[PaymentQuery, Query()]
) -> Rows[Payment]:
    """Newest first; your own, and those of your organisation or within your reach."""
    return await payments.list_payments(actor, place, wanted)


@router.get(
    "/payments/{payment_id}",
    summary="Read a payment",
    response_model=PaymentRead,
    responses=problems(PaymentNotFound),
)
async def read_payment(payment_id: UUID, payments: Payments, actor: ActorDep) -> Payment:
    """How it stands, with its refunds. What the phone says after paying proves nothing: ask here."""
    return await payments.payment(actor, payment_id)


@router.get(
    "/payments/{payment_id}/timeline",
    summary="Read what was done to a payment",
    response_model=list[StepRead],
    responses=problems(PaymentNotFound),
)
async def read_payment_timeline(payment_id: UUID, payments: Payments, actor: ActorDep) -> Sequence[Step]:
    """Every move, oldest first; those of WeChat Pay have no actor's name."""
    return await payments.timeline(actor, payment_id)


@router.post(
    "/payments/{payment_id}/refunds",
    status_code=202,
    summary="Pay back by hand",
    response_model=RefundRead,
    responses=problems(
        PaymentNotFound,
        Forbidden,
        NothingToRefund,
        RefundTooLarge,
        TooManyRefunds,
        RefundTooLate,
        KeyReused,
    ),
)
async def refund_payment(payment_id: UUID, wish: RefundCreate, payments: Payments, actor: ActorDep) -> Refund:
    """For what no rule foresaw. Accepted is not done: read the payment again."""
    return await payments.refund_by_hand(actor, payment_id, wish)


@router.post(
    "/refunds/{refund_id}/redirect",
    summary="Pay a stalled refund back another way",
    response_model=RefundRead,
    responses=problems(RefundNotFound, Forbidden, IllegalMove, PayNotSetUp, KeyReused),
)
async def redirect_refund(
    refund_id: UUID, wish: RefundRedirect, request: Request, payments: Payments, actor: ActorDep
) -> Refund:
    """Where the payer's bank refuses it (`abnormal`): to another card, or to the merchant's own account."""
    return await payments.redirect(actor, refund_id, wish, request.app.state.pay)


@router.post(
    "/refunds/{refund_id}/retry",
    summary="Try a refund again",
    response_model=RefundRead,
    responses=problems(RefundNotFound, Forbidden, IllegalMove, RefundTooLarge, KeyReused),
)
async def retry_refund(refund_id: UUID, payments: Payments, actor: ActorDep) -> Refund:
    """With the same number, so that it can never be paid back twice."""
    return await payments.retry(actor, refund_id)
