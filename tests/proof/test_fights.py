"""Many want the same thing at the same moment, and ask two processes for it."""

import asyncio
import time
from collections import Counter

import httpx

from bench.world import slot
from tests.proof.city import headers
from tests.proof.conftest import size
from tests.proof.pouring import overlapping


async def at_once(client, requests):
    """All of them, and how long the slowest took."""
    begun = time.monotonic()
    return await asyncio.gather(*requests), time.monotonic() - begun


def outcome(answer):
    return "won" if answer.is_success else answer.json()["error"]


def test_many_fight_for_one_slot(city, two, tell):
    fighters, slots = size(40, 100), size(10, 100)
    winners, heard, slowest = 0, Counter[str](), 0.0

    async def fight(ports):
        nonlocal winners, slowest
        limits = httpx.Limits(max_connections=fighters)
        async with httpx.AsyncClient(trust_env=False, timeout=60, limits=limits) as client:
            for number in range(slots):
                wish = {
                    "unit_no": 1 + number % 24,
                    "headcount": 1,
                    "purpose": "自习",
                    **slot(29, 16 + number // 24),
                }
                crowd = [city.world.residents[(number * fighters + n) % 1500] for n in range(fighters)]
                asked = [
                    client.post(
                        f"http://127.0.0.1:{ports[n % 2]}/api/v1/venues/{city.world.library}/bookings",
                        json=wish,
                        headers=headers(each),
                    )
                    for n, each in enumerate(crowd)
                ]
                answers, took = await at_once(client, asked)
                outcomes = Counter(map(outcome, answers))
                winners += outcomes["won"] == 1
                heard.update(outcomes)
                slowest = max(slowest, took)

    asyncio.run(fight([each.port for each in two]))
    others = {name for name in heard if name not in ("won", "slot_taken")}
    reached = f"{winners} winners; {others or 'all others'} slot_taken; slowest {slowest:.2f} s"
    tell(
        "A1",
        f"{fighters} want each of {slots} slots of two processes",
        reached,
        winners == slots and not others,
    )
    tell("A2", "overlapping bookings afterwards", f"{overlapping(city)}", overlapping(city) == 0)


def test_one_booking_and_staff_who_all_decide_at_once(city, api, tell):
    """Fifty moves of one row: the one that was legal stands in the timeline, the others nowhere."""
    rounds, crowd = size(3, 20), 50
    [(staff,)] = city.sql("SELECT id FROM accounts WHERE openid = 'openid-demo-staff'")
    gaps, heard = 0, Counter[str]()

    async def decide(api):
        nonlocal gaps
        said = {"Authorization": f"Bearer {city.token_of(staff)}"}
        limits = httpx.Limits(max_connections=crowd)
        async with httpx.AsyncClient(
            base_url=f"{api.base}/api/v1", trust_env=False, timeout=60, limits=limits
        ) as client:
            for _ in range(rounds):
                person, wish = next(city.world._wishes)
                answer = await client.post(
                    f"/venues/{city.world.library}/bookings", json=wish, headers=headers(person)
                )
                booking = answer.json()["data"]["id"]
                url, why = f"/bookings/{booking}/cancel", {"reason_code": "maintenance"}
                answers, _ = await at_once(
                    client, [client.post(url, json=why, headers=said) for _ in range(crowd)]
                )
                heard.update(map(outcome, answers))
                steps = (await client.get(f"/bookings/{booking}/timeline", headers=said)).json()["data"]
                moved = [each for each in steps if each["move"] == "cancel"]
                gaps += len(moved) != 1

    asyncio.run(decide(api))
    others = set(heard) - {"won", "illegal_move", "busy", "overtaken"}
    reached = f"{heard['won']} of {rounds} moved; {gaps} gaps; others {others or 'none'}"
    tell(
        "A4",
        f"{crowd} call one booking off at once, {rounds} ×",
        reached,
        heard["won"] == rounds and not gaps | len(others),
    )


def test_one_key_fifty_times_at_once(city, two, tell):
    rounds, twins = size(3, 20), 50
    odd, effects = 0, 0

    async def tap(ports):
        nonlocal odd, effects
        limits = httpx.Limits(max_connections=twins)
        async with httpx.AsyncClient(trust_env=False, timeout=60, limits=limits) as client:
            for number in range(rounds):
                person, wish = next(city.world._wishes)
                said = headers(person, **{"Idempotency-Key": f"tap-tap-tap-{number}"})
                url = f"/api/v1/venues/{city.world.library}/bookings"
                before = city.count("SELECT count(*) FROM bookings")
                asked = [
                    client.post(f"http://127.0.0.1:{ports[n % 2]}{url}", json=wish, headers=said)
                    for n in range(twins)
                ]
                answers, _ = await at_once(client, asked)
                bodies = {each.content for each in answers if each.status_code == 201}
                busy = {outcome(each) for each in answers if each.status_code != 201}
                odd += len(bodies) != 1 or bool(busy - {"busy"})
                effects += city.count("SELECT count(*) FROM bookings") - before

    asyncio.run(tap([each.port for each in two]))
    reached = f"{effects} effects, {odd} rounds with odd answers"
    tell("A5", f"one Idempotency-Key {twins} × at once, {rounds} ×", reached, (effects, odd) == (rounds, 0))
