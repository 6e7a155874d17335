"""What WeChat takes where: checked here first, since it refuses a whole message for one character.

A key of a subscription message is a kind and a number (`thing1`, `date2`); the kind says what may stand.
(developers.weixin.qq.com, 小程序 / subscribeMessage.send / 订阅消息参数值内容限制)
"""

import re
from collections.abc import Mapping

from app.kit.wechat.errors import ValueRefused

HAN = r"[\u3400-\u9fff\U00020000-\U0003ffff]"
CLOCK = r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9]"
DAY = r"[0-9]{4}年(?:0?[1-9]|1[0-2])月(?:0?[1-9]|[12][0-9]|3[01])日"
TIME = rf"(?:{DAY} ?)?{CLOCK}"
DATE = rf"{DAY}(?: ?{CLOCK})?"

KINDS: Mapping[str, str] = {
    "thing": r".{1,20}",
    "number": r"(?=(?:\.?[0-9]){1,32}$)[0-9]+(?:\.[0-9]+)?",
    "letter": r"[A-Za-z]{1,32}",
    "symbol": r"[^\w\s]{1,5}",
    "character_string": r"[ -~]{1,32}",
    "time": rf"{TIME}(?:~{TIME})?",
    "date": rf"{DATE}(?:~{DATE})?",
    "amount": r"[¥￥$€£]?(?=(?:\.?[0-9]){1,10}元?$)[0-9]+(?:\.[0-9]+)?元?",
    "phone_number": r"[0-9+\-() ]{1,17}",
    "car_number": rf"(?:{HAN}|[A-Z0-9])[A-Z0-9]{{1,6}}(?:{HAN}|[A-Z0-9])",
    "name": rf"(?:{HAN}|·){{1,10}}|[A-Za-z][A-Za-z .'\-]{{0,19}}",
    "phrase": rf"{HAN}{{1,5}}",
}
KEY = re.compile(r"([a-z_]+)[0-9]{1,3}")
SCENE = re.compile(r"[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}")
LONGEST_CONTENT = 2500


def check(values: Mapping[str, str]) -> None:
    """The values of a subscription message. ValueRefused names the first key that would not do."""
    for key, value in values.items():
        if not fits(key, value):
            raise ValueRefused(key=key)


def fits(key: str, value: str) -> bool:
    named = KEY.fullmatch(key)
    return bool(named and value.strip() and re.fullmatch(KINDS.get(named[1], r"(?!)"), value))


def check_scene(scene: str) -> None:
    """What a mini-program code may carry (getUnlimited): a short id, no more. ValueRefused."""
    if not SCENE.fullmatch(scene):
        raise ValueRefused(key="scene")


def check_content(content: str) -> None:
    """What msgSecCheck reads at once. ValueRefused."""
    if not 1 <= len(content) <= LONGEST_CONTENT:
        raise ValueRefused(key="content")
