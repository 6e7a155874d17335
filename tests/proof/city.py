"""What is broken: a database, and the processes in front of it, killed and started again at will."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import psycopg
from uuid_utils.compat import uuid7

from app.kit import embedded
from app.kit.secrets import Keyring
from app.registry.people import tokens
from bench.processes import ROOT, SECRET, UNLIMITED, environment, family
from bench.world import Person, World, made, sibling
from tests.processes import free_port

SPARE = "spare"


@dataclass
class Process:
    """`python -m app …`, always on the same port and with the same log."""

    city: "City"
    command: str
    port: int
    settings: dict[str, str]
    log: Path
    module: str = "app"
    running: subprocess.Popen[bytes] | None = None

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> "Process":
        settings = {
            "DATABASE_URL": self.city.world.url,
            "DATA_DIR": str(self.city.world.folder / "data"),
            "PORT": str(self.port),
            "SECRET_KEY": SECRET,
            "WECHAT_APPID": "proof",
            "WECHAT_BASE_URL": f"http://127.0.0.1:{self.city.wechat_port}/wechat",
            **UNLIMITED,
        }
        with self.log.open("ab") as log:
            self.running = subprocess.Popen(
                [sys.executable, "-m", self.module, self.command],
                cwd=ROOT,
                env=environment(**settings | self.settings),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        return self

    def until_ready(self, seconds: float = 60) -> float:
        """How long it took."""
        begun = time.monotonic()
        while time.monotonic() - begun < seconds:
            assert self.running and self.running.poll() is None, self.log.read_text()[-3000:]
            if self.status_of("/readyz") == 200:
                return time.monotonic() - begun
            time.sleep(0.05)
        raise AssertionError(f"{self.command} is not ready: {self.log.read_text()[-3000:]}")

    def status_of(self, path: str, seconds: float = 5) -> int:
        """0, if nobody answers."""
        try:
            return httpx.get(f"{self.base}{path}", timeout=seconds, trust_env=False).status_code
        except httpx.TransportError:
            return 0

    def signal(self, which: signal.Signals) -> None:
        assert self.running
        os.killpg(self.running.pid, which)

    def kill(self) -> None:
        """As the machine would: no good-bye."""
        self.signal(signal.SIGKILL)
        assert self.running
        self.running.wait()

    def end(self) -> None:
        if self.running and self.running.poll() is None:
            self.kill()

    def standing(self) -> "Process":
        """Ready, whatever befell it in the test before."""
        if not self.running or self.running.poll() is not None:
            self.start()
        self.until_ready()
        return self


@contextmanager
def wechat() -> Iterator[int]:
    port = free_port()
    standing_in = subprocess.Popen([sys.executable, "-m", "tests.proof.outside", str(port)], cwd=ROOT)
    try:
        yield port
    finally:
        standing_in.kill()
        standing_in.wait()


@dataclass
class City:
    world: World
    wechat_port: int
    stack: ExitStack = field(default_factory=ExitStack)

    @classmethod
    @contextmanager
    def founded(cls) -> Iterator["City"]:
        with made() as world, ExitStack() as stack, wechat() as port:
            city = cls(world, port, stack)
            city.sql(f"CREATE DATABASE {SPARE} TEMPLATE linli")  # later somebody is always connected
            yield city

    @property
    def spare(self) -> "City":
        """The same as it was at the beginning, in a database that no process of ours knows."""
        return replace(self, world=replace(self.world, url=sibling(self.world.url, SPARE)))

    @contextmanager
    def process(self, command: str = "serve", *, module: str = "app", **settings: str) -> Iterator[Process]:
        port = free_port()
        log = self.world.folder / f"{command}-{port}.log"
        process = Process(self, command, port, settings, log, module)
        process.start()
        try:
            if command == "serve":
                process.until_ready()
            yield process
        finally:
            process.end()

    def sql(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """As the owner of the tables."""
        with psycopg.connect(self.world.url, autocommit=True) as connection:
            cursor = connection.execute(query.encode(), values)
            return cursor.fetchall() if cursor.description else []

    def count(self, query: str, *values: Any) -> int:
        """Nothing is none."""
        return sum(int(found) for (found,) in self.sql(query, *values))

    def token_of(self, account_id: UUID) -> str:
        """Somebody signs in, past WeChat."""
        sign_in_id = uuid7()
        self.sql(
            "INSERT INTO sign_ins (id, account_id, client, refreshed_at, expires_at, created_at) "
            "VALUES (%s, %s, '', now(), now() + interval '1 day', now())",
            sign_in_id,
            account_id,
        )
        return tokens.access_token(Keyring(SECRET), account_id=account_id, sign_in_id=sign_in_id)

    @property
    def workers(self) -> int:
        """How many have ever begun to work."""
        return self.count("SELECT last_value FROM procrastinate_workers_id_seq WHERE is_called")

    def until_workers(self, enough: int, seconds: float = 60) -> None:
        deadline = time.monotonic() + seconds
        while self.workers < enough:
            assert time.monotonic() < deadline, "a worker does not begin"
            time.sleep(0.1)

    @property
    def postmaster(self) -> int:
        return int((self.world.folder / "postgres" / "data" / "postmaster.pid").read_text().split()[0])

    def kill_postgres(self) -> None:
        """The server and all its children, at once."""
        for pid in family(self.postmaster):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def kill_a_backend(self) -> None:
        """One session of the API; PostgreSQL then ends all others itself and recovers."""
        [(pid, *_), *_] = self.sql(
            "SELECT pid FROM pg_stat_activity WHERE application_name = 'linli' LIMIT 1"
        )
        os.kill(pid, signal.SIGKILL)

    def start_postgres(self) -> None:
        self.stack.enter_context(embedded.serving(self.world.folder / "postgres", say=lambda _: None))


def headers(person: Person, **more: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {person.token}", **more}
