from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, JsonValue

from app.kit.schema import Day, Input, Moment, Output
from app.services.homecare.schemas import Code, Ids, Line
from app.services.homecare.visits.flow import VisitStatus
from app.services.homecare.visits.records import VisitRecord

HAPPENED = Field(None, description="When it happened, if it is told later; left out: now.")


class Happened(Input):
    at: Moment | None = HAPPENED


class Fix(Input):
    """Where a phone says it is."""

    latitude: float = Field(ge=-90, le=90, examples=[35.4912])
    longitude: float = Field(ge=-180, le=180, examples=[112.8514])
    accuracy_m: int | None = Field(None, strict=True, ge=0, le=100_000, examples=[20])
    mocked: bool = Field(False, description="The phone says that its position is simulated.")


class Arrival(Happened):
    location: Fix | None = None


class Identification(Happened):
    method: Literal["id_card", "social_card", "wristband", "family"]
    last_four: str | None = Field(
        None, pattern=r"^[0-9]{3}[0-9X]$", description="Of the ID number.", examples=["0159"]
    )


class Begin(Happened):
    identity: Identification | None = Field(
        None,
        description="Left out where it was checked before; else it counts as declared only, and is flagged.",
    )


class VitalsWrite(Happened):
    temperature_c: float | None = Field(None, ge=25, le=45, examples=[36.6])
    pulse: int | None = Field(None, strict=True, ge=10, le=300, examples=[76])
    respiration: int | None = Field(None, strict=True, ge=2, le=80, examples=[18])
    systolic: int | None = Field(None, strict=True, ge=30, le=300, examples=[132])
    diastolic: int | None = Field(None, strict=True, ge=20, le=200, examples=[78])
    spo2: int | None = Field(None, strict=True, ge=30, le=100, examples=[97])
    glucose_mmol: float | None = Field(None, ge=0.5, le=60, examples=[6.8])
    pain: int | None = Field(None, strict=True, ge=0, le=10)
    conscious: bool | None = None


class SupplyWrite(Input):
    name: Line = Field(examples=["无菌敷料"])
    quantity: int = Field(strict=True, ge=1, le=1000)
    batch_no: Line = Field(examples=["20260801A"])
    expires_on: Day | None = None


class WasteWrite(Input):
    bag_code: Code = Field(examples=["w-000123"])
    kind: Literal["infectious", "sharps", "pharmaceutical"]
    weight_g: int = Field(strict=True, ge=1, le=50_000)
    handed_to: Line | None = Field(None, examples=["市二院医废暂存点"])
    handed_at: Moment | None = None


class Paperwork(Happened):
    """Any part of it, at any time from the start on; a part sent again replaces itself."""

    record: VisitRecord | None = None
    photos: Ids | None = Field(None, description="All of them, uploaded before.")
    signature_file_id: UUID | None = None
    signed_by: Literal["patient", "family", "witness"] | None = None
    consumables: list[SupplyWrite] | None = Field(None, max_length=50)
    waste: list[WasteWrite] | None = Field(None, max_length=20)


class OverrideCreate(Input):
    reason_code: Code = Field(examples=["map_is_wrong"])
    reason: Line | None = None


class OverrideRead(Output):
    id: UUID
    approved_by: UUID
    reason_code: str = Field(examples=["map_is_wrong"])
    reason: str | None
    created_at: Moment


EntryKind = Literal[
    "depart", "arrive", "identify", "start", "pause", "resume", "vitals", "paperwork", "complete"
]


class EntryWrite(Input):
    id: UUID = Field(description="Made by the phone; sent twice, it counts once.")
    kind: EntryKind
    at: Moment
    body: dict[str, JsonValue] = Field(
        {}, max_length=20, description="As the endpoint of that name takes it."
    )


class SyncCreate(Input):
    entries: list[EntryWrite] = Field(max_length=100)


class EntryRead(Output):
    id: UUID = Field(validation_alias="entry_id")
    kind: str
    result: str = Field(
        description="applied, waiting for what comes before it, or refused.", examples=["applied"]
    )
    error: str | None = Field(examples=[None])


class VitalsRead(Output):
    taken_at: Moment
    values: dict[str, JsonValue] = Field(examples=[{"systolic": 132, "diastolic": 78}])
    danger: list[str] = Field(description="What is beyond the limits at which one calls at once.")


class SupplyRead(Output):
    name: str
    quantity: int
    batch_no: str
    expires_on: Day | None


class WasteRead(Output):
    bag_code: str
    kind: str
    weight_g: int
    handed_to: str | None
    handed_at: Moment | None


class VisitRead(Output):
    """The whole record, for the family, the nurse and whoever answers for it; the look is written down."""

    id: UUID
    order_id: UUID
    status: VisitStatus
    nurse_id: UUID
    departed_at: Moment | None
    arrived_at: Moment | None
    begun_at: Moment | None
    ended_at: Moment | None
    distance_m: int | None
    accuracy_m: int | None
    flags: list[str] = Field(examples=[["poor_accuracy"]])
    identity: str | None = Field(description="How it was checked.", examples=["id_card"])
    vitals: list[VitalsRead]
    record: Annotated[VisitRecord | None, Field()]
    photo_ids: list[UUID]
    signature_file_id: UUID | None
    signed_by: str | None
    consumables: list[SupplyRead]
    waste: list[WasteRead]
    missing: list[str] = Field(
        description="Without these the order cannot be closed.", examples=[["signature"]]
    )
