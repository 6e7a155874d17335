from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.page import Rows
from app.kit.timeline import move
from app.kit.todo import MOST, Todo
from app.permissions import ProxyPurpose
from app.services.merchants.errors import ReportWaiting
from app.services.merchants.facilities.service import FacilityService
from app.services.merchants.flow import AT_WORK, FacilityStatus, ReportFlow
from app.services.merchants.models import Facility, Merchant
from app.services.merchants.reports.models import ListingReport
from app.services.merchants.reports.repository import ListingReportRepository
from app.services.merchants.reports.schemas import ListingReportCreate, ListingReportQuery
from app.services.merchants.repository import MerchantRepository
from app.services.merchants.standing.reading import no_member
from app.services.merchants.standing.schemas import Why
from app.services.merchants.standing.service import StandingService

ENOUGH = 3  # people whose reports were confirmed within `WITHIN`, and it is off the list
WITHIN = timedelta(days=30)
REASON = Why(reason="多位居民反馈与实际不符")


class ListingReportService:
    """Residents say what was not true, staff find out, and enough of it takes a listing off."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.reports = ListingReportRepository(session)
        self.listed = MerchantRepository(session)
        self.facilities = FacilityService(session)
        self.standings = StandingService(session)

    async def report_merchant(
        self, actor: Actor, merchant_id: UUID, wish: ListingReportCreate
    ) -> ListingReport:
        return await self._report(actor, await self.listed.get(merchant_id, actor), None, wish)

    async def report_facility(
        self, actor: Actor, facility_id: UUID, wish: ListingReportCreate
    ) -> ListingReport:
        """By whoever wanted to use it; or by the shop, of those who misused it."""
        facility, merchant = await self.listed.facility(facility_id)
        return await self._report(actor, merchant, facility, wish)

    async def list_at(self, actor: Actor, place: Place, wanted: ListingReportQuery) -> Rows[ListingReport]:
        return await self.reports.page(self.reports.matching(actor, place, wanted.status), wanted, actor)

    async def confirm(self, actor: Actor, report_id: UUID) -> ListingReport:
        """It was as they say. Of the third person within a month, the listing is off."""
        report = await self.reports.get(report_id, actor, lock=True)
        move(self.session, report, ReportFlow.confirm, by=actor)
        merchant = await self.standings.merchants.get(report.merchant_id, actor, lock=True)
        no_member(actor, merchant)
        await self.session.flush()  # it counts
        same = ListingReport.facility_id.is_not_distinct_from(report.facility_id)
        about = (ListingReport.merchant_id == report.merchant_id, same)
        if await self.reports.believed(*about, since=now() - WITHIN) >= ENOUGH:
            await self._take_off(actor, merchant, report.facility_id)
        return report

    async def dismiss(self, actor: Actor, report_id: UUID) -> ListingReport:
        report = await self.reports.get(report_id, actor, lock=True)
        move(self.session, report, ReportFlow.dismiss, by=actor)
        return report

    async def _take_off(self, actor: Actor, merchant: Merchant, facility_id: UUID | None) -> None:
        if facility_id is None:
            if merchant.status in AT_WORK:
                await self.standings.suspend(actor, merchant.id, REASON)
            return
        facility = await self.facilities.facilities.get(facility_id, actor)
        if facility.status is FacilityStatus.OPEN:
            await self.facilities.pause(actor, facility_id, REASON.reason)

    async def _report(
        self, actor: Actor, merchant: Merchant, facility: Facility | None, wish: ListingReportCreate
    ) -> ListingReport:
        draft = ListingReport(
            place=merchant.place,
            place_id=merchant.place_id,
            merchant_id=merchant.id,
            facility_id=facility.id if facility else None,
            organisation_id=merchant.organisation_id,
            account_id=actor.id,
            resident_id=actor.on_behalf(ProxyPurpose.OFFERS).resident_id,
            **wish.model_dump(),
        )
        return await self.reports.claim(draft, actor, taken=ReportWaiting)


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: reports that nobody has looked into."""
    return [
        Todo(
            kind="merchants.look_into",
            id=each.id,
            title="居民反馈商家信息不实，待核实",
            due_at=None,
            place_code=each.place_code,
            link=f"/places/{each.place_code}/listing-reports",
        )
        for each in await ListingReportRepository(session).to_decide(actor, most=MOST)
    ]
