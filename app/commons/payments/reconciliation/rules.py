"""Two books, compared. Pure: amounts by number in, differences out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

Amounts = Mapping[str, int]
RefundAmounts = Mapping[tuple[str, str], int]  # by out_trade_no and out_refund_no


class DifferenceKind(StrEnum):
    ONLY_OURS = "only_ours"  # paid by our books, not in the bill
    ONLY_THEIRS = "only_theirs"  # in the bill, not paid by our books
    AMOUNT = "amount"
    REFUND = "refund"  # in one of the two only, or of another amount


@dataclass(frozen=True)
class Found:
    kind: DifferenceKind
    out_trade_no: str
    out_refund_no: str | None
    ours_fen: int | None
    theirs_fen: int | None


def differing(ours: Amounts, theirs: Amounts) -> Iterator[Found]:
    for number in sorted({*ours, *theirs}):
        mine, other = ours.get(number), theirs.get(number)
        if mine != other:
            yield Found(_kind(mine, other), number, None, mine, other)


def _kind(mine: int | None, other: int | None) -> DifferenceKind:
    if other is None:
        return DifferenceKind.ONLY_OURS
    return DifferenceKind.ONLY_THEIRS if mine is None else DifferenceKind.AMOUNT


def differing_refunds(ours: RefundAmounts, theirs: RefundAmounts) -> Iterator[Found]:
    for number in sorted({*ours, *theirs}):
        mine, other = ours.get(number), theirs.get(number)
        if mine != other:
            yield Found(DifferenceKind.REFUND, *number, mine, other)
