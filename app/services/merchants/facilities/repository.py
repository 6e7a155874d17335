from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, update
from sqlalchemy.dialects.postgresql import insert

from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.kit.wall import beyond
from app.permissions import Permission
from app.services.merchants.errors import FacilityNotFound
from app.services.merchants.facilities.models import Thanks
from app.services.merchants.models import Facility, FacilityKind

READ = Permission.MERCHANTS_READ


class FacilityRepository(Repository[Facility]):
    """As members of the shop and staff see them; the public reads what the directory shows."""

    model, missing = Facility, FacilityNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Facility.organisation_id.in_(actor.organisations(READ)) | Place.within(actor.reach(READ))

    def of(self, actor: Actor, merchant_id: UUID) -> Select[Facility]:
        return self.visible_to(actor).where(Facility.merchant_id == merchant_id)

    async def all_of(self, actor: Actor, merchant_id: UUID) -> Sequence[Facility]:
        found = await self.session.scalars(self.of(actor, merchant_id).order_by(Facility.kind))
        return [each.seen_by(actor) for each in found]

    async def of_kind(self, actor: Actor, merchant_id: UUID, kind: FacilityKind) -> Facility | None:
        """Locked."""
        query = self.of(actor, merchant_id).where(Facility.kind == kind).with_for_update(of=Facility)
        found = await self.session.scalar(query.execution_options(populate_existing=True))
        return found and found.seen_by(actor)

    async def thank(self, facility_id: UUID, account_id: UUID, day: date) -> bool:
        """Not, if they have done so that day."""
        thanks = insert(Thanks).values(facility_id=facility_id, account_id=account_id, on=day)
        said = await self.session.scalar(thanks.on_conflict_do_nothing().returning(Thanks.id))
        if said is None:
            return False
        counted = update(Facility).where(Facility.id == facility_id).values(thanks=Facility.thanks + 1)
        async with beyond(self.session):  # the count stands on the shop's row
            await self.session.execute(counted.execution_options(synchronize_session=False))
        return True
