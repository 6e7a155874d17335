"""The Dockerfile where no Docker engine runs: its steps in turn, in roots of Debian made by debootstrap.

`python -m tests.operations.image [FOLDER]`, as root, with debootstrap, on a machine that reaches Debian and
PyPI. What it makes is then run as compose.yaml runs it: read-only, as its own user, without a capability,
before a PostgreSQL of its own. Roots made before are found in FOLDER again.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx

from tests.database import ROOT
from tests.operations.dockerfile import Stage, stages
from tests.operations.server import Server
from tests.processes import free_port

SUITES = {"debian:12-slim": "bookworm"}
# How this machine reaches Debian and PyPI, so does the root.
WAYS = (
    *("/etc/resolv.conf", "/etc/hosts", "/etc/pip.conf", "/etc/apt/sources.list", "/etc/apt/sources.list.d"),
    "/etc/apt/apt.conf.d",
)
TRUSTED = "/etc/ssl/certs/ca-certificates.crt"
SETTINGS = {"SECRET_KEY": "a key for the proof of the image, and for that alone", "WECHAT_APPID": "image"}


# Mounts are the builder's own, and gone with it.
BUILDER = 'mount -t proc proc "$1/proc" && exec chroot "$1" /bin/sh -ec "$2"'


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def run(*words: str | Path, **about: object) -> None:
    subprocess.run([str(each) for each in words], check=True, **about)  # type: ignore[call-overload]


def base(folder: Path, image: str) -> Path:
    root = folder / image.replace(":", "-")
    if not root.exists():
        say(f"debootstrap {SUITES[image]}")
        new = folder / "new"
        run("debootstrap", "--variant=minbase", SUITES[image], new, stdout=subprocess.DEVNULL)
        new.rename(root)
    return root


def build(folder: Path) -> Path:
    """The root of the last stage."""
    made: dict[str, Path] = {}
    for number, stage in enumerate(stages()):
        root = folder / f"stage-{number}"
        shutil.rmtree(root, ignore_errors=True)
        run("cp", "-a", base(folder, stage.base), root)
        with ways(root):
            carry_out(stage, root, made)
        made[stage.name] = root
    return root


@contextmanager
def ways(root: Path) -> Iterator[None]:
    """Copied, and afterwards as they were."""
    kept = root.with_name("kept")
    shutil.rmtree(kept, ignore_errors=True)
    for each in WAYS:
        there = root / each[1:]
        if os.path.lexists(there):
            (kept / each[1:]).parent.mkdir(parents=True, exist_ok=True)
            there.rename(kept / each[1:])
        if Path(each).exists():
            there.parent.mkdir(parents=True, exist_ok=True)
            run("cp", "-aL", each, there)
    run("cp", TRUSTED, root / "tmp" / "trusted.pem")
    try:
        yield
    finally:
        (root / "tmp" / "trusted.pem").unlink()
        for each in WAYS:
            there = root / each[1:]
            run("rm", "-rf", there)
            if os.path.lexists(kept / each[1:]):
                (kept / each[1:]).rename(there)


def carry_out(stage: Stage, root: Path, made: Mapping[str, Path]) -> None:
    folder = "/"
    for word, text in stage.steps:
        if word == "WORKDIR":
            folder = text
            (root / folder[1:]).mkdir(parents=True, exist_ok=True)
        elif word == "COPY":
            copy(text.split(), root, folder, made)
        elif word == "RUN":
            begun = time.monotonic()
            shell = f"cd {folder} && {text}"
            words = ("unshare", "--mount", "sh", "-ec", BUILDER, "sh", root, shell)
            run(*words, stdout=subprocess.DEVNULL, env=of_builder())
            say(f"RUN {text[:70]}… {time.monotonic() - begun:.0f} s")


def of_builder() -> dict[str, str]:
    """Its folders are not this machine's, its registry is."""
    here = {name: value for name, value in os.environ.items() if name.startswith("PIP_") and value[0] != "/"}
    apt = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
    return {**apt, **here, "PIP_CERT": "/tmp/trusted.pem"}


def copy(words: list[str], root: Path, folder: str, made: Mapping[str, Path]) -> None:
    there, ignored = ROOT, shutil.ignore_patterns("__pycache__")  # as .dockerignore says
    if words[0].startswith("--from="):
        there, ignored = made[words[0].removeprefix("--from=")], None  # type: ignore[assignment]
        words = words[1:]
    *sources, target = words
    goal = root / Path(folder, target).relative_to("/")
    for each in sources:
        source = there / each.lstrip("/")
        if source.is_dir():
            shutil.copytree(source, goal, symlinks=True, dirs_exist_ok=True, ignore=ignored)
        else:
            shutil.copy(source, goal)


