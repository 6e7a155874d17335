from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.kit.timeline import Step, StepRead
from app.registry.proxies.errors import (
    AgentUnknown,
    GuardianOnly,
    HeadOnly,
    NotAResident,
    OwnMandate,
    ProxyExists,
    ProxyNotFound,
    SelfAppointed,
)
from app.registry.proxies.models import Proxy
from app.registry.proxies.schemas import PaperProxyCreate, ProxyCreate, ProxyQuery, ProxyRead
from app.registry.proxies.service import ProxyService
from app.registry.residents.errors import ResidentNotFound

router = APIRouter(tags=["Proxies"], route_class=Route)


def service(session: SessionDep) -> ProxyService:
    return ProxyService(session)


Proxies = Annotated[ProxyService, Depends(service)]


@router.get(
    "/me/proxies",
    summary="List who acts for me, and for whom I act",
    response_model=Page[ProxyRead],
    responses=problems(),
)
async def list_my_proxies(
    proxies: Proxies, actor: ActorDep, wanted: Annotated[ProxyQuery, Query()]
) -> Rows[Proxy]:
    """Newest first; one beyond its last day counts no longer, though nobody has ended it."""
    return await proxies.mine(actor, wanted)


@router.post(
    "/me/proxies",
    status_code=201,
    summary="Appoint somebody to act for me",
    response_model=ProxyRead,
    responses=problems(AgentUnknown, NotAResident, GuardianOnly, ProxyExists, SelfAppointed, KeyReused),
)
async def appoint_proxy(wish: ProxyCreate, proxies: Proxies, actor: ActorDep) -> Proxy:
    """For the purposes you name, until the day you name; you may end it at any time."""
    return await proxies.appoint(actor, wish)


@router.get(
    "/residents/{resident_id}/proxies",
    summary="List who acts for a resident",
    response_model=Page[ProxyRead],
    responses=problems(),
)
async def list_proxies(
    resident_id: UUID, proxies: Proxies, actor: ActorDep, wanted: Annotated[ProxyQuery, Query()]
) -> Rows[Proxy]:
    """Newest first; those that you gave, were given, or might record."""
    return await proxies.of_resident(actor, resident_id, wanted)


@router.post(
    "/residents/{resident_id}/proxies",
    status_code=201,
    summary="Record a mandate on paper",
    response_model=ProxyRead,
    responses=problems(
        ResidentNotFound,
        AgentUnknown,
        Forbidden,
        OwnMandate,
        GuardianOnly,
        HeadOnly,
        ProxyExists,
        SelfAppointed,
        KeyReused,
    ),
)
async def record_proxy(resident_id: UUID, wish: PaperProxyCreate, proxies: Proxies, actor: ActorDep) -> Proxy:
    """A child for a parent, a guardian for a minor, the head of the building for somebody without a phone."""
    return await proxies.record(actor, resident_id, wish)


@router.post(
    "/proxies/{proxy_id}/end",
    summary="End a mandate",
    response_model=ProxyRead,
    responses=problems(ProxyNotFound, Forbidden, IllegalMove, KeyReused),
)
async def end_proxy(proxy_id: UUID, proxies: Proxies, actor: ActorDep) -> Proxy:
    """By whoever gave it, by whoever holds it, or by staff; it counts from the next request."""
    return await proxies.end(actor, proxy_id)


@router.get(
    "/proxies/{proxy_id}/timeline",
    summary="Read what was done to a mandate",
    response_model=list[StepRead],
    responses=problems(ProxyNotFound),
)
async def read_proxy_timeline(proxy_id: UUID, proxies: Proxies, actor: ActorDep) -> Sequence[Step]:
    """Who ended it, and when."""
    return await proxies.timeline(actor, proxy_id)
