"""For any slice: `await AlarmService(session, keyring).raise_alarm(actor, kind=…, place=…, …)`.

What follows needs nobody: people are told rung after rung of `rules.LADDERS` until one of them takes it on,
and again until that person says how it ended.
"""

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import TypedDict
from uuid import UUID

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.alarms.errors import NotYourAlarm
from app.commons.alarms.events import AlarmAcknowledged, AlarmClosed, AlarmRaised, AlarmRung
from app.commons.alarms.flow import AlarmFlow, AlarmStatus
from app.commons.alarms.models import NOBODY_YET, Alarm
from app.commons.alarms.repository import AlarmRepository
from app.commons.alarms.rules import (
    AGAIN_AFTER,
    ANSWER_WITHIN,
    CLOSE_WITHIN,
    LADDERS,
    AlarmKind,
    Rung,
)
from app.commons.alarms.schemas import AlarmQuery, Closing, Location, Release
from app.kit.access import UNATTENDED, Actor, Place
from app.kit.clock import now
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.sealing import closed
from app.kit.secrets import Keyring
from app.kit.timeline import Step, move, record, steps_of
from app.kit.todo import MOST, Todo
from app.kit.wall import beyond
from app.registry.people.grants.service import answering

log = structlog.get_logger(__name__)

TITLES = {
    AlarmKind.NURSE_SOS: "护士紧急求助",
    AlarmKind.FAMILY_SOS: "家属紧急求助",
    AlarmKind.ELDER_CALL: "老人紧急呼叫",
}


