"""Does the town get slower when the whole country is loaded? `python -m bench.growth --list DIR`

Two databases on one embedded PostgreSQL: the demo, and a copy of it with the national list imported on top
(the CSV files in DIR). Two API servers, asked in turn, request by request, by one client that keeps its
connections. The ratio of the medians is taken in each of many short rounds, so that what else the machine
does meets both alike; the verdict is on the median of these ratios.
"""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from statistics import median, quantiles
from uuid import UUID

import click
import httpx
import psycopg
from sqlalchemy import make_url, select
from sqlalchemy.ext.asyncio import async_sessionmaker

from app.demo.load import load
from app.kit import embedded
from app.kit.clock import today
from app.kit.db import connect
from app.kit.secrets import Keyring
from app.kit.wechat import Identity
from app.registry.people.service import PeopleService
from app.services.venues.bookings.flow import BookingStatus
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.schemas import BookingCreate
from app.services.venues.models import Venue, VenueKind
from app.services.venues.parties.service import Party
from app.settings import DatabaseSettings, Settings

ROOT = Path(__file__).parents[1]
SECRET = "a key for measuring, and for that alone"
HOME = "140502009010"
GOAL = 1.05
IMPORT_SECONDS, IMPORT_MEGABYTES = 60, 500
ROUNDS, REQUESTS, WARM_UP = 30, 20, 40
PATIENCE = 75  # seconds for all rounds; on a busy machine they are fewer
LIVED_IN = 8  # days, on each of which every seat was booked throughout: some 5 000 bookings
WIDTHS = (30, 14, 14, 24, 10)


def wishes(days: range) -> Iterator[dict[str, object]]:
    """Seat after seat of the library, half an hour each."""
    for seat in range(1, 25):
        for day in (today() + timedelta(days=n) for n in days):
            for half_hour in range(16, 42):
                yield {"unit_no": seat, "headcount": 1, "purpose": "自习", **slot(day, half_hour)}


def slot(day: date, half_hour: int) -> dict[str, str]:
    at = [f"{day}T{n // 2:02}:{n % 2 * 30:02}:00+08:00" for n in (half_hour, half_hour + 1)]
    return dict(zip(("starts_at", "ends_at"), at, strict=True))


@dataclass
class Town:
    """One database, the server in front of it, and who asks it."""

    url: str
    port: int
    tokens: dict[str, str]
    slots: Iterator[dict[str, object]] = field(default_factory=lambda: wishes(range(1, 30)))
    library: str = ""

    def client(self) -> httpx.Client:
        base = f"http://127.0.0.1:{self.port}/api/v1"
        return httpx.Client(base_url=base, trust_env=False, timeout=10)


Ask = Callable[[httpx.Client, Town], httpx.Response]


@dataclass
class Work:
    """Of each round the seconds that each request took, in the small town and in the large."""

    name: str
    ask: Ask
    rounds: list[tuple[list[float], list[float]]] = field(default_factory=list)

    @property
    def ratios(self) -> list[float]:
        return [median(large) / median(small) for small, large in self.rounds]

    def percentiles(self, which: int) -> tuple[float, float]:
        """p50 and p95, in milliseconds."""
        cuts = quantiles([1000 * each for both in self.rounds for each in both[which]], n=20)
        return cuts[9], cuts[18]


def reading(path: str, *, by: str | None = None) -> Ask:
    def ask(client: httpx.Client, town: Town) -> httpx.Response:
        return client.get(path, headers=headers(town, by) if by else {})

    return ask


def booking(client: httpx.Client, town: Town) -> httpx.Response:
    url = f"/venues/{town.library}/bookings"
    return client.post(url, json=next(town.slots), headers=headers(town, "resident"))


