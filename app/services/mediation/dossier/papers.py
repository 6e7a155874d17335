"""All that a case has to say on paper, as plain values for the templates; sealed notes are not among it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.commons.cases.parties.service import PartyRow
from app.kit.clock import today
from app.services.mediation.aftermath.service import Visited
from app.services.mediation.agreements.models import Confirmation, Form, Signer
from app.services.mediation.agreements.service import Agreed
from app.services.mediation.committees.service import Body
from app.services.mediation.desk import Matter
from app.services.mediation.dossier import words
from app.services.mediation.dossier.words import day, listed, yuan
from app.services.mediation.flow import MediationStatus
from app.services.mediation.hearings.models import EvidenceKind
from app.services.mediation.hearings.service import Held, Shown
from app.services.mediation.models import About, Consent
from app.services.mediation.rules import OTHER_WAYS

RETENTION = {True: "长期", False: "短期"}


@dataclass(frozen=True)
class Papers:
    matter: Matter
    committee: Body | None
    consents: Sequence[Consent]
    hearings: Sequence[Held]
    evidence: Sequence[Shown]
    agreed: Agreed | None
    confirmations: Sequence[Confirmation]
    visits: Sequence[Visited]
    names: Mapping[UUID, str | None]  # of accounts

    def of_kind(self, *kinds: EvidenceKind) -> list[Shown]:
        return [each for each in self.evidence if each.kind in kinds]

    @property
    def informed(self) -> list[Consent]:
        """The last word of each side on the mediation: with it goes the notice of rights."""
        last = {each.party_id: each for each in self.consents if each.about is About.MEDIATION}
        return [each for each in last.values() if each.agreed]

    @property
    def failed(self) -> bool:
        return self.matter.mediation.effective_at is None and self.matter.mediation.is_over

    def name(self, party_id: UUID | None) -> str:
        party = self.matter.party(party_id)
        return party.name if party else ""

    def account(self, account_id: UUID) -> str:
        return self.names.get(account_id) or ""

    def values(self) -> dict[str, Any]:
        mediation, sides = self.matter.mediation, self.matter.sides
        side_names = [each.name for each in sides]
        ended = mediation.effective_at or mediation.ended_at
        return {
            "number": self.matter.case.number or "",
            "title": f"{listed(side_names)}{mediation.type}纠纷",
            "type": str(mediation.type),
            "source": words.SOURCES[mediation.source],
            "summary": mediation.summary,
            "claims": mediation.claims,
            "sides": [_person(each) for each in sides],
            "side_names": listed(side_names),
            "applicants": listed(each.name for each in sides if each.role == "applicant"),
            "applicant_names": listed(side_names),
            "committee": getattr(self.committee, "name", "") if self.committee else "",
            "seal": f"【{self.committee.committee.seal}】" if self.committee else "",
            "mediators": listed(self.account(each) for each in mediation.mediator_ids),
            "applied_on": day(mediation.created_at),
            "accepted_on": day(mediation.accepted_at),
            "effective_on": day(mediation.effective_at),
            "ended_on": day(ended),
            "confirm_by": day(mediation.confirm_by),
            "ground": mediation.ground or "",
            "other_ways": OTHER_WAYS,
            "filed_by": self.account(mediation.mediator_ids[0]) if mediation.mediator_ids else "",
            "today": day(today()),
            "retention": RETENTION[self.agreed is not None],
            "remark": "",
            "consents": [self._consent(each) for each in self.informed],
            **self._agreement(),
            "visits": [self._visit(each) for each in self.visits],
            "court": self.confirmations[-1].court if self.confirmations else "",
            "decisions": [_decision(each) for each in self.confirmations],
            "statement": self._statement(),
        }

    def materials(self, *kinds: EvidenceKind) -> list[dict[str, Any]]:
        return [
            {
                "title": each.title,
                "party": self.name(each.party_id),
                "text": each.text or "",
                "files": len(each.file_ids),
                "on": day(each.created_at),
            }
            for each in self.of_kind(*kinds)
        ] + ([_identity(each) for each in self.matter.sides] if EvidenceKind.IDENTITY in kinds else [])

    def session(self, held: Held) -> dict[str, Any]:
        attended = [self.matter.party(each) for each in held.attended]
        helpers = [each.name for each in attended if each and each not in self.matter.sides]
        return {
            "number": held.number,
            "on": day(held.held_at),
            "where": held.where,
            "helpers": listed(helpers),
            "record": held.record or "",
            "confirmed": listed(self.name(each) for each in held.confirmed_by),
            "by": listed(self.account(each) for each in self.matter.mediation.mediator_ids),
        }

    def _agreement(self) -> dict[str, Any]:
        agreed = self.agreed
        if agreed is None:
            return {"terms": [], "facts": "", "way": "", "signatures": [], "duties": [], "copies": 0}
        return {
            "facts": agreed.facts or "",
            "way": agreed.way or "",
            "terms": [
                {
                    "text": each.text,
                    "amount": f"（{yuan(each.amount_fen)}）" if each.amount_fen else "",
                    "instalments": [
                        f"{day(duty.due_on)}前支付 {yuan(duty.amount_fen)}"
                        for duty in each.duties
                        if len(each.duties) > 1
                    ],
                }
                for each in agreed.terms
            ],
            "signatures": [
                {
                    "who": words.ROLES[each.role],
                    "name": self._signer(each.party_id, each.role),
                    "method": words.METHODS[each.method],
                    "on": day(each.created_at),
                }
                for each in agreed.signatures
                if each.role is not Signer.SEAL  # the paper ends with it
            ],
            "duties": [
                {
                    "text": each.text,
                    "due": day(duty.due_on),
                    "amount": yuan(duty.amount_fen),
                    "done": day(duty.done_on) or ("拒绝履行" if duty.refused else ""),
                }
                for each in agreed.terms
                for duty in each.duties
            ],
            "copies": len(self.matter.sides) + 1,
            "confirmable": ""
            if agreed.confirmable
            else "本协议涉及身份关系或者物权、知识产权确认，依法不能申请司法确认。",
            "oral": agreed.row.form is Form.ORAL,
        }

    def _signer(self, party_id: UUID | None, role: str) -> str:
        if party_id:
            return self.name(party_id)
        if role == "mediator":
            return listed(self.account(each) for each in self.matter.mediation.mediator_ids)
        return str(self.committee.committee.seal) if self.committee else ""

    def _consent(self, consent: Consent) -> dict[str, str]:
        channel = words.CHANNELS[consent.channel]
        return {"name": self.name(consent.party_id), "on": day(consent.created_at), "channel": channel}

    def _visit(self, visit: Visited) -> dict[str, str]:
        return {
            "on": day(visit.done_on),
            "performed": "已履行" if visit.performed else "未履行",
            "satisfied": "满意" if visit.satisfied else "不满意",
            "text": visit.text or "",
            "by": self.account(visit.done_by),
        }

    def _statement(self) -> list[str]:
        lines = []
        if self.matter.mediation.status is MediationStatus.BREACHED:
            lines.append("协议未按约定履行，已告知当事人可以向人民法院提起诉讼（人民调解法第三十二条）。")
        if self.failed:
            lines.append(f"本案未达成协议：{self.matter.mediation.ground or ''}")
        if self.failed and not self.hearings:
            lines.append("未举行调解会，卷内无调解记录。")
        return lines


def _person(party: PartyRow) -> dict[str, Any]:
    about = party.about
    return {
        "role": words.ROLES[party.role],
        "name": party.name,
        "gender": words.GENDERS.get(about.get("gender", ""), ""),
        "ethnic_group": about.get("ethnic_group", ""),
        "age": party.age if party.age is not None else "",
        "occupation": about.get("occupation", ""),
        "phone": party.phone or "",
        "address": party.address or about.get("employer", ""),
        "id_number": party.id_number or "",
    }


def _identity(party: PartyRow) -> dict[str, Any]:
    text = f"身份证号：{party.id_number}" if party.id_number else ""
    return {"title": "身份信息", "party": party.name, "text": text, "files": 0, "on": ""}


def _decision(each: Confirmation) -> str:
    said = {
        "filed": "已提交",
        "accepted": "法院已受理",
        "confirmed": "法院裁定确认有效",
        "declined": "法院裁定驳回",
        "withdrawn": "申请人撤回",
    }
    return f"{day(each.decided_on or each.filed_on)}　{each.court}　{said[each.status]}　{each.ground or ''}"
