"""Many cases get their number at once: none twice, none left out, in one place and year."""

import asyncio

from sqlalchemy import text
from uuid_utils.compat import uuid7

from app.commons.cases.repository import next_number
from tests.town import Town

CROWD = 24


async def test_of_many_who_ask_at_once_each_gets_its_own_and_there_is_no_gap(live):
    async with live.state.everything() as session:
        willow = (await Town().build(session)).willow

    async def ask(fails=False):
        async with live.state.everything.begin() as session:
            number = await next_number(session, willow, "东圣人调", 2026)
            if fails:
                await session.rollback()
                return None
            return number

    given = await asyncio.gather(*(ask(fails=n % 4 == 0) for n in range(CROWD)))
    numbers = sorted(each for each in given if each)
    assert numbers == list(range(1, CROWD - CROWD // 4 + 1))
    async with live.state.everything.begin() as session:
        assert await next_number(session, willow, "东圣人调", 2027) == 1
        assert await next_number(session, willow, "修", 2026) == 1
    assert len(set(await naively(live))) < 2  # the control, which must fail


async def naively(live):
    """As one would: read the highest, add one, write it down; both have read before either writes."""
    both_have_read = asyncio.Barrier(2)
    async with live.state.everything.begin() as session:
        await session.execute(text("SET ROLE NONE"))
        await session.execute(text("CREATE TABLE naive (id uuid, number int)"))
        await session.execute(text("GRANT ALL ON naive TO linli_api"))

    async def ask():
        async with live.state.everything.begin() as session:
            number = await session.scalar(text("SELECT coalesce(max(number), 0) + 1 FROM naive"))
            await both_have_read.wait()
            await session.execute(text("INSERT INTO naive VALUES (:id, :n)"), {"id": uuid7(), "n": number})
            return number

    return await asyncio.gather(ask(), ask())
