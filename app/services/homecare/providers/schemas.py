from uuid import UUID

from pydantic import Field

from app.kit.schema import Day, Fen, Input, Moment, Output
from app.services.homecare.providers.models import Terms
from app.services.homecare.schemas import Line

PLACE = Field(pattern=r"^[0-9a-z-]{2,40}$", examples=["140502009010"])
NAME = Field(examples=["晋城市第二人民医院"])
OFFICE = Field(min_length=5, max_length=20, pattern=r"^[0-9-]+$", examples=["0356-0000120"])


class AreaWrite(Input):
    place_code: str = PLACE
    travel_fen: Fen


class AreaRead(Output):
    place_code: str = PLACE
    travel_fen: int = Field(examples=[1000])


class ProviderWrite(Input):
    organisation_id: UUID
    licence_no: Line = Field(description="医疗机构执业许可证号.", examples=["PDY00000114050211A1001"])
    office_phone: str = OFFICE
    areas: list[AreaWrite] = Field(min_length=1, max_length=200)


class ProviderRead(Output):
    id: UUID = Field(description="The organisation's.")
    name: str = NAME
    place_code: str = PLACE
    licence_no: str = Field(examples=["PDY00000114050211A1001"])
    office_phone: str = OFFICE
    areas: list[AreaRead] = Field(description="Where it comes to, with the cost of the way.")


class TermsWrite(Input):
    starts_on: Day = Field(description="Those in force end the day before.")
    terms: Terms
    source: Line = Field(description="Who laid them down, and where.", examples=["市二院护理部〔2026〕7号"])


class TermsRead(Output):
    id: UUID
    starts_on: Day
    ends_before: Day | None
    terms: Terms
    source: str
    created_at: Moment
