from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.commons.alarms.events import AlarmRaised
from app.commons.alarms.jobs import ring_at_once, ring_until_somebody_answers
from app.commons.alarms.models import Alarm
from app.commons.alarms.rules import AlarmKind
from app.commons.alarms.service import AlarmService
from app.kit.access import Actor, Place
from app.kit.secrets import Keyring
from app.kit.wall import beyond
from tests.client import Person
from tests.town import SECRET, Settler, Town

VISIT = UUID(int=7)


@dataclass
class Bell:
    """`await bell.press(nurse)`, `await bell.later(minutes=1)`; and who was told, in which order."""

    sessions: async_sessionmaker[AsyncSession]
    place: Place

    async def press(self, who: Person, **other: Any) -> Alarm:
        wish: dict[str, Any] = {
            "kind": AlarmKind.NURSE_SOS,
            "place": self.place,
            "subject": "nursing_orders",
            "subject_id": VISIT,
        }
        async with self.sessions.begin() as session, beyond(session):
            return await AlarmService(session, Keyring(SECRET)).raise_alarm(Actor(who.id), **wish | other)

    async def is_heard(self, alarm: Alarm) -> None:
        """The job that was left with the alarm."""
        told = AlarmRaised(
            alarm_id=alarm.id, kind=alarm.kind, subject=alarm.subject, subject_id=alarm.subject_id
        )
        async with self.sessions.begin() as session, beyond(session):
            await ring_at_once(session, told)

    async def later(self, **by: float) -> None:
        async with self.sessions.begin() as session, beyond(session):
            await session.execute(update(Alarm).values(ring_at=Alarm.ring_at - timedelta(**by)))
            await ring_until_somebody_answers(session)

    async def told(self) -> list[UUID]:
        """Since it was last asked."""
        async with self.sessions.begin() as session, beyond(session):
            query = "DELETE FROM procrastinate_jobs WHERE task_name LIKE '%tell_of_alarm' RETURNING id, args"
            rows = sorted((await session.execute(text(query))).all())
        return [UUID(args["account_id"]) for _, args in rows]


@pytest.fixture
def bell(sessions: async_sessionmaker[AsyncSession], town: Town) -> Bell:
    return Bell(sessions, town.grid)


@pytest.fixture
async def nurse(a: Settler) -> Person:
    return await a()
