from uuid import UUID

from pydantic import Field

from app.commons.payments.flow import PaymentStatus, RefundStatus
from app.kit.page import PageQuery
from app.kit.schema import Fen, Input, Moment, Output
from app.kit.wxpay import RequestPayment

NUMBER = Field(examples=["0199d1a27c3e7b529f043a5d8e21c6b7"])
AMOUNT = Field(description="Money in 分, one hundredth of a yuan.", examples=[19900])


class RefundRead(Output):
    id: UUID
    payment_id: UUID
    out_refund_no: str = NUMBER
    amount_fen: int = AMOUNT
    status: RefundStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["retry"]])
    reason: str = Field(examples=["服务前取消，按约定退还"])
    succeeded_at: Moment | None
    created_at: Moment


class PaymentRead(Output):
    id: UUID
    out_trade_no: str = NUMBER
    subject: str = Field(description="The kind of thing it is for.", examples=["nursing_orders"])
    subject_id: UUID
    description: str = Field(examples=["上门护理：伤口换药"])
    amount_fen: int = AMOUNT
    refunded_fen: int = Field(description="What the payer has back, in 分.", examples=[0])
    status: PaymentStatus
    expires_at: Moment = Field(description="Until when it can be paid.")
    paid_at: Moment | None
    refunds: list[RefundRead]
    created_at: Moment


class PaymentQuery(PageQuery):
    status: PaymentStatus | None = Field(None, description="Only payments in this state.")
    subject_id: UUID | None = Field(None, description="Only those for this thing.")


class RefundCreate(Input):
    amount_fen: Fen = Field(ge=1, description="Money in 分.", examples=[5000])
    reason: str = Field(min_length=1, max_length=80, examples=["护士迟到，协商退还部分费用"])


class BankCard(Input):
    """Of the payer. Sealed for WeChat Pay at once: we can read it no more."""

    bank_type: str = Field(pattern=r"^[A-Z0-9_]{2,32}$", examples=["ICBC_DEBIT"])
    bank_account: str = Field(pattern=r"^[0-9]{12,30}$", examples=["6222020200098765432"])
    real_name: str = Field(min_length=1, max_length=50, examples=["李文静"])  # what one RSA block holds


class RefundRedirect(Input):
    card: BankCard | None = Field(
        None, description="Left out: to the merchant's own account, and the payer is paid by other means."
    )


class CheckoutRead(Output):
    """What a phone needs to pay: `request_payment` goes to wx.requestPayment as it is."""

    payment_id: UUID
    out_trade_no: str = NUMBER
    amount_fen: int = AMOUNT
    request_payment: RequestPayment
