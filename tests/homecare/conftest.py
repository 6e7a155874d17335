import pytest
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from tests.homecare.ward import Ward, ward_in
from tests.town import Town


@pytest.fixture
async def ward(session: AsyncSession, sessions: async_sessionmaker[AsyncSession], town: Town) -> Ward:
    return await ward_in(session, sessions, town)
