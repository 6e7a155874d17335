from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from app.kit.masking import MaskedPhone
from app.kit.schema import Day, Input, Moment, Output
from app.permissions import GrantKind, ProxyPurpose, Role


class WeChatCode(Input):
    code: str = Field(
        min_length=1, max_length=128, description="What wx.login gave.", examples=["demo:resident"]
    )


class PhoneCode(Input):
    code: str = Field(
        min_length=1, max_length=128, description="What getPhoneNumber gave.", examples=["demo:resident"]
    )


class MeUpdate(Input):
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)] = Field(
        examples=["李文静"]
    )
    version: int | None = Field(None, strict=True, ge=1, description="As you read it.")


class RefreshRequest(Input):
    refresh_token: str = Field(min_length=1, max_length=128, examples=["6Zk0…"])


class AccountRead(Output):
    id: UUID
    name: str | None = Field(examples=["李文静"])
    phone: MaskedPhone | None


class TokensRead(Output):
    access_token: str = Field(description="Send as `Authorization: Bearer …`.", examples=["eyJhbGciOi…"])
    expires_in: Literal[900] = Field(description="Seconds the access token lives.")
    refresh_token: str = Field(description="Good for one refresh.", examples=["6Zk0…"])
    account: AccountRead


class PlaceBrief(Output):
    code: str = Field(examples=["140502009010"])
    name: str = Field(examples=["东圣社区"])


class GrantRead(Output):
    id: UUID
    role: Role
    place: PlaceBrief
    organisation_id: UUID | None
    kind: GrantKind
    starts_on: Day | None
    ends_on: Day | None


class ResidentBrief(Output):
    id: UUID
    household_id: UUID


class SessionRead(Output):
    id: UUID
    client: str = Field(description="What the device called itself.", examples=["MicroMessenger/8.0.60"])
    created_at: Moment
    refreshed_at: Moment = Field(description="When it was last heard of, to a quarter of an hour.")
    expires_at: Moment


class MandateRead(Output):
    resident_id: UUID = Field(description="Send as `X-Acting-For`.")
    purposes: list[ProxyPurpose]
    until: Day | None = Field(description="The last day.")


class MeRead(AccountRead):
    version: int
    resident: ResidentBrief | None = Field(description="Null until staff or an approved claim link you.")
    grants: list[GrantRead] = Field(description="The roles in force today, and where.")
    acting_for: list[MandateRead] = Field(description="The residents you may act for today.")
