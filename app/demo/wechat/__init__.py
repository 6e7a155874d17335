"""A stand-in for WeChat's servers that speaks their protocol, with faults to switch on.

`demo:name` is a person whose openid is `openid-demo-name`, as often as one likes; `once:name` likewise, but
as with WeChat good for once, and for their own phone only; any other code is unknown.

`POST /_faults {"send": 43101}` makes every call fail so; `{"errcode": -1, "times": 2}` two of them, and
`{"status": 500}`, `{"seconds": 30}`, `{"body": "garbage"}` in other ways; what is not named works again. A
call goes by the last part of its path; `{"access_token": 42001}` refuses so whatever token was given until
now. `GET /_sent` shows the messages sent, and how often each call was made.
"""

from collections import Counter

from starlette.applications import Starlette
from starlette.routing import Route

from app.demo.wechat.calls import TOKEN_CALLS, jscode2session, stable_token
from app.demo.wechat.protocol import played, set_faults, show_sent, with_token


def stand_in() -> Starlette:
    app = Starlette(
        routes=[
            Route("/wechat/sns/jscode2session", played(jscode2session)),
            Route("/wechat/cgi-bin/stable_token", played(stable_token), methods=["POST"]),
            *(
                Route(f"/wechat/{path}", played(with_token(call)), methods=["POST"])
                for path, call in TOKEN_CALLS.items()
            ),
            Route("/_faults", set_faults, methods=["POST"]),
            Route("/_sent", show_sent),
        ]
    )
    app.state.faults, app.state.tokens, app.state.used = {}, {}, set()
    app.state.sent, app.state.calls = [], Counter()
    return app
