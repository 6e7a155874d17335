"""Values at which one does not wait (公共卫生服务规范 第三版): the doctor, or 120 (护士条例 art. 17)."""

from collections.abc import Mapping
from typing import Any

# Name of the danger, the value it looks at, the lowest and the highest that are still no danger.
LIMITS = (
    ("systolic", "systolic", 80, 179),
    ("diastolic", "diastolic", 40, 109),
    ("glucose", "glucose_mmol", 3.91, 16.69),
    ("spo2", "spo2", 90, 100),
    ("pulse", "pulse", 40, 130),
    ("temperature", "temperature_c", 35, 39.4),
    ("respiration", "respiration", 8, 30),
)


def dangers(values: Mapping[str, Any]) -> list[str]:
    said = [each for each in LIMITS if values.get(each[1]) is not None]
    found = [name for name, key, low, high in said if not low <= values[key] <= high]
    return [*found, "unconscious"] if values.get("conscious") is False else found
