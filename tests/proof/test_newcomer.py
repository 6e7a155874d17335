"""Somebody new follows the guides to the letter: clone, first signed-in call, first verified webhook."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.database import ROOT
from tests.guides.reading import GUIDES, Block, blocks, is_as_promised
from tests.guides.session import Session
from tests.processes import free_port, wait_until_ready
from tests.proof.conftest import SIZE

MINUTE = 60


@contextmanager
def started(command: str, folder: Path, port: int, receiver: int) -> Iterator[None]:
    """What the guide says is typed into a terminal of its own; only the ports are others."""
    kept = {
        name: os.environ[name] for name in os.environ if name in ("PATH", "HOME") or name.startswith("PIP_")
    }
    own = {"PORT": str(port), "WEBHOOK_ALLOW": f"127.0.0.1:{receiver}"}
    with (folder / "demo.log").open("wb") as log:  # where one looks if it does not start
        process = subprocess.Popen(
            ["bash", "-c", command],
            cwd=folder,
            env=kept | own,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        wait_until_ready(port, 10 * MINUTE)
        yield
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(30)


def until(guide: str, words: str) -> Sequence[Block]:
    """A guide up to the promise that follows the first block with these words."""
    wanted = blocks(GUIDES / f"{guide}.md")
    last = next(number for number, each in enumerate(wanted) if words in each.text and not each.is_output) + 1
    assert wanted[last].is_output
    return wanted[: last + 1]


def follow(session: Session, wanted: Sequence[Block]) -> None:
    said = session.follow(wanted)
    assert is_as_promised(wanted[-1].text, said[len(wanted) - 2])


@pytest.mark.skipif(SIZE != "full", reason="a minute, and packages from the network: only at full size")
@pytest.mark.timeout(20 * MINUTE)
def test_n1_a_newcomer_signs_in_and_verifies_a_webhook(tell, tmp_path):
    clone, port, receiver = tmp_path / "linli", free_port(), free_port()
    here = {f"127.0.0.1:{said}": f"127.0.0.1:{mine}" for said, mine in ((8000, port), (9000, receiver))}
    session = Session(clone, here | {'("127.0.0.1", 9000)': f'("127.0.0.1", {receiver})'})
    signing_in, hearing = until("sign-in", "$API/me "), until("verify-a-webhook", "heard webhook.test")
    [start] = [each.text for each in signing_in if each.about.get("terminal") == "demo"]
    begun = time.monotonic()
    subprocess.run(["git", "clone", "-q", f"file://{ROOT}", str(clone)], check=True)
    with started(start, clone, port, receiver):
        ready = time.monotonic() - begun
        follow(session, signing_in)
        signed_in = time.monotonic() - begun
        follow(session, hearing)
        heard = time.monotonic() - begun
    tell(
        "N1", "fresh clone, packages and all, to the demo that answers", f"{ready:.0f} s", ready < 5 * MINUTE
    )
    tell("N2", "… to the first signed-in call", f"{signed_in:.0f} s", signed_in < 5 * MINUTE)
    tell("N3", "… to the first verified webhook", f"{heard:.0f} s", heard < 10 * MINUTE)
