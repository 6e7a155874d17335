from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, delete, exists, false, func, select, true
from sqlalchemy.orm import aliased

from app.kit.access import Actor, Place
from app.kit.opening import OpeningHour
from app.kit.repository import Repository
from app.permissions import Permission
from app.services.merchants.errors import MerchantNotFound, PaperNotFound, ServingNotFound
from app.services.merchants.flow import BEFORE_APPROVAL, MerchantStatus
from app.services.merchants.models import Merchant, MerchantService, Paper, ServedPlace
from app.services.merchants.standing.schemas import StandingQuery

READ = Permission.MERCHANTS_READ


def serves_within(actor: Actor) -> ColumnElement[bool]:
    """It serves, or asks to serve, a place within the reach of whoever looks."""
    served = aliased(Place)
    return exists().where(
        ServedPlace.merchant_id == Merchant.id,
        ServedPlace.place_id == served.id,
        served.lineage.overlap(list(actor.reach(READ))),
    )


class StandingRepository(Repository[Merchant]):
    model, missing = Merchant, MerchantNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        own = Merchant.organisation_id.in_(actor.organisations(READ))
        if not actor.reach(READ):
            return own
        return own | Place.within(actor.reach(READ)) | serves_within(actor)

    def matching(self, actor: Actor, place: Place, wanted: StandingQuery) -> Select[Merchant]:
        query = self.visible_to(actor, under=place)
        return query.where(Merchant.status == wanted.status) if wanted.status else query

    def own(self, actor: Actor) -> Select[Merchant]:
        return self.visible_to(actor).where(Merchant.organisation_id.in_(actor.organisations(READ)))

    async def waiting_for(self, actor: Actor, *, most: int) -> Sequence[Merchant]:
        """For staff those to accept or to review, for members those whose papers are to be completed."""
        mine = Merchant.organisation_id.in_(actor.organisations(Permission.MERCHANTS_EDIT))
        here = Place.within(actor.reach(Permission.MERCHANTS_REVIEW))
        theirs = Merchant.status.in_((MerchantStatus.APPLIED, MerchantStatus.IN_REVIEW)) & here & ~mine
        to_complete = (Merchant.status == MerchantStatus.ONBOARDING) & mine
        query = self.visible_to(actor).where(theirs | to_complete)
        return (await self.session.scalars(query.order_by(Merchant.id).limit(most))).all()

    async def waiting_of(self, actor: Actor) -> int:
        """How many applications of theirs are not decided yet."""
        query = select(func.count()).select_from(Merchant)
        mine = query.where(Merchant.entered_by == actor.id, Merchant.status.in_(BEFORE_APPROVAL))
        return await self.session.scalar(mine) or 0

    async def with_hours(self, ids: Collection[UUID]) -> set[UUID]:
        return set(
            await self.session.scalars(select(OpeningHour.owner_id).where(OpeningHour.owner_id.in_(ids)))
        )

    async def items_of(self, ids: Collection[UUID]) -> Mapping[UUID, Sequence[UUID]]:
        query = select(MerchantService.merchant_id, MerchantService.item_id)
        found = defaultdict[UUID, list[UUID]](list)
        for merchant_id, item_id in await self.session.execute(
            query.where(MerchantService.merchant_id.in_(ids))
        ):
            found[merchant_id].append(item_id)
        return found

    async def keep_services(self, merchant: Merchant, rows: Sequence[MerchantService]) -> None:
        """These instead of those there were."""
        await self.session.execute(delete(MerchantService).where(MerchantService.merchant_id == merchant.id))
        self.session.add_all(rows)
        await self.session.flush()

    async def listed(self, ids: Collection[UUID], day: date) -> set[UUID]:
        query = select(Merchant.id).where(Merchant.id.in_(ids), Merchant.working_on(day))
        return set(await self.session.scalars(query))


class PaperRepository(Repository[Paper]):
    model, missing = Paper, PaperNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Paper.organisation_id.in_(actor.organisations(READ)) | Place.within(actor.reach(READ))

    async def of(self, ids: Collection[UUID], actor: Actor) -> Mapping[UUID, Sequence[Paper]]:
        """Newest first."""
        query = self.visible_to(actor).where(Paper.merchant_id.in_(ids)).order_by(Paper.id.desc())
        found = defaultdict[UUID, list[Paper]](list)
        for row in await self.session.scalars(query):
            found[row.merchant_id].append(row.seen_by(actor))
        return found


class ServingRepository(Repository[ServedPlace]):
    model, missing = ServedPlace, ServingNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        """Where a shop wants to serve is no secret to whoever looks after shops anywhere."""
        return ServedPlace.organisation_id.in_(actor.organisations(READ)) | (
            true() if actor.reach(READ) else false()
        )

    async def of(self, ids: Collection[UUID], actor: Actor) -> Mapping[UUID, Sequence[ServedPlace]]:
        query = self.visible_to(actor).where(ServedPlace.merchant_id.in_(ids)).order_by(Place.code)
        found = defaultdict[UUID, list[ServedPlace]](list)
        for row in await self.session.scalars(query):
            found[row.merchant_id].append(row.seen_by(actor))
        return found

    async def at(self, merchant_id: UUID, place_code: str, actor: Actor) -> ServedPlace:
        """Locked. ServingNotFound."""
        query = self.visible_to(actor).where(ServedPlace.merchant_id == merchant_id, Place.code == place_code)
        row = await self.session.scalar(
            query.with_for_update(of=ServedPlace).execution_options(populate_existing=True)
        )
        if row is None:
            raise ServingNotFound
        return row.seen_by(actor)
