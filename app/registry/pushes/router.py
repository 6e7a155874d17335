from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from app.kit.db import SessionDep
from app.kit.errors import TooLarge
from app.kit.problems import problems
from app.kit.route import SecretRoute
from app.kit.wechat.push import Channel, PushRefused, PushUnreadable
from app.registry.pushes.schemas import SignedEcho, SignedPush
from app.registry.pushes.service import PushService, believed

router = APIRouter(tags=["WeChat"], route_class=SecretRoute)

PLAIN = {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "Bare text, no envelope."}
BODY = {"requestBody": {"required": True, "content": {"*/*": {"schema": {"type": "string"}}}}}


def service(request: Request, session: SessionDep) -> PushService:
    return PushService(session, request.app.state.keyring)


def channel_of(request: Request) -> Channel:
    return Channel(request.app.state.settings.wechat)


def bare(text: str) -> Response:
    return Response(text, media_type="text/plain", headers={"X-Content-Type-Options": "nosniff"})


Pushes = Annotated[PushService, Depends(service)]


@router.get(
    "/wechat/push",
    summary="Check the address for pushes",
    response_class=Response,
    responses={**problems(PushRefused, public=True), 200: PLAIN},
)
async def check_push_address(request: Request, query: Annotated[SignedEcho, Query()]) -> Response:
    """WeChat asks so when the address is entered; the answer is its echostr."""
    channel_of(request).believe(query.signature, query.timestamp, query.nonce)
    return bare(query.echostr)


@router.post(
    "/wechat/push",
    summary="Take a push",
    response_class=Response,
    responses={**problems(PushRefused, PushUnreadable, TooLarge, public=True), 200: PLAIN},
    openapi_extra=BODY,
)
async def receive_push(request: Request, query: Annotated[SignedPush, Query()], pushes: Pushes) -> Response:
    """A message or an event from WeChat, plain or encrypted, JSON or XML; sent again, it is taken once."""
    await pushes.receive(believed(channel_of(request), query, await request.body()))
    return bare("success")
