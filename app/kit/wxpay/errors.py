from typing import ClassVar

from app.kit.errors import AppError, Invalid, Unauthenticated, Unavailable


class PaySignatureRefused(Unauthenticated, code=401501, zh="支付通知的签名无效"):
    """This is not signed by WeChat Pay, or not within the last five minutes."""


class NotifyUnreadable(Invalid, code=422501, zh="支付通知的内容无法解析"):
    """WeChat Pay signed this, and yet it is nothing that it would say."""


class PayAway(Unavailable, code=503501, zh="微信支付暂时不可用，请稍后再试"):
    """WeChat Pay does not answer at present; whether it did what it was asked is found out by itself."""


class PayNotSetUp(Unavailable, code=503502, zh="此处尚未开通微信支付"):
    """This installation has no merchant number of WeChat Pay yet."""


class PayRefused(AppError, code=500501, zh="微信支付拒绝了此次请求"):
    """WeChat Pay refuses this, and would refuse it again: {reason}."""

    example: ClassVar = {"reason": "PARAM_ERROR"}
