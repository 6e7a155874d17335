"""The calls themselves, and what WeChat Pay refuses of them."""

import gzip
import hashlib
import json
import re
import secrets
from base64 import b64decode
from datetime import date
from typing import Any

from cryptography.hazmat.primitives.asymmetric.padding import MGF1
from cryptography.hazmat.primitives.asymmetric.padding import OAEP as Oaep
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA1
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from app.demo.pay import payer
from app.demo.pay.books import Back, Books, Order
from app.demo.pay.keys import MCHID
from app.demo.pay.protocol import Refused

OAEP = Oaep(MGF1(SHA1()), SHA1(), None)


def answer(said: dict[str, Any]) -> Response:
    return Response(json.dumps(said, ensure_ascii=False), media_type="application/json")


def books_of(request: Request) -> Books:
    books: Books = request.app.state.books
    return books


def order_of(request: Request) -> Order:
    if found := books_of(request).orders.get(request.path_params["out_trade_no"]):
        return found
    raise Refused("ORDER_NOT_EXIST", 404)


def prepay(request: Request, wish: Any) -> Response:
    """Again with the same is the same order, and another prepay_id."""
    known = books_of(request).orders.setdefault(_checked(request, wish)["out_trade_no"], Order(wish))
    if known.wish != wish:
        raise Refused("INVALID_REQUEST")  # 请求重入参数不一致
    if known.state != "NOTPAY":
        raise Refused("ORDER_CLOSED" if known.state == "CLOSED" else "ORDERPAID")
    return answer({"prepay_id": f"wx{secrets.token_hex(17)}"})


def _checked(request: Request, wish: Any) -> dict[str, Any]:
    if (wish["mchid"], wish["appid"]) != (MCHID, request.app.state.keys.appid):
        raise Refused("APPID_MCHID_NOT_MATCH")
    amount, words = wish["amount"], wish["description"]
    right = (
        re.fullmatch(r"[0-9A-Za-z_\-|*]{6,32}", wish["out_trade_no"])
        and isinstance(amount["total"], int)
        and amount["total"] > 0
        and 0 < len(words) <= 127
        and max(words) <= "\uffff"
        and "?" not in wish["notify_url"]
        and wish["payer"]["openid"]
    )
    if not right:
        raise Refused("PARAM_ERROR")
    checked: dict[str, Any] = wish
    return checked


def query(request: Request, _: Any) -> Response:
    if request.query_params.get("mchid") != MCHID:
        raise Refused("MCH_NOT_EXISTS")
    return answer(order_of(request).said())


def close(request: Request, _: Any) -> Response:
    """Again is the same."""
    order = order_of(request)
    if order.transaction_id:
        raise Refused("ORDERPAID")
    order.state = "CLOSED"
    return Response(status_code=204)


def refund(request: Request, wish: Any) -> Response:
    """Accepted, not done. The same number is the same refund; after a failure it is tried again."""
    books, number = books_of(request), wish["out_refund_no"]
    order = books.orders.get(wish["out_trade_no"])
    if order is None or not order.transaction_id:
        raise Refused("RESOURCE_NOT_EXISTS", 404)
    known = books.refunds.get(number)
    if known and known.wish != wish:
        raise Refused("INVALID_REQUEST")
    if known is None:
        back = sum(each.fen for each in books.of(order) if each.state != "CLOSED")
        if wish["amount"]["total"] != order.total or not 0 < wish["amount"]["refund"] <= order.total - back:
            raise Refused("INVALID_REQUEST")
        known = books.refunds[number] = Back(order, wish)
        order.state = "REFUND"
    elif known.state == "CLOSED":
        known.state = "PROCESSING"
    if request.app.state.by_itself:
        payer.soon(request.app.state, known)
    return answer(known.said())


def refund_otherwise(request: Request, wish: Any) -> Response:
    """Only of what the payer's bank refused; names and cards must be sealed for us."""
    found = next(
        (each for each in books_of(request).refunds.values() if each.refund_id == _id(request)), None
    )
    if found is None or found.number != wish["out_refund_no"]:
        raise Refused("RESOURCE_NOT_EXISTS", 404)
    if found.state != "ABNORMAL":
        raise Refused("INVALID_REQUEST")
    if wish["type"] == "USER_BANK_CARD":
        key: RSAPrivateKey = request.app.state.keys.wechat
        number = key.decrypt(b64decode(wish["bank_account"]), OAEP)
        if not (number.isdigit() and key.decrypt(b64decode(wish["real_name"]), OAEP) and wish["bank_type"]):
            raise Refused("PARAM_ERROR")
        found.received = f"银行卡尾号{number[-4:].decode()}"
    elif wish["type"] != "MERCHANT_BANK_CARD":
        raise Refused("PARAM_ERROR")
    else:
        found.received = "商户结算账户"
    found.state = "PROCESSING"
    if request.app.state.by_itself:
        payer.soon(request.app.state, found)
    return answer(found.said())


def _id(request: Request) -> str:
    return str(request.path_params["refund_id"])


def query_refund(request: Request, _: Any) -> Response:
    found = books_of(request).refunds.get(request.path_params["out_refund_no"])
    if found is None:
        raise Refused("RESOURCE_NOT_EXISTS", 404)
    return answer(found.said())


def trade_bill(request: Request, _: Any) -> Response:
    day = date.fromisoformat(request.query_params["bill_date"])
    content = books_of(request).bill(day)
    if not content:
        raise Refused("NO_STATEMENT_EXIST")
    url = request.url.replace(path="/pay/v3/billdownload/file", query=f"token={day.isoformat()}")
    digest = hashlib.sha1(content.encode()).hexdigest()
    return JSONResponse({"hash_type": "SHA1", "hash_value": digest, "download_url": str(url)})


def download(request: Request, _: Any) -> Response:
    content = books_of(request).bill(date.fromisoformat(request.query_params["token"]))
    return Response(gzip.compress(content.encode()), media_type="application/octet-stream")
