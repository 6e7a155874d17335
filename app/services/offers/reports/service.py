from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.page import Rows
from app.kit.timeline import move
from app.kit.todo import MOST, Todo
from app.permissions import Permission, ProxyPurpose
from app.services.offers.errors import AlreadyReported
from app.services.offers.flow import OfferStatus, ReportFlow
from app.services.offers.models import Offer
from app.services.offers.reports.models import Report
from app.services.offers.reports.repository import ReportRepository
from app.services.offers.reports.schemas import ReportCreate, ReportQuery
from app.services.offers.repository import OfferRepository
from app.services.offers.service import OfferService, viewer_for

ENOUGH = 3  # confirmed reports within `WITHIN`, and the offer pauses
WITHIN = timedelta(days=30)
REASON = "多位居民反馈与实际不符"


class ReportService:
    """Residents say what was not true, staff find out, and enough of it pauses the offer."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.reports = ReportRepository(session)
        self.offers = OfferRepository(session)

    async def report(self, actor: Actor, offer_id: UUID, wish: ReportCreate) -> Report:
        """Whoever reads an offer may, once. AlreadyReported."""
        offer = await self.offers.live_one(offer_id, await viewer_for(self.session, actor))
        draft = Report(
            place=offer.place,
            place_id=offer.place_id,
            offer_id=offer.id,
            organisation_id=offer.organisation_id,
            account_id=actor.id,
            resident_id=actor.on_behalf(ProxyPurpose.OFFERS).resident_id,
            **wish.model_dump(),
        )
        return await self.reports.claim(draft, actor, taken=AlreadyReported)

    async def list_at(self, actor: Actor, place: Place, wanted: ReportQuery) -> Rows[Report]:
        return await self.reports.page(self.reports.matching(actor, place, wanted.status), wanted, actor)

    async def confirm(self, actor: Actor, report_id: UUID) -> Report:
        """It was as the resident says. The third within a month pauses the offer."""
        report = await self.reports.get(report_id, actor, lock=True)
        offer = await self._offer(actor, report)
        move(self.session, report, ReportFlow.confirm, by=actor)
        await self.session.flush()  # it counts
        believed = await self.reports.believed(Report.offer_id == offer.id, since=now() - WITHIN)
        if believed >= ENOUGH and offer.status is OfferStatus.PUBLISHED:
            await OfferService(self.session).paused(actor, offer, REASON)
        return report

    async def dismiss(self, actor: Actor, report_id: UUID) -> Report:
        report = await self.reports.get(report_id, actor, lock=True)
        move(self.session, report, ReportFlow.dismiss, by=actor)
        return report

    async def _offer(self, actor: Actor, report: Report) -> Offer:
        """Locked: of two third reports one pauses it."""
        actor.require(Permission.OFFERS_REVIEW, at=report.place)
        return await self.offers.get(report.offer_id, actor, lock=True)


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: offers that wait for a person, and reports that nobody has looked into."""
    offers = await OfferRepository(session).to_decide(actor, MOST)
    reports = await ReportRepository(session).to_decide(actor, most=MOST)
    return [
        *(_todo("offers.review", each, "优惠信息待审核", "offer-reviews") for each in offers),
        *(_todo("offers.look_into", each, "居民反馈优惠不实，待核实", "offer-reports") for each in reports),
    ][:MOST]


def _todo(kind: str, row: Offer | Report, title: str, list_name: str) -> Todo:
    return Todo(
        kind=kind,
        id=row.id,
        title=title,
        due_at=None,
        place_code=row.place_code,
        link=f"/places/{row.place_code}/{list_name}",
    )
