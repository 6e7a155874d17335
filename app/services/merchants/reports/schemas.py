from uuid import UUID

from pydantic import Field

from app.kit.hearsay import ReportStatus
from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output
from app.services.merchants.reports.models import ListingReportKind


class ListingReportCreate(Input):
    kind: ListingReportKind
    note: str | None = Field(None, max_length=300, examples=["写着八点开门，九点还关着"])


class ListingReportQuery(PageQuery):
    status: ReportStatus | None = Field(None, description="Only reports in this state.")


class ListingReportRead(Output):
    id: UUID
    merchant_id: UUID
    facility_id: UUID | None = Field(description="Null: about the shop itself.")
    kind: ListingReportKind
    note: str | None
    place_code: str = Field(examples=["140502009010"])
    status: ReportStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["confirm", "dismiss"]])
    created_at: Moment
