"""A stand-in for WeChat Pay: real RSA and AES-GCM, the original paths below /pay, faults to switch on.

`POST /_pay/{out_trade_no} {"outcome": "success"}` plays the payer (`fail` and `cancel` leave it unpaid), and
calls back; `POST /_refund/{out_refund_no} {"outcome": "success"}` likewise (`abnormal`, `closed`): the demo
does it by itself after a moment. `POST /_notify/{number}` sends the last callback of it once more, and
`GET /_books` shows what was paid and paid back.

Faults go by the name of the call (jsapi, query, close, refund, query_refund, abnormal, tradebill, download,
notify):
`{"jsapi": {"status": 500}}` fails, `{"refund": {"status": 403, "code": "NOT_ENOUGH", "times": 2}}` twice,
with `"after": true` only after it was done; `{"seconds": 30}` makes it slow, `{"unsigned": true}` one not to
be believed; `{"notify": {"times": 3}}` loses three callbacks.
"""

import httpx
from starlette.applications import Starlette
from starlette.routing import BaseRoute, Route

from app.demo.pay import calls, payer
from app.demo.pay.books import Books
from app.demo.pay.keys import Keys
from app.demo.pay.protocol import played

PAID = "/pay/v3/pay/transactions"


def routes() -> list[BaseRoute]:
    number = "out-trade-no/{out_trade_no}"
    return [
        Route(f"{PAID}/jsapi", played("jsapi", calls.prepay), methods=["POST"]),
        Route(f"{PAID}/{number}", played("query", calls.query)),
        Route(f"{PAID}/{number}/close", played("close", calls.close), methods=["POST"]),
        Route("/pay/v3/refund/domestic/refunds", played("refund", calls.refund), methods=["POST"]),
        Route("/pay/v3/refund/domestic/refunds/{out_refund_no}", played("query_refund", calls.query_refund)),
        Route(
            "/pay/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
            played("abnormal", calls.refund_otherwise),
            methods=["POST"],
        ),
        Route("/pay/v3/bill/tradebill", played("tradebill", calls.trade_bill)),
        Route("/pay/v3/billdownload/file", played("download", calls.download)),
        Route("/_pay/{out_trade_no}", payer.pay, methods=["POST"]),
        Route("/_refund/{out_refund_no}", payer.pay_back, methods=["POST"]),
        Route("/_notify/{number}", payer.notify_again, methods=["POST"]),
        Route("/_books", payer.show_books),
    ]


def prepare(app: Starlette, keys: Keys, *, by_itself: bool) -> None:
    """`by_itself`: refunds arrive without being played."""
    app.state.books, app.state.keys, app.state.by_itself = Books(), keys, by_itself
    app.state.http = httpx.AsyncClient(trust_env=False, timeout=10)
    app.state.callbacks, app.state.tasks = {}, set()
