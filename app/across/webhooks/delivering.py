"""One try: a short transaction to take it, none to send it, a short one to write down what came of it.

Whoever dies in between leaves a lease that ends by itself; `jobs.take_up_what_was_left` finds it. So what is
told is told at least once, under one id.
"""

import time
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import httpcore
import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.webhooks import repository, retrying, signing
from app.across.webhooks.events import DeliveryDue
from app.across.webhooks.flow import EndpointFlow, EndpointStatus
from app.across.webhooks.models import Attempt, Delivery, Endpoint, secrets_of
from app.kit.access import UNATTENDED
from app.kit.clock import now
from app.kit.events import Outside, emit
from app.kit.outbound import Refused, Reply
from app.kit.secrets import Keyring
from app.kit.timeline import move
from app.registry.partners.events import EndpointGivenUp

log = structlog.get_logger(__name__)

LEASE = timedelta(seconds=45)  # longer than any try takes
GONE = 410


@dataclass(frozen=True)
class Parcel:
    delivery_id: UUID
    url: str
    body: str
    secrets: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    reply: Reply | None
    failure: str | None
    ms: int

    @property
    def taken(self) -> bool:
        return self.failure is None


async def attempt(outside: Outside, delivery_id: UUID) -> None:
    async with outside.sessions.begin() as session:
        parcel = await _take(session, outside.keyring, delivery_id)
    if parcel:
        outcome = await _send(outside, parcel)
        async with outside.sessions.begin() as session:
            await _write_down(session, parcel.delivery_id, outcome)


async def once_more(outside: Outside, delivery_id: UUID) -> None:
    """Whether it was taken before or not."""
    async with outside.sessions.begin() as session:
        if delivery := await session.get(Delivery, delivery_id, with_for_update=True):
            delivery.begin_anew()
    await attempt(outside, delivery_id)


async def _take(session: AsyncSession, keyring: Keyring, delivery_id: UUID) -> Parcel | None:
    found = await repository.due(session, delivery_id)
    if found is None:
        return None
    delivery, endpoint = found
    moment = now()
    if endpoint.status is EndpointStatus.DISABLED or delivery.due_at > moment:
        return None
    if delivery.leased_until and delivery.leased_until > moment:
        return None
    if endpoint.resting_until and endpoint.resting_until > moment:
        delivery.due_at = endpoint.resting_until
        await emit(session, DeliveryDue(delivery_id=delivery.id), at=delivery.due_at)
        return None
    delivery.leased_until = moment + LEASE
    delivery.attempts += 1
    if endpoint.resting_until:  # this one finds out whether it is back; the others wait for it
        endpoint.resting_until = moment + LEASE
    return Parcel(delivery.id, endpoint.url, delivery.body, secrets_of(endpoint, keyring))


async def _send(outside: Outside, parcel: Parcel) -> Outcome:
    begun = time.monotonic()
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": "Linli-Webhooks/1",
        **signing.headers(
            parcel.secrets, id=str(parcel.delivery_id), timestamp=int(now().timestamp()), body=parcel.body
        ),
    }
    reply, failure = None, None
    try:
        reply = await outside.servers.post(parcel.url, parcel.body.encode(), headers)
        failure = None if 200 <= reply.status < 300 else "status"
    except Refused as refusal:
        failure = refusal.reason
    except (TimeoutError, httpcore.TimeoutException):
        failure = "timeout"
    except (OSError, UnicodeError, httpcore.NetworkError, httpcore.ProtocolError):
        failure = "unreachable"
    return Outcome(reply, failure, int((time.monotonic() - begun) * 1000))


async def _write_down(session: AsyncSession, delivery_id: UUID, outcome: Outcome) -> None:
    found = await repository.due(session, delivery_id)
    if found is None:  # deleted meanwhile, or its lease ended and somebody else was quicker
        return
    delivery, endpoint = found
    reply = outcome.reply
    tried = Attempt(
        delivery_id=delivery.id,
        status_code=reply and reply.status,
        failure=outcome.failure,
        answer=reply.body if reply else "",
        ms=outcome.ms,
    )
    session.add(tried)
    delivery.leased_until = None
    if outcome.taken:
        delivery.delivered_at = now()
        endpoint.failures, endpoint.failing_since, endpoint.resting_until = 0, None, None
    else:
        log.info("webhook_failed", endpoint_id=str(endpoint.id), failure=outcome.failure)
        await _put_off(session, delivery, endpoint, reply)


async def _put_off(
    session: AsyncSession, delivery: Delivery, endpoint: Endpoint, reply: Reply | None
) -> None:
    moment = now()
    endpoint.failures += 1
    endpoint.failing_since = endpoint.failing_since or moment
    pause = retrying.rest(endpoint.failures)
    endpoint.resting_until = moment + pause if pause else None
    asked = reply.headers.get("retry-after") if reply else None
    due_at = retrying.next_try(delivery.attempts, at=moment, asked=asked)
    if reply and reply.status == GONE:
        delivery.dead_at = moment
        await _give_up(session, endpoint, "gone")
    elif due_at is None:
        delivery.dead_at = moment
    else:
        delivery.due_at = due_at
        await emit(session, DeliveryDue(delivery_id=delivery.id), at=due_at)
    if moment - endpoint.failing_since > retrying.GIVEN_UP_AFTER:
        await _give_up(session, endpoint, "failing")


async def _give_up(session: AsyncSession, endpoint: Endpoint, because: str) -> None:
    if endpoint.status is EndpointStatus.ACTIVE:
        move(session, endpoint, EndpointFlow.disable, by=UNATTENDED, reason_code=because)
        endpoint.disabled_because = because
        told = EndpointGivenUp(
            endpoint_id=endpoint.id, organisation_id=endpoint.organisation_id, made_by=endpoint.made_by
        )
        await emit(session, told)
