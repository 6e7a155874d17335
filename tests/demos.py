"""The demo in a process of its own, as `make run` starts it, for whoever comes from outside."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.database import database
from tests.processes import free_port, serving


@dataclass(frozen=True)
class Demo:
    data_dir: Path
    port: int
    receiver: int  # the one other port of this machine that its webhooks reach


@contextmanager
def running_demo(purpose: str, data_dir: Path) -> Iterator[Demo]:
    receiver = free_port()
    with database(purpose) as url:
        about = {"DATABASE_URL": url, "DEMO": "1", "WEBHOOK_ALLOW": f"127.0.0.1:{receiver}"}
        with serving("run", data_dir, **about) as (_, port):
            yield Demo(data_dir, port, receiver)
