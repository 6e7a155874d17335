from datetime import date
from uuid import UUID

from pydantic import Field

from app.commons.payments.reconciliation.rules import DifferenceKind
from app.kit.page import PageQuery
from app.kit.schema import Day, Input, Moment, Output


class BillRead(Output):
    day: date
    payments: int = Field(description="How many, by WeChat Pay's bill.", examples=[12])
    paid_fen: int = Field(description="In 分.", examples=[238800])
    refunds: int = Field(examples=[1])
    refunded_fen: int = Field(description="In 分.", examples=[5000])
    differences: int = Field(description="Found when it was last compared.", examples=[0])
    created_at: Moment


class BillRequest(Input):
    day: Day


class DifferenceQuery(PageQuery):
    day: Day | None = Field(None, description="Only those of that day.")
    kind: DifferenceKind | None = Field(None, description="Only those of this kind.")
    resolved: bool | None = Field(None, description="Only those that somebody has looked at, or not yet.")


class DifferenceRead(Output):
    id: UUID
    day: date
    kind: DifferenceKind
    out_trade_no: str = Field(examples=["0199d1a27c3e7b529f043a5d8e21c6b7"])
    out_refund_no: str | None
    ours_fen: int | None = Field(description="In 分; null where our books have none.", examples=[19900])
    theirs_fen: int | None = Field(description="In 分; null where the bill has none.")
    resolved_at: Moment | None
    resolved_by: UUID | None
    note: str | None
    created_at: Moment


class Resolution(Input):
    note: str = Field(min_length=1, max_length=500, examples=["回调延迟，已由主动查询补记"])
