"""How an endpoint admits, in the contract, what can go wrong."""

from collections import defaultdict
from typing import Any

from app.kit.envelope import Failure
from app.kit.errors import AppError, Invalid, Unauthenticated
from app.kit.quota import TooManyRequests

FAILURE = f"#/components/schemas/{Failure.__name__}"


def problems(*errors: type[AppError], public: bool = False) -> dict[int | str, dict[str, Any]]:
    """OpenAPI `responses` for what an endpoint can raise, one example each."""
    everywhere = (Invalid, TooManyRequests) if public else (Unauthenticated, Invalid, TooManyRequests)
    by_status = defaultdict[int, list[type[AppError]]](list)
    for error in errors + everywhere:
        by_status[error.status()].append(error)
    return {status: _response(by_status[status]) for status in sorted(by_status)}


def _response(errors: list[type[AppError]]) -> dict[str, Any]:
    """Names its model and does not hand it over, or FastAPI would build a validator a status a route."""
    examples = {each.slug(): {"value": failure_of(each)} for each in errors}
    return {
        "description": " ".join(error.english() for error in errors),
        "content": {"application/json": {"examples": examples, "schema": {"$ref": FAILURE}}},
    }


def failure_of(error: type[AppError]) -> dict[str, Any]:
    """As somebody may be answered."""
    return Failure(
        errcode=error.code,
        errmsg=error(**error.example).message(english=False),
        error=error.slug(),
        detail=error.example,
        request_id="5f0c9a1e",
    ).model_dump()
