"""The TypeScript client and the example mini-program: type-checked, and run by Node against the demo."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.database import database
from tests.processes import serving

CLIENTS = Path(__file__).parents[2] / "clients"
TSC = CLIENTS / "node_modules/.bin/tsc"
MISSING = not (shutil.which("node") and TSC.exists())

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(
        MISSING and "CI" not in os.environ, reason="needs Node and its packages: `make clients-ready`"
    ),
]


def run(*words: str, **settings: str) -> str:
    done = subprocess.run(words, cwd=CLIENTS, env=os.environ | settings, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def compiled() -> None:
    """Against TypeScript's own types, and those of the mini-program's API."""
    for each in ("typescript", "miniprogram"):
        run(str(TSC), "-p", each)


def test_the_client_keeps_its_word(compiled):
    said = run("node", "--test", "typescript/test/")
    assert "# fail 0" in said and "# pass 0" not in said


def test_the_pages_of_the_mini_program_work_with_the_demo(compiled, worker_id, tmp_path):
    with (
        database(f"clients_{worker_id}") as url,
        serving("run", tmp_path, DATABASE_URL=url, DEMO="1") as (_, port),
    ):
        said = run("node", "--test", "miniprogram/test/", LINLI_BASE=f"http://127.0.0.1:{port}")
    assert "# skipped 0" in said and "# fail 0" in said
