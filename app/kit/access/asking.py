"""Who makes a request: the bearer of its token, and for whom."""

from dataclasses import replace
from typing import Annotated
from urllib.parse import unquote
from uuid import UUID

from fastapi import Depends, Header, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from app.kit.access.actors import NOBODY, Actor
from app.kit.contract import ACTING_FOR, OPTIONAL
from app.kit.errors import Invalid, Unauthenticated
from app.kit.quota import Quotas


class MachineRefused(Unauthenticated, code=401002, zh="这里供个人使用，请用个人身份登录"):
    """This address is for people: sign in as one."""


bearer = HTTPBearer(auto_error=False)
optional_bearer = HTTPBearer(auto_error=False, scheme_name=OPTIONAL)
Token = Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]
OptionalToken = Annotated[HTTPAuthorizationCredentials | None, Depends(optional_bearer)]

ActingFor = Annotated[
    UUID | None,
    Header(alias=ACTING_FOR, description="The resident you act for: `acting_for` of GET /me."),
]
PURPOSE = "X-Purpose"
StatedPurpose = Annotated[
    str | None,
    Header(
        alias=PURPOSE,
        max_length=600,
        description="What you look at sensitive data for, percent-encoded; shown to whom they are about.",
    ),
]


async def actor_of(request: Request) -> Actor:
    """Who is asking. `main.py` says how to find out; the kit does not know."""
    if not hasattr(request.state, "actor"):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Unauthenticated
        caller = await _authenticated(request, token.strip())
        caller.admit(request.client and request.client.host)
        caller = replace(caller, stated_purpose=_stated(request))
        request.state.actor = await _acting(request, caller)
    actor: Actor = request.state.actor
    return actor


async def _authenticated(request: Request, token: str) -> Actor:
    state = request.app.state
    quotas: Quotas = state.quotas
    try:
        caller: Actor = await state.authenticate(request.state.session, state.keyring, token)
    except Unauthenticated:
        await quotas.note_failure(request)
        raise
    await quotas.spend(request, quotas.signed_in, str(caller.id))
    return caller


def _stated(request: Request) -> str:
    text = unquote(request.headers.get(PURPOSE, ""), errors="replace")
    return "".join(filter(str.isprintable, text))[:200]


async def _acting(request: Request, caller: Actor) -> Actor:
    """Who may act for whom, the kit does not know either."""
    named = request.headers.get(ACTING_FOR)
    if not named:
        return caller
    try:
        resident_id = UUID(named)
    except ValueError:
        raise Invalid(fields=[]) from None
    acting: Actor = await request.app.state.represent(request.state.session, caller, resident_id)
    return acting


async def current_actor(request: Request, _: Token, __: ActingFor = None, ___: StatedPurpose = None) -> Actor:
    actor = await actor_of(request)
    if actor.is_machine:
        raise MachineRefused
    return actor


async def current_viewer(request: Request, token: OptionalToken, _: ActingFor = None) -> Actor:
    """A public page shows more to whoever signs in, and a server what it shows everybody. A bad token is an
    error, none is not."""
    if "Authorization" not in request.headers:
        return NOBODY
    actor = await actor_of(request)
    return NOBODY if actor.is_machine else actor


ActorDep = Annotated[Actor, Depends(current_actor)]
ViewerDep = Annotated[Actor, Depends(current_viewer)]
