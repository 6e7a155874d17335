"""Every public answer of the contract is kept ready, and given again as it was."""

import asyncio
import re

import pytest
from fastapi.routing import iter_route_contexts
from sqlalchemy import text

from app.kit.route import Route
from tests.demo.test_load import HERE


@pytest.fixture
async def lane(demo):
    lane = demo.state.lane
    for _ in range(200):
        if lane.listening:
            return lane
        await asyncio.sleep(0.01)
    raise AssertionError("the lane does not listen")


async def some_id(demo, segment):
    """Of the table that a path like /venues/{venue_id} speaks of."""
    other = {"catalog-items": "catalog_items", "providers": "nursing_providers"}
    table = other.get(segment, segment.replace("-", "_"))
    async with demo.state.sessions() as session:
        return await session.scalar(text(f"SELECT id FROM {table} LIMIT 1"))  # noqa: S608


async def filled(demo, template):
    known = {"code": HERE, "name": "nursing", "version": "2026-11", "year": "2027"}
    while found := re.search(r"([\w-]+)/\{(\w+)\}", template):
        value = known.get(found[2]) or await some_id(demo, found[1])
        template = template.replace(f"{{{found[2]}}}", str(value))
    return template


async def test_every_public_answer_is_kept_ready(demo, visitor, lane):
    public = [
        each.path_format or ""
        for each in iter_route_contexts(demo.routes)
        if isinstance(each.original_route, Route) and each.original_route.max_age is not None
    ]
    assert len(public) > 8
    for template in public:
        path = await filled(demo, template)
        query = "q=lifa" if template.endswith("/search") else ""
        first = await visitor.get(f"http://test{path}?{query}")
        if first.status_code == 404:  # the demo has none of these
            continue
        assert first.status_code == 200, (path, first.text)
        ready = lane.get((path, query.encode()))
        assert ready is not None, f"{template} reads a table that is not announced: see kit/lane.py"
        again = await visitor.get(f"http://test{path}?{query}")
        assert again.content == first.content == ready.body
        assert {**again.headers, "x-request-id": ""} == {**first.headers, "x-request-id": ""}
