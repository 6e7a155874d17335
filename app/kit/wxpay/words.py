"""What WeChat Pay says, as far as we act on it; what else it says is passed over."""

from typing import Any, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, StrictInt, ValidationError

from app.kit.schema import Output
from app.kit.wxpay.errors import NotifyUnreadable

TradeState = Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"]
RefundState = Literal["SUCCESS", "CLOSED", "PROCESSING", "ABNORMAL"]


class Word(BaseModel):
    model_config = ConfigDict(frozen=True)

    @classmethod
    def read(cls, said: Any) -> Self:
        """NotifyUnreadable, without what was said: it names people."""
        try:
            return cls.model_validate(said)
        except ValidationError:
            raise NotifyUnreadable from None


class Amount(Word):
    """In 分. The payer may have paid less, with a coupon of WeChat's."""

    total: StrictInt
    currency: str = "CNY"


class Payer(Word):
    openid: str


class Transaction(Word):
    appid: str
    mchid: str
    out_trade_no: str
    trade_state: TradeState
    transaction_id: str | None = None
    trade_type: str | None = None
    success_time: AwareDatetime | None = None
    amount: Amount | None = None
    payer: Payer | None = None

    @property
    def is_paid(self) -> bool:
        """REFUND says that a refund was ever begun, and so that it had been paid."""
        return self.trade_state in ("SUCCESS", "REFUND")

    @property
    def is_over(self) -> bool:
        return self.trade_state in ("CLOSED", "REVOKED")


class RefundAmount(Word):
    total: StrictInt
    refund: StrictInt


class Refunded(Word):
    """Of one refund, from a call (`status`) or a callback (`refund_status`)."""

    out_trade_no: str
    out_refund_no: str
    refund_id: str
    status: RefundState
    amount: RefundAmount
    create_time: AwareDatetime | None = None
    success_time: AwareDatetime | None = None
    mchid: str | None = None
    transaction_id: str | None = None

    @classmethod
    def read(cls, said: Any) -> Self:
        known = dict(said) if isinstance(said, dict) else {}
        return super().read(known | {"status": known.get("refund_status", known.get("status"))})


AbnormalTo = Literal["USER_BANK_CARD", "MERCHANT_BANK_CARD"]


class RequestPayment(Output):
    """What `wx.requestPayment` is given, in its own words; good for two hours."""

    timeStamp: str
    nonceStr: str
    package: str
    signType: Literal["RSA"]
    paySign: str
