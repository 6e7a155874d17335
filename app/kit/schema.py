"""What goes in is strict; what goes out is read from attributes, and always all there."""

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    model_validator,
)
from pydantic_core import PydanticCustomError

from app.kit.clock import CHINA

YEARS = range(1900, 2200)
NUMBER = re.compile(r"\s*[+-]?[\d_.]*\s*")


def wrong(type: str, *, zh: str, en: str) -> PydanticCustomError:
    """A field that is wrong in a way of our own; raise it from a validator."""
    return PydanticCustomError(type, "{en}", {"zh": zh, "en": en})


def _not_a_number(value: object) -> object:
    """Pydantic would read 0 as 1970: a number is not a time."""
    if isinstance(value, (int, float)) or (isinstance(value, str) and NUMBER.fullmatch(value)):
        raise wrong("moment_type", zh="应为带时区的时间，如 2026-05-01T09:00:00+08:00", en="not a time")
    return value


def _in_our_time(moment: datetime) -> datetime:
    if moment.year not in YEARS:
        raise wrong("moment_range", zh="年份应在 1900 至 2199 之间", en="a year from 1900 to 2199, please")
    return moment.astimezone(UTC)


def _in_our_years(day: date) -> date:
    if day.year not in YEARS:
        raise wrong("day_range", zh="年份应在 1900 至 2199 之间", en="a year from 1900 to 2199, please")
    return day


def _on_the_wall(moment: datetime) -> str:
    return moment.astimezone(CHINA).isoformat()


# A moment comes in with any offset, is kept in UTC, and goes out as the wall clock in China shows it.
Moment = Annotated[
    AwareDatetime,
    BeforeValidator(_not_a_number),
    AfterValidator(_in_our_time),
    PlainSerializer(_on_the_wall, return_type=str, when_used="json"),
    Field(examples=["2026-12-01T09:00:00+08:00"]),
]
Day = Annotated[
    date, BeforeValidator(_not_a_number), AfterValidator(_in_our_years), Field(examples=["2026-12-01"])
]
Count = Annotated[int, Field(strict=True, ge=0, le=1_000_000)]
Fen = Annotated[
    int, Field(strict=True, ge=0, le=2_000_000_000, description="Money in 分, one hundredth of a yuan.")
]


DEEPEST = 32


def _check(value: Any, depth: int = 0) -> None:
    """No character that PostgreSQL cannot keep, and no nest that is only built to be deep."""
    if depth > DEEPEST:
        raise wrong("too_deep", zh="嵌套层次过多", en="nested too deeply")
    if isinstance(value, str):
        if "\x00" in value:
            raise wrong("nul_character", zh="文字中不能包含空字符", en="text must not contain NUL")
    elif isinstance(value, dict):
        for name, each in value.items():
            _check(name, depth)
            _check(each, depth + 1)
    elif isinstance(value, (list, tuple)):
        for each in value:
            _check(each, depth + 1)


class Input(BaseModel):
    """Unknown fields are refused, and so is what nobody sends in good faith."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    @model_validator(mode="before")
    @classmethod
    def _in_good_faith(cls, value: Any) -> Any:
        _check(value)
        return value


class Output(BaseModel):
    model_config = ConfigDict(from_attributes=True, json_schema_serialization_defaults_required=True)
