"""How things are said on paper."""

from collections.abc import Iterable
from datetime import date, datetime

from app.kit.clock import CHINA

SOURCES = {
    "application": "当事人申请",
    "initiative": "主动调解",
    "police": "公安移交",
    "court": "法院委托",
    "government": "政府指定",
    "hotline": "热线转办",
    "grid": "网格上报",
}
ROLES = {
    "applicant": "申请人",
    "respondent": "被申请人",
    "agent": "代理人",
    "guardian": "监护人",
    "police_officer": "社区民警",
    "legal_adviser": "法律顾问",
    "building_head": "楼长",
    "helper": "协助人",
    "party": "当事人",
    "mediator": "人民调解员",
    "seal": "人民调解委员会",
}
METHODS = {"sign": "签名", "seal": "盖章", "fingerprint": "按指印"}
CHANNELS = {"online": "线上", "in_person": "当面", "phone": "电话", "paper": "书面"}
GENDERS = {"male": "男", "female": "女"}


def day(moment: date | datetime | None) -> str:
    if isinstance(moment, datetime):
        moment = moment.astimezone(CHINA).date()
    return f"{moment.year}年{moment.month}月{moment.day}日" if moment else ""


def yuan(fen: int | None) -> str:
    return f"{fen / 100:,.2f}元" if fen else ""


def listed(names: Iterable[str | None]) -> str:
    return "、".join(each for each in names if each)
