"""What a phone kept while it had no network: sent in any order, perhaps twice, and applied once each."""

import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from app.kit.access import Actor
from app.kit.errors import AppError
from app.kit.flow import IllegalMove
from app.kit.schema import Input
from app.kit.sealing import closed, opened
from app.services.homecare.errors import NursingOrderNotFound
from app.services.homecare.visits.models import Entry
from app.services.homecare.visits.schemas import (
    Arrival,
    Begin,
    Happened,
    Identification,
    Paperwork,
    SyncCreate,
    VitalsWrite,
)
from app.services.homecare.visits.service import VisitService

APPLIED, REFUSED = "applied", "refused"
Step = Callable[[Actor, UUID, Any], Awaitable[Any]]


class PhoneService(VisitService):
    """Each entry stands or falls by itself; one that comes too early waits for those before it."""

    async def sync(self, actor: Actor, order_id: UUID, told: SyncCreate) -> Sequence[Entry]:
        order = await self._own(actor, order_id)
        await self.visits.keep(
            [
                Entry(
                    order_id=order.id,
                    entry_id=each.id,
                    account_id=actor.id,
                    kind=each.kind,
                    at=each.at,
                    result=Entry.WAITING,
                    **closed(Entry, self.keyring, body=json.dumps(each.body)),
                )
                for each in told.entries
            ]
        )
        entries = await self.visits.entries(order.id)
        for each in entries:
            if each.result == Entry.WAITING:
                await self._apply(actor, each)
        sent = {each.id for each in told.entries}
        return [each for each in entries if each.entry_id in sent or each.result == Entry.WAITING]

    async def _apply(self, actor: Actor, entry: Entry) -> None:
        model, step = self._steps()[entry.kind]
        try:
            said = json.loads(opened(entry, self.keyring, "body") or "{}")
            body = model.model_validate(said | {"at": entry.at})
            async with self.session.begin_nested():
                await step(actor, entry.order_id, body)
        except (IllegalMove, NursingOrderNotFound):
            return  # what comes before it has not been told yet
        except ValidationError:
            entry.result, entry.error = REFUSED, "invalid"
        except AppError as refusal:
            entry.result, entry.error = REFUSED, refusal.slug()
        else:
            entry.result = APPLIED

    def _steps(self) -> dict[str, tuple[type[Input], Step]]:
        async def pause(actor: Actor, order_id: UUID, _: Happened) -> object:
            return await self.pause(actor, order_id)

        async def resume(actor: Actor, order_id: UUID, _: Happened) -> object:
            return await self.resume(actor, order_id)

        return {
            "depart": (Happened, self.depart),
            "arrive": (Arrival, self.arrive),
            "identify": (Identification, self.identify),
            "start": (Begin, self.begin),
            "pause": (Happened, pause),
            "resume": (Happened, resume),
            "vitals": (VitalsWrite, self.measure),
            "paperwork": (Paperwork, self.paperwork),
            "complete": (Paperwork, self.complete),
        }
