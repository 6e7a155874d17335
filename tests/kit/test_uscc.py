import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from app.kit.identifiers import USCC_CHARACTERS, Uscc, uscc_check_character

read = TypeAdapter(Uscc).validate_python
BODY = st.builds(
    "{}{}{}".format,
    st.text(USCC_CHARACTERS, min_size=2, max_size=2),
    st.text("0123456789", min_size=6, max_size=6),
    st.text(USCC_CHARACTERS, min_size=9, max_size=9),
)


@pytest.mark.parametrize(
    "code", ["91350100M000100Y43", "914403001922038216", "9144030071526726XG", " 91350100m000100y43 "]
)
def test_codes_that_are_known_are_right(code):
    """The first stands in GB 32100-2015 itself."""
    assert read(code) == code.strip().upper()


@given(BODY)
def test_one_wrong_character_is_always_noticed(body):
    code = body + uscc_check_character(body)
    assert read(code) == code
    for at in (0, 9, 16, 17):
        other = USCC_CHARACTERS[(USCC_CHARACTERS.index(code[at]) + 1) % len(USCC_CHARACTERS)]
        with pytest.raises(ValidationError):
            read(code[:at] + other + code[at + 1 :])
