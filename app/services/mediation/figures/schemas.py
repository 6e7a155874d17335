from pydantic import Field

from app.kit.schema import Day, Input, Output

HIDDEN = "Null: one or two, which might point at somebody."


class Period(Input):
    begins: Day | None = Field(None, alias="from", description="Without it, the first of this year.")
    ends: Day | None = Field(None, alias="to", description="That day included; without it, today.")


class Cell(Output):
    name: str = Field(examples=["邻里"])
    count: int | None = Field(
        description="Null: fewer than three, or hidden so that nobody can work out which of the others is."
    )


class FiguresRead(Output):
    place_code: str = Field(examples=["140502009010"])
    begins: Day = Field(serialization_alias="from")
    ends: Day = Field(serialization_alias="to")
    received: int | None = Field(description=HIDDEN)
    accepted: int | None = Field(description=HIDDEN)
    settled: int | None = Field(description="An agreement came into force. " + HIDDEN)
    failed: int | None = Field(description=HIDDEN)
    success_percent: int | None = Field(description="Of those that were settled or failed.", examples=[96])
    amount_fen: int | None = Field(description="Of the agreements in force.", examples=[1250000])
    performed: int | None = Field(description=HIDDEN)
    confirmed: int | None = Field(description="By a court. " + HIDDEN)
    prevented_crimes: int | None = Field(description=HIDDEN)
    prevented_petitions: int | None = Field(description=HIDDEN)
    prevented_people: int | None = Field(description=HIDDEN)
    by_type: list[Cell]
    by_source: list[Cell]
