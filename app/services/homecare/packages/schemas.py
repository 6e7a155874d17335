from typing import Annotated
from uuid import UUID

from pydantic import Field

from app.kit.page import PageQuery
from app.kit.schema import Day, Fen, Input, Moment, Output
from app.services.homecare.packages.flow import PurchaseStatus
from app.services.homecare.packages.models import USUALLY, Occasion
from app.services.homecare.schemas import Covered, Line

TITLE = Field(examples=["伤口换药 5 次"])
VISITS = Field(strict=True, ge=1, le=100, examples=[5])
Covers = Annotated[list[Covered], Field(min_length=1, max_length=10)]
# WeChat Pay pays back for 365 days: what has run out can still be.
VALID_DAYS = Field(strict=True, ge=7, le=330, description="From the day of payment.", examples=[180])


class PackageWrite(Input):
    item_id: UUID
    title: Line = TITLE
    visits: int = VISITS
    price_fen: Fen = Field(ge=1, examples=[45000])
    valid_days: int = VALID_DAYS
    covers: Covers = Field(
        USUALLY, description="The lines of the price that are paid with it; others are paid beside it."
    )


class PackageRead(Output):
    id: UUID
    provider_id: UUID
    item_id: UUID
    title: str = TITLE
    visits: int = Field(examples=[5])
    price_fen: int = Field(examples=[45000])
    valid_days: int = Field(examples=[180])
    covers: list[Covered]
    created_at: Moment


class PurchaseCreate(Input):
    patient_id: UUID = Field(description="A resident: yourself, your household, or whom you act for.")


class RevisitCreate(Input):
    visits: int = Field(1, strict=True, ge=1, le=10)
    valid_days: int = Field(30, strict=True, ge=7, le=330)
    reason: Line | None = Field(None, examples=["伤口愈合复查"])


class PurchaseQuery(PageQuery):
    status: PurchaseStatus | None = Field(None, description="Only those in this state.")


class PurchaseRead(Output):
    id: UUID
    status: PurchaseStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["pay", "cancel"]])
    provider_id: UUID
    package_id: UUID | None = Field(description="Null: granted by the provider, and cost nothing.")
    granted_for: UUID | None = Field(description="The order whose revisit, or compensation, this is.")
    item_id: UUID
    title: str = TITLE
    patient_id: UUID
    bought_by: UUID
    visits: int = Field(examples=[5])
    balance: int = Field(description="Visits left.", examples=[4])
    price_fen: int = Field(examples=[45000])
    rest_fen: int = Field(description="What ending it now would pay back.", examples=[36000])
    covers: list[Covered]
    valid_until: Day | None = Field(description="The last day of a visit; null before it is paid.")
    created_at: Moment


class VisitEntryRead(Output):
    number: int = Field(examples=[2])
    occasion: Occasion
    visits: int = Field(examples=[-1])
    balance: int = Field(description="After it.", examples=[4])
    order_id: UUID | None
    reason_code: str | None = Field(examples=["nurse_absent"])
    created_at: Moment
