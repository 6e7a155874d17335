import sys
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.clock import CHINA
from app.services.venues.models import Venue
from tests.town import Town, hall_in
from tests.venues.slots import DAY

Travel = Callable[[str], datetime]


@pytest.fixture
async def hall(session: AsyncSession, town: Town) -> Venue:
    return await hall_in(session, town.willow)


@pytest.fixture
async def room(session: AsyncSession, town: Town) -> Venue:
    """Needs no approval."""
    return await hall_in(session, town.willow, needs_approval=False)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Travel:
    """`clock("09:10")`: for venues, it is that time tomorrow, the day that `slot` books."""

    def travel(time: str, *, days: int = 0) -> datetime:
        moment = datetime.fromisoformat(f"{DAY + timedelta(days=days)}T{time}").replace(tzinfo=CHINA)
        for name, module in list(sys.modules.items()):
            if name.startswith("app.services.venues") and hasattr(module, "now"):
                monkeypatch.setattr(module, "now", lambda: moment)
        return moment

    return travel
