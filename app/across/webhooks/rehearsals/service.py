from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.webhooks import catalogue
from app.across.webhooks.errors import EndpointDisabled, EventUnknown
from app.across.webhooks.events import RehearsalDue
from app.across.webhooks.flow import EndpointStatus
from app.across.webhooks.models import Delivery, Endpoint
from app.across.webhooks.repository import EndpointRepository
from app.across.webhooks.schemas import How, RehearsalCreate
from app.kit.clock import now
from app.kit.events import emit
from app.kit.machines import Machine

LATE, BETWEEN = timedelta(hours=1), timedelta(minutes=1)


class RehearsalService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.endpoints = EndpointRepository(session)

    async def rehearse(
        self, machine: Machine, endpoint_id: UUID, wish: RehearsalCreate
    ) -> Sequence[Delivery]:
        """In the order in which they happened, which is not always that in which they arrive."""
        endpoint = await self.endpoints.get(endpoint_id, machine)
        machine.require_sandbox()
        if endpoint.status is not EndpointStatus.ACTIVE:
            raise EndpointDisabled
        if wish.event not in catalogue.TOLD.values():
            raise EventUnknown(events=[wish.event])
        deliveries = self._drafts(endpoint, wish)
        self.session.add_all(deliveries)
        await self.session.flush()  # the job carries their ids
        ids = [each.id for each in deliveries]
        due = {How.TWICE: ids * 2, How.OUT_OF_ORDER: ids[::-1]}.get(wish.how, ids)
        await emit(self.session, RehearsalDue(delivery_ids=tuple(due)))
        return deliveries

    def _drafts(self, endpoint: Endpoint, wish: RehearsalCreate) -> list[Delivery]:
        """Two about one thing where the order matters, else one."""
        data = catalogue.made_up(
            wish.event, organisation_id=endpoint.organisation_id, place_id=endpoint.place_id
        )
        moment = now()
        happened: dict[How, list[datetime]] = {
            How.LATE: [moment - LATE],
            How.OUT_OF_ORDER: [moment - BETWEEN, moment],
        }
        return [
            Delivery(
                endpoint_id=endpoint.id,
                event=wish.event,
                body=catalogue.said(wish.event, data, at=at),
                due_at=moment,
            )
            for at in happened.get(wish.how, [moment])
        ]
