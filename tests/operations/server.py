"""A PostgreSQL of an installation's own, with nothing in it: made, started and stopped as its manual says."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.kit.embedded.place import Account, Place, find_package
from tests.processes import free_port

SETTINGS = "unix_socket_directories = '{home}'\nlc_messages = 'C'\n"


class Server:
    """Its programs are those of the embedded one; its administrator is `postgres`, without a password."""

    def __init__(self, home: Path) -> None:
        place = Place(home, find_package(), print)
        self.home, self.programs, self.port = home, place.programs, free_port()
        self.account: Account = place.account
        self.data = home / "data"

    @classmethod
    @contextmanager
    def running(cls, settings: str, *, disk: Path | None = None) -> Iterator["Server"]:
        server = cls(Path(tempfile.mkdtemp(prefix="linli-server-", dir=disk)))
        server.account.given(server.home)
        server.run("initdb", "-D", str(server.data), "-U", "postgres", "-A", "trust", "--no-sync")
        with (server.data / "postgresql.conf").open("a") as file:
            file.write((SETTINGS + settings).format(home=server.home, port=server.port))
        server.start()
        try:
            yield server
        finally:
            server.run("pg_ctl", "stop", "-w", "-s", "-m", "immediate", "-D", str(server.data))
            shutil.rmtree(server.home)

    def start(self) -> None:
        self.run("pg_ctl", "start", "-w", "-s", "-D", str(self.data), "-l", f"{self.home}/log")

    def psql(self, *statements: str) -> None:
        words = [word for each in statements for word in ("-c", each)]
        self.run("psql", "-q", "-d", "postgres", *words)

    def run(self, *words: str, outside: bool = False) -> None:
        """As the user who runs PostgreSQL; or, `outside`, as whoever runs the tests."""
        environment = {
            "PATH": f"{self.programs}:{os.environ['PATH']}",
            "PGHOST": str(self.home),
            "PGPORT": str(self.port),
            "PGUSER": "postgres",
            "LC_ALL": "C.UTF-8",
        }
        done = subprocess.run(
            words,
            cwd="/",
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            **({} if outside else self.account.process()),
        )
        assert done.returncode == 0, f"{words[-1]}\n{done.stdout}"
