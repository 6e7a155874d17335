"""What is measured on: 东圣社区 on a PostgreSQL of the bench's own, with more merchants and residents."""

import asyncio
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import click
import psycopg
from sqlalchemy import make_url, select
from sqlalchemy.ext.asyncio import async_sessionmaker
from uuid_utils.compat import uuid7

from app.demo.load import load
from app.kit import embedded
from app.kit.access import Place
from app.kit.clock import now, today
from app.kit.db import connect
from app.kit.secrets import Keyring
from app.permissions import Role
from app.registry.people import tokens
from app.registry.people.flow import GrantStatus
from app.registry.people.models import Account, Grant, SignIn
from app.settings import DatabaseSettings, Settings
from bench.load import Requests, request
from bench.processes import SECRET, cpu_seconds, python_m_app

HOME = "140502009010"
MERCHANTS, RESIDENTS = 51, 1500
# A row of each table again, under another merchant's id: whatever columns there may be.
CLONE = """
INSERT INTO {0} SELECT (jsonb_populate_record(NULL::{0}, to_jsonb(t) || %s::jsonb)).*
FROM {0} t WHERE t.id = %s
"""
OF_MERCHANT = {
    "merchant_places": "merchant_id",
    "merchant_services": "merchant_id",
    "facilities": "merchant_id",
    "opening_hours": "owner_id",
}
PEERS_TABLES = """
CREATE TABLE peer_bookings (id uuid PRIMARY KEY, venue_id uuid NOT NULL, booked_by uuid NOT NULL,
    unit_no int NOT NULL, slot tstzrange NOT NULL, purpose text NOT NULL, headcount int NOT NULL,
    status text NOT NULL,
    EXCLUDE USING gist (venue_id WITH =, unit_no WITH =, slot WITH &&) WHERE (status = 'confirmed'));
CREATE TABLE peer_keys (key text PRIMARY KEY, account uuid NOT NULL);
CREATE TABLE peer_outbox (id bigserial PRIMARY KEY, booking_id uuid NOT NULL);
"""

# Communities beside ours.
COMMUNITIES = """
INSERT INTO places SELECT (jsonb_populate_record(NULL::places, to_jsonb(home) || jsonb_build_object(
    'id', new.id, 'code', 'bench-' || n, 'name', 'bench ' || n,
    'lineage', to_jsonb(home.lineage[1:cardinality(home.lineage) - 1] || new.id)))).*
FROM (SELECT * FROM places WHERE code = %s) home,
    (SELECT n, gen_random_uuid() AS id FROM generate_series(1, %s) n) new
"""


@dataclass(frozen=True)
class Person:
    id: UUID
    token: str


@dataclass
class World:
    url: str
    folder: Path
    residents: list[Person]
    library: str
    seats: int

    def __post_init__(self) -> None:
        self._wishes = self._every_slot(range(1, 29))
        self._of_peers = self._every_slot(range(1, 3651))  # theirs are quickly gone, and mind no horizon

    def postgres_cpu(self) -> float:
        pid = int((self.folder / "postgres" / "data" / "postmaster.pid").read_text().split()[0])
        return cpu_seconds(pid)

    def _every_slot(self, days: range) -> Iterator[tuple[Person, dict[str, object]]]:
        """Each slot once, each by another resident, and none by anybody more often than any rule minds."""
        number = 0
        for half_hour in range(16, 42):
            for seat in range(1, self.seats + 1):
                for ahead in days:
                    wish = {"unit_no": seat, "headcount": 1, "purpose": "自习", **slot(ahead, half_hour)}
                    yield self.residents[number % len(self.residents)], wish
                    number += 1

    def bookings(self, *, peers: bool = False) -> Requests:
        path = f"/api/v1/venues/{self.library}/bookings"
        for person, wish in self._of_peers if peers else self._wishes:
            body, headers = json.dumps(wish).encode(), {"Idempotency_Key": str(uuid7())}
            who = {"Account": str(person.id)} if peers else {"Authorization": f"Bearer {person.token}"}
            yield request("POST", path, body, **headers, **who)


