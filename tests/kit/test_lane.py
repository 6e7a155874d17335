"""Committed for real: only so does anybody hear of a change."""

import asyncio
import time
from types import SimpleNamespace

import pytest
from sqlalchemy import event, make_url, text

from app.kit import lane as lanes
from app.kit.lane import FastLane, Lane, Ready
from tests.client import client_of, data
from tests.conftest import app_on
from tests.database import on_server
from tests.town import Town, hall_in, settle


async def until(condition, seconds=5.0):
    for _ in range(int(seconds * 100)):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come to pass")


@pytest.fixture
async def scene(live):
    """A town, and an app that listens; `asked` counts its statements."""
    async with live.state.everything() as session:
        town = await Town().build(session)
        hall = await hall_in(session, town.willow)
        staff = await settle(session, "staff", at=town.willow)
    lane, asked = live.state.lane, []
    await until(lambda: lane.listening)
    await asyncio.sleep(0.05)  # what was told of the building is heard
    event.listen(live.state.engine.sync_engine, "before_cursor_execute", lambda *each: asked.append(each[2]))
    async with client_of(FastLane(live)) as client:
        yield SimpleNamespace(
            town=town, hall=hall, staff=staff, lane=lane, asked=asked, client=client, url=f"/venues/{hall.id}"
        )


async def change(live, statement):
    """As another process would."""
    async with live.state.everything.begin() as session:
        await session.execute(text(statement))


async def test_what_everybody_may_read_is_made_once(scene):
    first = await scene.client.get(scene.url)
    made = len(scene.asked)
    again = await scene.client.get(scene.url)
    assert made and len(scene.asked) == made
    assert again.content == first.content
    assert again.headers["ETag"] == first.headers["ETag"]
    assert again.headers["X-Request-ID"] != first.headers["X-Request-ID"]
    known = await scene.client.get(scene.url, headers={"If-None-Match": f"W/{first.headers['ETag']}"})
    assert (known.status_code, known.content, known.headers["ETag"]) == (304, b"", first.headers["ETag"])


async def test_a_change_by_anybody_is_seen_within_a_moment(live, scene):
    await scene.client.get(scene.url)
    await change(live, "UPDATE venues SET summary = '换了说明'")
    await until(lambda: not scene.lane._kept)
    assert data(await scene.client.get(scene.url))["summary"] == "换了说明"


async def test_a_table_that_nobody_reads_in_public_disturbs_nobody(live, scene):
    await scene.client.get(scene.url)
    await change(live, "UPDATE accounts SET name = 'x'")
    await asyncio.sleep(0.1)
    assert scene.lane.get((f"/api/v1{scene.url}", b""))


async def test_a_private_answer_is_never_kept(scene):
    await scene.client.by(scene.staff).get("/me")
    await scene.client.get("/places/999999")
    assert not scene.lane._kept


async def test_sixty_who_ask_at_once_make_it_once(scene):
    answers = await asyncio.gather(*(scene.client.get(scene.url) for _ in range(60)))
    assert {each.status_code for each in answers} == {200}
    assert len([each for each in scene.asked if "FROM venues" in each]) == 1


async def test_what_changed_while_it_was_made_is_not_kept(live, scene, monkeypatch):
    lane = scene.lane
    noting = lane.noting

    def slowly():
        lane.forget("venues")  # somebody was faster
        return noting()

    monkeypatch.setattr(lane, "noting", slowly)
    await scene.client.get(scene.url)
    assert not lane._kept


async def test_while_the_line_is_down_nothing_is_kept_and_everything_answered(live, scene, monkeypatch):
    await scene.client.get(scene.url)
    monkeypatch.setattr(lanes, "PAUSE", 0.3)
    name = make_url(live.state.settings.db.url).database
    on_server(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "  # noqa: S608
        f"WHERE application_name = 'linli lane' AND datname = '{name}'"
    )
    await until(lambda: not scene.lane.listening)
    assert not scene.lane._kept
    assert (await scene.client.get(scene.url)).status_code == 200
    assert not scene.lane._kept
    await until(lambda: scene.lane.listening)
    await scene.client.get(scene.url)
    assert scene.lane._kept


async def test_another_process_hears_it_too(live, scene):
    other = app_on(live.state.settings.db.url)
    async with other.router.lifespan_context(other), client_of(other) as client:
        await until(lambda: other.state.lane.listening)
        await client.get(scene.url)
        assert other.state.lane._kept
        await change(live, "UPDATE venues SET summary = '换了说明'")
        await until(lambda: not other.state.lane._kept)


def ready(size=10, tables=("a",), until=float("inf")):
    return Ready(b"x" * size, b'"e"', [], frozenset(tables), until)


def listening(most_bytes=100):
    lane = Lane(most_bytes)
    lane.know({"a": True, "b": False})
    return lane


def test_it_keeps_no_more_than_it_may_and_forgets_the_oldest_first():
    lane = listening()
    for name in "12345":
        lane.keep((name, b""), ready(30), since=lane.changes)
    assert [lane.get((name, b"")) is not None for name in "12345"] == [False, False, True, True, True]
    assert lane.weight == 90


def test_what_reads_an_unwatched_table_is_not_kept():
    lane = listening()
    lane.keep(("1", b""), ready(tables=("a", "b")), since=lane.changes)
    assert lane.get(("1", b"")) is None


def test_nothing_outlives_its_time():
    lane = listening()
    lane.keep(("1", b""), ready(until=0), since=lane.changes)
    assert lane.get(("1", b"")) is None and lane.weight == 0


def test_what_knows_the_hour_is_kept_until_the_minute_ends(monkeypatch):
    monkeypatch.setattr(time, "time", lambda: 59.0 + 60 * 1000)
    monkeypatch.setattr(time, "monotonic", lambda: 5.0)
    assert lanes.lasts(0) == 6.0
    assert lanes.lasts(300) == 305.0
