from typing import ClassVar

from app.kit.errors import Conflict, Invalid


class NotInThatYear(Invalid, code=422660, zh="有日期不在该年度，或重复"):
    """A day lies in another year, or is named twice."""

    example: ClassVar = {"days": ["2028-01-01"]}


class ThatYearIsOver(Conflict, code=409660, zh="该年度已过，不能再改动"):
    """What was a holiday in a year that is over nobody changes any more."""
