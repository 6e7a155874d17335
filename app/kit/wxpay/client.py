"""The calls of a direct merchant. (pay.weixin.qq.com/doc/v3/merchant, 小程序支付)

What WeChat Pay surely refuses is PayRefused, with its code. All else (time-outs, 429, 5xx, 202, an answer
that is not signed) is PayAway: it may have been done or not, so it is asked again with the same number.
"""

import asyncio
import hashlib
import json
import zlib
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

import httpx
import structlog

from app.kit.wxpay.errors import NotifyUnreadable, PayAway, PayNotSetUp, PayRefused, PaySignatureRefused
from app.kit.wxpay.notify import Listener
from app.kit.wxpay.signing import Signer, Verifier, public_keys
from app.kit.wxpay.words import AbnormalTo, Refunded, RequestPayment, Transaction
from app.settings import PaySettings, Settings

log = structlog.get_logger(__name__)

W = TypeVar("W", Transaction, Refunded)

LARGEST_BILL = 200_000_000  # bytes, unpacked
NO_BILL = {"NO_STATEMENT_EXIST"}  # nothing was bought on that day
UNKNOWN_ORDER = {"ORDER_NOT_EXIST", "ORDERNOTEXIST", "RESOURCE_NOT_EXISTS"}
PAID_ALREADY = {"ORDER_PAID", "ORDERPAID"}


