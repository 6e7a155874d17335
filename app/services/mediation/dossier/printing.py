"""Which documents a file consists of, and under which names they lie in the archive."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.services.mediation.agreements.models import Form
from app.services.mediation.dossier.papers import Papers
from app.services.mediation.dossier.parts import Part, index
from app.services.mediation.hearings.models import EvidenceKind

KIND = EvidenceKind


@dataclass(frozen=True)
class Sheet:
    """A document: the file's name, the template's, and what only this one says."""

    name: str
    template: str
    values: dict[str, Any] = field(default_factory=dict)


def sheets(papers: Papers) -> Iterator[Sheet]:
    """In the official order; cover and index first."""
    parts = index(papers)
    yield Sheet("00-封面", "cover")
    yield Sheet("00-卷内目录", "index", {"index": [_row(each) for each in parts]})
    yield Sheet("01-人民调解申请书", "application")
    yield Sheet("01-人民调解受理登记表", "registration")
    if papers.informed:
        yield Sheet("02-权利义务告知书", "rights")
    yield _materials(papers, "03-当事人身份证明", "当事人身份证明", KIND.IDENTITY)
    if papers.of_kind(KIND.MANDATE):
        yield _materials(papers, "04-授权委托书", "授权委托书", KIND.MANDATE)
    if papers.of_kind(KIND.INVESTIGATION):
        yield Sheet("05-调查记录", "investigation", {"materials": papers.materials(KIND.INVESTIGATION)})
    if papers.of_kind(KIND.EVIDENCE, KIND.OTHER):
        yield _materials(papers, "06-证据材料", "证据材料", KIND.EVIDENCE, KIND.OTHER)
    for each in papers.hearings:
        yield Sheet(f"07-调解记录-第{each.number}次", "record", {"session": papers.session(each)})
    yield from outcome(papers)
    if papers.agreed and papers.matter.mediation.effective_at:
        yield Sheet("09-履行情况", "performance")
    if papers.visits:
        yield Sheet("10-回访记录", "follow_up")
    if papers.confirmations:
        yield Sheet("11-司法确认申请书", "confirmation")
    if papers.values()["statement"]:
        yield Sheet("12-卷宗情况说明", "statement")
    yield Sheet("13-封底", "back", {"count": sum(each.count for each in parts)})


def outcome(papers: Papers) -> Iterator[Sheet]:
    if papers.agreed:
        oral = papers.agreed.row.form is Form.ORAL
        yield Sheet("08-口头协议登记表" if oral else "08-调解协议书", "oral" if oral else "agreement")
    elif papers.failed:
        yield Sheet("08-终止调解通知书", "termination")


def _materials(papers: Papers, name: str, heading: str, *kinds: EvidenceKind) -> Sheet:
    return Sheet(name, "materials", {"heading": heading, "materials": papers.materials(*kinds)})


def _row(part: Part) -> dict[str, Any]:
    return {
        "part": part.part,
        "title": part.title,
        "required": part.required,
        "count": part.count,
        "missing": part.missing,
    }
