from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from app.kit.calendar import DayKind
from app.kit.schema import Day, Input, Output


class Announced(StrEnum):
    """What a day is that is not what its weekday says."""

    HOLIDAY = "holiday"
    WORKDAY = "workday"


Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Source = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    Field(description="The notice it was taken from.", examples=["国务院办公厅通知 国办发明电〔2026〕9号"]),
]


class AnnouncedDay(Input):
    day: Day = Field(examples=["2027-01-01"])
    kind: Announced = Field(description="A public holiday, or a Saturday or Sunday that is worked (调休).")
    name: Name | None = Field(None, examples=["元旦"])


class YearUpdate(Input):
    version: int = Field(0, strict=True, ge=0, description="0: nobody has entered that year yet.")
    source: Source
    days: list[AnnouncedDay] = Field(
        min_length=1,
        max_length=120,
        description="Every holiday, weekends among them, and every day worked instead. All else of the year "
        "goes by its weekday, and is certain.",
    )


class DayRead(Output):
    day: Day = Field(examples=["2027-01-01"])
    kind: DayKind
    name: str | None = Field(examples=["元旦"])


class YearRead(Output):
    year: int = Field(examples=[2027])
    provisional: bool = Field(description="Nobody has published it yet: it goes by weekdays.")
    source: str | None = Field(description="Null: from the published calendar that we ship, or provisional.")
    version: int = Field(description="For `PUT`; 0, where nobody has entered that year.", examples=[0])
    days: list[DayRead] = Field(description="Those that are not what their weekday says, in their order.")
