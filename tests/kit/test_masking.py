import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kit.masking import (
    MaskedIdNumber,
    MaskedName,
    MaskedPhone,
    mask_id_number,
    mask_name,
    mask_phone,
)
from app.kit.schema import Output


class Card(Output):
    name: MaskedName
    phone: MaskedPhone | None
    id_number: MaskedIdNumber | None


def test_the_type_masks_and_no_schema_does_it_by_hand():
    card = Card(name="王小明", phone="13812345678", id_number="11010519491231002X")
    assert card.model_dump(mode="json") == {
        "name": "王*明",
        "phone": "138****5678",
        "id_number": "110105********002X",
    }
    assert (
        Card(name="张三", phone=None, id_number=None).model_dump_json()
        == '{"name":"张*","phone":null,"id_number":null}'
    )


@pytest.mark.parametrize(
    ("name", "shown"), [("", ""), ("李", "*"), ("张三", "张*"), ("王小明", "王*明"), ("司马相如", "司**如")]
)
def test_of_a_name_the_ends_are_shown(name, shown):
    assert mask_name(name) == shown


@given(st.text())
def test_of_a_name_never_more_than_its_ends(name):
    shown = mask_name(name)
    assert len(shown) == len(name)
    assert len(shown.replace("*", "")) <= (0 if len(name) < 2 else 1 if len(name) == 2 else 2)


@given(st.text() | st.from_regex(r"[0-9]{5,15}", fullmatch=True))
def test_of_a_phone_never_more_than_seven_digits_and_of_what_is_none_nothing(phone):
    shown = mask_phone(phone)
    if re.fullmatch(r"[0-9]{11}", phone):
        assert shown == phone[:3] + "****" + phone[-4:]
    else:
        assert set(shown) <= {"*"}


@given(st.text() | st.from_regex(r"[0-9]{15,18}X?", fullmatch=True))
def test_of_an_id_number_never_the_birth_date_and_of_what_is_none_nothing(number):
    shown = mask_id_number(number)
    if re.fullmatch(r"[0-9]{17}[0-9X]", number):
        assert shown == number[:6] + "*" * 8 + number[14:]
    else:
        assert set(shown) <= {"*"}
