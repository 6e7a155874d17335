"""What people see of personal data by default (GB/T 35273-2020, 7.2). The type masks; nobody does it by hand.

A service hands over the whole value, and an `Output` whose field is one of these types lets out no more than
this. What is not of the expected shape is hidden altogether.
"""

import re
from typing import Annotated, Any

from pydantic import PlainSerializer, WithJsonSchema

STAR = "*"


def mask_name(name: str) -> str:
    """张*, 王*明, 司**如; of a name of one character nothing."""
    if len(name) < 3:
        return name[: len(name) - 1] + STAR if name else ""
    return name[0] + STAR * (len(name) - 2) + name[-1]


def mask_phone(phone: str) -> str:
    """138****5678."""
    return f"{phone[:3]}****{phone[-4:]}" if re.fullmatch(r"[0-9]{11}", phone) else STAR * len(phone)


def mask_id_number(number: str) -> str:
    """110105********002X: the birth date is what is hidden, so it must not stand beside it either."""
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number):
        return STAR * len(number)
    return f"{number[:6]}********{number[-4:]}"


def _masked(mask: Any, kind: str, sample: str) -> tuple[PlainSerializer, WithJsonSchema]:
    words = {"type": "string", "format": f"masked-{kind}", "examples": [mask(sample)]}
    return PlainSerializer(mask, return_type=str), WithJsonSchema(words, mode="serialization")


MaskedName = Annotated[str, *_masked(mask_name, "name", "王小明")]
MaskedPhone = Annotated[str, *_masked(mask_phone, "phone", "13812345678")]
MaskedIdNumber = Annotated[str, *_masked(mask_id_number, "id-number", "11010519491231002X")]
