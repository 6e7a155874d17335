from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.files.errors import FileInUse, FileNotFound
from app.services.merchants.errors import MerchantNotFound
from app.services.orders.crew.service import CrewService
from app.services.orders.errors import NotServedHere, WorkerNotFound
from app.services.orders.models import JointPrice, Worker
from app.services.orders.schemas import JointPriceRead, JointPriceWrite, WorkerCreate, WorkerRead

router = APIRouter(tags=["Orders"], route_class=Route)


def service(session: SessionDep) -> CrewService:
    return CrewService(session)


Crew = Annotated[CrewService, Depends(service)]


@router.put(
    "/merchants/{merchant_id}/joint-price",
    summary="Set what neighbours pay together",
    response_model=JointPriceRead,
    responses=problems(MerchantNotFound, Forbidden, NotServedHere),
)
async def set_joint_price(
    merchant_id: UUID, wish: JointPriceWrite, crew: Crew, actor: ActorDep
) -> JointPrice:
    """For one service: so many homes of a building in one visit, and what each of them pays."""
    return await crew.ask_of_neighbours(actor, merchant_id, wish)


@router.get(
    "/merchants/{merchant_id}/workers",
    summary="List who comes to the door for a shop",
    response_model=list[WorkerRead],
    responses=problems(MerchantNotFound, Forbidden),
)
async def list_workers(merchant_id: UUID, crew: Crew, actor: ActorDep) -> Sequence[Worker]:
    """For its members."""
    return await crew.workers_of(actor, merchant_id)


@router.post(
    "/merchants/{merchant_id}/workers",
    status_code=201,
    summary="Enter somebody who comes to the door",
    response_model=WorkerRead,
    responses=problems(MerchantNotFound, Forbidden, FileNotFound, FileInUse, KeyReused),
)
async def hire_worker(merchant_id: UUID, wish: WorkerCreate, crew: Crew, actor: ActorDep) -> Worker:
    """Whoever ordered sees name and photograph from the moment they are named for the order."""
    return await crew.hire(actor, merchant_id, wish)


@router.delete(
    "/workers/{worker_id}",
    summary="Take somebody off the list who comes to the door",
    response_model=None,
    responses=problems(WorkerNotFound, Forbidden),
)
async def dismiss_worker(worker_id: UUID, crew: Crew, actor: ActorDep) -> None:
    """Old orders go on naming them."""
    await crew.dismiss(actor, worker_id)
