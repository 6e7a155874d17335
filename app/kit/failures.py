"""How HTTP hears of what went wrong: every failure, whoever raises it, becomes the one envelope."""

from collections.abc import Callable

import psycopg
import structlog
from fastapi import FastAPI, Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoFreeConnection
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from app.kit import metrics
from app.kit.dispatch import template_of
from app.kit.envelope import Failure, status_for
from app.kit.errors import AppError, BadRequest, Busy, Invalid, Unavailable
from app.kit.language import prefers_english
from app.kit.quota import headers_of
from app.kit.wording import in_chinese

log = structlog.get_logger(__name__)

LOST_RACES = {"23P01", "40001", "40P01", "55P03"}  # exclusion, serialization, deadlock, lock timeout
WORTH_ANOTHER_TRY = {"40001", "40P01"}


def state_of(failure: BaseException | None) -> str:
    """The SQLSTATE, or nothing where the server was not even reached."""
    cause = failure.orig if isinstance(failure, DBAPIError) else failure
    return (isinstance(cause, psycopg.Error) and cause.sqlstate) or ""


def lost_race(failure: DBAPIError) -> bool:
    return state_of(failure) in LOST_RACES


def _of_database(failure: DBAPIError) -> AppError:
    """A constraint that some error claims; a lost race; a server that is away; or else a bug."""
    constraint = failure.orig.diag.constraint_name if isinstance(failure.orig, psycopg.Error) else None
    state = state_of(failure)
    if claimed := AppError.by_constraint.get(constraint or ""):
        return claimed()
    if state in LOST_RACES:
        return Busy()
    if isinstance(failure.orig, psycopg.DataError):  # text that PostgreSQL cannot keep, numbers too large
        return Invalid(fields=[])
    if isinstance(failure.orig, psycopg.OperationalError) and state[:2] in ("", "08", "53", "57"):
        return Unavailable()
    return AppError()


def _of_validation(failure: RequestValidationError, *, english: bool) -> Invalid:
    """Where and why, but never the value: it may be private."""

    def field(each: dict[str, object]) -> dict[str, str]:
        kind, location = str(each["type"]), each["loc"]
        context = each.get("ctx")
        known = context if isinstance(context, dict) else {}
        message = str(each["msg"]) if english else in_chinese(kind, known)
        path = ".".join(map(str, location)) if isinstance(location, tuple) else str(location)
        return {"location": _printable(path), "message": message, "type": kind}

    return Invalid(fields=[field(each) for each in failure.errors()[:50]])


def _printable(text: str) -> str:
    """A field's name is the client's own text, and may not even be Unicode."""
    return text[:200].encode("utf-8", "replace").decode()


def translate(failure: Exception, *, english: bool = False) -> AppError:
    match failure:
        case AppError():
            return failure
        case RequestValidationError():
            return _of_validation(failure, english=english)
        case HTTPException():
            return AppError.by_code.get(failure.status_code * 1000, BadRequest)()
        case DBAPIError():
            return _of_database(failure)
        case NoFreeConnection():
            return Unavailable()
        case ClientDisconnect():  # nobody will read it
            return BadRequest()
        case UnicodeEncodeError():  # half a surrogate pair, on its way to the database
            return Invalid(fields=[])
        case _:
            return AppError()


async def answer(request: Request, failure: Exception) -> JSONResponse:
    english = prefers_english(request.headers.get("Accept-Language", ""))
    error = translate(failure, english=english)
    if error.status() == 500:
        log.error("request_failed", exc_info=failure)
    elif error.status() == 503:
        log.warning("unavailable", cause=type(failure).__name__)
    else:
        _write_down(request, error)
    metrics.refused(error.slug())
    request_id = request.scope.get("request_id", "")
    body = Failure(
        errcode=error.code,
        errmsg=error.message(english=english),
        error=error.slug(),
        detail=jsonable_encoder(error.detail),
        request_id=request_id,
    )
    headers = (
        {"X-Request-ID": request_id, "Cache-Control": "no-store"} | headers_of(request) | dict(error.headers)
    )
    if isinstance(failure, HTTPException):
        headers |= failure.headers or {}
    return JSONResponse(body.model_dump(), status_for(request, error.status()), headers)


def _write_down(request: Request, refusal: AppError) -> None:
    """One line a refusal, for whoever looks for those who try doors: who, where, why; never what was sent."""
    actor = getattr(request.state, "actor", None)
    asked = {each: refusal.detail[each] for each in ("permission", "place") if each in refusal.detail}
    log.info(
        "refused",
        error=refusal.slug(),
        errcode=refusal.code,
        method=request.method,
        route=template_of(request.scope),
        account=str(actor.id) if actor else None,
        **asked,
    )


EXPECTED = (
    AppError,
    RequestValidationError,
    HTTPException,
    DBAPIError,
    NoFreeConnection,
    ClientDisconnect,
    UnicodeEncodeError,
)


def install(app: FastAPI) -> None:
    """What only `Exception` catches is a bug: Starlette raises it on, and the connection is closed."""
    catch: Callable[..., JSONResponse] = answer  # type: ignore[assignment]
    for failure in (*EXPECTED, Exception):
        app.add_exception_handler(failure, catch)
