from enum import StrEnum
from typing import Self
from uuid import UUID

from pydantic import Field, model_validator

from app.across.webhooks.flow import EndpointStatus
from app.across.webhooks.models import DeliveryStatus
from app.kit.schema import Input, Moment, Output, wrong

URL = Field(min_length=1, max_length=2048, examples=["https://shop.example.com/linli"])
EVENTS = Field(
    min_length=1,
    max_length=30,
    description="Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`.",
    examples=[["offer.*"]],
)


class EndpointCreate(Input):
    url: str = URL
    events: list[str] = EVENTS
    description: str | None = Field(None, max_length=200, examples=["收银系统"])

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        if len(set(self.events)) < len(self.events):
            raise wrong("duplicate_event", zh="事件重复", en="each event once, please")
        return self


class EndpointRead(Output):
    id: UUID
    url: str = URL
    events: list[str] = EVENTS
    description: str | None
    organisation_id: UUID | None = Field(description="Null: of an integrator of the place.")
    place_code: str = Field(examples=["140502009010"])
    sandbox: bool = Field(description="Hears only of what test keys do.")
    status: EndpointStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["disable"]])
    disabled_because: str | None = Field(
        description="`gone` (it answered 410), `failing` (for days), or null: by hand.", examples=["gone"]
    )
    failures: int = Field(description="One after the other; 0: the last one was taken.")
    resting_until: Moment | None = Field(description="It failed too often, and is left alone until then.")
    created_at: Moment


class EndpointMade(EndpointRead):
    secret: str = Field(
        description="Signs what is sent there. Shown this once.",
        examples=["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw5KQ9r8GKYqs="],
    )
    former_until: Moment | None = Field(description="Until when the secret before signs, too.")


class DeliveryRead(Output):
    id: UUID = Field(description="The `webhook-id`, the same at each attempt.")
    endpoint_id: UUID
    event: str = Field(examples=["offer.published"])
    status: DeliveryStatus
    attempts: int
    due_at: Moment = Field(description="When it is tried next, while it is pending.")
    delivered_at: Moment | None
    created_at: Moment


class AttemptRead(Output):
    status_code: int | None = Field(description="Null: there was no answer.", examples=[503])
    failure: str | None = Field(
        description="`timeout`, `address_private`, `status`, …; null: it was taken.", examples=["status"]
    )
    answer: str = Field(description="The beginning of what it answered.")
    ms: int = Field(examples=[120])
    created_at: Moment


class DeliveryDetail(DeliveryRead):
    body: str = Field(description="What was signed and sent.")
    tries: list[AttemptRead] = Field(description="Oldest first.")


class How(StrEnum):
    """How a test event arrives."""

    ONCE = "once"
    TWICE = "twice"
    LATE = "late"
    OUT_OF_ORDER = "out_of_order"


class RehearsalCreate(Input):
    event: str = Field(max_length=60, description="Of `GET /webhook-events`.", examples=["order.paid"])
    how: How = Field(
        How.ONCE,
        description="`twice`: under one id; `late`: an hour after; `out_of_order`: two, the later first.",
    )


class SignatureCheck(Input):
    webhook_id: str = Field(min_length=1, max_length=64, examples=["0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"])
    webhook_timestamp: str = Field(min_length=1, max_length=20, examples=["1614265330"])
    webhook_signature: str = Field(
        min_length=1,
        max_length=500,
        description="The header as it came, or what your program made of it.",
        examples=["v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="],
    )
    body: str = Field(max_length=100_000, description="As it came.", examples=['{"type": "webhook.test"}'])


class CheckedRead(Output):
    step: str = Field(
        description="timestamp, form, delivery, signature: in this order.", examples=["signature"]
    )
    passed: bool
    code: str | None = Field(description="Null: passed.", examples=["body_changed"])
    zh: str = Field(examples=["正文与发出的不同：请用收到的原始字节验签，不要先解析再序列化"])
    en: str = Field(examples=["the body is not what was sent: verify the bytes as they came"])


class VerdictRead(Output):
    valid: bool = Field(description="A receiver should believe it.")
    steps: list[CheckedRead]


class EventRead(Output):
    name: str = Field(examples=["offer.published"])
    description: str = Field(examples=["From now on it is listed."])
    data: list[str] = Field(description="The fields of `data`.", examples=[["offer_ids", "place_id"]])
