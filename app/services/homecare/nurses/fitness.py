"""What must hold of a nurse before she is sent: a class a rule, each with its source, all asked at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import ClassVar
from uuid import UUID

from sqlalchemy.dialects.postgresql import Range

from app.kit.calendar import Today
from app.kit.clock import CHINA
from app.kit.identifiers import Gender, age
from app.kit.opening import midnight, names
from app.services.homecare.nurses.flow import NurseStatus
from app.services.homecare.nurses.models import Nurse
from app.services.homecare.offerings.models import Guards

PILOT = "互联网+护理服务试点工作方案（2019）"


@dataclass(frozen=True)
class Need:
    """What a visit asks of whoever goes."""

    starts_at: datetime
    ends_at: datetime
    lineage: Sequence[UUID]
    guards: Guards
    gender: Gender | None = None
    refused: frozenset[UUID] = frozenset()
    order_id: UUID | None = None

    @property
    def day(self) -> date:
        return self.starts_at.astimezone(CHINA).date()


@dataclass(frozen=True)
class Member:
    """A nurse, and what is known of her time."""

    nurse: Nurse
    areas: Mapping[UUID, int]
    away: Sequence[Range[datetime]] = ()
    engaged: Sequence[tuple[UUID, Range[datetime]]] = ()
    days: Mapping[date, Today] | None = None

    @cached_property
    def duty(self) -> list[tuple[datetime, datetime]]:
        """Her roster on these days, from moment to moment; what touches is one. As `Hours.cover` sees it."""
        found: list[tuple[datetime, datetime]] = []
        spans = sorted(
            (
                midnight(day) + timedelta(minutes=span.from_minute),
                midnight(day) + timedelta(minutes=span.to_minute),
            )
            for day, today in (self.days or {}).items()
            for span in self.nurse.hours.on(names(today))
        )
        for begins, ends in spans:
            if found and begins <= found[-1][1]:
                found[-1] = (found[-1][0], max(ends, found[-1][1]))
            else:
                found.append((begins, ends))
        return found

    def travel(self, lineage: Sequence[UUID]) -> timedelta | None:
        """The way to a place, by her nearest area; nothing where she does not go."""
        for place_id in reversed(lineage):
            if place_id in self.areas:
                return timedelta(minutes=self.areas[place_id])
        return None

    def span(self, need: Need) -> Range[datetime] | None:
        """From leaving to being back: what a visit takes of her time."""
        travel = self.travel(need.lineage)
        return None if travel is None else Range(need.starts_at - travel, need.ends_at + travel)


@dataclass(frozen=True)
class Failure:
    code: str
    message: str
    source: str


class Rule:
    code: ClassVar[str]
    zh: ClassVar[str]
    source: ClassVar[str] = PILOT

    def broken_by(self, member: Member, need: Need) -> bool:
        raise NotImplementedError

    def failure(self) -> Failure:
        return Failure(self.code, self.zh, self.source)


class NotSuspended(Rule):
    code, zh, source = "suspended", "护士已被机构暂停派单", "机构管理规定"

    def broken_by(self, member: Member, need: Need) -> bool:
        return member.nurse.status is not NurseStatus.ACTIVE


class LicenceValid(Rule):
    code, zh, source = "licence_expired", "护士执业证书在服务当天已过期", "护士条例第八、十条"

    def broken_by(self, member: Member, need: Need) -> bool:
        return member.nurse.licence_valid_until < need.day


class InTheRegister(Rule):
    code, zh = "not_in_register", "尚未在国家护士电子化注册系统核验"

    def broken_by(self, member: Member, need: Need) -> bool:
        checked = member.nurse.register_checked_on
        return checked is None or checked > need.day


class LongEnoughInPractice(Rule):
    code, zh = "too_few_years", "临床护理工作年限不足"

    def broken_by(self, member: Member, need: Need) -> bool:
        return age(member.nurse.clinical_since, need.day) < need.guards.min_years


class SeniorEnough(Rule):
    code, zh = "title_too_low", "技术职称低于规定（护师及以上）"

    def broken_by(self, member: Member, need: Need) -> bool:
        return member.nurse.title.rank < need.guards.min_title.rank


class NoBadRecord(Rule):
    code, zh = "bad_record", "有不良执业记录"

    def broken_by(self, member: Member, need: Need) -> bool:
        return member.nurse.bad_record


class Insured(Rule):
    code, zh = "not_insured", "责任险、医疗意外险、人身意外险不齐全或已到期"

    def broken_by(self, member: Member, need: Need) -> bool:
        nurse = member.nurse
        policies = (nurse.liability_policy_no, nurse.medical_policy_no, nurse.accident_policy_no)
        return not all(policies) or nurse.insured_until is None or nurse.insured_until < need.day


class Skilled(Rule):
    code, zh = "skill_missing", "专业技能不覆盖该项目"

    def broken_by(self, member: Member, need: Need) -> bool:
        return not set(need.guards.skills) <= set(member.nurse.skills)


class GoesThere(Rule):
    code, zh, source = "out_of_area", "不在护士的服务区域内", "机构排班"

    def broken_by(self, member: Member, need: Need) -> bool:
        return member.travel(need.lineage) is None


class OnRoster(Rule):
    code, zh, source = "off_roster", "不在排班时间内（含路途时间）", "机构排班"

    def broken_by(self, member: Member, need: Need) -> bool:
        span = member.span(need)
        if span is None or span.lower is None or span.upper is None:
            return False  # said already
        return not any(begins <= span.lower and span.upper <= ends for begins, ends in member.duty)


class NotOnLeave(Rule):
    code, zh, source = "on_leave", "护士请假", "机构排班"

    def broken_by(self, member: Member, need: Need) -> bool:
        span = member.span(need)
        return span is not None and any(each.overlaps(span) for each in member.away)


class NotEngaged(Rule):
    code, zh, source = "engaged", "该时段（含路途时间）已有其他任务", "机构排班"

    def broken_by(self, member: Member, need: Need) -> bool:
        span = member.span(need)
        return span is not None and any(
            order_id != need.order_id and each.overlaps(span) for order_id, each in member.engaged
        )


class GenderAsWished(Rule):
    code, zh, source = "gender_wish", "与家庭希望的护士性别不符", "订单要求"

    def broken_by(self, member: Member, need: Need) -> bool:
        return need.gender is not None and member.nurse.gender is not need.gender


class NotRefused(Rule):
    code, zh, source = "refused_by_family", "家庭不希望由该护士服务", "订单要求"

    def broken_by(self, member: Member, need: Need) -> bool:
        return member.nurse.id in need.refused


RULES: Sequence[Rule] = (
    NotSuspended(),
    LicenceValid(),
    InTheRegister(),
    LongEnoughInPractice(),
    SeniorEnough(),
    NoBadRecord(),
    Insured(),
    Skilled(),
    GoesThere(),
    OnRoster(),
    NotOnLeave(),
    NotEngaged(),
    GenderAsWished(),
    NotRefused(),
)


def failures(member: Member, need: Need) -> list[Failure]:
    return [rule.failure() for rule in RULES if rule.broken_by(member, need)]


def fits(member: Member, need: Need) -> bool:
    return not any(rule.broken_by(member, need) for rule in RULES)
