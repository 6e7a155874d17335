from typing import ClassVar

from app.kit.errors import Conflict, Forbidden, Invalid, NotFound


class MediationNotFound(NotFound, code=404641, zh="调解案件不存在，或您无权查看"):
    """There is no such mediation, or it is out of your sight."""


class CommitteeNotFound(NotFound, code=404642, zh="这里没有人民调解委员会"):
    """No mediation committee serves this place."""


class MediatorNotFound(NotFound, code=404643, zh="没有这位调解员"):
    """There is no such mediator in this case, or in the committee."""


class ObjectionNotFound(NotFound, code=404644, zh="没有这项回避申请"):
    """There is no such objection."""


class AgreementMissing(NotFound, code=404645, zh="尚无调解协议"):
    """There is no agreement yet."""


class DutyNotFound(NotFound, code=404646, zh="没有这项履行内容"):
    """The agreement asks for no such thing, or it has been done."""


class DocumentNotFound(NotFound, code=404647, zh="没有这种文书"):
    """There is no such document."""


class NotASide(Forbidden, code=403641, zh="只有当事人本人、其代理人或承办人可以进行此操作"):
    """Only that party, who speaks for them, or whoever has the case may do that."""


class OnlyTheHead(Forbidden, code=403642, zh="只有调解委员会负责人可以进行此操作"):
    """Only the head of the committee may do that."""


class CommitteeUnlawful(Conflict, code=409641, zh="调解委员会的组成不符合法律规定"):
    """The committee is not made up as the law says (人民调解法 8, 9, 14)."""

    example: ClassVar = {"failures": ["no_woman"]}


class CommitteeTermOver(Conflict, code=409642, zh="调解委员会已届满，请先换届"):
    """The committee's term of three years is over (人民调解法 9)."""


class HandledElsewhere(Conflict, code=409643, zh="该纠纷已由其他机关受理，不能调解"):
    """A court, an arbitrator, the police or an authority is dealing with it already."""

    example: ClassVar = {"by": "court"}


class NotAllAgree(Conflict, code=409644, zh="尚未取得各方当事人的同意"):
    """Not all parties have agreed to that yet."""

    example: ClassVar = {"about": "mediation", "party_ids": ["0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"]}


class MediatorMissing(Conflict, code=409645, zh="尚未确定调解员"):
    """Nobody mediates yet (人民调解法 19)."""


class ObjectionOpen(Conflict, code=409646, zh="回避申请尚未决定"):
    """An objection to the mediator is not decided yet."""


class ConflictUndisclosed(Conflict, code=409647, zh="调解员与当事人有利害关系，须先披露并取得各方同意"):
    """The mediator is close to a party: that must be disclosed and accepted, or somebody else mediates."""

    example: ClassVar = {"conflicts": ["household"]}


class TooManyObjections(Conflict, code=409648, zh="每位当事人最多提出 {limit} 次回避申请"):
    """A party may object {limit} times."""

    example: ClassVar = {"limit": 2}


class GuardianMissing(Conflict, code=409649, zh="未成年当事人须由监护人代为参加"):
    """A party under age needs a guardian in the case (民法典 19, 20)."""


class MandateMissing(Conflict, code=409650, zh="代理人尚未提交授权委托书"):
    """The agent has not shown a mandate yet."""


class SessionMissing(Conflict, code=409651, zh="尚未进行调解，不能达成协议"):
    """No session has been held yet."""


class AlreadySigned(Conflict, code=409652, zh="已经签署", constraint="uq_mediation_signatures_once"):
    """That signature is there already."""


class NotConfirmable(Conflict, code=409653, zh="该协议的内容不能申请司法确认"):
    """A court does not confirm such an agreement (民诉法解释 355)."""

    example: ClassVar = {"kinds": ["status"]}


class ConfirmationLapsed(Conflict, code=409654, zh="自协议生效之日起三十日已过，不能再申请司法确认"):
    """The thirty days for a joint application are over (人民调解法 33)."""

    example: ClassVar = {"confirm_by": "2026-12-25"}


class NotJoint(Conflict, code=409655, zh="司法确认须由各方当事人共同申请"):
    """All parties apply to the court together, or none (人民调解法 33)."""


class ConfirmationFiled(
    Conflict, code=409656, zh="已申请司法确认", constraint="uq_mediation_confirmations_pending"
):
    """An application is before the court already."""


class FileIncomplete(Conflict, code=409657, zh="卷宗缺少必备材料，不能归档"):
    """The file lacks parts it must have."""

    example: ClassVar = {"missing": [7]}


class FileClosed(Conflict, code=409659, zh="卷宗已归档，不能再增加材料"):
    """The file has been archived: nothing is added to it any more (人民调解法 27)."""


class NotClosedYet(Conflict, code=409658, zh="案件尚未办结"):
    """That can be done once the case is over."""


class TemplateRefused(Invalid, code=422641, zh="文书模板无法使用"):
    """This is not a template that we can fill in."""


class InstalmentsDiffer(Invalid, code=422642, zh="分期金额之和与应付金额不符"):
    """The instalments do not add up to the amount."""

    example: ClassVar = {"amount_fen": 100_000, "instalments_fen": 90_000}


class AccountRequired(Invalid, code=422643, zh="请说明是哪位当事人"):
    """Say which party it is about."""


class MemberUnknown(
    Invalid, code=422941, zh="有委员的账号不存在", constraint="fk_mediation_members_account_id"
):
    """A member of the committee has no account here."""
