from typing import Self
from uuid import UUID

from pydantic import Field, model_validator

from app.kit.clock import today
from app.kit.page import PageQuery
from app.kit.schema import Day, Input, Moment, Output, wrong
from app.kit.sheets import CellError
from app.permissions import GrantKind, Role
from app.registry.people.flow import GrantStatus
from app.registry.people.schemas import GrantRead


class GrantCreate(Input):
    account_id: UUID = Field(description="The `id` of GET /me, of whoever is to hold the role.")
    role: Role
    kind: GrantKind = GrantKind.PRIMARY
    starts_on: Day | None = Field(None, description="Null: at once.")
    ends_on: Day | None = Field(None, description="The last day; null: until it is ended.")

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise wrong(
                "ends_before_start", zh="结束日期不能早于开始日期", en="it must not end before it starts"
            )
        if self.ends_on and self.ends_on < today():
            raise wrong("over_already", zh="结束日期已经过去", en="its last day is over already")
        return self


class GrantQuery(PageQuery):
    role: Role | None = Field(None, description="Only grants of this role.")
    status: GrantStatus = Field(GrantStatus.ACTIVE, description="Only grants in this state.")


class GrantDetail(GrantRead):
    account_id: UUID
    status: GrantStatus
    given_by: UUID | None = Field(description="Null: from the command line.")
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["end"]])
    created_at: Moment


class StaffImportRead(Output):
    rows: int = Field(description="Rows with anything in them.")
    imported: int
    accounts_made: int = Field(description="For those who have not signed in yet.")
    bad_rows: int
    errors: list[CellError] = Field(description="The first thousand, from the top.")


class DutyQuery(Input):
    role: Role
