"""The trade bill of a day: CSV with a back-tick before every value, yuan in the cells, the sums at the end.

(pay.weixin.qq.com, 交易账单) It is read by its header, so that columns may come and go; what does not add up
to its own summary is not believed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from app.kit.wxpay.errors import NotifyUnreadable

NONE = "0"


@dataclass(frozen=True)
class BillLine:
    """A payment, or a refund where it has an `out_refund_no`; amounts as they were asked for, in fen."""

    out_trade_no: str
    transaction_id: str
    amount_fen: int
    out_refund_no: str | None = None
    refund_id: str | None = None


def read_bill(content: str) -> list[BillLine]:
    """Nothing where nothing was bought. NotifyUnreadable."""
    rows = [line for line in content.splitlines() if line.strip()]
    if not rows:
        return []
    try:
        header, *between, summary_header, summary = rows
        lines = [_line(dict(zip(header.split(","), _cells(row), strict=True))) for row in between]
        _adds_up(lines, dict(zip(summary_header.split(","), _cells(summary), strict=True)))
    except (ValueError, KeyError, InvalidOperation):
        raise NotifyUnreadable from None
    return lines


def _cells(row: str) -> Iterator[str]:
    """What stands between back-ticks may hold commas."""
    if not row.startswith("`"):
        raise ValueError(row[:1])
    yield from row[1:].split(",`")


def _line(cells: Mapping[str, str]) -> BillLine:
    who = {"out_trade_no": cells["商户订单号"], "transaction_id": cells["微信订单号"]}
    if cells["商户退款单号"] in ("", NONE):
        return BillLine(**who, amount_fen=fen(cells["订单金额"]))
    return BillLine(
        **who,
        amount_fen=fen(cells["申请退款金额"]),
        out_refund_no=cells["商户退款单号"],
        refund_id=cells["微信退款单号"],
    )


def _adds_up(lines: list[BillLine], summary: Mapping[str, str]) -> None:
    paid = sum(each.amount_fen for each in lines if each.out_refund_no is None)
    back = sum(each.amount_fen for each in lines if each.out_refund_no)
    said = int(summary["总交易单数"]), fen(summary["订单总金额"]), fen(summary["申请退款总金额"])
    if said != (len(lines), paid, back):
        raise ValueError("the summary says otherwise")


def fen(yuan: str) -> int:
    """12.34 is 1234; never by way of a float."""
    found = Decimal(yuan) * 100
    if found != found.to_integral_value():
        raise ValueError("less than a fen")
    return int(found)
