from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.webhooks.conformance import probes
from app.across.webhooks.conformance.models import Conformance
from app.across.webhooks.events import ConformanceDue
from app.across.webhooks.models import Endpoint, secrets_of
from app.across.webhooks.repository import EndpointRepository
from app.kit.access import Actor
from app.kit.clock import now
from app.kit.events import Outside, emit
from app.kit.machines import Machine
from app.services.offers.pushing.service import rehearsed

MOST = 10
GIVEN_UP_AFTER = timedelta(minutes=5)


class ConformanceService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.endpoints = EndpointRepository(session)

    async def begin(self, machine: Machine, endpoint_id: UUID) -> Conformance:
        """One at a time: while it runs, asked again it is the same."""
        endpoint = await self.endpoints.get(endpoint_id, machine, lock=True)
        machine.require_sandbox()
        for last in await self._of(endpoint, 1):
            if last.finished_at is None and last.created_at > now() - GIVEN_UP_AFTER:
                return last
        run = Conformance(endpoint_id=endpoint.id, results={})
        self.session.add(run)
        await self.session.flush()  # the job carries its id
        await emit(self.session, ConformanceDue(run_id=run.id))
        return run

    async def list_of(self, actor: Actor, endpoint_id: UUID) -> Sequence[Conformance]:
        return await self._of(await self.endpoints.get(endpoint_id, actor), MOST)

    async def _of(self, endpoint: Endpoint, most: int) -> Sequence[Conformance]:
        query = select(Conformance).where(Conformance.endpoint_id == endpoint.id)
        return (await self.session.scalars(query.order_by(Conformance.id.desc()).limit(most))).all()


async def carry_out(outside: Outside, run_id: UUID) -> None:
    """A short transaction before, none while the receiver is asked, a short one after."""
    async with outside.sessions.begin() as session:
        found = await _unfinished(session, run_id)
        secrets = secrets_of(found[1], outside.keyring) if found else ()
    if found is None:
        return
    _, endpoint = found
    about: dict[str, Any] = {"organisation_id": endpoint.organisation_id, "place_id": endpoint.place_id}
    results = await probes.examine(outside.servers, endpoint.url, secrets, **about)
    async with outside.sessions.begin() as session:
        if again := await _unfinished(session, run_id):
            again[0].results = results | await _pushes(session, endpoint.organisation_id)
            again[0].finished_at = now()


async def _unfinished(session: AsyncSession, run_id: UUID) -> tuple[Conformance, Endpoint] | None:
    query = select(Conformance, Endpoint).join(Endpoint, Endpoint.id == Conformance.endpoint_id)
    query = query.where(Conformance.id == run_id, Conformance.finished_at.is_(None))
    found = (await session.execute(query)).one_or_none()
    return found and (found[0], found[1])


async def _pushes(session: AsyncSession, organisation_id: UUID | None) -> dict[str, Any]:
    """What the sandbox remembers of how they push."""
    if organisation_id is None:
        return {}
    pushed = await rehearsed(session, organisation_id)
    return {
        "pushed": {"passed": pushed.offers > 0, "came": f"{pushed.offers} offers"},
        "versions": {
            "passed": pushed.changed > 0 and pushed.reused == 0,
            "came": f"{pushed.changed} changed, {pushed.reused} with a version used before",
        },
    }
