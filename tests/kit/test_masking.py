import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kit.masking import MaskedPhone, masked_phone
from app.kit.schema import Output

NUMBERS = {
    "13812345678": "138****5678",
    "+85251234567": "+85****4567",
    "2345678": "****78",
    "1": "****1",
    "": "****",
}


@pytest.mark.parametrize(("phone", "masked"), NUMBERS.items())
def test_a_number_shows_its_ends(phone, masked):
    assert masked_phone(phone) == masked


@given(st.from_regex(r"\+?[0-9]{3,15}", fullmatch=True))
def test_once_masked_a_number_stays_as_it_is_and_hides_four_digits(phone):
    masked = masked_phone(phone)
    assert masked_phone(masked) == masked
    assert "****" in masked and phone not in masked


def test_not_even_the_answer_in_memory_holds_the_number():
    class PersonRead(Output):
        phone: MaskedPhone | None

    assert "13812345678" not in repr(PersonRead(phone="13812345678"))
    assert PersonRead(phone=None).phone is None