class WeChatPay:
    """One merchant number. Without one, every call is PayNotSetUp."""

    def __init__(self, settings: Settings) -> None:
        self.settings, self.appid = settings.pay, settings.wechat.appid
        here = self.settings.notify_url or f"http://127.0.0.1:{settings.port}"
        self.notify_url = f"{here.rstrip('/')}/api/v1/payments/wechat"
        self.http = httpx.AsyncClient(trust_env=False)
        self._signer: Signer | None = None
        self.listener = Listener(Verifier({}), b"")  # believes nobody
        if self.mchid:
            self._set_up(self.settings)

    def _set_up(self, ours: PaySettings) -> None:
        self._signer = Signer(ours.mchid, ours.serial_no, ours.private_key_file)
        verifier = Verifier(public_keys(ours.public_key_file, ours.public_key_id))
        self.listener = Listener(verifier, ours.apiv3_key.get_secret_value().encode())

    @property
    def mchid(self) -> str:
        return self.settings.mchid

    @property
    def signer(self) -> Signer:
        if self._signer is None:
            raise PayNotSetUp
        return self._signer

    async def prepay(self, *, out_trade_no: str, description: str, amount_fen: int, openid: str) -> str:
        """The prepay_id, good for two hours; asked again with the same, another for the same order."""
        wish = {
            "appid": self.appid,
            "mchid": self.mchid,
            "description": description,
            "out_trade_no": out_trade_no,
            "notify_url": f"{self.notify_url}/notify",
            "amount": {"total": amount_fen, "currency": "CNY"},
            "payer": {"openid": openid},
        }
        match await self._ask("POST", "/v3/pay/transactions/jsapi", wish=wish):
            case {"prepay_id": str(prepay_id)} if prepay_id:
                return prepay_id
        raise PayAway

    def request_payment(self, prepay_id: str) -> RequestPayment:
        return self.signer.request_payment(self.appid, prepay_id)

    async def query(self, out_trade_no: str) -> Transaction | None:
        """None where WeChat Pay has never heard of it."""
        path = f"/v3/pay/transactions/out-trade-no/{out_trade_no}"
        try:
            return _heard(Transaction, await self._ask("GET", path, query={"mchid": self.mchid}))
        except PayRefused as refusal:
            if refusal.detail["reason"] in UNKNOWN_ORDER:
                return None
            raise

    async def close(self, out_trade_no: str) -> bool:
        """Again is the same; False where it was paid before. What WeChat Pay does not know is closed, too."""
        path = f"/v3/pay/transactions/out-trade-no/{out_trade_no}/close"
        try:
            await self._ask("POST", path, wish={"mchid": self.mchid})
        except PayRefused as refusal:
            if refusal.detail["reason"] in PAID_ALREADY:
                return False
            if refusal.detail["reason"] not in UNKNOWN_ORDER:
                raise
        return True

    async def refund(
        self, *, out_trade_no: str, out_refund_no: str, amount_fen: int, total_fen: int, reason: str
    ) -> Refunded:
        """Accepted is not done. With the same number it is the same refund, after a failure too."""
        wish = {
            "out_trade_no": out_trade_no,
            "out_refund_no": out_refund_no,
            "reason": reason,
            "notify_url": f"{self.notify_url}/refund-notify",
            "amount": {"refund": amount_fen, "total": total_fen, "currency": "CNY"},
        }
        return _heard(Refunded, await self._ask("POST", "/v3/refund/domestic/refunds", wish=wish))

    async def refund_otherwise(
        self, *, refund_id: str, out_refund_no: str, to: AbnormalTo, card: Mapping[str, str]
    ) -> Refunded:
        """Where a refund is ABNORMAL: to another card of the payer, or to the merchant's own account.

        `card`: bank_type, and bank_account and real_name sealed for WeChat Pay; empty for the merchant's.
        (pay.weixin.qq.com, 发起异常退款)
        """
        path = f"/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"
        wish = {"out_refund_no": out_refund_no, "type": to, **card}
        return _heard(Refunded, await self._ask("POST", path, wish=wish))

    async def query_refund(self, out_refund_no: str) -> Refunded | None:
        """None where WeChat Pay has never heard of it."""
        try:
            return _heard(Refunded, await self._ask("GET", f"/v3/refund/domestic/refunds/{out_refund_no}"))
        except PayRefused as refusal:
            if refusal.detail["reason"] in UNKNOWN_ORDER:
                return None
            raise

    async def trade_bill(self, day: date) -> str:
        """The CSV of everything of that day, empty where there was nothing; ready at ten the next morning.

        The file itself is not signed: the signed answer before it carries its SHA-1, taken before gzip.
        """
        query = {"bill_date": day.isoformat(), "bill_type": "ALL", "tar_type": "GZIP"}
        try:
            said = await self._ask("GET", "/v3/bill/tradebill", query=query)
        except PayRefused as refusal:
            if refusal.detail["reason"] in NO_BILL:
                return ""
            raise
        match said:
            case {"hash_type": "SHA1", "hash_value": str(expected), "download_url": str(url)}:
                return await self._download(url, expected)
        raise PayAway

    async def close_connections(self) -> None:
        await self.http.aclose()

    async def _download(self, url: str, expected: str) -> str:
        parts = urlsplit(url)
        target = f"{parts.path}?{parts.query}"
        answer = await self._send("GET", f"{parts.scheme}://{parts.netloc}{target}", target, b"")
        try:
            content = zlib.decompressobj(wbits=31).decompress(answer.content, LARGEST_BILL)
        except zlib.error:
            content = answer.content  # it came as it is
        if answer.status_code != 200 or hashlib.sha1(content).hexdigest() != expected.lower():
            log.warning("pay_bill_damaged", status=answer.status_code)
            raise PayAway
        return content.decode("utf-8-sig")

    async def _ask(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        wish: Mapping[str, Any] | None = None,
    ) -> Any:
        """What is said in a signed answer; nothing of a 204."""
        base = urlsplit(self.settings.base_url)
        target = base.path + path + (f"?{urlencode(query)}" if query else "")
        body = b"" if wish is None else json.dumps(wish, ensure_ascii=False).encode()
        answer = await self._send(method, f"{base.scheme}://{base.netloc}{target}", target, body)
        if answer.status_code in (200, 204):
            return self._believed(path, answer)
        code = _code(answer)
        told = {"path": path, "status": answer.status_code, "code": code}
        log.warning("pay_refused", **told, request=answer.headers.get("Request-ID"))
        if 400 <= answer.status_code < 500 and answer.status_code != 429 and code:
            raise PayRefused(reason=code)
        raise PayAway

    async def _send(self, method: str, url: str, target: str, body: bytes) -> httpx.Response:
        headers = {
            "Authorization": self.signer.authorization(method, target, body),
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": "linli",
        }
        if named := self.settings.public_key_id or self.listener.verifier.first:
            headers["Wechatpay-Serial"] = named
        try:
            async with asyncio.timeout(self.settings.timeout):
                return await self.http.request(method, url, content=body, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as failure:
            log.warning("pay_away", path=target.partition("?")[0], cause=type(failure).__name__)
            raise PayAway from None

    def _believed(self, path: str, answer: httpx.Response) -> Any:
        try:
            self.listener.verifier.believe(answer.headers, answer.content)
            return json.loads(answer.content) if answer.content else None
        except (PaySignatureRefused, ValueError, RecursionError):
            log.error("pay_answer_not_believed", path=path)
            raise PayAway from None


def _code(answer: httpx.Response) -> str:
    try:
        said = answer.json()
    except (ValueError, RecursionError):
        return ""
    code = said.get("code") if isinstance(said, dict) else None
    return code[:64] if isinstance(code, str) else ""


def _heard(word: type[W], said: Any) -> W:
    """An answer we cannot read is as good as none."""
    try:
        return word.read(said)
    except NotifyUnreadable:
        raise PayAway from None
