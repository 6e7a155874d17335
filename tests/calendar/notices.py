"""As the State Council might publish it: New Year's Day with the weekend, and a Saturday worked for it."""

from typing import Any

NOTICE: dict[str, Any] = {
    "source": "国务院办公厅关于2027年部分节假日安排的通知",
    "days": [
        *({"day": f"2027-01-0{day}", "kind": "holiday", "name": "元旦"} for day in (1, 2, 3)),
        {"day": "2027-01-09", "kind": "workday", "name": "元旦调休"},
    ],
}