def headers(town: Town, who: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {town.tokens[who]}"}


def works() -> list[Work]:
    return [
        Work("book a seat", booking),
        Work("list of venues", reading(f"/places/{HOME}/venues")),
        Work("list of merchants", reading(f"/places/{HOME}/merchants")),
        Work("catalogue", reading(f"/places/{HOME}/catalogs/government")),
        Work("staff's list of bookings", reading(f"/places/{HOME}/bookings", by="staff")),
    ]


def measure(towns: list[Town], every: list[Work]) -> None:
    with towns[0].client() as small, towns[1].client() as large:
        sides = [(small, towns[0]), (large, towns[1])]
        for client, town in sides:
            venues = client.get(f"/places/{HOME}/venues").json()["data"]["items"]
            [town.library] = [each["id"] for each in venues if each["kind"] == "library"]
        for work in every:
            a_round(sides, work.ask, WARM_UP)
        deadline = time.monotonic() + PATIENCE
        for _ in range(ROUNDS):
            if time.monotonic() > deadline:
                break
            for work in every:
                work.rounds.append(a_round(sides, work.ask, REQUESTS))


def a_round(
    sides: list[tuple[httpx.Client, Town]], ask: Ask, requests: int
) -> tuple[list[float], list[float]]:
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(requests):
        for side in (0, 1) if number % 2 else (1, 0):
            begun = time.perf_counter()
            answer = ask(*sides[side])
            taken[side].append(time.perf_counter() - begun)
            answer.raise_for_status()
    return taken


# The two towns


def sibling(url: str, database: str) -> str:
    return make_url(url).set(database=database).render_as_string(hide_password=False)


def on(url: str, *statements: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


def python_m_app(*words: str, **settings: str) -> subprocess.Popen[bytes]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    command = [sys.executable, "-m", "app", *words]
    log = subprocess.DEVNULL if words == ("serve",) else None  # a line a request
    return subprocess.Popen(command, cwd=ROOT, env=kept | settings, stdout=subprocess.DEVNULL, stderr=log)


async def settle(url: str) -> dict[str, str]:
    """The demo with some thousand bookings of days past, and somebody signed in for each role we need."""
    settings = Settings(db=DatabaseSettings(url=url))
    await load(settings, say=lambda _: None)
    engine = connect(settings.db.url, beyond=True)
    async with async_sessionmaker(engine, expire_on_commit=False).begin() as session:
        people = PeopleService(session, Keyring(SECRET))
        known = {
            who: await people.sign_in(Identity(f"openid-demo-{who}", None), "bench")
            for who in ("staff", "resident")
        }
        [library] = await session.scalars(select(Venue).where(Venue.kind == VenueKind.LIBRARY))
        for wish in wishes(range(-LIVED_IN, 0)):
            session.add(been(library, known["resident"].account.id, BookingCreate.model_validate(wish)))
        library.kept_terms = {"quotas": []}  # one person cannot have them all
    await engine.dispose()
    return {who: each.access_token for who, each in known.items()}


def been(library: Venue, by: UUID, wish: BookingCreate) -> Booking:
    party = Party(by, None, by, None)
    status = BookingStatus.COMPLETED
    booking = Booking.of(library, by=by, party=party, slot=wish.slot, headcount=1, status=status)
    booking.purpose, booking.unit_nos = wish.purpose, [wish.unit_no or 1]
    return booking


def bring_in(url: str, files: list[Path]) -> tuple[float, float]:
    """Seconds, and megabytes at the most."""
    begun = time.perf_counter()
    process = python_m_app("places", "import", *map(str, files), DATABASE_URL=url)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise click.ClickException("the import failed")
    kilobyte = 1024 if sys.platform == "darwin" else 1
    return time.perf_counter() - begun, usage.ru_maxrss / kilobyte / 1024


@contextmanager
def served(url: str, known: dict[str, str], folder: Path) -> Iterator[Town]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = python_m_app(
        "serve",
        DATABASE_URL=url,
        DATA_DIR=str(folder),
        PORT=str(port),
        WECHAT_APPID="x",
        SECRET_KEY=SECRET,
    )
    try:
        town = Town(url, port, known)
        wait_for(town)
        yield town
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def wait_for(town: Town) -> None:
    with town.client() as client:
        for _ in range(300):
            try:
                if client.get(f"http://127.0.0.1:{town.port}/readyz").is_success:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.1)
    raise click.ClickException(f"nothing is ready on port {town.port}")


# The table


def line(*cells: str) -> str:
    return " | ".join(f"{cell:<{width}}" for cell, width in zip(cells, WIDTHS, strict=True))


def verdict(kept: bool) -> str:
    return "kept" if kept else "MISSED"


def row_of(work: Work) -> tuple[bool, str]:
    ratio, ratios = median(work.ratios), work.ratios
    low, _, high = quantiles(ratios, n=4)
    spread = f"{ratio:.3f} ({low:.2f}-{high:.2f})"
    small, large = ("{:.2f} / {:.2f}".format(*work.percentiles(which)) for which in (0, 1))
    return ratio <= GOAL, line(work.name, small, large, spread, verdict(ratio <= GOAL))


def row_of_import(name: str, value: float, limit: float, unit: str) -> tuple[bool, str]:
    reached = f"{value:.0f} {unit}"
    return value <= limit, line(name, "", reached, f"at most {limit:.0f} {unit}", verdict(value <= limit))


def report(places: int, every: list[Work], seconds: float, megabytes: float) -> bool:
    rows = [row_of(work) for work in every]
    rows += [row_of_import("import: time", seconds, IMPORT_SECONDS, "s")]
    rows += [row_of_import("import: memory at the most", megabytes, IMPORT_MEGABYTES, "MB")]
    rounds = len(every[0].rounds)
    click.echo(f"p50 / p95 in ms; ratio of p50: the median of {rounds} rounds, and the middle half of them\n")
    click.echo(line("work", "the demo alone", f"{places} places", f"ratio, goal {GOAL}", "goal"))
    click.echo("-+-".join("-" * width for width in WIDTHS))
    for _, row in rows:
        click.echo(row)
    return all(kept for kept, _ in rows)


def run(files: list[Path], folder: Path) -> bool:
    with embedded.serving(folder, say=click.echo) as url:
        small, large = sibling(url, "small"), sibling(url, "large")
        on(url, "CREATE DATABASE small")
        if python_m_app("migrate", DATABASE_URL=small).wait():
            raise click.ClickException("the migrations failed")
        known = asyncio.run(settle(small))
        on(url, "CREATE DATABASE large TEMPLATE small")
        seconds, megabytes = bring_in(large, files)
        for each in (small, large):
            on(each, "VACUUM (ANALYZE)")
        with psycopg.connect(large) as connection:
            [[places]] = connection.execute("SELECT count(*) FROM places").fetchall()
        every = works()
        with served(small, known, folder / "a") as first, served(large, known, folder / "b") as second:
            measure([first, second], every)
        return report(places, every, seconds, megabytes)


@click.command()
@click.option("--list", "directory", required=True, type=click.Path(exists=True, path_type=Path))
def main(directory: Path) -> None:
    """Compare the demo with the demo in a country of 665 276 places."""
    files = sorted([*directory.glob("*.csv"), *directory.glob("*.csv.gz")])
    if not files:
        raise click.ClickException(f"there are no CSV files in {directory}")
    folder = Path(tempfile.mkdtemp(prefix="linli-growth-"))
    try:
        kept = run(files, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
