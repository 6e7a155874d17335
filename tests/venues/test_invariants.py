"""After whatever people do, in whatever order: nothing overlaps, and every state was reached legally."""

from collections import defaultdict
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from app.kit.clock import CHINA
from app.kit.timeline import Step
from app.services.venues.allocations.models import Allocation, AllocationKind
from app.services.venues.bookings.flow import HOLDING, BookingFlow, BookingStatus
from app.services.venues.bookings.jobs import clear_what_lapsed, expire_what_nobody_decided
from app.services.venues.bookings.models import Booking
from app.services.venues.closures.models import Closure
from app.services.venues.door.jobs import close_what_is_over, release_what_was_missed
from app.services.venues.waitlist.flow import WaitFlow, WaitStatus
from app.services.venues.waitlist.jobs import end_waits_for_what_has_begun
from app.services.venues.waitlist.models import Wait
from tests.town import hall_in
from tests.venues.slots import DAY, times

pytestmark = pytest.mark.thorough

CHORES = (
    clear_what_lapsed,
    expire_what_nobody_decided,
    release_what_was_missed,
    close_what_is_over,
    end_waits_for_what_has_begun,
)
TERMS = {"quotas": [], "suspended_from": 100}
who, space, nth = st.integers(0, 2), st.integers(0, 2), st.integers(0, 7)
hour, hours = st.sampled_from([9, 9.5, 10, 11]), st.sampled_from([0.5, 1, 2])
verb = st.sampled_from(["submit", "approve", "reject", "cancel", "check-in", "check-out"])
command = st.one_of(
    st.tuples(st.just("book"), who, space, hour, hours),
    st.tuples(st.just("hold"), who, space, hour, hours),
    st.tuples(st.just("wait"), who, space, hour, hours),
    st.tuples(st.just("say"), verb, nth),
    st.tuples(st.just("say"), verb, nth),
    st.tuples(st.just("reschedule"), nth, hour, hours),
    st.tuples(st.just("answer"), st.sampled_from(["claim", "decline"]), nth),
    st.tuples(st.just("close"), space, hour, hours, st.sampled_from(["tell", "cancel", "book_around"])),
    st.tuples(st.just("lift"), nth),
    st.tuples(st.just("tick"), st.sampled_from([-20, 5, 11, 31, 60])),
)
BODIES = {
    "submit": {"purpose": "排练", "headcount": 1},
    "reject": {"reason_code": "full"},
    "cancel": {"reason_code": "plans_changed"},
    "check-in": {},
}


