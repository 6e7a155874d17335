"""M6: Chinese search in a community alone and among many, beside a scan of all there is."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from statistics import median

import click
import psycopg
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.across.search.models import SearchEntry
from app.across.search.schemas import SearchQuery
from app.across.search.service import SearchService
from app.kit.access import Place
from app.kit.db import connect
from bench.compare import Ratio, spread
from bench.table import Row, at_least, at_most
from bench.world import HOME, World, grown

WORDS = ("理发", "补贴", "护理", "书法", "换药", "卫生", "活动", "维修")
AMONG, OVER_A_SCAN = 1.5, 100.0
TOKENS = "ix_search_entries_served", "ix_search_entries_lineage"
# What is found at home, found in every other community, too.
ENTRIES = """
INSERT INTO search_entries
SELECT (jsonb_populate_record(NULL::search_entries, to_jsonb(one) || jsonb_build_object(
    'id', gen_random_uuid(), 'subject_id', gen_random_uuid(), 'owner_id', gen_random_uuid(),
    'place_code', place.code, 'served', jsonb_build_array(place.id), 'lineage', to_jsonb(place.lineage)))).*
FROM (SELECT * FROM search_entries ORDER BY id LIMIT %s) one, places place WHERE place.code LIKE 'bench-%%'
"""
SCAN = """
SELECT id, title FROM search_entries
WHERE (title LIKE :like OR terms LIKE :like OR summary LIKE :like) AND (lineage @> :home OR served && :home)
"""
Ask = Callable[[AsyncSession, str], Awaitable[object]]


def rows(world: World, *, communities: int, entries: int, rounds: int) -> Iterator[Row]:
    url = grown(world, "searched", communities)
    with psycopg.connect(url, autocommit=True) as connection:
        _fill(connection, -(-entries // communities))
    click.echo(f"\nM6: {communities} communities, {entries} entries, {len(WORDS)} words a round")
    yield from asyncio.run(_measured(world.url, url, rounds))


def _fill(connection: psycopg.Connection, each: int) -> None:
    """An index is built ten times faster than it grows."""
    found = connection.execute("SELECT indexdef FROM pg_indexes WHERE indexname = ANY(%s)", [list(TOKENS)])
    indices = [definition for (definition,) in found]
    for name in TOKENS:
        connection.execute(f"DROP INDEX {name}".encode())
    connection.execute(ENTRIES.encode(), [each])
    for definition in indices:
        connection.execute(definition.encode())
    connection.execute("VACUUM (ANALYZE) search_entries")


async def _measured(alone: str, among: str, rounds: int) -> list[Row]:
    async with _asking(alone) as small, _asking(among) as large, _asking(among, scanning=True) as bare:
        place = (await large.scalars(select(Place).where(Place.code == HOME))).one()

        async def ours(session: AsyncSession, word: str) -> object:
            return await SearchService(session).search(place, SearchQuery(q=word, limit=20))

        async def scan(session: AsyncSession, word: str) -> object:
            like = {"like": f"%{word}%", "home": [*place.lineage]}
            return (await session.execute(text(SCAN), like)).all()

        figures = [
            [await _p50(ask, session) for ask, session in ((ours, small), (ours, large), (scan, bare))]
            for _ in range(rounds + 1)
        ][1:]
        return [
            await _recall(large, place),
            at_most("M6", "search among many communities, over alone: p50", _ratio(figures, 1, 0), AMONG),
            at_least("M6", "a scan of them all, over a search: p50", _ratio(figures, 2, 1), OVER_A_SCAN),
        ]


@asynccontextmanager
async def _asking(url: str, *, scanning: bool = False) -> AsyncIterator[AsyncSession]:
    engine = connect(url, pool_size=1, statement_timeout="120s")
    async with async_sessionmaker(engine, expire_on_commit=False)() as session:
        if scanning:
            await session.execute(text("SET LOCAL enable_bitmapscan = off"))
            await session.execute(text("SET LOCAL enable_indexscan = off"))
        yield session
    await engine.dispose()


async def _p50(ask: Ask, session: AsyncSession) -> float:
    taken = []
    for word in WORDS:
        begun = time.perf_counter()
        await ask(session, word)
        taken.append(time.perf_counter() - begun)
    return median(taken)


def _ratio(figures: list[list[float]], over: int, under: int) -> Ratio:
    return spread([each[over] / each[under] for each in figures])


async def _recall(session: AsyncSession, place: Place) -> Row:
    """Of all pairs of characters in the titles at home, those that lead to every title they stand in."""
    here = select(SearchEntry.title).where(SearchEntry.lineage.contains([place.id]))
    titles = set(await session.scalars(here))
    pairs = sorted({title[n : n + 2] for title in titles for n in range(len(title) - 1)})
    asked = [each for each in pairs if all("\u4e00" <= sign <= "\u9fff" for sign in each)]
    lost = 0
    for pair in asked:
        found = await SearchService(session).search(place, SearchQuery(q=pair, limit=100))
        lost += not {each for each in titles if pair in each} <= {hit.entry.title for hit in found.items}
    reached = f"{len(asked) - lost} of {len(asked)}"
    return Row("M6", "two characters lead to all titles with them", reached, "all", not lost)
