from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.calendar import CalendarDay, CalendarYear, DayKind, Today, look_up
from app.kit.clock import today
from app.kit.errors import Forbidden, Stale
from app.kit.events import emit
from app.permissions import Permission
from app.registry.calendar import repository
from app.registry.calendar.errors import NotInThatYear, ThatYearIsOver
from app.registry.calendar.events import CalendarPublished
from app.registry.calendar.schemas import YearUpdate


@dataclass(frozen=True)
class Named:
    day: date
    kind: DayKind
    name: str | None


@dataclass(frozen=True)
class Year:
    year: int
    provisional: bool
    source: str | None
    version: int
    days: Sequence[Named]


class CalendarService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def read(self, number: int) -> Year:
        """Everybody's: what is a holiday is no secret."""
        entered = await repository.year(self.session, number)
        names = {each.day: each.name for each in await repository.days(self.session, number)}
        known = await look_up(self.session, _days_of(number))
        unusual = [each for each in known.values() if _is_unusual(each)]
        return Year(
            number,
            any(each.provisional for each in known.values()),
            entered.source if entered else None,
            entered.version if entered else 0,
            [Named(each.day, each.kind, names.get(each.day)) for each in sorted(unusual, key=_in_order)],
        )

    async def write(self, actor: Actor, number: int, wish: YearUpdate) -> Year:
        """The whole year, for every place there is. ThatYearIsOver, Stale, NotInThatYear."""
        if not actor.reach(Permission.CALENDAR_EDIT):
            raise Forbidden(permission=Permission.CALENDAR_EDIT)
        if number < today().year:
            raise ThatYearIsOver
        entered = await repository.year(self.session, number, lock=True)
        if wish.version != (entered.version if entered else 0):
            raise Stale(version=entered.version if entered else 0)
        if wrong := _wrong(number, wish):
            raise NotInThatYear(days=wrong)
        if entered is None:
            entered = CalendarYear(year=number, version=0)
            self.session.add(entered)
        entered.source, entered.entered_by, entered.version = wish.source, actor.id, entered.version + 1
        await self.session.flush()  # of two who enter it at once one is refused
        days = [CalendarDay(day=each.day, kind=DayKind(each.kind), name=each.name) for each in wish.days]
        await repository.replace(self.session, number, days)
        await emit(self.session, CalendarPublished(year=number))
        return await self.read(number)


def _days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


def _is_unusual(each: Today) -> bool:
    return each.kind is not (DayKind.WEEKEND if each.day.isoweekday() > 5 else DayKind.WORKDAY)


def _in_order(each: Today) -> date:
    return each.day


def _wrong(year: int, wish: YearUpdate) -> list[str]:
    times = Counter(each.day for each in wish.days)
    return sorted(str(day) for day, number in times.items() if day.year != year or number > 1)