class Community:
    """Three residents, staff, and a hall that is a room and a reading room with two seats."""

    def __init__(self, client, session, clock, spaces, people, staff):
        self.client, self.session, self.clock, self.spaces = client, session, clock, spaces
        self.people, self.staff = people, staff
        self.now = datetime.combine(DAY, datetime.min.time(), CHINA) + timedelta(hours=7, minutes=30)
        self.made = defaultdict(list)
        self.tell_the_time()

    def tell_the_time(self):
        self.clock(self.now.strftime("%H:%M"), days=(self.now.date() - DAY).days)

    async def ask(self, person, method, url, body=None):
        answer = await self.client.by(person).request(method, url, json=body)
        assert answer.status_code in (200, 201, 409), answer.text
        return answer.json()["data"] if answer.is_success else None

    async def do(self, what, *how):
        await getattr(self, what)(*how)

    async def make(self, kind, path, who, space, body):
        made = await self.ask(who, "POST", f"/venues/{self.spaces[space].id}/{path}", body)
        if made:
            self.made[kind].append(made["id"])

    async def book(self, who, space, hour, hours):
        body = times(hour, hours=hours) | {"purpose": "排练", "headcount": 1}
        await self.make("booking", "bookings", self.people[who], space, body)

    async def hold(self, who, space, hour, hours):
        await self.make("booking", "holds", self.people[who], space, times(hour, hours=hours))

    async def wait(self, who, space, hour, hours):
        body = times(hour, hours=hours) | {"headcount": 1}
        await self.make("wait", "waitlist", self.people[who], space, body)

    async def close(self, space, hour, hours, mode):
        body = times(hour, hours=hours) | {"reason": "检修", "mode": mode}
        await self.make("closure", "closures", self.staff, space, body)

    async def say(self, verb, nth):
        if bookings := self.made["booking"]:
            url = f"/bookings/{bookings[nth % len(bookings)]}/{verb}"
            await self.ask(self.staff, "POST", url, BODIES.get(verb))

    async def reschedule(self, nth, hour, hours):
        if bookings := self.made["booking"]:
            url = f"/bookings/{bookings[nth % len(bookings)]}/reschedule"
            await self.ask(self.staff, "POST", url, times(hour, hours=hours))

    async def answer(self, verb, nth):
        if waits := self.made["wait"]:
            await self.ask(self.staff, "POST", f"/waitlist/{waits[nth % len(waits)]}/{verb}")

    async def lift(self, nth):
        if closures := self.made["closure"]:
            await self.ask(self.staff, "DELETE", f"/closures/{closures.pop(nth % len(closures))}")

    async def tick(self, minutes):
        self.now += timedelta(minutes=minutes)
        self.tell_the_time()
        for chore in CHORES:
            await chore(self.session)
        await self.session.commit()

    async def rows(self, model):
        ids = [each.id for each in self.spaces]
        query = select(model).where(model.venue_id.in_(ids)).execution_options(populate_existing=True)
        return (await self.session.scalars(query)).all()

    async def is_sound(self):
        taken = defaultdict(list)
        for each in await self.rows(Allocation):
            taken[each.subject_id].append(each)
        await self.nothing_overlaps()
        bookings, waits = await self.rows(Booking), await self.rows(Wait)
        for each in bookings:
            mine = taken.pop(each.id, [])
            assert bool(mine) is (each.status in HOLDING), each.status
            held = each.status is BookingStatus.HELD
            assert {row.kind for row in mine} <= {AllocationKind.HOLD if held else AllocationKind.BOOKING}
            assert all((row.blocked, row.lapses_at) == (each.slot, each.hold_until) for row in mine)
            assert not mine or sorted({row.unit_no for row in mine}) == each.unit_nos
        for each in waits:
            mine = taken.pop(each.id, [])
            assert bool(mine) is (each.status is WaitStatus.OFFERED)
            assert all(row.kind is AllocationKind.OFFER and row.lapses_at == each.offer_until for row in mine)
        closures = {each.id for each in await self.rows(Closure) if each.lifted_at is None}
        assert set(taken) <= closures
        await self.went_by_the_flow(bookings, BookingFlow)
        await self.went_by_the_flow(waits, WaitFlow)

    async def nothing_overlaps(self):
        overlapping = text(
            "SELECT count(*) FROM allocations a JOIN allocations b USING (venue_id, unit_no) "
            "WHERE a.id < b.id AND a.blocked && b.blocked"
        )
        assert await self.session.scalar(overlapping) == 0

    async def went_by_the_flow(self, rows, flow):
        for each in rows:
            query = select(Step).where(Step.subject_id == each.id).order_by(Step.id)
            steps = (await self.session.scalars(query)).all()
            for step in steps:
                move = flow.moves[step.move]
                assert step.from_status in move.sources and step.to_status == move.to
            assert [step.to_status for step in steps[:-1]] == [step.from_status for step in steps[1:]]
            assert not steps or steps[-1].to_status == each.status


@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to shrink 25 commands takes five silent minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(commands=st.lists(command, min_size=8, max_size=25))
async def test_whatever_people_do_nothing_overlaps_and_every_row_agrees(
    client, session, town, clock, a, commands
):
    hall = await hall_in(session, town.willow, kept_terms=TERMS)
    room = await hall_in(session, town.willow, parent_id=hall.id, needs_approval=False, kept_terms=TERMS)
    seats = await hall_in(session, town.willow, parent_id=hall.id, units=2, capacity=2, kept_terms=TERMS)
    people = [await a("resident", at=town.willow) for _ in range(3)]
    here = Community(client, session, clock, [hall, room, seats], people, await a("staff", at=town.willow))
    for each in commands:
        await here.do(*each)
        await here.is_sound()
    await here.tick(24 * 60)
    await here.is_sound()
    ended = select(func.count()).where(Allocation.lapses_at < here.now)
    assert await session.scalar(ended.where(Allocation.venue_id.in_([room.id, seats.id]))) == 0
