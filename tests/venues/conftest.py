import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from app.services.venues.models import Venue
from tests.town import Town, hall_in


@pytest.fixture
async def hall(session: AsyncSession, town: Town) -> Venue:
    return await hall_in(session, town.willow)
