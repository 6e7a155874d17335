"""developers.weixin.qq.com, 订阅消息参数值内容限制: a row a kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kit.wechat import ValueRefused
from app.kit.wechat.values import KINDS, SCENE, check, check_content, check_scene, fits

TABLE = {
    "thing": (["活动室", "a", "二" * 20, "A 座 3 层，请准时"], ["二" * 21, " ", "\u3000", "上\n下"]),
    "number": (["1", "12.5", "9" * 32], ["9" * 33, "1.", "-1", "一", "1e3", "１"]),
    "letter": (["ABC", "z" * 32], ["z" * 33, "A1", "好"]),
    "symbol": (["+", "!?!?!"], ["!!!!!!", "a", "1", " ", "好"]),
    "character_string": (["A-100/7", "x" * 32], ["x" * 33, "编号1", " ", "a\tb"]),
    "time": (["15:01", "2019年10月1日 15:01", "09:00~11:00", "9:05"], ["24:00", "15:60", "今天", "15.01"]),
    "date": (
        ["2019年10月1日", "2019年10月1日 15:01", "2019年10月1日~2019年10月3日"],
        ["2019-10-01", "2019年13月1日", "2019年10月32日", "15:01"],
    ),
    "amount": (["¥100", "￥12.50", "100元", "9" * 10], ["9" * 11, "¥¥1", "一百", "元", "100块"]),
    "phone_number": (["13800138000", "+86-0355-6688888"], ["1" * 18, "tel"]),
    "car_number": (["晋E12345", "粤B1234学", "晋ED12345"], ["晋E", "晋E1234567", "晋e12345"]),
    "name": (["李文静", "古丽·买买提", "Li Wenjing", "长" * 10], ["长" * 11, "x" * 21, "李2", "李 Li"]),
    "phrase": (["已通过", "待审核", "五个字以内"], ["超过五个字的", "ok", "通过!", "3"]),
}
ROWS = [
    (f"{kind}{n}", value, right is good)
    for kind, (good, bad) in TABLE.items()
    for right in (good, bad)
    for n, value in enumerate([*right, *([""] if right is bad else [])], 1)
]


@pytest.mark.parametrize(("key", "value", "right"), ROWS)
def test_a_kind_takes_what_wechat_says_it_takes(key, value, right):
    assert fits(key, value) is right


def test_every_kind_stands_in_the_table():
    assert KINDS.keys() == TABLE.keys()


@pytest.mark.parametrize("key", ["thing", "Thing1", "things1", "", "1", "thing1 ", "data.thing1", "thing１"])
def test_a_key_of_no_kind_takes_nothing(key):
    assert not fits(key, "好")


def test_the_first_wrong_value_is_named_and_not_quoted():
    with pytest.raises(ValueRefused) as refused:
        check({"thing1": "好", "phrase2": "13800138000", "date3": ""})
    assert refused.value.detail == {"key": "phrase2"}
    assert "13800138000" not in str(refused.value)


@given(st.sampled_from(sorted(KINDS)), st.text(max_size=60))
def test_nothing_that_fits_is_blank_or_longer_than_a_time_span(kind, value):
    assert not fits(f"{kind}1", value) or (value.strip() and len(value) <= 40)


@pytest.mark.parametrize("scene", ["b=1f3", "a" * 32, "!#$&'()*+,/:;=?@-._~"])
def test_a_scene_may_be_a_short_id(scene):
    check_scene(scene)


@pytest.mark.parametrize("scene", ["", "a" * 33, "a%20b", "场地", "a b", 'a"b', "a\n"])
def test_a_scene_that_wechat_would_not_carry_is_refused(scene):
    with pytest.raises(ValueRefused):
        check_scene(scene)


@given(st.text(max_size=40))
def test_a_scene_is_printable_and_needs_no_escape(scene):
    assert not SCENE.fullmatch(scene) or (scene.isascii() and "%" not in scene and len(scene) <= 32)


@pytest.mark.parametrize("content", ["", "长" * 2501])
def test_a_text_that_is_too_long_to_check_is_refused(content):
    with pytest.raises(ValueRefused):
        check_content(content)
