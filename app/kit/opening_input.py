"""Opening hours as people send them: the twin of `opening.OpeningRead`."""

from collections import defaultdict
from typing import Annotated
from uuid import UUID

from pydantic import Field
from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.opening import HOLIDAY, Clock, OpeningHour, Span, rows_for
from app.kit.schema import Day, Input


class SpanWrite(Input):
    opens: Clock = Field(alias="from")
    closes: Clock = Field(alias="to", description="Not after `from`: the next day.", examples=["21:00"])

    @property
    def span(self) -> Span:
        return Span.between(self.opens, self.closes)


class WeeklySpanWrite(SpanWrite):
    weekday: int = Field(strict=True, ge=1, le=7, description="1 is Monday, 7 is Sunday.")


Spans = Annotated[list[SpanWrite], Field(max_length=6)]


class ExceptionWrite(Input):
    date: Day
    opening: Spans = Field(description="Empty: closed that day.")


class OpeningWrite(Input):
    """Whatever has opening hours takes these three."""

    opening: list[WeeklySpanWrite] = Field(max_length=42)
    holiday_opening: Spans | None = Field(
        None, description="On public holidays; empty: closed, null: as on that weekday."
    )
    opening_exceptions: list[ExceptionWrite] = Field(
        [], max_length=60, description="Dates on which it is different."
    )

    def rows(self, owner_id: UUID) -> list[OpeningHour]:
        days = defaultdict[str, list[Span]](list)
        for weekly in self.opening:
            days[str(weekly.weekday)].append(weekly.span)
        for special in self.opening_exceptions:
            days[special.date.isoformat()] = [each.span for each in special.opening]
        if self.holiday_opening is not None:
            days[HOLIDAY] = [each.span for each in self.holiday_opening]
        return [row for day, spans in days.items() for row in rows_for(owner_id, day, spans)]


async def keep_hours(session: AsyncSession, owner_id: UUID, wish: OpeningWrite) -> None:
    """These instead of those there were."""
    await session.execute(delete(OpeningHour).where(OpeningHour.owner_id == owner_id))
    session.add_all(wish.rows(owner_id))
    await session.flush()  # whoever reads the hours next reads these
