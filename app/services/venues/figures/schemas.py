from pydantic import Field

from app.kit.schema import Output


class UsageRead(Output):
    hour: int = Field(description="Of the day on the wall, 0 to 23.", examples=[19])
    bookings: int = Field(description="That were used in this hour.", examples=[12])
    minutes: int = Field(description="For which it was used in this hour, of all units.", examples=[600])
    missed: int = Field(description="Bookings of this hour to which nobody came.", examples=[1])
