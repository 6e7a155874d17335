from typing import ClassVar

from app.kit.errors import Conflict, Invalid, NotFound


class PaymentNotFound(NotFound, code=404501, zh="支付单不存在，或您无权查看"):
    """There is no such payment, or it is out of your sight."""


class RefundNotFound(NotFound, code=404502, zh="退款单不存在，或您无权查看"):
    """There is no such refund, or it is out of your sight."""


class NotWhatWeAsked(Conflict, code=409501, zh="支付通知与订单不符：{field}"):
    """WeChat Pay speaks of another {field} than we asked for."""

    example: ClassVar = {"field": "amount"}


class PaidAlready(Conflict, code=409502, zh="该订单已支付"):
    """This is paid already."""


class PaymentIsClosed(Conflict, code=409503, zh="该支付已关闭，请重新下单"):
    """This payment was closed; ask for a new one."""


class NothingToRefund(Conflict, code=409504, zh="没有可退的款项"):
    """Nothing is held here that could be paid back."""


class RefundTooLarge(Conflict, code=409505, zh="退款金额超过可退余额 {left_fen} 分"):
    """Only {left_fen} fen are left to refund."""

    example: ClassVar = {"left_fen": 5000}


class TooManyRefunds(Conflict, code=409506, zh="同一笔支付最多退款 50 次"):
    """A payment can be refunded in at most 50 parts."""


class RefundTooLate(Conflict, code=409507, zh="支付已超过一年，不能原路退款"):
    """WeChat Pay refunds for 365 days after the payment."""


class DescriptionRefused(Invalid, code=422502, zh="商品描述不能为空、超过 127 字节或含有表情符号"):
    """The description must have 1 to 127 bytes, and no emoji."""


class PayerUnknown(Conflict, code=409508, zh="付款人尚未绑定微信"):
    """WeChat does not know who is to pay."""


class DifferenceNotFound(NotFound, code=404503, zh="差异记录不存在"):
    """There is no such difference."""


class BillTooEarly(Conflict, code=409509, zh="该日账单尚未出具，或已超过三个月"):
    """The bill of a day is there after ten the next morning, and for three months."""