class AlarmService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.alarms = AlarmRepository(session)

    async def raise_alarm(
        self,
        actor: Actor,
        *,
        kind: AlarmKind,
        place: Place,
        subject: str,
        subject_id: UUID,
        organisation_id: UUID | None = None,
        contacts: Collection[UUID] = (),
        location: Location | None = None,
        silent: bool = False,
    ) -> Alarm:
        """Kept with this transaction; nobody is told before. Whoever calls has decided that the actor may.

        `contacts`: accounts (family) that are told with the first. While one for the same thing is open, it
        is that one, told of again at once and with the newer location. A silent alarm stays silent.
        """
        draft = Alarm(
            place=place,
            place_id=place.id,
            kind=kind,
            subject=subject,
            subject_id=subject_id,
            raised_by=actor.id,
            organisation_id=organisation_id,
            silent=silent,
            contacts=sorted(set(contacts)),
            **self._sealed(location),
        )
        async with beyond(self.session):  # the nurse and the family may both have pressed it
            alarm = await self.alarms.insert_if_new(draft, actor)
            if alarm is None:
                alarm = await self._again(actor, draft, location)
        await emit(
            self.session,
            AlarmRaised(alarm_id=alarm.id, kind=kind, subject=subject, subject_id=subject_id),
        )
        return alarm.with_keys(self.keyring).seen_by(actor)

    async def alarm(self, actor: Actor, alarm_id: UUID) -> Alarm:
        return await self._get(actor, alarm_id)

    async def list_alarms(self, actor: Actor, place: Place, wanted: AlarmQuery) -> Rows[Alarm]:
        return await self._page(actor, wanted, under=place)

    async def my_alarms(self, actor: Actor, wanted: AlarmQuery) -> Rows[Alarm]:
        return await self._page(actor, wanted)

    async def timeline(self, actor: Actor, alarm_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self._get(actor, alarm_id))

    async def acknowledge(self, actor: Actor, alarm_id: UUID) -> Alarm:
        """Of all who were told one takes it on, by name; the next hears that somebody has."""
        alarm = await self._get(actor, alarm_id, lock=True)
        move(self.session, alarm, AlarmFlow.acknowledge, by=actor)
        alarm.acknowledged_by, alarm.acknowledged_at = actor.id, now()
        alarm.ring_at = now() + CLOSE_WITHIN
        await emit(self.session, AlarmAcknowledged(acknowledged_by=actor.id, **_about(alarm)))
        return alarm

    async def release(self, actor: Actor, alarm_id: UUID, why: Release) -> Alarm:
        """Given back, it rings again at once, with the next rung."""
        alarm = await self._mine(actor, alarm_id)
        move(self.session, alarm, AlarmFlow.release, by=actor, reason=why.reason)
        alarm.acknowledged_by = alarm.acknowledged_at = None
        await self._raised_anew(alarm)
        return alarm

    async def close(self, actor: Actor, alarm_id: UUID, how: Closing) -> Alarm:
        """Only by who took it on, with how it ended and why."""
        alarm = await self._mine(actor, alarm_id)
        move(self.session, alarm, AlarmFlow.close, by=actor, reason_code=how.outcome, reason=how.reason)
        alarm.outcome, alarm.closed_at = how.outcome, now()
        await emit(self.session, AlarmClosed(outcome=how.outcome, **_about(alarm)))
        return alarm

    async def ring(self, alarm_id: UUID, *, pressed: bool = False) -> None:
        """Tell the next rung on which somebody stands; after the last, or where it was `pressed`, all."""
        alarm = await self.alarms.locked(alarm_id)
        if alarm.status is AlarmStatus.CLOSED:
            return
        people = await self._next_rung(alarm)
        alarm.ring_at = now() + _pause(alarm, climbing=bool(people))
        to_tell = people - alarm.told_to
        if pressed or not people:
            to_tell |= alarm.told_to | await self._on_all_rungs(alarm)
        elif alarm.acknowledged_by:
            to_tell |= {alarm.acknowledged_by}  # how does it stand?
        if not to_tell:
            log.error("alarm_nobody_to_tell", alarm_id=str(alarm.id))
        for account_id, times in await self.alarms.tell(alarm, to_tell):
            await emit(self.session, _rung(alarm, account_id, times))

    async def _next_rung(self, alarm: Alarm) -> frozenset[UUID]:
        """Who stands on it, passing over those on which nobody new does; nobody once it has been climbed."""
        ladder = LADDERS[alarm.kind]
        while alarm.rung < len(ladder):
            rung, alarm.rung = ladder[alarm.rung], alarm.rung + 1
            people = await self._standing_on(rung, alarm)
            if people - alarm.told_to:
                return people
            record(self.session, alarm, "vacant", by=UNATTENDED, reason_code=rung.name)
        return NOBODY_YET

    async def _on_all_rungs(self, alarm: Alarm) -> frozenset[UUID]:
        """As far as it was climbed; a post that was vacant may be held by now."""
        climbed = LADDERS[alarm.kind][: alarm.rung]
        return NOBODY_YET.union(*[await self._standing_on(rung, alarm) for rung in climbed])

    async def _standing_on(self, rung: Rung, alarm: Alarm) -> frozenset[UUID]:
        found = await answering(self.session, alarm.place, rung.at_place)
        if alarm.organisation_id:
            found |= await answering(self.session, alarm.place, rung.inside, inside=alarm.organisation_id)
        return (found | set(alarm.contacts if rung.contacts else ())) - {alarm.raised_by}

    async def _again(self, actor: Actor, draft: Alarm, location: Location | None) -> Alarm:
        alarm = await self.alarms.open_one(draft)
        record(self.session, alarm, "raised_again", by=actor)
        if location:
            alarm.location_sealed = draft.location_sealed
        alarm.silent = alarm.silent or draft.silent
        alarm.contacts = sorted({*alarm.contacts, *draft.contacts})
        return alarm

    async def _raised_anew(self, alarm: Alarm) -> None:
        told = AlarmRaised(
            alarm_id=alarm.id, kind=alarm.kind, subject=alarm.subject, subject_id=alarm.subject_id
        )
        await emit(self.session, told)

    async def _mine(self, actor: Actor, alarm_id: UUID) -> Alarm:
        alarm = await self._get(actor, alarm_id, lock=True)
        if alarm.status is AlarmStatus.ACKNOWLEDGED and alarm.acknowledged_by != actor.id:
            raise NotYourAlarm
        return alarm

    async def _get(self, actor: Actor, alarm_id: UUID, *, lock: bool = False) -> Alarm:
        alarm = await self.alarms.get(alarm_id, actor, lock=lock)
        await self.alarms.with_told([alarm])
        return alarm.with_keys(self.keyring)

    async def _page(self, actor: Actor, wanted: AlarmQuery, *, under: Place | None = None) -> Rows[Alarm]:
        found = await self.alarms.page(self.alarms.matching(actor, wanted, under=under), wanted, actor)
        await self.alarms.with_told(found.items)
        for each in found.items:
            each.with_keys(self.keyring)
        return found

    def _sealed(self, location: Location | None) -> dict[str, bytes | None]:
        return closed(Alarm, self.keyring, location=location.model_dump_json() if location else None)


def _pause(alarm: Alarm, *, climbing: bool) -> timedelta:
    if alarm.status is AlarmStatus.ACKNOWLEDGED:
        return CLOSE_WITHIN
    return ANSWER_WITHIN if climbing else AGAIN_AFTER


class _About(TypedDict):
    alarm_id: UUID
    subject: str
    subject_id: UUID


def _about(alarm: Alarm) -> _About:
    return {"alarm_id": alarm.id, "subject": alarm.subject, "subject_id": alarm.subject_id}


def _rung(alarm: Alarm, account_id: UUID, times: int) -> AlarmRung:
    return AlarmRung(
        alarm_id=alarm.id, account_id=account_id, kind=alarm.kind, silent=alarm.silent, times=times
    )


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: the alarms that nobody answers yet, and those one took on."""
    waiting = await session.scalars(AlarmRepository(session).waiting_for(actor, most=MOST))
    return [
        Todo(
            kind="alarms.close" if each.status is AlarmStatus.ACKNOWLEDGED else "alarms.acknowledge",
            id=each.id,
            title=TITLES[each.kind],
            due_at=each.ring_at,
            place_code=each.place_code,
            link=f"/alarms/{each.id}",
        )
        for each in waiting
    ]
