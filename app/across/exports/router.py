from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Response

from app.across.exports.errors import TooManyToPrint
from app.across.exports.service import ExportService
from app.commons.catalog.errors import CatalogNotFound
from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.problems import problems
from app.kit.route import Route

router = APIRouter(tags=["Exports"], route_class=Route)

SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PDF = "application/pdf"
ListName = Literal["government", "commercial", "nursing", "elderly", "posts"]


def service(session: SessionDep) -> ExportService:
    return ExportService(session)


Exports = Annotated[ExportService, Depends(service)]


def file(media_type: str) -> dict[int | str, dict[str, Any]]:
    schema = {"type": "string", "format": "binary"}
    return {200: {"content": {media_type: {"schema": schema}}, "description": "The file."}}


def sent(content: bytes, media_type: str, name: str) -> Response:
    return Response(
        content, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


@router.get(
    "/places/{code}/merchants.xlsx",
    summary="Take the directory of merchants as a sheet",
    response_class=Response,
    responses={**problems(PlaceNotFound, TooManyToPrint), **file(SHEET)},
)
async def export_merchants(exports: Exports, actor: ActorDep, place: PlaceDep) -> Response:
    """Those that serve the place, with what they do, when they are open and what they open for free."""
    return sent(await exports.sheet(place), SHEET, f"merchants-{place.code}.xlsx")


@router.get(
    "/places/{code}/service-card.pdf",
    summary="Print the card of merchants",
    response_class=Response,
    responses={**problems(PlaceNotFound, TooManyToPrint), **file(PDF)},
)
async def print_service_card(exports: Exports, actor: ActorDep, place: PlaceDep) -> Response:
    """便民服务卡, in 16 points and more, for the notice board and for whoever has no phone."""
    return sent(await exports.card(place), PDF, f"service-card-{place.code}.pdf")


@router.get(
    "/places/{code}/catalogs/{name}/list.pdf",
    summary="Print a service list",
    response_class=Response,
    responses={**problems(PlaceNotFound, CatalogNotFound), **file(PDF)},
)
async def print_service_list(name: ListName, exports: Exports, actor: ActorDep, place: PlaceDep) -> Response:
    """社区服务清单, category by category, in 16 points and more."""
    return sent(await exports.list_on_paper(place, name), PDF, f"{name}-{place.code}.pdf")
