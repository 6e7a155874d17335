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
from app.services.offers.errors import AlreadyReported, MerchantOfferNotFound, ReportNotFound
from app.services.offers.reports.models import Report
from app.services.offers.reports.schemas import ReportCreate, ReportQuery, ReportRead
from app.services.offers.reports.service import ReportService

router = APIRouter(tags=["Offers"], route_class=Route)


def service(session: SessionDep) -> ReportService:
    return ReportService(session)


Reports = Annotated[ReportService, Depends(service)]


@router.post(
    "/offers/{offer_id}/reports",
    status_code=201,
    summary="Report that an offer was not true",
    response_model=ReportRead,
    responses=problems(MerchantOfferNotFound, ProxyRefused, GuardianNeeded, AlreadyReported, KeyReused),
)
async def report_offer(offer_id: UUID, wish: ReportCreate, reports: Reports, actor: ActorDep) -> Report:
    """A price, an hour, or what was not to be had. Staff find out; the merchant never learns by whom."""
    return await reports.report(actor, offer_id, wish)


@router.get(
    "/places/{code}/offer-reports",
    summary="List the reports about offers of a place",
    response_model=Page[ReportRead],
    responses=problems(PlaceNotFound),
)
async def list_offer_reports(
    reports: Reports, actor: ActorDep, place: PlaceDep, wanted: Annotated[ReportQuery, Query()]
) -> Rows[Report]:
    """Newest first: staff see those within their reach, others their own."""
    return await reports.list_at(actor, place, wanted)


@router.post(
    "/offer-reports/{report_id}/confirm",
    summary="Confirm a report",
    response_model=ReportRead,
    responses=problems(ReportNotFound, MerchantOfferNotFound, Forbidden, IllegalMove, KeyReused),
)
async def confirm_report(report_id: UUID, reports: Reports, actor: ActorDep) -> Report:
    """It was not true. The third within thirty days pauses the offer."""
    return await reports.confirm(actor, report_id)


@router.post(
    "/offer-reports/{report_id}/dismiss",
    summary="Dismiss a report",
    response_model=ReportRead,
    responses=problems(ReportNotFound, Forbidden, IllegalMove, KeyReused),
)
async def dismiss_report(report_id: UUID, reports: Reports, actor: ActorDep) -> Report:
    """It was true after all."""
    return await reports.dismiss(actor, report_id)
