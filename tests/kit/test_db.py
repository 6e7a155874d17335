import asyncio

import pytest

from app.kit.db import Turns
from app.kit.errors import Unavailable


async def test_whoever_waits_longest_is_the_next_and_no_newcomer_slips_in():
    turns, served = Turns(1, seconds=5), list[str]()

    async def ask(name: str) -> None:
        async with turns:
            served.append(name)

    async with asyncio.TaskGroup() as crowd:
        async with turns:
            for name in ("first", "second"):
                crowd.create_task(ask(name))
            await asyncio.sleep(0)
        await ask("newcomer")  # at the very moment when the turn is given back
    assert served == ["first", "second", "newcomer"]


async def test_whoever_waits_too_long_comes_back_later_and_keeps_nobody_waiting():
    turns = Turns(1, seconds=0.01)
    async with turns:
        with pytest.raises(Unavailable):
            async with turns:
                pass
    async with turns:
        pass
