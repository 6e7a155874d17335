from typing import Literal
from uuid import UUID

from pydantic import Field

from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output
from app.services.homecare.incidents.flow import IncidentStatus
from app.services.homecare.incidents.models import IncidentKind, Severity
from app.services.homecare.schemas import Text


class IncidentCreate(Input):
    kind: Literal[IncidentKind.ADVERSE_EVENT, IncidentKind.NURSE_SAFETY, IncidentKind.COMPLAINT]
    statement: Text = Field(examples=["患者拔针后晕厥，平卧后缓解"])


class Findings(Input):
    findings: Text = Field(examples=["空腹所致，已宣教；修订采血前询问单"])


class IncidentQuery(PageQuery):
    status: IncidentStatus | None = Field(None, description="Only incidents in this state.")


class IncidentRead(Output):
    id: UUID
    order_id: UUID
    kind: IncidentKind
    severity: Severity
    status: IncidentStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["investigate"]])
    opened_by: UUID | None = Field(description="Null: opened by the clock.")
    statement: str | None
    findings: str | None
    created_at: Moment
