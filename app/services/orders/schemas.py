from typing import Self
from uuid import UUID

from pydantic import Field, model_validator

from app.kit.page import PageQuery
from app.kit.schema import Fen, Input, Moment, Output, wrong
from app.services.orders.flow import OrderStatus, Pays

STARTS = Field(examples=["2026-12-01T09:00:00+08:00"])
ENDS = Field(examples=["2026-12-01T11:00:00+08:00"])
PAYS = Field(
    Pays.AT_THE_DOOR,
    description="`online`: with WeChat Pay, when the shop has accepted and before it sets out.",
)
ADDRESS = Field(None, min_length=1, max_length=200, examples=["12号楼2单元301"])
NOTE = Field(None, max_length=300, examples=["家里有老人，请轻敲门"])
PRICE = Field(description="Fixed when it was ordered; lower if enough neighbours join.", examples=[4000])


class OrderCreate(Input):
    item_id: UUID = Field(description="Of the commercial list, as the shop does it.")
    address_id: UUID | None = Field(None, description="The household whose address it is; one's own.")
    address: str | None = ADDRESS
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    note: str | None = NOTE
    pays: Pays = PAYS
    shared: bool = Field(False, description="Neighbours of the building may join, for the joint price.")

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.ends_at <= self.starts_at:
            raise wrong("ends_before_start", zh="结束时间应晚于开始时间", en="it must end after it starts")
        return self


class JoinCreate(Input):
    address: str | None = ADDRESS
    note: str | None = NOTE
    pays: Pays = PAYS


class AcceptRequest(Input):
    worker_id: UUID | None = Field(None, description="Who will come, if that is known.")


class ArriveRequest(Input):
    code: str = Field(
        pattern=r"^[0-9]{6}$", description="What whoever ordered says at the door.", examples=["482913"]
    )


class WhyRequest(Input):
    reason_code: str = Field(pattern=r"^[a-z][a-z_]{0,39}$", examples=["worker_ill"])
    reason: str | None = Field(None, max_length=200, examples=["师傅生病，今天来不了"])


class SettleRequest(WhyRequest):
    price_fen: Fen | None = Field(None, description="What is to be paid in the end, if it is another price.")


class RatingCreate(Input):
    stars: int = Field(strict=True, ge=1, le=5)
    comment: str | None = Field(None, max_length=300, examples=["准时，干净"])


class OrderQuery(PageQuery):
    status: OrderStatus | None = Field(None, description="Only orders in this state.")


class WorkerCreate(Input):
    name: str = Field(min_length=1, max_length=30, description="As people call them.", examples=["秦师傅"])
    photo_file_id: UUID | None = Field(None, description="Uploaded before.")


class WorkerRead(Output):
    id: UUID
    name: str = Field(examples=["秦师傅"])
    photo_file_id: UUID | None


class RatingRead(Output):
    stars: int
    comment: str | None
    created_at: Moment


class OrderRead(Output):
    id: UUID
    merchant_id: UUID
    merchant_name: str = Field(examples=["东圣惠民家政服务部"])
    item_id: UUID
    item_title: str = Field(examples=["钟点保洁"])
    place_code: str = Field(examples=["140502009010-b12"])
    status: OrderStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["cancel"]])
    price_fen: int = PRICE
    pays: Pays
    paid_at: Moment | None = Field(description="Online; `GET /me/payments` says what went back of it.")
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    note: str | None
    address: str | None = Field(description="For the shop only from accepting it until it is done.")
    arrival_code: str | None = Field(description="For whoever ordered alone, to say at the door.")
    worker: WorkerRead | None
    visit_id: UUID | None
    rating: RatingRead | None
    created_at: Moment


class VisitRead(Output):
    id: UUID
    merchant_id: UUID
    merchant_name: str
    item_id: UUID
    item_title: str
    place_code: str = Field(description="The building.", examples=["140502009010-b12"])
    starts_at: Moment = STARTS
    ends_at: Moment = ENDS
    joint_price_fen: int = Field(description="What each home pays once enough have joined.", examples=[3000])
    homes_needed: int = Field(examples=[3])
    homes: int = Field(description="That have joined so far.", examples=[2])


class JointPriceWrite(Input):
    item_id: UUID
    price_fen: Fen
    homes: int = Field(strict=True, ge=2, le=50, description="So many of one building, in one visit.")


class JointPriceRead(Output):
    item_id: UUID
    price_fen: int
    homes: int
