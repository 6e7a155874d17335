"""What must hold of an order before it is submitted: one small class a rule, each with its source."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar

from app.kit.clock import CHINA
from app.kit.identifiers import age
from app.services.homecare.offerings.models import Guards
from app.services.homecare.providers.models import Terms

PILOT = "互联网+护理服务试点工作方案（2019）"
OWN = "机构服务规则"


@dataclass(frozen=True)
class Application:
    """What is asked for, and what is known when it is asked."""

    item_code: str
    starts_at: datetime
    ends_at: datetime
    born_on: date | None
    files: int
    now: datetime
    guards: Guards
    terms: Terms

    @property
    def patient_age(self) -> int | None:
        day = self.starts_at.astimezone(CHINA).date()
        return None if self.born_on is None else age(self.born_on, day)


@dataclass(frozen=True)
class Failure:
    code: str
    message: str
    source: str


class Rule:
    code: ClassVar[str]
    zh: ClassVar[str]
    source: ClassVar[str] = OWN

    def broken_by(self, asked: Application) -> bool:
        raise NotImplementedError

    def failure(self) -> Failure:
        return Failure(self.code, self.zh, self.source)


class NotTooLate(Rule):
    code, zh = "too_late", "距服务开始的时间太短"

    def broken_by(self, asked: Application) -> bool:
        return asked.starts_at < asked.now + timedelta(minutes=asked.terms.notice_minutes)


class WithinHorizon(Rule):
    code, zh = "too_early", "超出可预约的日期"

    def broken_by(self, asked: Application) -> bool:
        return asked.starts_at > asked.now + timedelta(days=asked.terms.horizon_days)


class LongEnough(Rule):
    code, zh = "too_short", "预约时长少于该项目所需时间"

    def broken_by(self, asked: Application) -> bool:
        return asked.ends_at - asked.starts_at < timedelta(minutes=asked.guards.duration_minutes)


class NotTooLong(Rule):
    code, zh = "too_long", "单次服务时长过长"

    def broken_by(self, asked: Application) -> bool:
        return asked.ends_at - asked.starts_at > timedelta(hours=8)


class WithinAge(Rule):
    code, zh, source = "age", "患者年龄不在该项目适用范围内，或年龄未登记", PILOT

    def broken_by(self, asked: Application) -> bool:
        youngest, oldest, years = asked.guards.min_age, asked.guards.max_age, asked.patient_age
        if youngest is None and oldest is None:
            return False
        return years is None or not (youngest or 0) <= years <= (130 if oldest is None else oldest)


class Prescribed(Rule):
    code, zh, source = "prescription_missing", "该项目须上传医嘱或处方", PILOT

    def broken_by(self, asked: Application) -> bool:
        return asked.guards.prescription_needed and not asked.files


class NotOnNegativeList(Rule):
    code, zh, source = "negative_list", "该项目在负面清单内，不提供上门服务", PILOT

    def broken_by(self, asked: Application) -> bool:
        return asked.item_code in asked.guards.negative_list


RULES: Sequence[Rule] = (
    NotTooLate(),
    WithinHorizon(),
    LongEnough(),
    NotTooLong(),
    WithinAge(),
    Prescribed(),
    NotOnNegativeList(),
)
NOT_OFFERED = Failure("not_offered", "该机构当天不提供这类上门服务", OWN)
NOT_SERVED = Failure("place_not_served", "该机构不到这里上门服务", OWN)
NOBODY_FREE = Failure("nobody_free", "这一时段没有可以上门的护士，请另选时间", OWN)


def failures(asked: Application) -> list[Failure]:
    """All of them, so that nobody has to try again and again."""
    return [rule.failure() for rule in RULES if rule.broken_by(asked)]
