"""Whom to tell of a weakness: /.well-known/security.txt (RFC 9116), outside the envelope."""

from datetime import timedelta

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse

from app.kit.clock import now
from app.kit.errors import NotFound

router = APIRouter(include_in_schema=False)

GOOD_FOR = timedelta(days=180)  # the RFC recommends less than a year
PATH = "/.well-known/security.txt"


@router.get(PATH)
async def whom_to_tell(request: Request) -> PlainTextResponse:
    """NotFound where SECURITY_CONTACT names nobody: whoever is not there cannot be told."""
    contacts = request.app.state.settings.security_contact
    if not contacts:
        raise NotFound
    expires = (now() + GOOD_FOR).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [f"Contact: {each}" for each in contacts]
    lines += [f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}", "Preferred-Languages: zh, en"]
    return PlainTextResponse("".join(f"{line}\n" for line in lines))
