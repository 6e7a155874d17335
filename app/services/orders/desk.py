"""What every use case of an order ends with: both sides are told, and whoever acted is shown it."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.events import emit
from app.kit.secrets import Keyring
from app.services.orders.events import OrderEvent
from app.services.orders.models import Order
from app.services.orders.repository import OrderRepository
from app.services.orders.view import Shown, shown


class Desk:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session, self.keyring = session, keyring
        self.orders = OrderRepository(session, keyring)

    async def told(self, event: type[OrderEvent], order: Order) -> Shown:
        await tell(self.session, event, order)
        return await shown(self.orders, order)


async def tell(session: AsyncSession, event: type[OrderEvent], order: Order) -> None:
    fact = event(
        order_id=order.id,
        organisation_id=order.organisation_id,
        place_id=order.place_id,
        ordered_by=order.ordered_by,
        sandbox=order.sandbox,
    )
    await emit(session, fact)
