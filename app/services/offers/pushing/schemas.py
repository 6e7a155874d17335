from enum import StrEnum
from typing import Literal
from uuid import UUID

from pydantic import Field, JsonValue

from app.kit.schema import Input, Moment, Output
from app.permissions import Scope
from app.registry.partners.schemas import KeyMode
from app.services.offers.flow import OfferState, PushStatus
from app.services.offers.schemas import IssueRead, OfferWrite

EXTERNAL_ID = r"^[0-9A-Za-z._~:-]{1,64}$"
MOST_ROWS = 5000
AT_ONCE = 1000  # more are left to a job


class Result(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SUPERSEDED = "superseded"
    REJECTED = "rejected"


class OfferRow(OfferWrite):
    external_id: str = Field(
        pattern=EXTERNAL_ID, description="Yours; the offer is known by it.", examples=["SKU-1001"]
    )


class OfferBulk(Input):
    offers: list[JsonValue] = Field(
        max_length=MOST_ROWS,
        description="Each as in PUT, with its `external_id`. Each is read by itself: a bad one is a bad row.",
    )


class BulkQuery(Input):
    dry_run: bool = Field(False, description="Only say what would happen.")
    on_error: Literal["reject_all", "skip_bad"] = Field(
        "reject_all", description="Write nothing if any row is bad, or write the good ones."
    )
    full_sync: bool = Field(
        False, description="What is not among the rows is withdrawn. Needs `expected_rows` and no bad row."
    )
    expected_rows: int | None = Field(
        None, ge=0, le=MOST_ROWS, description="How many rows there are, so that half of them is noticed."
    )


class PutRead(Output):
    external_id: str = Field(examples=["SKU-1001"])
    offer_id: UUID | None = Field(description="Null: rejected before there was an offer.")
    result: Result
    status: OfferState | None = Field(description="Of what people read.")
    issues: list[IssueRead]


class RowRead(Output):
    index: int = Field(description="From 0, in the order in which you sent them.")
    external_id: str | None = Field(examples=["SKU-1001"])
    result: Result
    code: str | None = Field(description="Why it is rejected, superseded or held back.")
    field: str | None
    hint: str | None = Field(description="What to do about it.")


class CountsRead(Output):
    total: int
    done: int = Field(description="Rows looked at so far.")
    created: int
    updated: int
    unchanged: int
    superseded: int
    rejected: int
    withdrawn: int = Field(description="By `full_sync`.")


class PushRead(Output):
    push_id: UUID
    status: PushStatus = Field(
        description="`rejected`: nothing was written; the rows say what would have been."
    )
    dry_run: bool = Field(description="Nothing was written.")
    counts: CountsRead
    rows: list[RowRead]
    created_at: Moment
    finished_at: Moment | None


class Confirmed(Output):
    confirmed: int = Field(description="Offers that are good for another thirty days.")


class MachineRead(Output):
    merchant_id: UUID
    organisation_id: UUID
    name: str = Field(examples=["东圣惠民家政服务部"])
    status: str = Field(description="Of the merchant.", examples=["approved"])
    mode: KeyMode = Field(description="test: in a sandbox that no resident sees.")
    scopes: list[Scope]
    serves: list[str] = Field(description="Places that let it serve them.", examples=[["140502009010"]])
