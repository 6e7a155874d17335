from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.kit.clock import now
from tests.gateway import Gateway
from tests.homecare.ward import Ward, ward_in
from tests.town import Town


@pytest.fixture
async def ward(session: AsyncSession, sessions: async_sessionmaker[AsyncSession], town: Town) -> Ward:
    return await ward_in(session, sessions, town)


@pytest.fixture
def till(ward: Ward, gateway: Gateway) -> Ward:
    """The same hospital, where families pay with WeChat Pay."""
    ward.gateway = gateway
    return ward


@pytest.fixture
def time_goes_by(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """`time_goes_by(days=2, hours=12)`: from now on it is later, for all of nursing."""

    def later(**by: float) -> None:
        moment = now() + timedelta(**by)
        for noun in ("orders", "admission", "dispatch", "exits", "visits", "watch"):
            monkeypatch.setattr(f"app.services.homecare.{noun}.service.now", lambda: moment)
        for place in ("orders.view", "dispatch.asking", "visits.papers"):
            monkeypatch.setattr(f"app.services.homecare.{place}.now", lambda: moment)

    return later


@pytest.fixture
def hours_before(time_goes_by: Callable[..., None]) -> Callable[..., None]:
    """`hours_before(order, 12)`: from now on it is twelve hours before the visit."""

    def before(order: Any, hours: int) -> None:
        left = datetime.fromisoformat(order["starts_at"]) - now()
        time_goes_by(seconds=left.total_seconds() - hours * 3600)

    return before
