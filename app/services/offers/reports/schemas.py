from uuid import UUID

from pydantic import Field

from app.kit.hearsay import ReportStatus
from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output
from app.services.offers.reports.models import ReportKind


class ReportCreate(Input):
    kind: ReportKind
    note: str | None = Field(None, max_length=300, examples=["标价三十元，实际收了五十元"])


class ReportQuery(PageQuery):
    status: ReportStatus | None = Field(None, description="Only reports in this state.")


class ReportRead(Output):
    id: UUID
    offer_id: UUID
    kind: ReportKind
    note: str | None
    status: ReportStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["confirm", "dismiss"]])
    created_at: Moment
