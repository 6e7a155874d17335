from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from app.kit.access import ActorDep, Token
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, Stale, TooLarge, Unauthenticated
from app.kit.problems import problems
from app.kit.quota import few_failures
from app.kit.route import Route, SecretRoute
from app.kit.wechat import CodeRefused, Identity, LoginBlocked, Phone, PhoneCodeRefused, WeChatAway
from app.registry.people.errors import SessionNotFound, TokenRefused, TokenReused
from app.registry.people.models import Account, SignIn
from app.registry.people.schemas import (
    AccountRead,
    MeRead,
    MeUpdate,
    PhoneCode,
    RefreshRequest,
    SessionRead,
    TokensRead,
    WeChatCode,
)
from app.registry.people.service import Me, PeopleService, Tokens

auth = APIRouter(tags=["Auth"], route_class=SecretRoute)
me = APIRouter(tags=["Me"], route_class=Route)
# A code is good for once anyway; and with a key, a connection would be held while WeChat is asked.
once_only = APIRouter(tags=["Me"], route_class=SecretRoute)


def service(request: Request, session: SessionDep) -> PeopleService:
    return PeopleService(session, request.app.state.keyring)


async def identity_of(request: Request, credentials: WeChatCode) -> Identity:
    """Asked before the transaction has taken a connection: WeChat may take its time."""
    identity: Identity = await request.app.state.wechat.code2session(credentials.code)
    return identity


async def phone_of(request: Request, wish: PhoneCode, token: Token) -> Phone:
    """Asked between two transactions: the first says who asks, the second keeps what WeChat says."""
    if token is None:
        raise Unauthenticated
    state = request.app.state
    async with state.sessions() as session:
        openid = await service(request, session).openid_of(token.credentials)
    phone: Phone = await state.wechat.phone_of(state.sessions, wish.code, openid=openid)
    return phone


People = Annotated[PeopleService, Depends(service)]


@auth.post(
    "/auth/wechat",
    summary="Sign in with WeChat",
    response_model=TokensRead,
    responses=problems(CodeRefused, LoginBlocked, WeChatAway, public=True),
    dependencies=[few_failures],
)
async def sign_in_with_wechat(
    identity: Annotated[Identity, Depends(identity_of)], request: Request, people: People
) -> Tokens:
    """Takes the code of wx.login; somebody new gets an account without rights."""
    return await people.sign_in(identity, request.headers.get("User-Agent", ""))


@auth.post(
    "/auth/refresh",
    summary="Get new tokens",
    response_model=TokensRead,
    responses=problems(TokenRefused, TokenReused, public=True),
    dependencies=[few_failures],
)
async def refresh_tokens(wish: RefreshRequest, people: People) -> Tokens:
    """Spends the refresh token and gives another; one that was spent before ends its session."""
    return await people.refresh(wish.refresh_token)


@auth.post("/auth/logout", summary="Sign out", response_model=None, responses=problems())
async def sign_out(people: People, actor: ActorDep) -> None:
    """Ends this session at once; other devices stay signed in."""
    await people.sign_out(actor)


@me.get("/me", summary="Who am I", response_model=MeRead, responses=problems())
async def read_me(request: Request, people: People, actor: ActorDep) -> Me:
    """Your account, who you are among the residents, the roles you hold today, and for whom you may act."""
    state = request.app.state
    return await people.me(actor, state.resident_of, state.mandates_of)


@me.put("/me", summary="Say what I am called", response_model=MeRead, responses=problems(Forbidden, Stale))
async def change_me(wish: MeUpdate, request: Request, people: People, actor: ActorDep) -> Me:
    """What the register says of you as a resident is corrected by `POST /me/corrections`."""
    await people.change(actor, wish)
    state = request.app.state
    return await people.me(actor, state.resident_of, state.mandates_of)


@once_only.post(
    "/me/phone",
    summary="Give my phone number",
    response_model=AccountRead,
    responses=problems(PhoneCodeRefused, TooLarge, WeChatAway),
)
async def give_phone(phone: Annotated[Phone, Depends(phone_of)], people: People, actor: ActorDep) -> Account:
    """Takes the code of getPhoneNumber, which WeChat gives once its user has agreed."""
    return await people.keep_phone(actor, phone)


@me.get(
    "/me/sessions",
    summary="List where I am signed in",
    response_model=list[SessionRead],
    responses=problems(),
)
async def list_sessions(people: People, actor: ActorDep) -> Sequence[SignIn]:
    """Every device that is signed in as you, the latest first."""
    return await people.sessions(actor)


@me.delete(
    "/me/sessions/{session_id}",
    summary="Sign a device out",
    response_model=None,
    responses=problems(SessionNotFound),
)
async def end_session(session_id: UUID, people: People, actor: ActorDep) -> None:
    """Its tokens fail at their next use."""
    await people.end_session(actor, session_id)


@me.delete("/me/sessions", summary="Sign out everywhere", response_model=None, responses=problems())
async def end_all_sessions(people: People, actor: ActorDep) -> None:
    """Every device, this one too."""
    await people.end_all_sessions(actor)
