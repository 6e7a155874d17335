from uuid import UUID

from pydantic import Field

from app.across.notices.calls.flow import CallStatus
from app.across.notices.calls.models import Channel
from app.kit.masking import MaskedName, MaskedPhone
from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output


class CallQuery(PageQuery):
    status: CallStatus = Field(CallStatus.WAITING, description="Only calls in this state.")


class CallRead(Output):
    id: UUID
    resident_id: UUID
    name: MaskedName
    phone: MaskedPhone | None
    place_code: str = Field(examples=["140502009010-b02-u1"])
    household_number: str = Field(examples=["102"])
    text: str = Field(description="What to tell.", examples=["您预约的场地已通过审核"])
    status: CallStatus
    channel: Channel | None
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["tell", "miss"]])
    created_at: Moment


class Told(Input):
    channel: Channel


class NumberRead(Output):
    number: str | None = Field(description="That you asked is written down.", examples=["13812345678"])
