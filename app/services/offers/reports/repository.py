from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select

from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.permissions import Permission, ProxyPurpose
from app.services.offers.errors import ReportNotFound
from app.services.offers.flow import ReportStatus
from app.services.offers.reports.models import Report
from app.services.offers.reports.schemas import ReportQuery


class ReportRepository(Repository[Report]):
    model, missing = Report, ReportNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        mine = actor.ids_for(ProxyPurpose.OFFERS)
        own = Report.account_id.in_(mine) | Report.resident_id.in_(mine)
        return own | Place.within(actor.reach(Permission.OFFERS_REVIEW))

    def matching(self, actor: Actor, place: Place, wanted: ReportQuery) -> Select[Report]:
        query = self.visible_to(actor, under=place)
        return query.where(Report.status == wanted.status) if wanted.status else query

    async def to_decide(self, actor: Actor, limit: int) -> Sequence[Report]:
        """Oldest first."""
        here = Place.within(actor.reach(Permission.OFFERS_REVIEW))
        query = self.visible_to(actor).where(here, Report.status == ReportStatus.OPEN)
        return (await self.session.scalars(query.order_by(Report.id).limit(limit))).all()

    async def confirmed_since(self, offer_id: UUID, since: datetime) -> int:
        query = select(func.count()).select_from(Report).where(Report.offer_id == offer_id)
        found = query.where(Report.status == ReportStatus.CONFIRMED, Report.created_at >= since)
        return await self.session.scalar(found) or 0
