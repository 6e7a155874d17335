from collections.abc import Callable
from datetime import datetime

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.models import Item
from app.kit.clock import CHINA
from tests.merchants.shops import list_in
from tests.town import Town


@pytest.fixture
def it_is(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """`it_is("2026-10-01 08:30")`, on the wall in China."""

    def set_clock(wall: str) -> None:
        moment = datetime.fromisoformat(wall).replace(tzinfo=CHINA)
        monkeypatch.setattr("app.services.merchants.service.now", lambda: moment)

    return set_clock


@pytest.fixture
async def items(session: AsyncSession, town: Town) -> dict[str, Item]:
    """The commercial list of 东圣社区."""
    return await list_in(session, town.willow)
