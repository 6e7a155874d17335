"""What the clock does to many: one that fails is left as it was, and the others are dealt with."""

from sqlalchemy import text

from app.kit.sweeps import each_alone


async def test_what_fails_in_the_database_is_taken_back_and_the_others_are_done(session):
    await session.execute(text("CREATE TEMPORARY TABLE dealt (number int) ON COMMIT DROP"))

    async def deal(number):
        await session.execute(text("INSERT INTO dealt VALUES (:number)"), {"number": number})
        await session.execute(text("SELECT 1 / (2 - :number)"), {"number": number})

    assert await each_alone(session, [1, 2, 3], deal) == 1
    assert list(await session.scalars(text("SELECT number FROM dealt ORDER BY number"))) == [1, 3]
