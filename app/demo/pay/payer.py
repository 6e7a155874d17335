"""Plays the payer, the banks, and WeChat Pay calling back."""

import asyncio
from typing import Any

import httpx
from starlette.datastructures import State
from starlette.requests import Request
from starlette.responses import JSONResponse

from app.demo.pay.books import Back, Order, digits
from app.demo.pay.protocol import callback, take_fault
from app.kit.clock import now

UNPAID = {"fail", "cancel"}
OUTCOMES = {"success": "SUCCESS", "abnormal": "ABNORMAL", "closed": "CLOSED"}


async def outcome_of(request: Request) -> str:
    body = await request.json() if await request.body() else {}
    return str(body.get("outcome", "success")).lower() if isinstance(body, dict) else ""


async def pay(request: Request) -> JSONResponse:
    state, outcome = request.app.state, await outcome_of(request)
    order: Order | None = state.books.orders.get(request.path_params["out_trade_no"])
    if order is None or outcome not in UNPAID | {"success"}:
        return JSONResponse({"code": "ORDER_NOT_EXIST" if order is None else "PARAM_ERROR"}, 404)
    if outcome in UNPAID or order.state != "NOTPAY":
        return JSONResponse({"trade_state": order.state, "notified": None})
    take_payment(order)
    return JSONResponse({"trade_state": order.state, "notified": await notify_paid(state, order)})


def take_payment(order: Order) -> None:
    order.state, order.transaction_id, order.paid_at = "SUCCESS", digits(), now()


async def notify_paid(state: State, order: Order) -> int | None:
    return await _notify(state, order.number, order.wish["notify_url"], "TRANSACTION.SUCCESS", order.said())


async def pay_back(request: Request) -> JSONResponse:
    state, outcome = request.app.state, await outcome_of(request)
    back: Back | None = state.books.refunds.get(request.path_params["out_refund_no"])
    if back is None or outcome not in OUTCOMES:
        return JSONResponse({"code": "RESOURCE_NOT_EXISTS" if back is None else "PARAM_ERROR"}, 404)
    return JSONResponse({"status": OUTCOMES[outcome], "notified": await end_refund(state, back, outcome)})


async def end_refund(state: State, back: Back, outcome: str) -> int | None:
    take_back(back, outcome)
    said = back.said("refund_status")
    return await _notify(state, back.number, back.wish["notify_url"], f"REFUND.{back.state}", said)


def take_back(back: Back, outcome: str) -> None:
    back.state = OUTCOMES[outcome]
    back.success_at = now() if back.state == "SUCCESS" else None


def soon(state: State, back: Back) -> None:
    """A moment later it is there, unless somebody played otherwise meanwhile."""

    async def later() -> None:
        await asyncio.sleep(0.5)
        if back.state == "PROCESSING":
            await end_refund(state, back, "success")

    task = asyncio.create_task(later())
    state.tasks.add(task)
    task.add_done_callback(state.tasks.discard)


async def notify_again(request: Request) -> JSONResponse:
    state, number = request.app.state, request.path_params["number"]
    if number not in state.callbacks:
        return JSONResponse({"code": "ORDER_NOT_EXIST"}, 404)
    return JSONResponse({"notified": await _notify(state, number, *state.callbacks[number])})


async def _notify(state: State, number: str, url: str, event: str, said: dict[str, Any]) -> int | None:
    """The status it was answered with; nothing where it was lost."""
    state.callbacks[number] = (url, event, said)
    if take_fault(state.faults, "notify"):
        return None
    headers, body = callback(state.keys, event, said)
    try:
        return int((await state.http.post(url, content=body, headers=headers)).status_code)
    except httpx.HTTPError:
        return None


async def show_books(request: Request) -> JSONResponse:
    books = request.app.state.books
    return JSONResponse({"paid": books.paid(), "paid_back": books.paid_back()})
