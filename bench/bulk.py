"""M5: how fast are 1 000 and 5 000 offers pushed?

Three ways side by side, round by round on one database, so that what else the machine does meets all alike:

* ours: `PushService.push`, with reading each row, rules, versions, raw copies, events and results;
* sql: the same rows written into the same two tables by our two bare statements, and nothing else;
* orm: what one writes first: look each offer up, add or change it and its submission, flush.

A ratio is taken within each round. The goal: ours takes at most three times what sql takes, and a tenth of
orm; the same push again writes at most an eighth of the WAL of changing all.
"""

import asyncio
import gc
import json
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.db import connect
from app.permissions import Role
from app.services.merchants.models import Merchant
from app.services.offers.flow import OfferStatus
from app.services.offers.models import Offer, Source, Submission
from app.services.offers.pushing import rows as reading
from app.services.offers.pushing.plan import Surroundings, verdicts
from app.services.offers.pushing.repository import Shelf
from app.services.offers.pushing.schemas import BulkQuery
from app.services.offers.pushing.service import Pusher, PushService
from bench.compare import Ratio, spread
from bench.table import Row, at_least, at_most
from bench.world import World

SIZES = (1000, 5000)
SHOP = "东圣惠民家政服务部"
TIMES_SQL, TIMES_ORM, OF_WAL = 3.0, 10.0, 1 / 8
Sessions = async_sessionmaker[AsyncSession]
Way = Callable[[AsyncSession, list[dict[str, Any]]], Awaitable[None]]


def offers(count: int, version: int) -> list[dict[str, Any]]:
    return [
        {
            "external_id": f"BENCH-{n}",
            "title": f"钟点保洁立减第{n}档（第{version}版）",
            "item_code": "com-hourly-cleaning",
            "price_fen": 3000 + n % 100,
            "price_before_fen": 4000,
            "quota": 100,
            "per_household": 1,
            "source_version": version,
            "description": "每户限一次，请提前一天预约；节假日除外",
        }
        for n in range(count)
    ]


@dataclass
class Ways:
    """The three of them, for one merchant."""

    merchant: Merchant
    around: Surroundings
    pusher: Pusher = field(init=False)

    def __post_init__(self) -> None:
        inside = {Role.MERCHANT_MEMBER: frozenset({self.merchant.organisation_id})}
        actor = Actor(self.merchant.id, memberships=inside)
        self.pusher = Pusher(actor, self.merchant, False, Source.MACHINE)

    async def ours(self, session: AsyncSession, values: list[dict[str, Any]]) -> None:
        service, wanted = PushService(session), BulkQuery(on_error="reject_all")
        body = json.dumps({"offers": values}).encode()
        push = await service.push(self.pusher, reading.of_json(body), wanted)
        await service.go_on(push.id)  # what is left to the job of a large one; nothing of a small one

    async def sql(self, session: AsyncSession, values: list[dict[str, Any]]) -> None:
        """Read and judged beforehand: only the statements are counted."""
        shelf = Shelf(session, self.merchant, sandbox=False)
        known = await shelf.known([each["external_id"] for each in values])
        judged = verdicts(reading.read(values), known, self.around)
        began = time.perf_counter()
        new = [each for each in judged if each.known is None]
        changed = [each for each in judged if each.known and each.body]
        if new:
            await shelf.insert(new, self.around, Source.MACHINE, now())
        if changed:
            await shelf.change(changed, self.around, Source.MACHINE, now())
        if new or changed:
            await shelf.submit([*new, *changed], now())
        session.info["seconds"] = time.perf_counter() - began

    async def orm(self, session: AsyncSession, values: list[dict[str, Any]]) -> None:
        for value in values:
            mine = Offer.merchant_id == self.merchant.id
            found = await session.scalar(select(Offer).where(mine, Offer.external_id == value["external_id"]))
            offer = found or Offer(
                place_id=self.merchant.place_id,
                merchant_id=self.merchant.id,
                organisation_id=self.merchant.organisation_id,
                sandbox=False,
                external_id=value["external_id"],
                place_ids=[],
                elders=False,
                content_hash=b"",
                source=Source.MACHINE,
                status=OfferStatus.PUBLISHED,
            )
            offer.item_id = self.around.items[value["item_code"]]
            for name in value.keys() - {"external_id"}:
                setattr(offer, name, value[name])
            session.add(offer)
            await session.flush()
            query = select(Submission).where(Submission.offer_id == offer.id)
            said = await session.scalar(query) or Submission(
                offer_id=offer.id, organisation_id=offer.organisation_id, issues=[], waiting=False
            )
            said.source_version, said.body = value["source_version"], value
            session.add(said)
            await session.flush()


