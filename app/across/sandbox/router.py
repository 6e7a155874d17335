from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Request

from app.across.sandbox.schemas import MagicRead, SandboxOrderCreate
from app.across.sandbox.values import values
from app.kit.db import SessionDep
from app.kit.idempotency import KeyReused
from app.kit.machines import Machine, SandboxOnly, ScopeMissing, machine_with
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.permissions import Scope
from app.services.orders.errors import NotServedHere
from app.services.orders.rehearsing.service import RehearsalService
from app.services.orders.schemas import OrderRead
from app.services.orders.service import OrderShown

router = APIRouter(tags=["Sandbox"], route_class=Route)
Server = Annotated[Machine, machine_with(Scope.ORDERS_WRITE)]


@router.get(
    "/sandbox/values",
    summary="List the magic values of the sandbox",
    response_model=list[MagicRead],
    responses=problems(public=True),
    dependencies=[cached(3600)],
)
async def list_magic_values() -> Sequence[MagicRead]:
    """What to say with a test key, and what then happens. A live key saying the same says nothing special."""
    return values()


@router.post(
    "/merchant/sandbox/orders",
    status_code=201,
    summary="Be ordered from, in the sandbox",
    response_model=OrderRead,
    responses=problems(ScopeMissing, SandboxOnly, NotServedHere, KeyReused),
)
async def order_in_sandbox(
    wish: SandboxOrderCreate, request: Request, session: SessionDep, machine: Server
) -> OrderShown:
    """As if a resident had ordered: accept it, and they do as `value` says. The arrival code is 000000."""
    rehearsal = RehearsalService(session, request.app.state.keyring)
    return await rehearsal.request(machine, wish.item_code, wish.price_fen, wish.value)
