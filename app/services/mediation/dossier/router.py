from typing import Annotated, Any
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Request, Response

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route
from app.registry.files.errors import FileInUse, FileNotFound
from app.services.mediation.desk import View
from app.services.mediation.dossier.models import Template
from app.services.mediation.dossier.schemas import IndexRead, TemplateCreate, TemplateRead
from app.services.mediation.dossier.service import DossierService, Index
from app.services.mediation.errors import (
    AgreementMissing,
    DocumentNotFound,
    FileIncomplete,
    MediationNotFound,
    TemplateRefused,
)
from app.services.mediation.schemas import MediationRead

CASE = "/mediation/cases/{case_id}"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
router = APIRouter(tags=["Mediation"], route_class=Route)


def service(request: Request, session: SessionDep) -> DossierService:
    return DossierService(session, request.app.state.keyring)


Dossiers = Annotated[DossierService, Depends(service)]


def a_file(media_type: str) -> dict[str, Any]:
    return {
        "content": {media_type: {"schema": {"type": "string", "format": "binary"}}},
        "description": "The file.",
    }


def attached(data: bytes, name: str, media_type: str) -> Response:
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(data, media_type=media_type, headers=headers)


@router.get(
    CASE + "/file",
    summary="Read what is in the file",
    response_model=IndexRead,
    responses=problems(MediationNotFound, Forbidden),
)
async def read_file_index(case_id: UUID, dossiers: Dossiers, actor: ActorDep) -> Index:
    """Thirteen parts, six of them compulsory (司发通〔2010〕239号), and which are missing."""
    return await dossiers.index(actor, case_id)


@router.get(
    CASE + "/file.zip",
    summary="Take out the whole file",
    response_class=Response,
    responses={**problems(MediationNotFound, Forbidden, TemplateRefused), 200: a_file("application/zip")},
)
async def download_mediation_file(case_id: UUID, dossiers: Dossiers, actor: ActorDep) -> Response:
    """Cover, index and every part as .docx, with what was attached; without what was said in confidence."""
    return attached(await dossiers.file(actor, case_id), "人民调解卷宗.zip", "application/zip")


@router.get(
    CASE + "/agreement.docx",
    summary="Take out the agreement",
    response_class=Response,
    responses={**problems(MediationNotFound, AgreementMissing, TemplateRefused), 200: a_file(WORD)},
)
async def download_agreement(case_id: UUID, dossiers: Dossiers, actor: ActorDep) -> Response:
    """A copy for every side (29)."""
    return attached(await dossiers.agreement(actor, case_id), "人民调解协议书.docx", WORD)


@router.post(
    CASE + "/archive",
    summary="Archive a mediation",
    response_model=MediationRead,
    responses=problems(MediationNotFound, Forbidden, IllegalMove, FileIncomplete, KeyReused),
)
async def archive_mediation(case_id: UUID, dossiers: Dossiers, actor: ActorDep) -> View:
    """Once it is over and the file has all that it must have (27)."""
    return await dossiers.archive(actor, case_id)


@router.get(
    "/places/{code}/mediation/templates/{template}.docx",
    summary="Take out a template",
    response_class=Response,
    responses={**problems(PlaceNotFound, DocumentNotFound), 200: a_file(WORD)},
)
async def download_template(
    template: Annotated[str, Path(pattern=r"^[a-z_]{2,20}$")],
    dossiers: Dossiers,
    _: ActorDep,
    place: PlaceDep,
) -> Response:
    """To change in Word and send back: cover, index, application, agreement …."""
    return attached(await dossiers.template(place, template), f"{template}.docx", WORD)


@router.post(
    "/places/{code}/mediation/templates",
    status_code=201,
    summary="Replace a template",
    response_model=TemplateRead,
    responses=problems(
        PlaceNotFound, DocumentNotFound, FileNotFound, Forbidden, FileInUse, TemplateRefused, KeyReused
    ),
)
async def replace_template(
    wish: TemplateCreate, dossiers: Dossiers, actor: ActorDep, place: PlaceDep
) -> Template:
    """From now on the documents of this place are made from it."""
    return await dossiers.replace(actor, place, wish)
