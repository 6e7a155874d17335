from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.webhooks import catalogue, debugging, signing
from app.across.webhooks.errors import (
    EndpointDisabled,
    EventUnknown,
    TooManyEndpoints,
    UrlRefused,
)
from app.across.webhooks.events import DeliveryDue
from app.across.webhooks.flow import EndpointFlow, EndpointStatus
from app.across.webhooks.models import FORMER_SECRET, SECRET, Attempt, Delivery, Endpoint, secrets_of
from app.across.webhooks.repository import DeliveryRepository, EndpointRepository
from app.across.webhooks.schemas import EndpointCreate, SignatureCheck
from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.events import Event, emit
from app.kit.machines import Machine
from app.kit.outbound import Gate, Refused
from app.kit.page import PageQuery, Rows
from app.kit.secrets import Keyring
from app.kit.timeline import move
from app.kit.wall import beyond
from app.permissions import Permission
from app.registry.organisations.service import OrganisationService

MOST = 10
BOTH_SECRETS = timedelta(hours=24)


@dataclass(frozen=True)
class Made:
    """An endpoint with its secret, which is never shown again."""

    endpoint: Endpoint
    secret: str

    def __getattr__(self, name: str) -> object:
        return getattr(self.endpoint, name)


@dataclass(frozen=True)
class Tried:
    """A delivery with all that came of it."""

    delivery: Delivery
    tries: Sequence[Attempt]

    def __getattr__(self, name: str) -> object:
        return getattr(self.delivery, name)


@dataclass(frozen=True)
class Verdict:
    """Valid, if the time and the signature are right: what was sent is a help, and is forgotten in time."""

    steps: Sequence[debugging.Checked]

    @property
    def valid(self) -> bool:
        passed = {each.step for each in self.steps if each.passed}
        return passed >= {"timestamp", "form", "signature"}


