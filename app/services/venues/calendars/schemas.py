from pydantic import Field

from app.kit.schema import Moment, Output


class CalendarLinkRead(Output):
    created_at: Moment
    read_at: Moment | None = Field(description="When a calendar last asked, to the hour.")


class CalendarLinkMade(Output):
    path: str = Field(
        description="Shown this once. Whoever has it reads your bookings: keep it as you keep a key.",
        examples=["/api/v1/calendars/cal_Zk3…/bookings.ics"],
    )
