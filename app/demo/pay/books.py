"""What the stand-in knows of orders, refunds and the bill of a day."""

import csv
import io
import secrets
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.demo.pay.keys import MCHID
from app.kit.clock import CHINA, now

HEADER = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
    "手续费,费率,订单金额,申请退款金额,费率备注"
)
SUMMARY = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"


def digits() -> str:
    return "42000" + "".join(secrets.choice("0123456789") for _ in range(23))


def rfc3339(moment: datetime | None) -> str | None:
    return moment if moment is None else moment.astimezone(CHINA).isoformat(timespec="seconds")


def yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02}"


@dataclass
class Order:
    wish: dict[str, Any]
    state: str = "NOTPAY"
    transaction_id: str = ""
    paid_at: datetime | None = None

    @property
    def number(self) -> str:
        return str(self.wish["out_trade_no"])

    @property
    def total(self) -> int:
        return int(self.wish["amount"]["total"])

    def said(self) -> dict[str, Any]:
        known = {
            "appid": self.wish["appid"],
            "mchid": self.wish["mchid"],
            "out_trade_no": self.number,
            "trade_state": self.state,
            "trade_state_desc": self.state.lower(),
            "attach": "",
            "payer": {"openid": self.wish["payer"]["openid"]},
            "amount": {"total": self.total, "currency": "CNY"},
        }
        if not self.transaction_id:
            return known
        paid = {"payer_total": self.total, "payer_currency": "CNY"}
        return known | {
            "transaction_id": self.transaction_id,
            "trade_type": "JSAPI",
            "bank_type": "OTHERS",
            "success_time": rfc3339(self.paid_at),
            "amount": known["amount"] | paid,
        }


@dataclass
class Back:
    """A refund."""

    order: Order
    wish: dict[str, Any]
    state: str = "PROCESSING"
    refund_id: str = field(default_factory=lambda: "5" + digits())
    created_at: datetime = field(default_factory=now)
    success_at: datetime | None = None
    received: str = "支付用户零钱"

    @property
    def number(self) -> str:
        return str(self.wish["out_refund_no"])

    @property
    def fen(self) -> int:
        return int(self.wish["amount"]["refund"])

    def said(self, status: str = "status") -> dict[str, Any]:
        """A call says `status`, a callback `refund_status`, and the merchant too."""
        amount = {"total": self.order.total, "refund": self.fen}
        paid = {"payer_total": self.order.total, "payer_refund": self.fen}
        known: dict[str, Any] = {
            "refund_id": self.refund_id,
            "out_refund_no": self.number,
            "transaction_id": self.order.transaction_id,
            "out_trade_no": self.order.number,
            "user_received_account": self.received,
            status: self.state,
            "amount": amount | paid,
        }
        if self.success_at:
            known["success_time"] = rfc3339(self.success_at)
        if status == "status":
            return known | {"channel": "ORIGINAL", "create_time": rfc3339(self.created_at)}
        return known | {"mchid": MCHID}


class Books:
    def __init__(self) -> None:
        self.orders: dict[str, Order] = {}
        self.refunds: dict[str, Back] = {}

    def of(self, order: Order) -> list[Back]:
        return [each for each in self.refunds.values() if each.order is order]

    def paid(self) -> dict[str, int]:
        return {each.number: each.total for each in self.orders.values() if each.transaction_id}

    def paid_back(self) -> dict[str, int]:
        return {each.number: each.fen for each in self.refunds.values() if each.state == "SUCCESS"}

    def bill(self, day: date) -> str:
        """Nothing where nothing was. Back-ticks, yuan, the summary last, as in the original."""
        rows = [*self._paid_on(day), *self._refunded_on(day)]
        if not rows:
            return ""
        trades = [each for each in rows if each[9] == "SUCCESS"]
        total = sum(Decimal(each[24]) for each in trades)
        back = sum(Decimal(each[16]) for each in rows)
        summary = [
            str(len(rows)),
            f"{total:.2f}",
            f"{back:.2f}",
            "0.00",
            "0.00000",
            f"{total:.2f}",
            f"{back:.2f}",
        ]
        page = io.StringIO()
        page.write(HEADER + "\n")
        ticked = csv.writer(page, lineterminator="\n", quoting=csv.QUOTE_NONE, escapechar="\\")
        ticked.writerows([[f"`{cell}" for cell in row] for row in rows])
        page.write(SUMMARY + "\n")
        ticked.writerow([f"`{cell}" for cell in summary])
        return page.getvalue()

    def _paid_on(self, day: date) -> list[list[str]]:
        return [
            _row(each, each.paid_at, "SUCCESS", total=yuan(each.total))
            for each in self.orders.values()
            if each.paid_at and each.paid_at.astimezone(CHINA).date() == day
        ]

    def _refunded_on(self, day: date) -> list[list[str]]:
        return [
            _row(each.order, each.created_at, "REFUND", back=each)
            for each in self.refunds.values()
            if each.created_at.astimezone(CHINA).date() == day
        ]


def _row(
    order: Order, at: datetime, state: str, *, total: str = "0.00", back: Back | None = None
) -> list[str]:
    wall = at.astimezone(CHINA).strftime("%Y-%m-%d %H:%M:%S")
    who = [order.wish["appid"], MCHID, "0", "", order.transaction_id, order.number]
    paid = [order.wish["payer"]["openid"], "JSAPI", state, "OTHERS", "CNY", total, "0.00"]
    fen = yuan(back.fen) if back else "0.00"
    refund = [back.refund_id, back.number] if back else ["0", "0"]
    refund += [fen, "0.00", "ORIGINAL" if back else "", back.state if back else ""]
    rest = [order.wish["description"].replace(",", " "), "", "0.00000", "0.60%", total, fen, ""]
    return [wall, *who, *paid, *refund, *rest]
