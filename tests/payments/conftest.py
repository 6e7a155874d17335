import pytest
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.commons.payments import service as payments
from app.commons.payments.books import service as books
from app.kit.events import Event
from tests.gateway import Gateway
from tests.payments.orders import Order
from tests.town import Settler, Town


@pytest.fixture
async def order(
    sessions: async_sessionmaker[AsyncSession], gateway: Gateway, town: Town, a: Settler
) -> Order:
    return Order(sessions, gateway, town.willow, await a("resident", at=town.willow))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[Event]:
    """What was told, in order."""
    events: list[Event] = []

    async def hear(_: AsyncSession, event: Event) -> None:
        events.append(event)

    monkeypatch.setattr(books, "emit", hear)
    monkeypatch.setattr(payments, "emit", hear)
    return events
