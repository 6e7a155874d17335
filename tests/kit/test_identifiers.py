from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from app.kit.clock import today
from app.kit.identifiers import Gender, IdNumber, Mobile, age, birth_date, check_character, gender_of

ID, MOBILE = TypeAdapter(IdNumber), TypeAdapter(Mobile)
# The two vectors of GB 11643's own annex and of our domain notes.
VECTORS = ["11010519491231002X", "360426199101010071"]

bodies = st.builds(
    lambda region, born, sequence: f"{region}{born:%Y%m%d}{sequence:03}",
    st.integers(100000, 999999),
    st.dates(date(1900, 1, 1), date(2020, 12, 31)),
    st.integers(0, 999),
)
numbers = bodies.map(lambda body: body + check_character(body))


def holds(number: str) -> bool:
    return check_character(number[:17]) == number[17]


def refused(number: str) -> str:
    with pytest.raises(ValidationError) as failure:
        ID.validate_python(number)
    return failure.value.errors()[0]["type"]


@pytest.mark.parametrize("number", VECTORS)
def test_the_standards_own_numbers_are_right(number):
    assert ID.validate_python(number) == number


def test_what_a_number_says_of_its_bearer():
    assert (birth_date(VECTORS[0]), gender_of(VECTORS[0])) == (date(1949, 12, 31), Gender.FEMALE)
    assert (birth_date(VECTORS[1]), gender_of(VECTORS[1])) == (date(1991, 1, 1), Gender.MALE)


def test_a_small_x_becomes_a_large_one_and_blanks_around_it_go():
    assert ID.validate_python(" 11010519491231002x ") == VECTORS[0]


@pytest.mark.parametrize("region", ["810000", "820000", "830000", "910000"])
def test_residence_permits_are_numbered_the_same_way(region):
    body = f"{region}19900101001"
    assert ID.validate_python(body + check_character(body))


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("110105194912310021", "id_number_check"),
        ("110105491231002", "id_number_shape"),
        ("000000194912310020", "id_number_shape"),
        ("11010519491231002Y", "id_number_shape"),
        ("１１０１０５１９４９１２３１００２Ｘ", "id_number_shape"),
        ("11010519490231002X", "id_number_date"),
        ("110105184912310020", "id_number_date"),
        (f"110105{today().year + 1}1231002X", "id_number_date"),
    ],
)
def test_what_is_wrong_with_a_number_is_said(number, why):
    assert refused(number) == why


@given(numbers)
def test_every_number_that_is_made_by_the_standard_is_believed(number):
    assert ID.validate_python(number) == number


@given(numbers, st.data())
def test_one_wrong_character_is_always_noticed(number, data):
    at = data.draw(st.integers(0, 17))
    other = data.draw(
        st.sampled_from([c for c in ("0123456789X" if at == 17 else "0123456789") if c != number[at]])
    )
    assert not holds(number[:at] + other + number[at + 1 :])


@given(numbers, st.integers(0, 16))
def test_two_swapped_neighbours_are_always_noticed(number, at):
    """ISO 7064 MOD 11-2 notices every one; with the check character itself, too, unless it is an X."""
    left, right = number[at], number[at + 1]
    if left != right and right != "X":
        assert not holds(number[:at] + right + left + number[at + 2 :])


@pytest.mark.parametrize("number", ["13812345678", "19900000000"])
def test_a_mobile_number_has_eleven_digits(number):
    assert MOBILE.validate_python(number) == number


@pytest.mark.parametrize(
    "number",
    ["12812345678", "1381234567", "138123456789", "+8613812345678", "13812345678\n1", "１3812345678"],
)
def test_what_is_no_mobile_number_is_refused(number):
    with pytest.raises(ValidationError):
        MOBILE.validate_python(number)


def test_one_is_a_year_older_on_ones_birthday():
    born = date(2000, 2, 29)
    assert [age(born, on) for on in (date(2026, 2, 28), date(2026, 3, 1), date(2028, 2, 29))] == [25, 26, 28]
