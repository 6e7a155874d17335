"""Committed for real: only so can nurses meet. Beside each race stands the careless way, which loses it."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import Range

from app.services.homecare.dispatch.models import Offer
from app.services.homecare.nurses.models import Engagement
from app.services.homecare.orders.models import Order
from tests.client import client_of
from tests.homecare.ward import TERMS, ward_in
from tests.town import Town

pytestmark = pytest.mark.thorough

CROWD, OVERLAPPING = 60, 9


@pytest.fixture
async def scene(live):
    async with live.state.everything() as session:
        ward = await ward_in(session, live.state.everything, await Town().build(session))
        async with client_of(live) as client:
            yield ward, client, session


async def accept(client, order_id, person):
    headers = {"Authorization": f"Bearer {person.token}"}
    return await client.post(f"/nursing/orders/{order_id}/accept", headers=headers)


async def offered_to_all(ward, client, session, **other):
    order = await ward.until(client, "paid", **other)
    row = await session.get_one(Order, UUID(order["id"]))
    row.terms = TERMS.model_copy(update={"offers_at_once": 100})
    await session.commit()
    await ward.dispatch(order["id"])
    return order


async def test_sixty_nurses_accept_one_order_and_one_has_it(scene):
    ward, client, session = scene
    for _ in range(CROWD - len(ward.nurses)):
        await ward.hire()
    order = await offered_to_all(ward, client, session)
    answers = await asyncio.gather(*(accept(client, order["id"], person) for person, _ in ward.nurses))
    assert Counter(each.status_code for each in answers) == {200: 1, 409: CROWD - 1}
    assert {each.json()["error"] for each in answers if each.status_code == 409} == {"order_taken"}
    assert await session.scalar(select(func.count()).select_from(Engagement)) == 1
    kept = Counter(await session.scalars(select(Offer.status)))
    assert kept == {"accepted": 1, "superseded": CROWD - 1}


async def test_one_nurse_accepts_nine_overlapping_orders_and_has_one(scene):
    ward, client, session = scene
    for _ in range(OVERLAPPING - len(ward.nurses)):
        await ward.hire()
    orders = [await offered_to_all(ward, client, session) for _ in range(OVERLAPPING)]
    answers = await asyncio.gather(*(accept(client, each["id"], ward.nurse) for each in orders))
    assert Counter(each.status_code for each in answers) == {200: 1, 409: OVERLAPPING - 1}
    assert {each.json()["error"] for each in answers if each.status_code == 409} == {"nurse_busy"}
    assert await session.scalar(select(func.count()).select_from(Engagement)) == 1


async def test_the_careless_way_loses_both_races(scene, live):
    """Look first, then write: where nothing referees, four look before any writes."""
    ward, client, session = scene
    order = await ward.until(client, "paid")
    (_, nurse), start = ward.nurses[0], datetime.now(UTC)
    looked = asyncio.Barrier(4)

    async def take_order() -> bool:
        async with live.state.everything() as mine:
            row = await mine.get_one(Order, UUID(order["id"]))
            free = row.served_by is None
            await looked.wait()
            row.served_by = nurse.account_id
            await mine.commit()
            return free

    async def take_nurse() -> bool:
        async with live.state.everything() as mine:
            busy = await mine.scalar(select(func.count()).select_from(Engagement))
            await looked.wait()
            span = Range(start, start + timedelta(hours=1))
            unseen = {"ended_at": start}  # out of the referee's sight
            mine.add(Engagement(nurse_id=nurse.id, order_id=UUID(order["id"]), seat=1, span=span, **unseen))
            await mine.commit()
            return not busy

    assert sum(await asyncio.gather(*(take_order() for _ in range(4)))) > 1
    assert sum(await asyncio.gather(*(take_nurse() for _ in range(4)))) > 1
    assert await session.scalar(select(func.count()).select_from(Engagement)) > 1


async def test_two_families_want_the_last_nurse_and_one_is_told_no(scene):
    ward, client, session = scene
    _, second = ward.nurses[1]
    second.licence_valid_until = second.clinical_since
    session.add(second)
    await session.commit()
    drafts = [await ward.draft(client) for _ in range(4)]
    headers = {"Authorization": f"Bearer {ward.family.token}"}
    answers = await asyncio.gather(
        *(client.post(f"/nursing/orders/{each['id']}/submit", headers=headers) for each in drafts)
    )
    assert Counter(each.status_code for each in answers) == {200: 1, 409: 3}
    refused = [each.json() for each in answers if each.status_code == 409]
    assert {failure["code"] for each in refused for failure in each["detail"]["failures"]} == {"nobody_free"}
