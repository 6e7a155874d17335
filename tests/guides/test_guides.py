"""Whoever pastes the guides, block after block, sees what the guides say."""

import shutil

import pytest

from tests.database import database
from tests.demos import running_demo
from tests.guides.reading import ENGLISH, blocks, chinese, is_as_promised
from tests.guides.session import Session
from tests.processes import free_port


@pytest.fixture(scope="module")
def demo(worker_id, tmp_path_factory):
    """One for all guides, and what their words are here."""
    with running_demo(f"guides_{worker_id}", tmp_path_factory.mktemp("demo")) as demo:
        own = {8000: demo.port, 8001: demo.port + 1, 9000: demo.receiver}
        here = {f"127.0.0.1:{said}": f"127.0.0.1:{mine}" for said, mine in own.items()}
        here["--port 9000"] = f"--port {demo.receiver}"
        yield demo.data_dir, here | {'("127.0.0.1", 9000)': f'("127.0.0.1", {demo.receiver})'}


@pytest.fixture
def installation(worker_id):
    """For the guide to production, in the place of the reader's own: an empty database, and a port."""
    with database(f"production_{worker_id}", template="template1") as url:
        port = free_port()
        yield {
            "postgresql://linli:secret@db.example/linli": url.replace("+psycopg", ""),
            "PORT=8080": f"PORT={port}",
            "127.0.0.1:8080": f"127.0.0.1:{port}",
        }


@pytest.mark.thorough
@pytest.mark.parametrize("guide", ENGLISH, ids=lambda each: each.stem)
def test_every_block_does_what_the_guide_says(guide, demo, installation, tmp_path):
    wanted = blocks(guide)
    if any("miniprogram" in each.about for each in wanted) and not shutil.which("node"):
        pytest.skip("node is not installed")
    data_dir, ports = demo
    session = Session(tmp_path / "clone", installation | ports)
    session.lay_out(data_dir)
    said = session.follow(wanted)
    promises = [number for number, each in enumerate(wanted) if each.is_output]
    for number in promises:
        before = said[number - 1]
        assert is_as_promised(wanted[number].text, before), f"{wanted[number].text}\n--- but:\n{before}"


@pytest.mark.parametrize("guide", ENGLISH, ids=lambda each: each.stem)
def test_both_languages_show_the_same_blocks(guide):
    assert blocks(guide) == blocks(chinese(guide)) != []


@pytest.mark.parametrize("guide", ENGLISH, ids=lambda each: each.stem)
def test_every_block_is_of_a_kind_that_is_carried_out(guide):
    previous = None
    for each in blocks(guide):
        if each.is_output:
            assert previous and not previous.is_output and "terminal" not in previous.about
        else:
            assert each.language == "sh" or "file" in each.about or "miniprogram" in each.about
        previous = each


def test_what_was_not_promised_is_noticed():
    assert is_as_promised('{"a": 1, "b": "…"}', '{"a":1,"b":"anything"}\n')
    assert not is_as_promised("paid", "unpaid")
    assert not is_as_promised("paid", "paid twice")