def slot(ahead: int, half_hour: int) -> dict[str, str]:
    day = today() + timedelta(days=ahead)
    at = [f"{day}T{n // 2:02}:{n % 2 * 30:02}:00+08:00" for n in (half_hour, half_hour + 1)]
    return dict(zip(("starts_at", "ends_at"), at, strict=True))


def grown(world: World, name: str, communities: int) -> str:
    """A copy of the database with so many communities more."""
    with psycopg.connect(world.url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE linli".encode())
    url = sibling(world.url, name)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(COMMUNITIES.encode(), [HOME, communities])
    return url


def sibling(url: str, database: str) -> str:
    return make_url(url).set(database=database).render_as_string(hide_password=False)


@contextmanager
def made(*, careless: bool = False) -> Iterator[World]:
    folder = Path(tempfile.mkdtemp(prefix="linli-bench-"))
    folder.chmod(0o711)
    try:
        with embedded.serving(folder / "postgres", say=click.echo, careless=careless) as url:
            if python_m_app("migrate", DATABASE_URL=url).wait():
                raise click.ClickException("the migrations failed")
            yield asyncio.run(_settled(url, folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def _settled(url: str, folder: Path) -> World:
    settings = Settings(db=DatabaseSettings(url=url), data_dir=folder, secret_key=SECRET)
    await load(settings, say=lambda _: None)
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in PEERS_TABLES.split(";\n"):
            connection.execute(statement.encode())
        connection.execute(
            "UPDATE venues SET terms = terms || '{\"quotas\": []}'"
        )  # a few people ask for all
        _more_merchants(connection)
        found = connection.execute(
            "SELECT v.id::text, v.units FROM venues v JOIN places p ON p.id = place_id "
            "WHERE v.kind = 'library' AND p.code = %s",
            [HOME],
        ).fetchone()
    assert found is not None
    engine = connect(settings.db.url, beyond=True)
    async with async_sessionmaker(engine, expire_on_commit=False).begin() as session:
        home = (await session.scalars(select(Place).where(Place.code == HOME))).one()
        accounts = [Account(openid=f"bench-{n}") for n in range(RESIDENTS)]
        session.add_all(accounts)
        await session.flush()
        sign_ins = [
            SignIn(account_id=each.id, refreshed_at=now(), expires_at=now() + timedelta(days=1))
            for each in accounts
        ]
        resident = {"role": Role.RESIDENT, "place_id": home.id, "status": GrantStatus.ACTIVE}
        session.add_all([*sign_ins, *(Grant(account_id=each.id, **resident) for each in accounts)])
    await engine.dispose()
    keyring = Keyring(SECRET)
    people = [
        Person(each.account_id, tokens.access_token(keyring, account_id=each.account_id, sign_in_id=each.id))
        for each in sign_ins
    ]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM (ANALYZE)")
    return World(url, folder, people, found[0], found[1])


def _more_merchants(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    originals = connection.execute(
        "SELECT DISTINCT m.id, m.name, m.organisation_id FROM merchants m "
        "JOIN merchant_places s ON s.merchant_id = m.id "
        "JOIN places p ON p.id = s.place_id WHERE p.code = %s ORDER BY m.id",
        [HOME],
    ).fetchall()
    for number in range(MERCHANTS - len(originals)):
        original, name, organisation = originals[number % len(originals)]
        clone, owner, named = str(uuid7()), str(uuid7()), {"name": f"{name}分店{number}"}
        connection.execute(
            CLONE.format("organisations").encode(), [json.dumps({"id": owner, **named}), organisation]
        )
        about = json.dumps({"id": clone, "organisation_id": owner, **named})
        connection.execute(CLONE.format("merchants").encode(), [about, original])
        for table, column in OF_MERCHANT.items():
            rows = f"SELECT id FROM {table} WHERE {column} = %s"  # noqa: S608
            for (row,) in connection.execute(rows.encode(), [original]).fetchall():
                again = json.dumps({"id": str(uuid7()), column: clone})
                connection.execute(CLONE.format(table).encode(), [again, row])
