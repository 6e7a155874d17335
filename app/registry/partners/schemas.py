from datetime import timedelta
from ipaddress import ip_network
from typing import Annotated, Self
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator

from app.kit.clock import now
from app.kit.schema import Input, Moment, Output, wrong
from app.permissions import Scope
from app.registry.partners.keys import KeyMode as KeyMode

LONGEST = timedelta(days=2 * 366)
USUAL = timedelta(days=365)


def _network(text: str) -> str:
    try:
        return str(ip_network(text.strip()))
    except ValueError:
        raise wrong("not_a_network", zh="应为 IP 地址或网段，如 203.0.113.0/24", en="not a network") from None


Network = Annotated[str, Field(max_length=50), AfterValidator(_network)]


class KeyCreate(Input):
    name: str = Field(
        min_length=1, max_length=60, description="For you to know it by.", examples=["收银系统"]
    )
    mode: KeyMode
    scopes: list[Scope] = Field(min_length=1, max_length=len(Scope), description="What it may do.")
    networks: list[Network] = Field(
        [],
        max_length=20,
        description="Where it may be used from; empty: from anywhere.",
        examples=[["203.0.113.0/24"]],
    )
    expires_at: Moment | None = Field(None, description="Two years from now at most; a year if left out.")

    @model_validator(mode="after")
    def _in_time(self) -> Self:
        if self.expires_at and not now() < self.expires_at <= now() + LONGEST:
            raise wrong("expiry_out_of_range", zh="有效期应在今后两年以内", en="within two years from now")
        return self


class KeyRead(Output):
    id: UUID
    name: str = Field(examples=["收银系统"])
    mode: KeyMode
    prefix: str = Field(description="How the key begins.", examples=["mk_live_x7Kq2a"])
    scopes: list[Scope]
    networks: list[str] = Field(examples=[["203.0.113.0/24"]])
    expires_at: Moment
    last_used_at: Moment | None = Field(description="To the minute.")
    revoked_at: Moment | None
    created_at: Moment


class KeyMade(KeyRead):
    key: str = Field(description="Shown this once, and kept by nobody but you.", examples=["mk_live_x7Kq2a…"])
