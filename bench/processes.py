"""Servers to be measured, each in a process of its own, and what they cost."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click
import httpx

ROOT = Path(__file__).parents[1]
PEERS = ROOT / "bench" / "peers"
PEERS_PYTHON = ROOT / ".venv-peers" / "bin" / "python"
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Server:
    name: str
    port: int
    pid: int

    def cpu_seconds(self) -> float:
        return cpu_seconds(self.pid)

    def megabytes(self) -> float:
        pages = sum(int(stat(pid)[21]) for pid in family(self.pid))
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def stat(pid: int) -> list[str]:
    """The fields of /proc/PID/stat from the third on."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()


def family(pid: int) -> list[int]:
    """The process and all below it that still live."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            try:
                found += family(int(child))
            except OSError:
                continue
    return found


def cpu_seconds(pid: int) -> float:
    """User and system time of the process, of those below it, and of those that have ended."""
    ticks = 0
    for each in family(pid):
        try:
            user, system, ended_user, ended_system = map(int, stat(each)[11:15])
        except OSError:
            continue
        ticks += user + system + ended_user + ended_system
    return ticks / TICKS


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def environment(**settings: str) -> dict[str, str]:
    kept = {each: os.environ[each] for each in ("PATH", "HOME", "LANG") if each in os.environ}
    return {**kept, **settings}


def python_m_app(*words: str, **settings: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "app", *words]
    return subprocess.Popen(command, cwd=ROOT, env=environment(**settings), stdout=subprocess.DEVNULL)


@contextmanager
def running(
    name: str, command: Sequence[str | Path], path: str, cwd: Path, **settings: str
) -> Iterator[Server]:
    """Answers on `path` with anything but a failure of its own, or the bench ends."""
    port = free_port()
    words = [str(word).replace("{port}", str(port)) for word in command]
    process = subprocess.Popen(
        words,
        cwd=cwd,
        env=environment(PORT=str(port), **settings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_for(name, process, f"http://127.0.0.1:{port}{path}")
        yield Server(name, port, process.pid)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_for(name: str, process: subprocess.Popen[bytes], url: str, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(url, timeout=5, trust_env=False).status_code < 500:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise click.ClickException(f"{name} does not answer on {url}")


def ours(url: str, folder: Path, *, name: str = "Linli", app: str = "", **settings: str):  # type: ignore[no-untyped-def]
    """Ours, as `serve` runs it; `app` names another application for the same server."""
    command = [sys.executable, "-m", *(("bench.variants", app) if app else ("app", "serve"))]
    common = {"DATABASE_URL": url, "DATA_DIR": str(folder), "WECHAT_APPID": "bench", "SECRET_KEY": SECRET}
    return running(name, command, "/healthz", ROOT, **{**common, **UNLIMITED, **settings})


SECRET = "a key for measuring, and for that alone"
# What one address may ask for in a minute would end every run in its first second.
UNLIMITED: Mapping[str, str] = dict.fromkeys(("QUOTA_SIGNED_IN", "QUOTA_PUBLIC", "QUOTA_FAILURES"), "0")


def peers_at_hand() -> list[str]:
    found = ["limit", "drf", "ninja", "sqlmodel"] if PEERS_PYTHON.exists() else []
    if shutil.which("node") and (PEERS / "fastify" / "node_modules" / "fastify").exists():
        found.append("fastify")
    return found


def peer(which: str, url: str, path: str):  # type: ignore[no-untyped-def]
    """One of those in bench/peers."""
    plain = url.replace("+psycopg", "")
    uvicorn: list[str | Path] = [
        PEERS_PYTHON,
        "-m",
        "uvicorn",
        "--port",
        "{port}",
        "--no-access-log",
        "--log-level",
        "error",
    ]
    gunicorn: list[str | Path] = [
        PEERS_PYTHON,
        "-m",
        "gunicorn",
        "wsgi:application",
        "-b",
        "127.0.0.1:{port}",
        "-w",
        "1",
    ]
    gunicorn += ["-k", "gthread", "--threads", "8", "--keep-alive", "60", "--log-level", "error"]
    commands: dict[str, list[str | Path]] = {
        "limit": [*uvicorn, "limit:app"],
        "sqlmodel": [*uvicorn, "sqlmodel_app:app"],
        "drf": gunicorn,
        "ninja": gunicorn,
        "fastify": ["node", "server.js"],
    }
    modules = {"drf": "drf", "ninja": "ninja_api"}
    folder = PEERS / "fastify" if which == "fastify" else PEERS
    settings = {
        "DATABASE_URL": plain,
        "PEER": modules.get(which, ""),
        "DJANGO_SETTINGS_MODULE": "django_settings",
    }
    return running(LABELS[which], commands[which], path, folder, **settings)


LABELS = {
    "limit": "asyncpg, one statement",
    "drf": "Django REST framework",
    "ninja": "Django Ninja",
    "sqlmodel": "SQLModel template",
    "fastify": "Fastify",
}
