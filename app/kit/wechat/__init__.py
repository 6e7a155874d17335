"""WeChat's server side, as far as we call it and it calls us. The demo's stand-in speaks the same words.

One client for requests and jobs alike. A call that needs the shared access token takes the maker of sessions,
and opens short transactions of its own: call it before or after yours, never within.
"""

from app.kit.wechat.client import Identity, Phone, Scene, Sent, Suggestion, Verdict, WeChat
from app.kit.wechat.errors import (
    CodeRefused,
    LoginBlocked,
    PhoneCodeRefused,
    ValueRefused,
    WeChatAway,
    WeChatMisused,
)

__all__ = [
    "CodeRefused",
    "Identity",
    "LoginBlocked",
    "Phone",
    "PhoneCodeRefused",
    "Scene",
    "Sent",
    "Suggestion",
    "ValueRefused",
    "Verdict",
    "WeChat",
    "WeChatAway",
    "WeChatMisused",
]
