from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, StringConstraints, field_validator, model_validator

from app.kit.clock import today
from app.kit.page import PageQuery
from app.kit.schema import Day, Input, Moment, Output, wrong
from app.permissions import ProxyPurpose
from app.registry.proxies.flow import ProxyStatus
from app.registry.proxies.models import Basis, ProxyKind

Purposes = Annotated[
    list[ProxyPurpose], Field(min_length=1, max_length=len(ProxyPurpose), examples=[["homecare"]])
]
AGENT = Field(description="The `id` of GET /me, of whoever is to act.")


class _Mandate(Input):
    agent_id: UUID = AGENT
    purposes: Purposes = Field(description="Only in these.")

    @field_validator("purposes")
    @classmethod
    def _each_once(cls, purposes: list[ProxyPurpose]) -> list[ProxyPurpose]:
        return sorted(set(purposes))


def _to_come(until: Day | None) -> Day | None:
    if until and until < today():
        raise wrong("over_already", zh="截止日期已经过去", en="its last day is over already")
    return until


class ProxyCreate(_Mandate):
    until: Day = Field(description="The last day.")

    _not_over = field_validator("until")(_to_come)


class PaperProxyCreate(_Mandate):
    kind: ProxyKind
    until: Day | None = Field(
        None, description="The last day; a guardian of a minor needs none: it ends on the 18th birthday."
    )
    paper: Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)] = Field(
        description="Which paper it is, and where it is kept.", examples=["授权委托书，档案柜3号2层"]
    )

    _not_over = field_validator("until")(_to_come)

    @model_validator(mode="after")
    def _ends_some_day(self) -> Self:
        if self.until is None and self.kind is not ProxyKind.GUARDIAN:
            raise wrong("until_needed", zh="请填写截止日期", en="until which day, please")
        return self


class ProxyQuery(PageQuery):
    status: ProxyStatus = Field(ProxyStatus.ACTIVE, description="Only mandates in this state.")


class ProxyRead(Output):
    id: UUID
    resident_id: UUID = Field(description="For whom.")
    agent_id: UUID = Field(description="The account that acts.")
    kind: ProxyKind
    purposes: list[ProxyPurpose]
    until: Day | None
    basis: Basis
    paper: str | None
    status: ProxyStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["end"]])
    created_at: Moment
