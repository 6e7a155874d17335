import json
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.alarms.models import Alarm, Telling
from app.commons.alarms.repository import AlarmRepository
from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    """What they raised, with where they were."""
    query = select(Alarm).where(Alarm.raised_by == person.account_id).order_by(Alarm.id)
    return [
        {
            "kind": each.kind,
            "place_code": each.place_code,
            "status": each.status,
            "location": _location(each.with_keys(keyring)),
            "created_at": each.created_at,
        }
        for each in await session.scalars(query)
    ]


def _location(alarm: Alarm) -> str | None:
    kept = json.loads(alarm.location) if alarm.location else None
    return kept and f"{kept['latitude']}, {kept['longitude']}"


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """That there was an alarm, and what was done, stays; where they were, and that they were told, goes."""
    account = person.account_id
    if account is None:
        return
    raised = update(Alarm).where(Alarm.raised_by == account, Alarm.closed_at.is_not(None))
    await session.execute(raised.values(location_sealed=None))
    named = update(Alarm).where(Alarm.contacts.contains([account]))
    await session.execute(named.values(contacts=func.array_remove(Alarm.contacts, account)))
    await session.execute(delete(Telling).where(Telling.account_id == account, _over()))


def _over() -> ColumnElement[bool]:
    return Telling.alarm_id.in_(select(Alarm.id).where(Alarm.closed_at.is_not(None)))


async def sweep(session: AsyncSession, before: datetime) -> int:
    return await AlarmRepository(session).forget_locations(before=before)


TABLES = frozenset({"alarms", "alarm_tellings"})
KEEPER = Keeper("alarms", "紧急求助", TABLES, data_of, forget, {"alarm_locations": sweep})
