"""The thirteen parts of a file in the official order (司发通〔2010〕239号), and which are in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.services.mediation.agreements.models import Form
from app.services.mediation.dossier.papers import Papers
from app.services.mediation.hearings.models import EvidenceKind

TITLES = {
    1: "人民调解申请书或者人民调解受理登记表",
    2: "人民调解当事人权利义务告知书",
    3: "当事人身份证明",
    4: "授权委托书",
    5: "人民调解调查记录",
    6: "证据材料",
    7: "人民调解记录",
    8: "人民调解协议书或者口头协议登记表",
    9: "履行凭证",
    10: "人民调解回访记录",
    11: "司法确认有关材料",
    12: "卷宗情况说明",
    13: "封底",
}
REQUIRED = frozenset({1, 2, 3, 7, 8, 13})


@dataclass(frozen=True)
class Part:
    part: int
    title: str
    required: bool
    count: int

    @property
    def missing(self) -> bool:
        return self.required and self.count == 0


def index(papers: Papers) -> list[Part]:
    """Of a case that failed before anybody sat down, the statement (12) says why parts are not there."""
    required = set(REQUIRED)
    if papers.failed and not papers.hearings:
        required -= {2, 3, 7}
    counts = dict(_counts(papers))
    return [Part(part, title, part in required, counts[part]) for part, title in TITLES.items()]


def _counts(papers: Papers) -> Iterator[tuple[int, int]]:
    sides = papers.matter.sides
    identified = {each.party_id for each in papers.of_kind(EvidenceKind.IDENTITY)}
    known = [each for each in sides if each.id in identified or each.id_number]
    yield 1, 2
    yield 2, int(len(papers.informed) == len(sides))
    yield 3, len(known) if len(known) == len(sides) else 0
    yield 4, len(papers.of_kind(EvidenceKind.MANDATE))
    yield 5, len(papers.of_kind(EvidenceKind.INVESTIGATION))
    yield 6, len(papers.of_kind(EvidenceKind.EVIDENCE, EvidenceKind.OTHER))
    yield 7, len(papers.hearings)
    yield 8, _outcome(papers)
    done = bool(papers.agreed and any(each.done_on for term in papers.agreed.terms for each in term.duties))
    yield 9, int(done) + len(papers.of_kind(EvidenceKind.PERFORMANCE))
    yield 10, len(papers.visits)
    yield 11, len(papers.confirmations)
    yield 12, int(bool(papers.values()["statement"]))
    yield 13, 1


def _outcome(papers: Papers) -> int:
    """An agreement in force, or the notice that it failed."""
    agreed = papers.agreed
    if papers.failed:
        return 1
    in_force = agreed is not None and (agreed.row.form is Form.ORAL or not agreed.missing)
    return int(in_force)
