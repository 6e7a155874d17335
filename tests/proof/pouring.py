"""Writes that pour in, and a ledger of those that were acknowledged."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
from uuid_utils.compat import uuid7

from bench.world import Person
from tests.proof.city import City, headers

PATIENCE = 90  # seconds until a client gives up a write for good


@dataclass
class Ledger:
    """What clients were told. A write without an answer is asked again, with its key, until there is one."""

    acknowledged: dict[str, str] = field(default_factory=dict)  # booking by key
    given_up: list[str] = field(default_factory=list)
    heard: Counter[int] = field(default_factory=Counter)  # 0: no answer at all
    without_retry_after: int = 0

    def lost(self, city: City) -> int:
        there = {str(id) for (id,) in city.sql("SELECT id FROM bookings")}
        return len(set(self.acknowledged.values()) - there)

    def twice(self) -> int:
        """Retries that got another booking than the first, or one booking for two."""
        return len(self.acknowledged) - len(set(self.acknowledged.values()))


@dataclass
class Pour:
    city: City
    ports: list[int]
    ledger: Ledger = field(default_factory=Ledger)
    wishes: Iterator[tuple[Person, dict[str, Any]]] | None = None

    async def run(self, writes: int, clients: int = 8) -> Ledger:
        wishes = iter([next(self.city.world._wishes) for _ in range(writes)])
        limits = httpx.Limits(max_connections=clients)
        async with httpx.AsyncClient(trust_env=False, timeout=20, limits=limits) as client:
            await asyncio.gather(*(self._one(client, wishes) for _ in range(clients)))
        return self.ledger

    async def _one(self, client: httpx.AsyncClient, wishes: Iterator[tuple[Person, dict[str, Any]]]) -> None:
        for person, wish in wishes:
            key = str(uuid7())
            deadline = asyncio.get_running_loop().time() + PATIENCE
            while asyncio.get_running_loop().time() < deadline:
                if await self._asked(client, person, wish, key):
                    break
                await asyncio.sleep(0.05)
            else:
                self.ledger.given_up.append(key)

    async def _asked(self, client: httpx.AsyncClient, person: Person, wish: dict[str, Any], key: str) -> bool:
        url = f"http://127.0.0.1:{self.ports[0]}/api/v1/venues/{self.city.world.library}/bookings"
        try:
            answer = await client.post(url, json=wish, headers=headers(person, **{"Idempotency-Key": key}))
        except httpx.TransportError:
            self.ledger.heard[0] += 1
            return False
        self.ledger.heard[answer.status_code] += 1
        if answer.status_code == 201:
            self.ledger.acknowledged[key] = answer.json()["data"]["id"]
            return True
        if answer.status_code == 503:
            self.ledger.without_retry_after += "Retry-After" not in answer.headers
            return False
        if answer.status_code == 409 and answer.json()["error"] in ("busy", "overtaken"):
            return False
        raise AssertionError(f"{answer.status_code} {answer.text}")


OVERLAPPING = """
SELECT count(*) FROM bookings a JOIN bookings b USING (venue_id)
WHERE a.id < b.id AND a.unit_nos && b.unit_nos AND a.slot && b.slot
    AND a.status = ANY (%(holding)s) AND b.status = ANY (%(holding)s)
"""
HALF_MADE = "SELECT count(*) FROM idempotency_keys WHERE body IS NULL"


HOLDING = ["held", "pending", "confirmed", "in_use"]


def overlapping(city: City) -> int:
    return city.count(OVERLAPPING.replace("%(holding)s", "%s"), *2 * [HOLDING])


def wrong(city: City, ledger: Ledger) -> dict[str, int]:
    """What must be nothing."""
    return {
        "lost": ledger.lost(city),
        "twice": ledger.twice(),
        "given up": len(ledger.given_up),
        "overlapping": overlapping(city),
        "half done": city.count(HALF_MADE),
        "without Retry-After": ledger.without_retry_after,
    }


def said(found: dict[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in found.items())
