from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, func, select

from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.permissions import Permission, ProxyPurpose
from app.services.merchants.errors import ListingReportNotFound
from app.services.merchants.flow import ReportStatus
from app.services.merchants.reports.models import ListingReport
from app.services.merchants.reports.schemas import ListingReportQuery

REVIEW = Permission.MERCHANTS_REVIEW


class ListingReportRepository(Repository[ListingReport]):
    model, missing = ListingReport, ListingReportNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        mine = actor.ids_for(ProxyPurpose.OFFERS)
        own = ListingReport.account_id.in_(mine) | ListingReport.resident_id.in_(mine)
        return own | Place.within(actor.reach(REVIEW))

    def matching(self, actor: Actor, place: Place, wanted: ListingReportQuery) -> Select[ListingReport]:
        query = self.visible_to(actor, under=place)
        return query.where(ListingReport.status == wanted.status) if wanted.status else query

    async def to_decide(self, actor: Actor, *, most: int) -> Sequence[ListingReport]:
        """Oldest first."""
        here = Place.within(actor.reach(REVIEW))
        query = self.visible_to(actor).where(here, ListingReport.status == ReportStatus.OPEN)
        return (await self.session.scalars(query.order_by(ListingReport.id).limit(most))).all()

    async def believed(self, about: ListingReport, since: datetime) -> int:
        """By how many people it was confirmed."""
        query = select(func.count(ListingReport.account_id.distinct())).where(
            ListingReport.merchant_id == about.merchant_id,
            ListingReport.facility_id.is_not_distinct_from(about.facility_id),
            ListingReport.status == ReportStatus.CONFIRMED,
            ListingReport.created_at >= since,
        )
        return await self.session.scalar(query) or 0
