"""What a visit costs, line by line: whole 分, and the lines sum to the price."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import Field

from app.kit.clock import CHINA
from app.kit.schema import Input
from app.services.homecare.offerings.models import Guards, PriceRule
from app.services.homecare.schemas import Line


class PriceLine(Input):
    """Negative where somebody else pays: long-term-care insurance has a line of its own."""

    code: str = Field(max_length=40, examples=["visit_fee"])
    title: Line = Field(examples=["上门服务费"])
    quantity: int = Field(1, strict=True, ge=1, le=100)
    amount_fen: int = Field(strict=True, ge=-2_000_000_000, le=2_000_000_000, examples=[5000])


PACKAGE = "package"


@dataclass(frozen=True)
class Covered:
    """A package that pays for some lines of the price."""

    title: str
    lines: Sequence[str]


@dataclass(frozen=True)
class Occasion:
    """What the price depends on beside the item."""

    starts_at: datetime
    holiday: bool
    first_visit: bool
    insured: bool
    travel_fen: int
    package: Covered | None = None


def quote(title: str, item_fen: int, guards: Guards, occasion: Occasion) -> list[PriceLine]:
    rules = {each.code: each for each in guards.price_rules}
    visit_fee = rules["visit_fee"].amount_fen if "visit_fee" in rules else 0
    base = item_fen + visit_fee
    lines = [PriceLine(code="service", title=title, amount_fen=item_fen)]
    lines += [_line(rule, base) for rule in guards.price_rules if _applies(rule, guards, occasion)]
    if occasion.travel_fen:
        lines.append(PriceLine(code="travel", title="交通费", amount_fen=occasion.travel_fen))
    if occasion.package:
        lines.append(covered(lines, occasion.package))
    if occasion.insured and "insurance" in rules:
        part = min(_sum_of(rules["insurance"], base), total(lines))
        lines.append(PriceLine(code="insurance", title=rules["insurance"].title, amount_fen=-part))
    return lines


def covered(lines: Sequence[PriceLine], package: Covered) -> PriceLine:
    """What the package pays, as a line of its own."""
    paid = sum(each.amount_fen for each in lines if each.code in package.lines)
    return PriceLine(code=PACKAGE, title=package.title, amount_fen=-paid)


def total(lines: Sequence[PriceLine]) -> int:
    return sum(each.amount_fen for each in lines)


def percent_of(fen: int, percent: int) -> int:
    """Rounded down: never a 分 more than was said."""
    return fen * percent // 100


def _line(rule: PriceRule, base: int) -> PriceLine:
    return PriceLine(code=rule.code, title=rule.title, amount_fen=_sum_of(rule, base))


def _sum_of(rule: PriceRule, base: int) -> int:
    return rule.amount_fen + percent_of(base, rule.percent)


def _applies(rule: PriceRule, guards: Guards, occasion: Occasion) -> bool:
    match rule.code:
        case "night":
            hour = occasion.starts_at.astimezone(CHINA).hour
            return hour >= guards.night_from or hour < guards.night_to
        case "holiday":
            return occasion.holiday
        case "first_visit":
            return occasion.first_visit
        case "insurance":
            return False  # after all the others
        case _:
            return True
