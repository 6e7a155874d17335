"""What staff write."""

from typing import Any

CARE = {"code": "care", "title": "民政"}
AGE = {"code": "age", "title": "养老"}
LIST: dict[str, Any] = {"title": "东圣社区政务服务清单", "categories": [CARE, AGE]}

DETAILS: dict[str, dict[str, Any]] = {
    "government": {
        "kind": "government",
        "item_no": None,
        "item_type": "benefit",
        "handling": "promised",
        "authority": "城区民政局",
        "legal_days": 30,
        "legal_days_unit": "working",
        "promised_days": 20,
        "conditions": ["家庭人均收入低于当地标准"],
        "materials": [
            {
                "name": "居民身份证",
                "forms": ["original"],
                "copies": 0,
                "need": "required",
                "source": "申请人自备",
            }
        ],
        "fee_basis": None,
        "place": "便民大厅3号窗口",
        "hours": "工作日 08:30–17:30",
        "trips": 1,
        "proxy_allowed": True,
        "off_hours_allowed": True,
        "result": "批准通知书",
        "phone": "0356-0000001",
    },
    "commercial": {"kind": "commercial", "unit": "小时", "duration_minutes": 60, "at_home": True},
    "nursing": {
        "kind": "nursing",
        "duration_minutes": 40,
        "prescription_needed": True,
        "assessment_needed": True,
        "two_persons": False,
        "consumables": ["导尿包"],
        "contraindications": [],
    },
    "elderly": {
        "kind": "elderly",
        "min_age": 60,
        "assessment_needed": False,
        "schedule": "工作日中午",
        "site": "老年餐桌",
        "capacity": 30,
    },
    "posts": {
        "kind": "posts",
        "headcount": 4,
        "minutes_per_session": 120,
        "schedule": "周六上午",
        "requirements": [],
        "risks": ["户外高温"],
    },
}
GOVERNMENT = DETAILS["government"]


def wish(code: str = "gov-allowance", **other: Any) -> dict[str, Any]:
    """An item of the government list."""
    about = {
        "code": code,
        "category_code": "care",
        "title": "最低生活保障",
        "summary": "帮助填写申请，报街道审核。",
        "price_fen": 0,
        "price_note": None,
        "audience": "低收入家庭",
        "channels": ["window", "online"],
        "details": GOVERNMENT,
    }
    return about | other


def change(item: dict[str, Any], **other: Any) -> dict[str, Any]:
    """The same item again, but for `other`."""
    kept = ("category_code", "title", "summary", "price_fen", "price_note", "audience", "channels")
    rest = {name: item[name] for name in (*kept, "details", "file_ids", "version")}
    return rest | other