class WebhookService:
    """For members of an organisation, for its servers, and for staff who look after integrators."""

    def __init__(self, session: AsyncSession, keyring: Keyring, gate: Gate) -> None:
        self.session, self.keyring, self.gate = session, keyring, gate
        self.endpoints = EndpointRepository(session)
        self.deliveries = DeliveryRepository(session)
        self.organisations = OrganisationService(session)

    async def list_of(self, actor: Actor, organisation_id: UUID, page: PageQuery) -> Rows[Endpoint]:
        organisation = await self.organisations.read(actor, organisation_id)
        query = self.endpoints.visible_to(actor).where(Endpoint.organisation_id == organisation.id)
        return await self.endpoints.page(query, page, actor)

    async def list_at(self, actor: Actor, place: Place, page: PageQuery) -> Rows[Endpoint]:
        query = self.endpoints.visible_to(actor, under=place).where(Endpoint.organisation_id.is_(None))
        return await self.endpoints.page(query, page, actor)

    async def list_own(self, machine: Machine, page: PageQuery) -> Rows[Endpoint]:
        return await self.endpoints.page(self.endpoints.visible_to(machine), page, machine)

    async def read(self, actor: Actor, endpoint_id: UUID) -> Endpoint:
        return await self.endpoints.get(endpoint_id, actor)

    async def enter_for(self, actor: Actor, organisation_id: UUID, wish: EndpointCreate) -> Made:
        organisation = await self.organisations.read(actor, organisation_id)
        actor.require_inside(Permission.WEBHOOKS_MANAGE, organisation.id)
        return await self._enter(actor, organisation.place, organisation.id, wish, made_by=actor.id)

    async def enter_at(self, actor: Actor, place: Place, wish: EndpointCreate) -> Made:
        actor.require(Permission.WEBHOOKS_MANAGE, at=place)
        return await self._enter(actor, place, None, wish, made_by=actor.id)

    async def enter_own(self, machine: Machine, wish: EndpointCreate) -> Made:
        organisation = await self.organisations.read(machine, machine.organisation_id)
        return await self._enter(machine, organisation.place, organisation.id, wish, made_by=None)

    async def delete(self, actor: Actor, endpoint_id: UUID) -> None:
        """With its log; what was on its way there is not sent any more."""
        await self.session.delete(await self.endpoints.get(endpoint_id, actor, lock=True))

    async def disable(self, actor: Actor, endpoint_id: UUID) -> Endpoint:
        endpoint = await self.endpoints.get(endpoint_id, actor, lock=True)
        move(self.session, endpoint, EndpointFlow.disable, by=actor)
        return endpoint

    async def enable(self, actor: Actor, endpoint_id: UUID) -> Endpoint:
        """As if it had never failed; what waited meanwhile goes out within minutes."""
        endpoint = await self.endpoints.get(endpoint_id, actor, lock=True)
        move(self.session, endpoint, EndpointFlow.enable, by=actor)
        endpoint.disabled_because = endpoint.failing_since = endpoint.resting_until = None
        endpoint.failures = 0
        return endpoint

    async def rotate(self, actor: Actor, endpoint_id: UUID) -> Made:
        """From now on both sign, for a day."""
        endpoint = await self.endpoints.get(endpoint_id, actor, lock=True)
        former = self.keyring.open(endpoint.secret_sealed, purpose=SECRET)
        endpoint.former_secret_sealed = former and self.keyring.seal(former, purpose=FORMER_SECRET)
        endpoint.former_until = now() + BOTH_SECRETS
        secret = signing.new_secret()
        endpoint.secret_sealed = self.keyring.seal(secret.encode(), purpose=SECRET)
        return Made(endpoint, secret)

    async def test(self, actor: Actor, endpoint_id: UUID) -> Delivery:
        endpoint = await self.endpoints.get(endpoint_id, actor)
        if endpoint.status is not EndpointStatus.ACTIVE:
            raise EndpointDisabled
        data = {"endpoint_id": endpoint.id, "place_id": endpoint.place_id}
        body = catalogue.said(catalogue.TEST, data)
        [delivery] = await send(self.session, [endpoint], catalogue.TEST, body)
        return delivery

    async def verify(self, actor: Actor, endpoint_id: UUID, check: SignatureCheck) -> Verdict:
        """As a receiver would; whoever is wrong is told at which step, and never by what secret."""
        endpoint = await self.endpoints.get(endpoint_id, actor)
        sent = await self.deliveries.body_of(endpoint, check.webhook_id)
        claimed = debugging.Claimed(
            check.webhook_id, check.webhook_timestamp, check.webhook_signature, check.body
        )
        secrets = secrets_of(endpoint, self.keyring)
        return Verdict(debugging.examined(claimed, secrets, sent=sent, moment=now().timestamp()))

    async def list_deliveries(self, actor: Actor, endpoint_id: UUID, page: PageQuery) -> Rows[Delivery]:
        return await self.deliveries.of(await self.endpoints.get(endpoint_id, actor), page)

    async def delivery(self, actor: Actor, delivery_id: UUID) -> Tried:
        delivery, _ = await self.deliveries.get(delivery_id, actor)
        return Tried(delivery, await self.deliveries.attempts(delivery.id))

    async def replay(self, actor: Actor, delivery_id: UUID) -> Delivery:
        """Once more from the beginning, under the same id."""
        delivery, endpoint = await self.deliveries.get(delivery_id, actor)
        if endpoint.status is not EndpointStatus.ACTIVE:
            raise EndpointDisabled
        delivery.begin_anew()
        await emit(self.session, DeliveryDue(delivery_id=delivery.id))
        return delivery

    async def _enter(
        self,
        actor: Actor,
        place: Place,
        organisation_id: UUID | None,
        wish: EndpointCreate,
        *,
        made_by: UUID | None,
    ) -> Made:
        if unknown := catalogue.unknown_among(wish.events):
            raise EventUnknown(events=unknown)
        sandbox = isinstance(actor, Machine) and actor.sandbox
        there = await self.endpoints.count(
            place_id=place.id, organisation_id=organisation_id, sandbox=sandbox
        )
        if there >= MOST:
            raise TooManyEndpoints(limit=MOST)
        try:
            await self.gate.check(wish.url)
        except Refused as refusal:
            raise UrlRefused(reason=refusal.reason) from None
        secret = signing.new_secret()
        endpoint = Endpoint(
            place=place,
            organisation_id=organisation_id,
            sandbox=sandbox,
            made_by=made_by,
            secret_sealed=self.keyring.seal(secret.encode(), purpose=SECRET),
            **wish.model_dump(),
        )
        self.session.add(endpoint)
        await self.session.flush()  # its id and time are shown
        return Made(endpoint.seen_by(actor), secret)


async def tell(session: AsyncSession, event: Event) -> None:
    """Whoever wants to hear of it will, if the transaction commits."""
    name = catalogue.TOLD[type(event)]
    data, organisation_id, place_id, sandbox = catalogue.facts(event)
    async with beyond(session):  # whoever did it does not know who listens
        listening = await EndpointRepository(session).to_tell(
            organisation_id=organisation_id, place_id=place_id, sandbox=sandbox
        )
        wanting = [each for each in listening if catalogue.wanted_by(each.events, name)]
        if wanting:
            await send(session, wanting, name, catalogue.said(name, data))


async def send(
    session: AsyncSession, endpoints: Sequence[Endpoint], name: str, body: str
) -> Sequence[Delivery]:
    moment: datetime = now()
    deliveries = [Delivery(endpoint_id=each.id, event=name, body=body, due_at=moment) for each in endpoints]
    session.add_all(deliveries)
    await session.flush()  # the jobs carry their ids
    for each in deliveries:
        await emit(session, DeliveryDue(delivery_id=each.id))
    return deliveries
