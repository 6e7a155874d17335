"""What people of 东圣社区 look for, in their own words."""

from pathlib import Path

import yaml
from sqlalchemy import text

from app.across.search import index
from tests.client import data

HERE = "140502009010"
QUERIES = yaml.safe_load((Path(__file__).parent / "queries.yaml").read_text(encoding="utf-8"))


async def titles(visitor, query: str, **more) -> list[str]:
    page = data(await visitor.get(f"/places/{HERE}/search", params={"q": query} | more))
    return [each["title"] for each in page["items"]]


async def test_a_hundred_everyday_queries_find_what_is_meant_among_the_first_five(visitor):
    found = {each["q"]: set(await titles(visitor, each["q"], limit=5)) for each in QUERIES}
    missing = {each["q"]: lost for each in QUERIES if (lost := set(each["first"]) - found[each["q"]])}
    wanted = sum(len(each["first"]) for each in QUERIES)
    assert len(QUERIES) >= 100
    assert 1 - sum(map(len, missing.values())) / wanted >= 0.95, missing


async def test_everything_whose_title_has_the_two_characters_is_found(demo, visitor):
    """Recall of two-character words is complete: every pair of every title leads to it."""
    async with demo.state.sessions() as session:
        every = [each["title"] for kind in index.SOURCES.values() for each in await kind(session, None)]
    for pair in ("理发", "补贴", "护理", "书法", "换药", "卫生", "活动"):
        have = {title for title in every if pair in title}
        assert have <= set(await titles(visitor, pair, limit=100)), pair


async def test_to_rebuild_the_index_changes_nothing(demo):
    written = text("SELECT ctid::text FROM search_entries ORDER BY id")
    async with demo.state.everything.begin() as session:
        before = (await session.scalars(written)).all()
        assert await index.rebuild(session) == len(before) > 200
        assert (await session.scalars(written)).all() == before
