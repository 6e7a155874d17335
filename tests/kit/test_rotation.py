"""Keys go; what they sealed stays readable."""

import asyncio
import json
import re

import pytest
from click.testing import CliRunner
from sqlalchemy import func, select, text

from app.__main__ import cli
from app.demo.load import load
from app.kit.rotation import rotate
from app.kit.secrets import Keyring
from app.registry.claims.models import Claim
from app.registry.residents.models import Resident
from app.registry.residents.repository import ResidentRepository
from tests.client import data, said
from tests.conftest import settings_for
from tests.database import database
from tests.residents.people import WANG, house_in, id_number, resident
from tests.town import SECRET

OLD, NEW = SECRET, "a new key for tests"


@pytest.fixture
async def house(client, session, town, a):
    """Six residents, a claim and a stored answer, all sealed with the old key."""
    house = await house_in(client, session, town, await a("staff", at=town.willow))
    for sequence in range(21, 26):
        about = {"id_number": id_number(sequence=sequence), "phone": f"1380000{sequence:04}"}
        await resident(client, house.unit, house.home, name=f"住户{sequence}", **about)
    claim = {"place_code": house.unit.code, "name": "李四", "relation": "head", "id_number": id_number()}
    answer = await client.by(await a()).post(
        "/me/claims", json=claim, headers={"Idempotency-Key": "my-claim"}
    )
    assert answer.status_code == 201
    return house


@pytest.fixture
def keys(app):
    """`keys(NEW, OLD)`: with these the server runs from now on."""

    def run_with(*secrets: str) -> None:
        app.state.keyring = Keyring(*secrets)

    yield run_with
    run_with(OLD)


async def sealed_with(session, keyring):
    session.expire_all()
    rows = [*await session.scalars(select(Resident)), *await session.scalars(select(Claim))]
    return {row.id_number_sealed[:8].decode() for row in rows} == {keyring.current.id}


async def test_after_a_rotation_the_old_key_is_no_longer_needed(session, sessions, house):
    said_lines: list[str] = []
    both, new = Keyring(NEW, OLD), Keyring(NEW)
    assert await rotate(sessions, both, said_lines.append, batch=4) == 0
    assert said_lines == [
        "idempotency_keys: 1 rows",
        "residents: 4 rows",
        "residents: 6 rows",
        "claims: 1 rows",
    ]
    assert await sealed_with(session, new)
    wang = await session.get(Resident, house.wang["id"])
    assert (wang.with_keys(new).phone, wang.id_number) == (WANG["phone"], WANG["id_number"])
    assert await ResidentRepository(session, new).is_taken(WANG["id_number"])
    body = await session.scalar(text("SELECT body FROM idempotency_keys"))
    assert new.open(body, purpose="idempotency")


async def test_again_there_is_nothing_left_to_do(session, sessions, house):
    said_lines: list[str] = []
    await rotate(sessions, Keyring(NEW, OLD), print)
    query = select(Resident.id_number_sealed).order_by(Resident.id)
    before = (await session.scalars(query)).all()
    assert await rotate(sessions, Keyring(NEW, OLD), said_lines.append) == 0
    assert said_lines == []
    assert (await session.scalars(query)).all() == before


async def test_a_rotation_that_was_broken_off_goes_on_where_it_was(session, sessions, house):
    def break_off(line: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await rotate(
            sessions,
            Keyring(NEW, OLD),
            lambda line: break_off(line) if "residents" in line else None,
            batch=4,
        )
    current = Keyring(NEW).current.id.encode()
    query = select(func.count()).where(func.substr(Resident.phone_sealed, 1, 8) == current)
    assert await session.scalar(query) == 4
    said_lines: list[str] = []
    assert await rotate(sessions, Keyring(NEW, OLD), said_lines.append) == 0
    assert said_lines == ["residents: 2 rows", "claims: 1 rows"]
    assert await sealed_with(session, Keyring(NEW))


async def test_what_no_key_opens_is_counted_and_left_as_it_is(session, sessions, house):
    assert await rotate(sessions, Keyring(NEW), print) == 6 * 2 + 1 + 1
    session.expire_all()
    wang = await session.get(Resident, house.wang["id"])
    assert wang.with_keys(Keyring(OLD)).phone == WANG["phone"]


async def test_between_the_keys_people_are_found_and_no_number_is_given_twice(client, town, house, keys):
    keys(NEW, OLD)
    search = f"/places/{town.willow.code}/residents/search"
    client.by(house.staff)
    for wanted in ({"phone": WANG["phone"]}, {"id_number": WANG["id_number"]}):
        [found] = data(await client.post(search, json=wanted))["items"]
        assert found["id"] == house.wang["id"]
    wish = WANG | {"household_id": house.home["id"]}
    answer = await client.post(f"/places/{house.unit.code}/residents", json=wish)
    assert said(answer) == (409, "id_number_taken")


@pytest.mark.thorough
def test_the_command_asks_for_every_key_that_is_still_needed(worker_id, tmp_path):
    def rotated(*former: str) -> tuple[int, str]:
        environment = {"SECRET_KEY": NEW, "FORMER_SECRET_KEYS": json.dumps(former), "DATABASE_URL": url}
        result = CliRunner().invoke(cli, ["keys", "rotate"], env=environment | {"DATA_DIR": str(tmp_path)})
        return result.exit_code, result.output.splitlines()[-1]

    with database(f"rotation_{worker_id}") as url:
        asyncio.run(load(settings_for(url), lambda line: None))
        missing = r"Error: [1-9]\d* values are sealed with a key that is not among FORMER_SECRET_KEYS"
        code, line = rotated()
        assert code == 1 and re.fullmatch(missing, line)
        code, line = rotated(OLD)
        assert (code, line.partition("] ")[2]) == (0, "everything is sealed with the current key")
        assert rotated()[0] == 0
