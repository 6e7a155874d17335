"""Who needs which paper, and what is still missing: pure.

The licence: 市场主体登记管理条例 art. 3; only whoever sells their own skill without one, as mending shoes,
needs none (无证无照经营查处办法 art. 3). Permits by what is done: 食品安全法 art. 35; 药品管理法 art. 51;
公共场所卫生管理条例 art. 4 (barbers, baths); 民办教育促进法 art. 12.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from app.services.merchants.flow import PaperStatus
from app.services.merchants.models import Paper, PaperKind

BY_CATEGORY = {
    "catering": PaperKind.FOOD_PERMIT,
    "fresh-food": PaperKind.FOOD_PERMIT,
    "training": PaperKind.SCHOOL_PERMIT,
}
BY_ITEM = {
    "com-haircut": PaperKind.HYGIENE_PERMIT,
    "com-otc-medicine": PaperKind.DRUG_PERMIT,
}
REMEDIES = {
    "services": "请从商业服务清单中选择至少一项服务",
    "hours": "请填写营业时间",
    PaperKind.LICENCE: "请上传营业执照",
    PaperKind.CONTRACT: "请上传已签署的入驻协议",
    PaperKind.FOOD_PERMIT: "请上传食品经营许可证",
    PaperKind.HYGIENE_PERMIT: "请上传公共场所卫生许可证",
    PaperKind.DRUG_PERMIT: "请上传药品经营许可证",
    PaperKind.SCHOOL_PERMIT: "请上传办学许可证",
}


@dataclass(frozen=True)
class Point:
    """One line of the checklist: `done` for the merchant, `confirmed` by staff."""

    code: str
    done: bool
    confirmed: bool
    remedy: str


def needed(*, has_licence: bool, categories: Collection[str], items: Collection[str]) -> list[PaperKind]:
    kinds = {PaperKind.CONTRACT} | ({PaperKind.LICENCE} if has_licence else set())
    kinds |= {BY_CATEGORY[each] for each in categories if each in BY_CATEGORY}
    kinds |= {BY_ITEM[each] for each in items if each in BY_ITEM}
    return [kind for kind in PaperKind if kind in kinds]


def newest(papers: Collection[Paper], kind: PaperKind, *statuses: PaperStatus) -> Paper | None:
    found = [each for each in papers if each.kind is kind and each.status in statuses]
    return max(found, key=lambda each: each.id, default=None)


def plain(code: str, done: bool) -> Point:
    """What staff need not confirm."""
    return Point(code, done, done, REMEDIES[code])


def point(kind: PaperKind, papers: Collection[Paper], today: date) -> Point:
    confirmed = newest(papers, kind, PaperStatus.CONFIRMED)
    current = newest(papers, kind, PaperStatus.CONFIRMED, PaperStatus.HANDED_IN)
    return Point(kind, _good(current, today), _good(confirmed, today), REMEDIES[kind])


def _good(paper: Paper | None, today: date) -> bool:
    return paper is not None and (paper.valid_until is None or paper.valid_until >= today)


def end_of(papers: Collection[Paper], kinds: Collection[PaperKind]) -> date | None:
    """The day on which the first of the papers in force runs out; none if none ever does."""
    counted = [newest(papers, kind, PaperStatus.CONFIRMED) for kind in kinds]
    return min((each.valid_until for each in counted if each and each.valid_until), default=None)
