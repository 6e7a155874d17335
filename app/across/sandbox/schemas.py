from typing import Literal

from pydantic import Field

from app.kit.schema import Fen, Input, Output

OrderValue = Literal["magic-pays", "magic-refuses", "magic-times-out", "magic-disputes"]


class MagicRead(Output):
    value: str = Field(examples=["magic-rejected"])
    of: Literal["offer", "order", "webhook"] = Field(description="Where it is said.")
    does: str = Field(description="Its name in the sandbox.", examples=["hold_and_refuse"])
    zh: str = Field(examples=["先进入审核，随后被退回。"])
    en: str = Field(examples=["Goes to review, and is refused by staff a moment later."])


class SandboxOrderCreate(Input):
    item_code: str = Field(
        pattern=r"^[0-9a-z-]{1,64}$", description="Of the commercial list.", examples=["com-cleaning"]
    )
    value: OrderValue = Field("magic-pays", description="What whoever ordered will do.")
    price_fen: Fen = Field(3500, ge=1, le=10_000_000, examples=[3500])
