from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select, update
from sqlalchemy.dialects.postgresql import insert

from app.commons.alarms.errors import AlarmNotFound
from app.commons.alarms.flow import AlarmStatus
from app.commons.alarms.models import Alarm, Telling
from app.commons.alarms.schemas import AlarmQuery
from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.kit.wall import beyond
from app.permissions import Permission

AT_ONCE = 200  # alarms rung in one sweep


class AlarmRepository(Repository[Alarm]):
    model, missing = Alarm, AlarmNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        told = select(Telling.alarm_id).where(Telling.account_id == actor.id)
        return (
            (Alarm.raised_by == actor.id)
            | Alarm.id.in_(told)
            | Alarm.organisation_id.in_(actor.organisations(Permission.ALARMS_ANSWER))
            | Place.within(actor.reach(Permission.ALARMS_ANSWER))
        )

    def matching(self, actor: Actor, wanted: AlarmQuery, *, under: Place | None = None) -> Select[Alarm]:
        query = self.visible_to(actor, under=under)
        return query.where(Alarm.status == wanted.status) if wanted.status else query

    def waiting_for(self, actor: Actor, *, most: int) -> Select[Alarm]:
        """What they were told of and nobody answers, and what they took on."""
        query = self.visible_to(actor).where(
            (Alarm.status == AlarmStatus.RAISED) | (Alarm.acknowledged_by == actor.id),
            Alarm.status != AlarmStatus.CLOSED,
            Alarm.raised_by != actor.id,
        )
        return query.order_by(Alarm.id).limit(most)

    async def with_told(self, alarms: Sequence[Alarm]) -> None:
        """By id only; of whom else was told, the wall lets nobody see the row."""
        query = select(Telling.alarm_id, Telling.account_id).where(
            Telling.alarm_id.in_([each.id for each in alarms])
        )
        async with beyond(self.session):
            found = (await self.session.execute(query)).all()
        for alarm in alarms:
            alarm.told_to = frozenset(account for id, account in found if id == alarm.id)

    async def open_one(self, like: Alarm) -> Alarm:
        """The one that was raised before, for the same reason; locked."""
        query = select(Alarm).where(
            Alarm.kind == like.kind,
            Alarm.subject == like.subject,
            Alarm.subject_id == like.subject_id,
            Alarm.status != AlarmStatus.CLOSED,
        )
        return (await self.session.scalars(query.with_for_update(of=Alarm))).one()

    async def locked(self, alarm_id: UUID) -> Alarm:
        """For the clock, whoever may see it. With those who were told."""
        query = select(Alarm).where(Alarm.id == alarm_id).with_for_update(of=Alarm)
        alarm = (await self.session.scalars(query.execution_options(populate_existing=True))).one()
        await self.with_told([alarm])
        return alarm

    async def due(self, at: datetime) -> Sequence[Alarm]:
        query = select(Alarm).where(Alarm.status != AlarmStatus.CLOSED, Alarm.ring_at <= at)
        query = query.order_by(Alarm.ring_at).limit(AT_ONCE).with_for_update(of=Alarm, skip_locked=True)
        return (await self.session.scalars(query)).all()

    async def tell(self, alarm: Alarm, people: Collection[UUID]) -> Sequence[tuple[UUID, int]]:
        """Each of them, and how often they have been told by now."""
        if not people:
            return ()
        wish = insert(Telling).values([{"alarm_id": alarm.id, "account_id": each} for each in sorted(people)])
        again = wish.on_conflict_do_update(
            index_elements=[Telling.alarm_id, Telling.account_id], set_={"times": Telling.times + 1}
        )
        found = await self.session.execute(again.returning(Telling.account_id, Telling.times))
        return [(account_id, times) for account_id, times in found]

    async def forget_locations(self, *, before: datetime) -> int:
        old = Alarm.closed_at < before, Alarm.location_sealed.is_not(None)
        gone = update(Alarm).where(*old).values(location_sealed=None).returning(Alarm.id)
        return len((await self.session.scalars(gone)).all())
