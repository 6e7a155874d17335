from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Request

from app.across.notices.subscriptions.schemas import SubscriptionRead, SubscriptionsCreate
from app.across.notices.subscriptions.service import Agreed, SubscriptionService
from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.idempotency import KeyReused
from app.kit.language import prefers_english
from app.kit.problems import problems
from app.kit.route import Route

router = APIRouter(tags=["Me"], route_class=Route)


def service(request: Request, session: SessionDep) -> SubscriptionService:
    english = prefers_english(request.headers.get("Accept-Language", ""))
    return SubscriptionService(session, request.app.state.settings.wechat.templates, english=english)


Subscriptions = Annotated[SubscriptionService, Depends(service)]


@router.get(
    "/me/subscriptions",
    summary="List which messages I agreed to",
    response_model=list[SubscriptionRead],
    responses=problems(),
)
async def list_subscriptions(subscriptions: Subscriptions, actor: ActorDep) -> Sequence[Agreed]:
    """Every message that WeChat may bring, and how many of each you have agreed to."""
    return await subscriptions.mine(actor)


@router.post(
    "/me/subscriptions",
    summary="Say which messages I agreed to",
    response_model=list[SubscriptionRead],
    responses=problems(Forbidden, KeyReused),
)
async def note_subscriptions(
    wish: SubscriptionsCreate, subscriptions: Subscriptions, actor: ActorDep
) -> Sequence[Agreed]:
    """As wx.requestSubscribeMessage answered: each accept is good for one message."""
    return await subscriptions.note(actor, wish)
