from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.kit.access import ActorDep, GuardianNeeded, PlaceDep, PlaceNotFound, ProxyRefused
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route
from app.services.merchants.errors import (
    FacilityNotFound,
    ListingReportNotFound,
    MerchantNotFound,
    OwnMerchant,
    ReportWaiting,
)
from app.services.merchants.reports.models import ListingReport
from app.services.merchants.reports.schemas import (
    ListingReportCreate,
    ListingReportQuery,
    ListingReportRead,
)
from app.services.merchants.reports.service import ListingReportService

router = APIRouter(tags=["Merchants"], route_class=Route)


def service(session: SessionDep) -> ListingReportService:
    return ListingReportService(session)


Reports = Annotated[ListingReportService, Depends(service)]


@router.post(
    "/merchants/{merchant_id}/reports",
    status_code=201,
    summary="Report that a merchant's entry was not true",
    response_model=ListingReportRead,
    responses=problems(MerchantNotFound, ProxyRefused, GuardianNeeded, ReportWaiting, KeyReused),
)
async def report_merchant(
    merchant_id: UUID, wish: ListingReportCreate, reports: Reports, actor: ActorDep
) -> ListingReport:
    """Hours, a price, or that nobody was there. Staff find out; the merchant never learns by whom."""
    return await reports.report_merchant(actor, merchant_id, wish)


@router.post(
    "/facilities/{facility_id}/reports",
    status_code=201,
    summary="Report that something is not right at a free facility",
    response_model=ListingReportRead,
    responses=problems(FacilityNotFound, ProxyRefused, GuardianNeeded, ReportWaiting, KeyReused),
)
async def report_facility(
    facility_id: UUID, wish: ListingReportCreate, reports: Reports, actor: ActorDep
) -> ListingReport:
    """By whoever was turned away or asked for money; or by the shop, of those who misuse it."""
    return await reports.report_facility(actor, facility_id, wish)


@router.get(
    "/places/{code}/listing-reports",
    summary="List the reports about merchants of a place",
    response_model=Page[ListingReportRead],
    responses=problems(PlaceNotFound),
)
async def list_listing_reports(
    reports: Reports, actor: ActorDep, place: PlaceDep, wanted: Annotated[ListingReportQuery, Query()]
) -> Rows[ListingReport]:
    """Newest first: staff see those within their reach, others their own."""
    return await reports.list_at(actor, place, wanted)


@router.post(
    "/listing-reports/{listing_report_id}/confirm",
    summary="Confirm a report about a merchant",
    response_model=ListingReportRead,
    responses=problems(
        ListingReportNotFound, MerchantNotFound, Forbidden, OwnMerchant, IllegalMove, KeyReused
    ),
)
async def confirm_listing_report(listing_report_id: UUID, reports: Reports, actor: ActorDep) -> ListingReport:
    """It was not true. Of the third person within thirty days, the listing is off."""
    return await reports.confirm(actor, listing_report_id)


@router.post(
    "/listing-reports/{listing_report_id}/dismiss",
    summary="Dismiss a report about a merchant",
    response_model=ListingReportRead,
    responses=problems(ListingReportNotFound, Forbidden, IllegalMove, KeyReused),
)
async def dismiss_listing_report(listing_report_id: UUID, reports: Reports, actor: ActorDep) -> ListingReport:
    """It was true after all."""
    return await reports.dismiss(actor, listing_report_id)
