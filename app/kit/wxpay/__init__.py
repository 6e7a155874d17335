"""WeChat Pay, API v3, as a merchant speaks it: every call and every callback signed, checked and compared.

(pay.weixin.qq.com/doc/v3/merchant) Nothing here knows an order or the database.
"""

from app.kit.wxpay.client import WeChatPay
from app.kit.wxpay.errors import NotifyUnreadable, PayAway, PayNotSetUp, PayRefused, PaySignatureRefused
from app.kit.wxpay.words import AbnormalTo, Refunded, RequestPayment, Transaction

__all__ = [
    "AbnormalTo",
    "NotifyUnreadable",
    "PayAway",
    "PayNotSetUp",
    "PayRefused",
    "PaySignatureRefused",
    "Refunded",
    "RequestPayment",
    "Transaction",
    "WeChatPay",
]
