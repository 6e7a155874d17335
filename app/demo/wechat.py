"""A stand-in for WeChat's servers that speaks their protocol, with faults to switch on.

`demo:name` is a person whose openid is `openid-demo-name`, as often as one likes; any other code is unknown.
`POST /_faults {"jscode2session": 40226}` makes every call fail so, `null` makes it work again.
"""

import json
import secrets

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route

OK, BAD_CODE, NO_APPID = 0, 40029, 41002
MESSAGES = {
    -1: "system error",
    BAD_CODE: "invalid code",
    NO_APPID: "appid missing",
    40226: "code blocked",
    45011: "api minute-quota reach limit  mustslower  retry next minute",
}


def stand_in() -> Starlette:
    app = Starlette(
        routes=[
            Route("/wechat/sns/jscode2session", code2session),
            Route("/_faults", set_faults, methods=["POST"]),
        ]
    )
    app.state.faults = {}
    return app


def answer(**body: object) -> PlainTextResponse:
    """WeChat labels its JSON as plain text."""
    return PlainTextResponse(json.dumps(body, ensure_ascii=False))


def refuse(errcode: int) -> PlainTextResponse:
    text = f"{MESSAGES.get(errcode, 'error')}, rid: {secrets.token_hex(8)}"
    return answer(errcode=errcode, errmsg=text)


async def code2session(request: Request) -> PlainTextResponse:
    query = request.query_params
    if fault := request.app.state.faults.get("jscode2session"):
        return refuse(fault)
    if not query.get("appid"):
        return refuse(NO_APPID)
    kind, _, name = query.get("js_code", "").partition(":")
    if kind != "demo" or not name or len(name) > 40:
        return refuse(BAD_CODE)
    return answer(openid=f"openid-demo-{name}", session_key=secrets.token_urlsafe(18))


async def set_faults(request: Request) -> JSONResponse:
    request.app.state.faults = await request.json()
    return JSONResponse(request.app.state.faults)
