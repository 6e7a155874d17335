from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.secrets import NO_KEYS
from app.kit.todo import MOST, Todo
from app.services.orders.flow import OrderStatus
from app.services.orders.models import Order
from app.services.orders.repository import OrderRepository

TITLES = {
    OrderStatus.REQUESTED: ("orders.answer", "上门订单待接单"),
    OrderStatus.ACCEPTED: ("orders.pay", "商家已接单，请付款"),
    OrderStatus.DONE: ("orders.confirm", "上门服务已完成，请确认"),
    OrderStatus.DISPUTED: ("orders.settle", "上门订单有争议待处理"),
}


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: what a shop has to answer, whoever ordered to pay or confirm, staff to settle."""
    return [_todo(each) for each in await OrderRepository(session, NO_KEYS).waiting(actor, most=MOST)]


def _todo(order: Order) -> Todo:
    kind, title = TITLES[order.status]
    return Todo(
        kind=kind,
        id=order.id,
        title=title,
        due_at=order.starts_at,
        place_code=order.place_code,
        link=f"/orders/{order.id}",
    )
