"""Another kind of case, declared from what the kit has: a lamp in the street that does not burn."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from app.commons import cases
from app.commons.cases.clocks.jobs import look_at_the_clocks
from app.commons.cases.clocks.models import Clock
from app.commons.cases.clocks.service import ClockService, Term, Unit
from app.commons.cases.errors import ArbiterNeeded, CaseTaken, PauseUnknown
from app.commons.cases.kinds import Kind
from app.commons.cases.parties.schemas import PartyDetails
from app.commons.cases.parties.service import PartyService
from app.commons.cases.schemas import MessageCreate, RatingCreate
from app.commons.cases.service import CaseService, involving
from app.kit import chain
from app.kit.access import Actor
from app.kit.page import PageQuery
from app.kit.secrets import Keyring
from app.kit.timeline import steps_of
from app.permissions import Role

LAMP = Kind(
    name="lamp",
    word="照明",
    ladder=(Role.GRID_OFFICER, Role.STREET_OFFICIAL),
    pauses={"spare_part": 7},
    call_back=Term(3, Unit.WORKING_DAYS),
)
REPAIR = Term(2, Unit.WORKING_DAYS)
KEYS, KIT = Keyring("a key for tests"), Path(cases.__file__).parent


@pytest.fixture
async def street(session, town, a):
    """Somebody who reports, two who repair, and who hears of it when nobody does."""

    people = {role: Actor((await a(role, at=town.willow)).id) for role in ("resident", "grid_officer")}
    crew_here = [Actor((await a("staff", at=town.willow)).id) for _ in range(2)]
    official_above = Actor((await a("street_official", at=town.street)).id)

    class Street:
        cases, parties = CaseService(session, KEYS), PartyService(session, KEYS)
        clocks, place = ClockService(session), town.willow
        alice, officer, official = people["resident"], people["grid_officer"], official_above
        crew = tuple(crew_here)

        async def report(self):
            case = await self.cases.open(LAMP, self.place, by=self.alice)
            wish = PartyDetails(name="韩冬梅", phone="13903560001")
            await self.parties.add(case, "reporter", wish, account_id=self.alice.id)
            await self.cases.number(case, LAMP.word, of=self.place)
            await self.clocks.start(case, "repair", REPAIR)
            return case

        async def later(self, days):
            await session.flush()
            for column in ("started_at", "due_at", "act_at"):
                earlier = f"UPDATE case_clocks SET {column} = {column} - make_interval(days => :days)"  # noqa: S608
                await session.execute(text(earlier), {"days": days})
            await look_at_the_clocks(session)

        async def moves(self, case):
            return [each.move for each in await steps_of(session, case)]

    return Street()


async def test_a_lamp_is_numbered_beside_the_mediations_and_seen_by_those_in_it(street, session):
    first, second = await street.report(), await street.report()
    assert [each.number.partition("照明字")[2] for each in (first, second)] == ["第1号", "第2号"]
    for who, sees in ((street.alice, 2), (street.crew[0], 0)):
        found = (await session.scalars(involving({who.id}))).all()
        assert len(found) == sees


async def test_it_is_given_to_whoever_has_least_taken_handed_back_and_ruled_upon(street):
    crew = [each.id for each in street.crew]
    cases = [await street.report() for _ in range(2)]
    for case in cases:
        await street.cases.assign(case, await street.cases.least_loaded(crew), by=street.officer)
    assert {each.assignee_id for each in cases} == {*crew}
    lamp = await street.report()
    one, other = street.crew
    for _ in range(3):
        await street.cases.take(lamp, by=one)
        with pytest.raises(CaseTaken):
            await street.cases.take(lamp, by=other)
        await street.cases.hand_back(lamp, "梯子不够高", by=one)
    with pytest.raises(ArbiterNeeded):
        await street.cases.take(lamp, by=one)
    await street.cases.assign(lamp, other.id, by=street.official, binding=True)
    assert (await street.moves(lamp))[-2:] == ["arbitration", "assign"]


async def test_its_term_is_suspended_warned_of_and_climbs_its_own_ladder(street, session):
    lamp = await street.report()
    await street.cases.take(lamp, by=street.crew[0])
    with pytest.raises(PauseUnknown):
        await street.clocks.pause(lamp, "repair", "appraisal", by=street.crew[0])
    await street.clocks.pause(lamp, "repair", "spare_part", by=street.crew[0])
    await street.clocks.resume(lamp, "repair", by=street.crew[0])
    told = []
    for _ in range(3):
        await street.later(days=9)
        told.append(lamp.holder_id)
    assert told == [street.crew[0].id, street.officer.id, street.official.id]
    assert [each for each in await street.moves(lamp) if each in ("warn", "escalate")] == [
        "warn",
        "escalate",
        "escalate",
    ]
    clock = (await session.scalars(select(Clock).where(Clock.case_id == lamp.id))).one()
    assert clock.due_at - clock.started_at >= timedelta(days=1)


async def test_it_is_talked_about_closed_rated_and_called_back_and_every_step_is_chained(street, session):
    lamp = await street.report()
    await street.cases.take(lamp, by=street.crew[0])
    await street.cases.say(lamp, MessageCreate(text="今晚来修"), by=street.crew[0])
    [message] = (await street.cases.messages(lamp.id, PageQuery(), sides=set())).items
    assert message.text == "今晚来修"
    await street.clocks.stop(lamp)
    street.cases.close(lamp, by=street.crew[0])
    rated = await street.cases.rate(lamp, RatingCreate(score=1, comment="又灭了"), by=street.alice)
    [clock] = (
        await session.scalars(select(Clock).where(Clock.case_id == lamp.id, Clock.stopped_at.is_(None)))
    ).all()
    assert (clock.name, clock.term, lamp.due_at) == ("call_back", LAMP.call_back, clock.due_at)
    await street.cases.call_back(lamp, rated.id, "已重新更换", by=street.crew[0])
    moves = await street.moves(lamp)
    assert moves == ["assign", "close", "rate", "call_back"]
    assert [each async for each in chain.faults(session)] == []
    with pytest.raises(IntegrityError, match="uq_case_ratings_case_id_rated_by"):
        await street.cases.rate(lamp, RatingCreate(score=5), by=street.alice)


def test_what_all_kinds_have_in_common_names_none_of_them():
    sources = [each.read_text(encoding="utf-8") for each in KIT.rglob("*.py")]
    assert len(sources) > 15
    assert not [each for each in sources if "mediation" in each or "调解" in each]
