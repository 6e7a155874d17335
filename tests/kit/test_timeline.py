import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

CHANGES = ["UPDATE timeline SET reason = ''", "DELETE FROM timeline", "TRUNCATE timeline"]


@pytest.mark.parametrize("change", CHANGES)
async def test_the_role_of_the_api_may_not_change_the_past(session, change):
    with pytest.raises(DBAPIError, match="permission denied"):
        await session.execute(text(change))


@pytest.mark.parametrize("change", CHANGES)
async def test_and_the_owner_of_the_tables_cannot(session, change):
    await session.execute(text("SET ROLE NONE"))
    try:
        with pytest.raises(DBAPIError, match="timeline is append-only"):
            async with session.begin_nested():
                await session.execute(text(change))
    finally:
        await session.execute(text("SET ROLE linli_api"))
