import json
import re
from pathlib import Path

import httpx
import pytest

from app.kit.metrics import BUCKETS
from tests.conftest import app_on
from tests.town import hall_in

OUTSIDE = "http://test"
DASHBOARD = Path(__file__).parents[2] / "ops" / "grafana-dashboard.json"


async def told(client):
    answer = await client.get(f"{OUTSIDE}/metrics")
    assert answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/plain")
    return answer.text


def value(text, series):
    return float(dict(line.rsplit(" ", 1) for line in text.splitlines() if line[:1] != "#").get(series, 0))


async def test_requests_are_counted_by_the_template_of_their_path(client, session, town):
    hall = await hall_in(session, town.willow)
    series = 'linli_answers_total{method="GET",route="/api/v1/venues/{venue_id}",status="200"}'
    before = value(await told(client), series)
    await client.get(f"/venues/{hall.id}")
    text = await told(client)
    assert value(text, series) == before + 1
    assert str(hall.id) not in text


async def test_refusals_are_counted_by_name_and_a_stranger_adds_no_series(client):
    await client.request("HACK", "/nowhere/at-all")
    text = await told(client)
    assert value(text, 'linli_refusals_total{error="not_found"}') >= 1
    assert 'linli_answers_total{method="other",route="unmatched",status="404"}' in text
    assert "HACK" not in text and "at-all" not in text


async def test_the_queue_and_the_pool_are_told(client):
    text = await told(client)
    for name in (
        "pool_connections",
        "queue_jobs",
        "queue_lag_seconds",
        "deadline_lag_seconds",
        "database_up",
    ):
        assert re.search(rf"^linli_{name}\b.* \d", text, re.MULTILINE), name
    assert value(text, "linli_database_up") == 1


async def test_the_dashboard_shows_only_what_is_told(client):
    await client.get("/nowhere")
    text = await told(client)
    panels = json.loads(DASHBOARD.read_text())["panels"]
    shown = {
        name
        for each in panels
        for name in re.findall(r"\b(?:linli|process)_\w+", json.dumps(each["targets"]))
    }
    assert len(shown) > 8
    assert {name for name in shown if name not in text} == set()


def test_there_are_finitely_many_series(app):
    operations = sum(len(each) for each in app.openapi()["paths"].values())
    statuses = 6  # that one operation really answers with
    assert operations * (len(BUCKETS) + 3 + statuses) < 10_000


@pytest.mark.parametrize("url", ["postgresql+psycopg://nobody@127.0.0.1:1/nowhere"])
async def test_without_a_database_the_rest_is_told(url):
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app_on(url)), base_url=OUTSIDE) as client:
        text = await told(client)
    assert value(text, "linli_database_up") == 0
    assert "linli_queue_jobs" not in text
