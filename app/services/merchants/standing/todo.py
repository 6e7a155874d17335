"""For `GET /me/todo`: applications, for staff to look at and for members to complete."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.todo import MOST, Todo
from app.services.merchants.flow import MerchantStatus
from app.services.merchants.standing.repository import StandingRepository

WORDS = {
    MerchantStatus.APPLIED: ("merchants.accept", "商家入驻申请待受理"),
    MerchantStatus.IN_REVIEW: ("merchants.review", "商家入驻资料待审核"),
    MerchantStatus.ONBOARDING: ("merchants.complete", "请补齐入驻资料并提交审核"),
}


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    return [
        Todo(
            kind=WORDS[each.status][0],
            id=each.id,
            title=WORDS[each.status][1],
            due_at=None,
            place_code=each.place_code,
            link=f"/merchants/{each.id}/standing",
        )
        for each in await StandingRepository(session).waiting_for(actor, most=MOST)
    ]
