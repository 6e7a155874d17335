"""`/openapi.json` as ready bytes: the checked file of this version, read and packed once, beside the loop."""

import asyncio
import gzip
import json
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from fastapi import APIRouter, FastAPI, Request, Response

router = APIRouter(include_in_schema=False)

ADDRESS = "/openapi.json"
FILE = Path(__file__).parents[2] / "openapi" / "openapi.json"


class Bytes(NamedTuple):
    plain: bytes
    packed: bytes
    etag: str


@cache
def ready(app: FastAPI) -> Bytes:
    """Takes seconds where the file was left out of the installation: the contract is then made anew."""
    plain = FILE.read_bytes() if FILE.exists() else json.dumps(app.openapi(), ensure_ascii=False).encode()
    return Bytes(plain, gzip.compress(plain, 6, mtime=0), f'"{blake2b(plain, digest_size=12).hexdigest()}"')


@router.get(ADDRESS)
async def show_contract(request: Request) -> Response:
    found = await asyncio.to_thread(ready, request.app)
    headers = {"ETag": found.etag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
    if found.etag in request.headers.get("If-None-Match", ""):
        return Response(status_code=304, headers=headers)
    if "gzip" in request.headers.get("Accept-Encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return Response(found.packed, media_type="application/json", headers=headers)
    return Response(found.plain, media_type="application/json", headers=headers)
