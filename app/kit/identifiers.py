"""Numbers that people are known by, checked by rules of our own: no table of regions, since they come and go.

An ID number is GB 11643: six digits of region, the birth date, three of sequence (the last of them odd for
men), and a check character by ISO 7064 MOD 11-2. Residence permits of Hong Kong, Macao and Taiwan people
(81…, 82…, 83…) and the foreigners' permits of 2023 (9…) are made the same way.
"""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field

from app.kit.clock import today
from app.kit.schema import YEARS, wrong

SHAPE = re.compile(r"[1-9]\d{16}[\dX]", re.ASCII)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"


class Gender(StrEnum):
    MALE = "male"
    FEMALE = "female"


# GB 32100-2015: thirty-one characters, without I, O, S, V and Z.
USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
USCC_SHAPE = re.compile(f"[{USCC_CHARACTERS}]{{2}}[0-9]{{6}}[{USCC_CHARACTERS}]{{10}}")


def uscc_check_character(body: str) -> str:
    """Of the seventeen characters before it: weights 3^0 … 3^16, modulo 31 (GB 32100-2015, 附录 A)."""
    total = sum(USCC_CHARACTERS.index(each) * pow(3, n, 31) for n, each in enumerate(body))
    return USCC_CHARACTERS[-total % 31]


def check_character(body: str) -> str:
    """Of the seventeen digits before it."""
    return CHECKS[sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True)) % 11]


def birth_date(id_number: str) -> date:
    return date.fromisoformat(f"{id_number[6:10]}-{id_number[10:12]}-{id_number[12:14]}")


def gender_of(id_number: str) -> Gender:
    return Gender.MALE if int(id_number[16]) % 2 else Gender.FEMALE


def age(born_on: date, on: date) -> int:
    """In full years."""
    return on.year - born_on.year - ((on.month, on.day) < (born_on.month, born_on.day))


def is_child(born_on: date | None) -> bool:
    """Under 14: their data are sensitive, and a guardian consents (个人信息保护法 arts. 28, 31)."""
    return born_on is not None and age(born_on, today()) < 14


def is_minor(born_on: date | None) -> bool:
    """Under 18 (民法典 art. 17)."""
    return born_on is not None and age(born_on, today()) < 18


def born_by(years: int) -> date:
    """Whoever was born by then is that old today; `age` in reverse."""
    day = today()
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 2, 28)


def eighteenth_birthday(born_on: date) -> date:
    """Whoever was born on a 29 February has it on the first of March."""
    try:
        return born_on.replace(year=born_on.year + 18)
    except ValueError:
        return date(born_on.year + 18, 3, 1)


def _tidy(value: object) -> object:
    return value.strip().upper() if isinstance(value, str) else value


def _id_number(number: str) -> str:
    if not SHAPE.fullmatch(number):
        raise wrong("id_number_shape", zh="身份证号应为 18 位", en="an ID number has 18 characters")
    try:
        born_on = birth_date(number)
    except ValueError:
        born_on = date.min
    if born_on.year not in YEARS or born_on > today():
        raise wrong("id_number_date", zh="身份证号中的出生日期不正确", en="its birth date cannot be")
    if check_character(number[:17]) != number[17]:
        raise wrong("id_number_check", zh="身份证号校验位不正确", en="its check character is wrong")
    return number


def _uscc(code: str) -> str:
    if not USCC_SHAPE.fullmatch(code):
        raise wrong("uscc_shape", zh="统一社会信用代码应为 18 位", en="a credit code has 18 characters")
    if uscc_check_character(code[:17]) != code[17]:
        raise wrong("uscc_check", zh="统一社会信用代码校验位不正确", en="its check character is wrong")
    return code


def _not_to_come(day: date) -> date:
    if day > today():
        raise wrong("day_to_come", zh="日期不能晚于今天", en="a day that has been, please")
    return day


IdNumber = Annotated[
    str,
    BeforeValidator(_tidy),
    AfterValidator(_id_number),
    Field(max_length=40, description="GB 11643, 18 characters.", examples=["11010519491231002X"]),
]
Uscc = Annotated[
    str,
    BeforeValidator(_tidy),
    AfterValidator(_uscc),
    Field(
        max_length=40,
        description="统一社会信用代码, GB 32100-2015, 18 characters.",
        examples=["91350100M000100Y43"],
    ),
]
Mobile = Annotated[
    str,
    BeforeValidator(_tidy),
    Field(
        pattern=r"^1[3-9][0-9]{9}$",
        description="A mobile number of the mainland, 11 digits.",
        examples=["13812345678"],
    ),
]
PastDay = AfterValidator(_not_to_come)
