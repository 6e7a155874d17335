from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response

from app.across.privacy.readable import page
from app.across.privacy.rules import Rule, rules
from app.across.privacy.schemas import DataRead, RuleRead
from app.across.privacy.service import Everything, PrivacyService
from app.kit.access import ActorDep, GuardianNeeded, ProxyRefused
from app.kit.db import SessionDep
from app.kit.errors import Conflict, Forbidden
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.registry.residents.errors import ResidentNotFound

router = APIRouter(tags=["Privacy"], route_class=Route)

PAGE: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {"text/html": {"schema": {"type": "string", "format": "binary"}}},
        "description": "The page.",
    }
}


def service(request: Request, session: SessionDep) -> PrivacyService:
    return PrivacyService(session, request.app.state.keyring, request.app.state.keepers)


Privacy = Annotated[PrivacyService, Depends(service)]


@router.get(
    "/privacy-rules",
    summary="Read how long what is kept",
    response_model=list[RuleRead],
    responses=problems(public=True),
    dependencies=[cached(300)],
)
async def list_privacy_rules() -> Sequence[Rule]:
    """Which personal data are kept how long and by which law; a job carries it out every day."""
    return rules()


@router.get(
    "/me/data",
    summary="Get everything about me",
    response_model=DataRead,
    responses=problems(ProxyRefused, GuardianNeeded),
)
async def export_my_data(privacy: Privacy, actor: ActorDep) -> Everything:
    """In full, for you to keep or to take elsewhere; with `X-Acting-For` that of whom you act for."""
    return await privacy.data_of(actor)


@router.get(
    "/me/data.html",
    summary="Read everything about me",
    response_class=Response,
    responses={**problems(ProxyRefused, GuardianNeeded), **PAGE},
)
async def read_my_data(privacy: Privacy, actor: ActorDep) -> Response:
    """The same as a page to read or to print."""
    headers = {
        "Content-Disposition": 'attachment; filename="linli.html"',
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        "Cache-Control": "no-store",
    }
    return Response(page(await privacy.data_of(actor)), media_type="text/html", headers=headers)


@router.delete(
    "/me",
    summary="Forget me",
    response_model=None,
    responses=problems(ProxyRefused, GuardianNeeded, Conflict),
)
async def forget_me(privacy: Privacy, actor: ActorDep) -> None:
    """Ends the account and takes out whatever identifies you, except what a rule keeps; 409 while something
    of yours is still under way. With `X-Acting-For` it is whom you act for, by a mandate for their data."""
    await privacy.forget(actor)


@router.post(
    "/residents/{resident_id}/forget",
    summary="Forget a resident",
    response_model=None,
    responses=problems(ResidentNotFound, Forbidden, Conflict, KeyReused),
)
async def forget_resident(resident_id: UUID, privacy: Privacy, actor: ActorDep) -> None:
    """At the written request of somebody without a phone, or of the kin of the dead; as `DELETE /me`."""
    await privacy.forget_resident(actor, resident_id)
