"""What all calls have in common: how they answer, how they fail, what they believe."""

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

Call = Callable[[Request, dict[str, Any]], Response]

MESSAGES = {
    -1: "system error",
    40001: "invalid credential, access_token is invalid or not latest",
    40003: "invalid openid",
    40029: "invalid code",
    40033: "invalid charset. not support \\uxxxx",
    40163: "code been used",
    40226: "code blocked",
    41002: "appid missing",
    42001: "access_token expired",
    43101: "user refuse to accept the msg",
    45011: "api minute-quota reach limit  mustslower  retry next minute",
    47001: "data format error",
    47003: "argument invalid!",
}


def answer(**body: object) -> Response:
    """WeChat labels its JSON as plain text."""
    return PlainTextResponse(json.dumps({"errcode": 0, "errmsg": "ok"} | body, ensure_ascii=False))


def refuse(errcode: int) -> Response:
    text = f"{MESSAGES.get(errcode, 'error')} rid: {secrets.token_hex(8)}"
    return answer(errcode=errcode, errmsg=text)


def played(call: Call) -> Callable[[Request], Awaitable[Response]]:
    async def play(request: Request) -> Response:
        name = request.url.path.rpartition("/")[2]
        request.app.state.calls[name] += 1
        if (faulty := await fault_of(request.app.state.faults, name)) is not None:
            return faulty
        try:
            body = await request.body()
            found = json.loads(body) if body else {}
        except ValueError:
            found = None
        if not isinstance(found, dict):
            return refuse(47001)
        return call(request, found) if b"\\u" not in body else refuse(40033)

    return play


async def fault_of(faults: dict[str, Any], name: str) -> Response | None:
    fault = faults.get(name)
    if not isinstance(fault, dict):
        return refuse(fault) if fault else None
    if "times" in fault:
        if fault["times"] < 1:
            return None
        fault["times"] -= 1
    await asyncio.sleep(fault.get("seconds", 0))
    if "errcode" in fault:
        return refuse(fault["errcode"])
    if "status" in fault or "body" in fault:
        return PlainTextResponse(fault.get("body", ""), fault.get("status", 200))
    return None


def with_token(call: Call) -> Call:
    def checked(request: Request, body: dict[str, Any]) -> Response:
        given = request.query_params.get("access_token", "")
        errcode = request.app.state.tokens.get(given, 40001)
        return refuse(errcode) if errcode else call(request, body)

    return checked


async def set_faults(request: Request) -> JSONResponse:
    faults = await request.json()
    state = request.app.state
    if errcode := faults.pop("access_token", None):
        state.tokens = dict.fromkeys(state.tokens, errcode)
    state.faults = faults
    return JSONResponse(faults)


async def show_sent(request: Request) -> JSONResponse:
    return JSONResponse({"messages": request.app.state.sent, "calls": request.app.state.calls})