MOUNTS = """
mount --bind $root $root && mount -o remount,ro,bind $root
mount -t tmpfs tmpfs $root/tmp
mount -t tmpfs -o uid=10001,gid=10001,mode=0700 tmpfs $root/var/lib/linli
mount -t proc proc $root/proc
exec chroot $root setpriv --reuid=linli --regid=linli --clear-groups --no-new-privs --bounding-set=-all \
    env -i "$@"
"""


@contextmanager
def started(root: Path, *words: str, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """A container of the image: nothing to write to but /tmp and DATA_DIR, and no way to more rights."""
    stage = stages()[-1]
    told = stage.environment() | SETTINGS | settings
    environment = [f"{name}={value}" for name, value in {"PATH": "/usr/bin:/bin", **told}.items()]
    command = ["sh", "-c", f'cd {stage.last("WORKDIR")} && exec "$@"', "sh", *words]
    process = subprocess.Popen(
        ["unshare", "--mount", "sh", "-ec", MOUNTS, "sh", *environment, *command],
        env={"PATH": os.environ["PATH"], "root": str(root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        text=True,
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def outcome(root: Path, *words: str, **settings: str) -> tuple[int, str]:
    with started(root, *words, **settings) as process:
        said, _ = process.communicate(timeout=300)
        return process.returncode, said.strip()


def try_out(root: Path, url: str) -> Iterator[tuple[str, str, bool]]:
    """What was asked, what was answered, and whether that is well."""
    stage = stages()[-1]
    linli = stage.words("ENTRYPOINT")
    port = str(free_port())
    about = {"DATABASE_URL": url, "PORT": port, "HTTP_HOST": "127.0.0.1"}
    yield "whose process it is", *_is(outcome(root, "id", "-u"), 0, "10001")
    code, said = outcome(root, "touch", "/linli/app/written")
    yield "writing where the program lies", said.rpartition(": ")[2], code != 0
    code, said = outcome(root, *linli, "migrate", **about)
    yield "migrate", said.splitlines()[-1][-60:], code == 0
    health = stage.words("HEALTHCHECK")
    code, _ = outcome(root, *health, **about)
    yield "its healthcheck before it serves", f"ends with {code}", code != 0
    begun = time.monotonic()
    with started(root, *linli, *stage.words("CMD"), **about) as api:
        while outcome(root, *health, **about)[0] and time.monotonic() - begun < 90:
            assert api.poll() is None, api.stdout and api.stdout.read()
        took = time.monotonic() - begun
        ready = httpx.get(f"http://127.0.0.1:{port}/readyz", trust_env=False).status_code
        yield "healthy, and ready", f"after {took:.1f} s; {ready}", ready == 200
        page = httpx.get(f"http://127.0.0.1:{port}/docs", trust_env=False, follow_redirects=True)
        yield "its own documentation", f"{page.status_code}, {len(page.content)} bytes", page.is_success
        yield "ended by SIGTERM", *_ended(api)
    with started(root, *linli, "worker", **about) as worker:
        time.sleep(8)
        yield "a worker, likewise", *_ended(worker)
    added = megabytes(root) - megabytes(root.parent / stage.base.replace(":", "-"))
    yield "megabytes beyond the base (apt's lists and cache not counted)", f"{added}", added < 330


def _is(found: tuple[int, str], code: int, said: str) -> tuple[str, bool]:
    return found[1][-60:], found == (code, said)


def _ended(process: subprocess.Popen[str]) -> tuple[str, bool]:
    """Tini passes it on, as to every container."""
    begun = time.monotonic()
    assert process.poll() is None, process.stdout and process.stdout.read()
    os.killpg(process.pid, signal.SIGTERM)
    process.communicate(timeout=30)
    return f"{process.returncode} after {time.monotonic() - begun:.1f} s", process.returncode in (0, 143)


def megabytes(root: Path) -> int:
    but = [f"--exclude={root}/{each}" for each in ("var/lib/apt/lists", "var/cache", "proc", "dev")]
    found = subprocess.run(["du", "-smx", *but, root], capture_output=True, text=True, check=True)
    return int(found.stdout.split()[0])


def main(folder: Path) -> bool:
    root = build(folder)
    with Server.running("listen_addresses = '127.0.0.1'\nport = {port}\n") as server:
        server.psql("CREATE ROLE linli LOGIN CREATEROLE", "CREATE DATABASE linli OWNER linli")
        fine = True
        for what, said, kept in try_out(root, f"postgresql://linli@127.0.0.1:{server.port}/linli"):
            say(f"{what:<64} | {said:<60} | {'kept' if kept else 'BROKEN'}")
            fine &= kept
    return fine


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(not main(Path(sys.argv[1]).resolve()))
    with tempfile.TemporaryDirectory(prefix="linli-image-") as folder:
        sys.exit(not main(Path(folder)))
