"""Committed for real: only so can requests meet."""

import asyncio
from collections import Counter

import pytest
from sqlalchemy import func, select

from app.registry.residents.models import Resident
from tests.client import client_of
from tests.residents.people import WANG, house_in, id_number, resident
from tests.town import Town, settle

CROWD = 12


@pytest.fixture
async def scene(live):
    """A house in a town that is really there."""
    async with live.state.everything() as session, client_of(live) as client:
        town = await Town().build(session)
        yield (
            session,
            client,
            await house_in(client, session, town, await settle(session, "staff", at=town.willow)),
        )


async def at_once(client, *requests):
    answers = await asyncio.gather(*(client.post(url, json=body) for url, body in requests))
    return Counter(each.status_code for each in answers)


async def test_of_many_who_enter_one_id_number_one_wins(scene):
    session, client, house = scene
    wish = WANG | {"household_id": house.home["id"], "id_number": id_number(sequence=77)}
    came = await at_once(client, *[(f"/places/{house.unit.code}/residents", wish)] * CROWD)
    assert came == {201: 1, 409: CROWD - 1}
    assert await session.scalar(select(func.count()).select_from(Resident)) == 2


async def test_of_many_residents_one_gets_the_account(scene):
    session, client, house = scene
    people = [
        await resident(client, house.unit, house.home, name=f"住户{n}", id_number=id_number(sequence=n))
        for n in range(100, 104)
    ]
    account = {"account_id": str((await settle(session, None)).id)}
    came = await at_once(client, *[(f"/residents/{each['id']}/link", account) for each in people])
    assert came == {200: 1, 409: 3}


async def test_of_two_claims_at_once_one_is_made(scene):
    session, client, house = scene
    client.by(await settle(session, None))
    wish = {"place_code": house.unit.code, "name": "李四", "relation": "head"}
    assert await at_once(client, *[("/me/claims", wish)] * CROWD) == {201: 1, 409: CROWD - 1}


async def test_of_two_who_correct_at_once_one_reads_again(scene):
    _, client, house = scene
    kept = {name: house.wang[name] for name in ("version", "household_id", "relation", "gender")}
    url = f"/residents/{house.wang['id']}"
    answers = await asyncio.gather(*(client.put(url, json=kept | {"name": f"王{n}"}) for n in range(CROWD)))
    assert Counter(each.status_code for each in answers) == {200: 1, 409: CROWD - 1}
