"""What machines can be told of, and by what name: ids only, whoever wants more asks with its own rights."""

from collections.abc import Collection, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from uuid_utils.compat import uuid7

from app.across.webhooks.schemas import EventRead
from app.kit.clock import CHINA, now
from app.kit.events import Event
from app.services.merchants.events import (
    MerchantApproved,
    MerchantPaused,
    MerchantRejected,
    MerchantResumed,
    MerchantSuspended,
)
from app.services.offers.events import (
    ClaimMade,
    ClaimRedeemed,
    OfferPaused,
    OfferRefused,
    OffersPublished,
    OffersSubmitted,
    OffersWithdrawn,
    OfferTakenDown,
)
from app.services.orders.events import (
    OrderAccepted,
    OrderArrived,
    OrderCancelled,
    OrderConfirmed,
    OrderDeclined,
    OrderDeparted,
    OrderDisputed,
    OrderDone,
    OrderMissed,
    OrderPaid,
    OrderRequested,
)

TEST = "webhook.test"
NOT_TOLD = ("sandbox", "ordered_by")

TOLD: Mapping[type[Event], str] = {
    ClaimMade: "claim.made",
    ClaimRedeemed: "claim.redeemed",
    MerchantApproved: "merchant.approved",
    MerchantPaused: "merchant.paused",
    MerchantRejected: "merchant.rejected",
    MerchantResumed: "merchant.resumed",
    MerchantSuspended: "merchant.suspended",
    OfferPaused: "offer.paused",
    OfferRefused: "offer.refused",
    OffersPublished: "offer.published",
    OffersSubmitted: "offer.submitted",
    OffersWithdrawn: "offer.withdrawn",
    OfferTakenDown: "offer.taken_down",
    OrderAccepted: "order.accepted",
    OrderArrived: "order.arrived",
    OrderCancelled: "order.cancelled",
    OrderConfirmed: "order.confirmed",
    OrderDeclined: "order.declined",
    OrderDeparted: "order.departed",
    OrderDisputed: "order.disputed",
    OrderDone: "order.done",
    OrderMissed: "order.no_show",
    OrderPaid: "order.paid",
    OrderRequested: "order.requested",
}


def wanted_by(patterns: Collection[str], name: str) -> bool:
    """`offer.published`, all of `offer.*`, or `*`; a test is for everybody."""
    return name == TEST or bool({"*", name, f"{name.partition('.')[0]}.*"} & set(patterns))


def unknown_among(patterns: Collection[str]) -> list[str]:
    return sorted(each for each in patterns if not any(wanted_by([each], name) for name in {*TOLD.values()}))


def listed() -> list[EventRead]:
    return [
        EventRead(
            name=name,
            description=" ".join((event.__doc__ or "").split()),
            data=[each.name for each in fields(event) if each.name not in NOT_TOLD],
        )
        for event, name in sorted(TOLD.items(), key=lambda pair: pair[1])
    ]


def shapes() -> dict[str, dict[str, Any]]:
    """The JSON schema of each event's `data`, by the event's name; its description is what it tells."""
    return {name: _shape(event) for event, name in TOLD.items()}


def _shape(event: type[Event]) -> dict[str, Any]:
    schema = TypeAdapter(event).json_schema()
    told = {name: each for name, each in schema["properties"].items() if name not in NOT_TOLD}
    return {
        "description": " ".join((event.__doc__ or "").split()),
        "properties": told,
        "required": [name for name in schema.get("required", ()) if name in told],
    }


def said(name: str, data: Mapping[str, Any], *, at: datetime | None = None) -> str:
    """The body, as it is signed and sent each time."""
    content = {"type": name, "timestamp": (at or now()).astimezone(CHINA), "data": dict(data)}
    return TypeAdapter(dict[str, Any]).dump_json(content).decode()


def made_up(name: str, *, organisation_id: UUID | None, place_id: UUID) -> dict[str, Any]:
    """Data as such an event has them, about nothing that there is."""
    known = {"organisation_id": organisation_id, "place_id": place_id}
    event = next(event for event, told in TOLD.items() if told == name)
    return {
        each.name: known.get(each.name) or ((uuid7(),) if "tuple" in str(each.type) else uuid7())
        for each in fields(event)
        if each.name not in NOT_TOLD
    }


def facts(event: Event) -> tuple[dict[str, Any], UUID | None, UUID | None, bool]:
    """What it says, whose organisation and what place it is about, and whether it is only a rehearsal."""
    data = {each.name: getattr(event, each.name) for each in fields(event)}
    sandbox = bool(data.get("sandbox"))
    data = {name: value for name, value in data.items() if name not in NOT_TOLD}
    return data, data.get("organisation_id"), data.get("place_id"), sandbox
