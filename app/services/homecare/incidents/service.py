from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.sealing import closed
from app.kit.secrets import Keyring
from app.kit.timeline import Step, move, steps_of
from app.services.homecare.events import NursingIncidentOpened
from app.services.homecare.incidents.flow import IncidentFlow
from app.services.homecare.incidents.models import SEVERITY, Incident, IncidentKind, Severity
from app.services.homecare.incidents.repository import IncidentRepository
from app.services.homecare.incidents.schemas import Findings, IncidentCreate, IncidentQuery
from app.services.homecare.orders.models import Order
from app.services.homecare.orders.repository import OrderRepository
from app.services.homecare.providers.repository import ProviderRepository


class IncidentService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.incidents = IncidentRepository(session, keyring)

    async def list_of(self, actor: Actor, provider_id: UUID, wanted: IncidentQuery) -> Rows[Incident]:
        provider = await ProviderRepository(self.session).get(provider_id, actor)
        return await self.incidents.page(self.incidents.matching(actor, provider.id, wanted), wanted, actor)

    async def report(self, actor: Actor, order_id: UUID, wish: IncidentCreate) -> Incident:
        """By the nurse, the family or the provider: whoever may see the order."""
        order = await OrderRepository(self.session, self.keyring).get(order_id, actor)
        incident = await self.open(order, wish.kind, by=actor, statement=wish.statement)
        assert incident is not None  # what has no key is always new
        return incident

    async def open(
        self,
        order: Order,
        kind: IncidentKind,
        *,
        by: Actor,
        key: str | None = None,
        statement: str | None = None,
    ) -> Incident | None:
        """For the other nouns. With a key it is opened once; nothing the second time."""
        draft = Incident(
            provider_id=order.provider_id,
            place=order.place,
            place_id=order.place_id,
            order_id=order.id,
            kind=kind,
            severity=SEVERITY.get(kind, Severity.SERIOUS),
            key=key,
            opened_by=None if by is UNATTENDED else by.id,
            **closed(Incident, self.keyring, statement=statement),
        )
        incident = await self.incidents.insert_if_new(draft, by)
        if incident is None:
            return None
        told = NursingIncidentOpened(
            incident_id=incident.id, order_id=order.id, provider_id=order.provider_id
        )
        await emit(self.session, told)
        return incident.with_keys(self.keyring)

    async def dangerous_values(self, order_id: UUID) -> None:
        """Once a visit: which values, and how far beyond the limits, stands in the record."""
        order = await OrderRepository(self.session, self.keyring).for_the_clock(order_id)
        key = f"{order.id}:dangerous_values"
        await self.open(order, IncidentKind.ADVERSE_EVENT, by=UNATTENDED, key=key)

    async def investigate(self, actor: Actor, incident_id: UUID) -> Incident:
        incident = await self.incidents.get(incident_id, actor, lock=True)
        move(self.session, incident, IncidentFlow.investigate, by=actor)
        return incident

    async def close(self, actor: Actor, incident_id: UUID, wish: Findings) -> Incident:
        incident = await self.incidents.get(incident_id, actor, lock=True)
        move(self.session, incident, IncidentFlow.close, by=actor)
        for column, value in closed(Incident, self.keyring, findings=wish.findings).items():
            setattr(incident, column, value)
        return incident

    async def timeline(self, actor: Actor, incident_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.incidents.get(incident_id, actor))


def once_for(order: Order, kind: IncidentKind) -> str:
    """A key: an order put off to another time may be late anew."""
    return f"{order.id}:{kind}:{int(order.starts_at.timestamp())}"
