import pytest

from app.across.search import words
from app.across.search.meaning import meanings
from app.across.search.ranking import marked


def test_a_text_is_found_by_its_characters_their_sound_and_their_initials():
    assert words.tokens_of("理发") == {"理", "发", "理发", "~li", "~fa", "~li fa", "^lf"}
    assert {"wifi", "wif", "wi"} <= words.tokens_of("免费WiFi")


def test_what_is_read_in_two_ways_is_found_by_both():
    assert {"~yin le", "~yin yue", "^yl", "^yy"} <= words.tokens_of("音乐")


def test_half_and_full_width_and_capital_letters_are_the_same():
    assert words.tokens_of("ＰＩＣＣ维护") == words.tokens_of("picc维护")


def test_who_says_s_for_sh_is_understood():
    assert words.heard(["she", "bao"]) == words.heard(["se", "bao"])
    assert words.heard(["tang"]) == words.heard(["tan"])


@pytest.mark.parametrize(
    ("letters", "ways"),
    [
        ("lifa", [("li", "fa")]),
        ("guandao", [("guan", "dao")]),
        ("fangan", [("fan", "gan"), ("fang", "an")]),
        ("xyz", []),
        ("", [()]),
    ],
)
def test_letters_are_cut_into_as_few_syllables_as_can_be(letters, ways):
    assert sorted(words.syllables(letters)) == ways


def test_one_letter_astray_is_forgiven():
    assert ("guan", "dao") in words.mistyped("guandoa")
    assert ("guan", "dao") in words.mistyped("guadao")
    assert ("guan", "dao") in words.mistyped("guandaoo")


def test_what_is_only_said_around_it_is_not_looked_for():
    assert {"理发"} in [each.tokens for each in meanings("附近有没有理发的")]


def test_a_query_without_a_word_means_nothing():
    assert meanings("！？…") == meanings("😀") == meanings("\u0301") == ()


def test_what_led_to_a_text_is_marked_in_it_even_if_only_its_sound_was_typed():
    for typed in ("理发", "lifa", "lf", "李发"):
        parts = max((marked("秀云理发店", each) for each in meanings(typed)), key=len)
        assert [(each.text, each.hit) for each in parts] == [("秀云", False), ("理发", True), ("店", False)]