async def taken(sessions: Sessions, way: Way, values: list[dict[str, Any]]) -> float:
    """Seconds from begin to commit."""
    began = time.perf_counter()
    async with sessions.begin() as session:
        await way(session, values)
        alone = session.info.get("seconds")
    return alone if alone is not None else time.perf_counter() - began


async def forget(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        await session.execute(text("DELETE FROM offers WHERE external_id LIKE 'BENCH-%'"))


async def wal(sessions: Sessions, way: Way, values: list[dict[str, Any]]) -> int:
    """Bytes of write-ahead log."""
    at = text("SELECT pg_current_wal_insert_lsn()::text")
    async with sessions.begin() as session:
        before = await session.scalar(at)
    await taken(sessions, way, values)
    async with sessions.begin() as session:
        after = await session.scalar(at)
        said = await session.scalar(text("SELECT pg_wal_lsn_diff(:b, :a)::bigint"), {"a": before, "b": after})
    return int(said or 0)


def rows(world: World, rounds: int) -> Iterator[Row]:
    for found in asyncio.run(_measured(world.url, rounds)):
        yield from found


async def _measured(url: str, rounds: int) -> list[list[Row]]:
    engine = connect(url, statement_timeout="120s", beyond=True)
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    async with sessions.begin() as session:
        merchant = (await session.scalars(select(Merchant).where(Merchant.name == SHOP))).one()
        item = "SELECT id FROM catalog_items WHERE code = 'com-hourly-cleaning' LIMIT 1"
        around = Surroundings({"com-hourly-cleaning": await session.scalar(text(item))}, {})
    ways = Ways(merchant, around)
    gc.freeze()  # as `serve` and `worker` do
    found = [await _of_size(sessions, ways, size, rounds) for size in SIZES]
    gc.unfreeze()
    await engine.dispose()
    return found


async def _of_size(sessions: Sessions, ways: Ways, size: int, rounds: int) -> list[Row]:
    seconds: dict[str, list[float]] = {}
    for turn in range(rounds):
        for name, way in (("sql", ways.sql), ("ours", ways.ours), ("orm", ways.orm)):
            if name == "orm" and (turn > 0 or size != SIZES[0]):
                continue  # once is enough of that
            await forget(sessions)
            seconds.setdefault(f"{name} new", []).append(await taken(sessions, way, offers(size, 1)))
            seconds.setdefault(f"{name} changed", []).append(await taken(sessions, way, offers(size, 2)))
    found = [row for kind in ("new", "changed") for row in _compared(seconds, size, kind)]
    return [*found, await _said_again(sessions, ways, size)]


def _compared(seconds: dict[str, list[float]], size: int, kind: str) -> Iterator[Row]:
    def ratio(over: str, under: str) -> Ratio:
        both = zip(seconds[f"{over} {kind}"], seconds[f"{under} {kind}"], strict=False)
        return spread([a / b for a, b in both])

    took = 1000 * median(seconds[f"ours {kind}"])
    what = f"{size} offers {kind}, {took:.0f} ms: over the statements"
    yield at_most("M5", what, ratio("ours", "sql"), TIMES_SQL)
    if f"orm {kind}" in seconds:
        yield at_least("M5", f"{size} offers {kind}: the ORM loop over ours", ratio("orm", "ours"), TIMES_ORM)


async def _said_again(sessions: Sessions, ways: Ways, size: int) -> Row:
    await forget(sessions)
    await taken(sessions, ways.ours, offers(size, 1))
    changing = await wal(sessions, ways.ours, offers(size, 2))
    resending = await wal(sessions, ways.ours, offers(size, 2))
    what = f"{size} offers again: WAL over that of changing"
    return Row("M5", what, f"1/{changing / resending:.0f}", "≤ 1/8", resending <= OF_WAL * changing)
