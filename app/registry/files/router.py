from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Request, Response, UploadFile

from app.kit.access import ActorDep, ViewerDep
from app.kit.db import SessionDep
from app.kit.errors import TooLarge
from app.kit.idempotency import KeyReused
from app.kit.problems import problems
from app.kit.route import Route, before
from app.kit.workbench import at_the_bench, uploaded
from app.registry.files.content import Content, inspect
from app.registry.files.errors import FileNotFound, FileRefused, PictureTooLarge
from app.registry.files.models import File
from app.registry.files.schemas import FileRead
from app.registry.files.service import FileService

router = APIRouter(tags=["Files"], route_class=Route)

ANY_FILE = {
    "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}},
    "description": "The file.",
}


def service(request: Request, session: SessionDep) -> FileService:
    return FileService(session, request.app.state.file_openers)


async def inspected(request: Request) -> Content | None:
    """FileRefused, PictureTooLarge, TooLarge."""
    data = await uploaded(request)
    return await at_the_bench(request, inspect, data) if data is not None else None


Files = Annotated[FileService, Depends(service)]
Purpose = Annotated[
    str,
    Form(
        min_length=1,
        max_length=40,
        pattern=r"^[a-z][a-z0-9_]*$",
        description="What it is for, in one word.",
        examples=["catalog"],
    ),
]


@router.post(
    "/files",
    status_code=201,
    summary="Upload a file",
    response_model=FileRead,
    responses=problems(FileRefused, PictureTooLarge, TooLarge, KeyReused),
    dependencies=[before(inspected)],
)
async def upload_file(
    request: Request, file: UploadFile, purpose: Purpose, files: Files, actor: ActorDep
) -> File:
    """As wx.uploadFile sends it. Pictures lose their metadata; what nothing names within a day is erased."""
    return await files.upload(actor, request.state.prepared, purpose)


@router.get(
    "/files/{file_id}",
    summary="Open a file",
    response_class=Response,
    responses={**problems(FileNotFound), 200: ANY_FILE},
)
async def open_file(file_id: UUID, request: Request, files: Files, viewer: ViewerDep) -> Response:
    """By the rights of what names it: a form of a published item is public. No token needed then."""
    file = await files.find(viewer, file_id)
    headers = {
        "Content-Disposition": f'inline; filename="{file.id}"',
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cache-Control": "private, max-age=300",
        "ETag": f'"{file.sha256}"',
    }
    if request.headers.get("If-None-Match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return Response(await files.content(file), media_type=file.media_type, headers=headers)
