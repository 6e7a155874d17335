"""What a nurse writes down at the door and after it, and what of it is still missing."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.sealing import closed, opened
from app.kit.secrets import Keyring
from app.registry.files.service import FileService
from app.services.homecare.errors import RecordMismatch
from app.services.homecare.orders.models import Order
from app.services.homecare.visits.limits import dangers
from app.services.homecare.visits.models import Supply, Visit, Vitals, WasteBag
from app.services.homecare.visits.records import VisitRecord
from app.services.homecare.visits.repository import VisitRepository
from app.services.homecare.visits.schemas import Paperwork, VitalsWrite

RECORD: TypeAdapter[Any] = TypeAdapter(VisitRecord)


@dataclass(frozen=True)
class VitalsShown:
    taken_at: datetime
    values: dict[str, Any]

    @property
    def danger(self) -> list[str]:
        return dangers(self.values)


@dataclass(frozen=True)
class VisitShown:
    visit: Visit
    vitals: Sequence[VitalsShown]
    record: Any
    consumables: Sequence[Supply]
    waste: Sequence[WasteBag]
    missing: Sequence[str]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.visit, name)


class Papers:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session, self.keyring = session, keyring
        self.visits = VisitRepository(session)
        self.files = FileService(session)

    async def measured(self, visit: Visit, told: VitalsWrite) -> list[str]:
        """Which of the values are beyond the limits."""
        values = told.model_dump(exclude={"at"}, exclude_none=True)
        sealed = closed(Vitals, self.keyring, values=json.dumps(values))
        self.session.add(Vitals(visit_id=visit.id, taken_at=happened(told.at), **sealed))
        await self.session.flush()
        return dangers(values)

    async def missing(self, order: Order, actor: Actor) -> list[str]:
        """For whoever closes the order."""
        visit = await self.visits.latest(order.id, actor)
        return [] if visit is None else await self.missing_from(order, visit)

    async def write_down(self, actor: Actor, order: Order, visit: Visit, told: Paperwork) -> None:
        if told.record:
            if told.record.kind != order.category_code:
                raise RecordMismatch(expected=order.category_code, given=told.record.kind)
            keep(visit, self.keyring, record=told.record.model_dump_json())
        if told.photos is not None:
            visit.photo_ids = list(dict.fromkeys(told.photos))
        visit.signature_file_id = told.signature_file_id or visit.signature_file_id
        visit.signed_by = told.signed_by or visit.signed_by
        if told.photos is not None or told.signature_file_id:
            files = [*visit.photo_ids, *([visit.signature_file_id] if visit.signature_file_id else [])]
            await self.files.attach(actor, files, subject=Visit.__tablename__, row=visit)
        if told.consumables is not None:
            used = [Supply(visit_id=visit.id, **each.model_dump()) for each in told.consumables]
            await self.visits.replace(visit.id, Supply, used)
        if told.waste is not None:
            bags = {each.bag_code: each for each in told.waste}.values()
            rows = [WasteBag(visit_id=visit.id, **each.model_dump()) for each in bags]
            await self.visits.replace(visit.id, WasteBag, rows)

    async def missing_from(self, order: Order, visit: Visit) -> list[str]:
        bags = await self.visits.waste(visit.id)
        there = {
            "vitals": bool(await self.visits.vitals(visit.id)),
            "record": visit.record_sealed is not None,
            "signature": visit.signature_file_id is not None or visit.signed_by is not None,
            "consumables": not order.guards.consumables or bool(await self.visits.supplies(visit.id)),
            "waste": not order.guards.waste or (bool(bags) and all(each.handed_to for each in bags)),
        }
        return [name for name, is_there in there.items() if not is_there]

    async def shown(self, order: Order, visit: Visit) -> VisitShown:
        record = opened(visit, self.keyring, "record")
        return VisitShown(
            visit=visit,
            vitals=[
                VitalsShown(each.taken_at, json.loads(opened(each, self.keyring, "values") or "{}"))
                for each in await self.visits.vitals(visit.id)
            ],
            record=RECORD.validate_json(record) if record else None,
            consumables=await self.visits.supplies(visit.id),
            waste=await self.visits.waste(visit.id),
            missing=await self.missing_from(order, visit),
        )


def happened(at: datetime | None) -> datetime:
    """What a phone says, but never later than we hear it."""
    return min(at or now(), now())


def keep(visit: Visit, keyring: Keyring, **plain: str | None) -> None:
    for column, value in closed(Visit, keyring, **plain).items():
        setattr(visit, column, value)
