from uuid import UUID

from pydantic import Field

from app.kit.schema import Input, Moment, Output
from app.services.offers.flow import CouponState


class ClaimRequest(Input):
    """Nothing needs to be said."""


class Redemption(Input):
    code: str = Field(
        min_length=4, max_length=20, description="As the resident shows it.", examples=["7KQ2MW9XRA"]
    )


class CouponRead(Output):
    id: UUID
    offer_id: UUID
    merchant_id: UUID
    code: str = Field(description="To be shown at the counter.", examples=["7KQ2MW9XRA"])
    title: str = Field(description="As it was when it was claimed.", examples=["钟点保洁首单立减"])
    price_fen: int = Field(examples=[3000])
    status: CouponState = Field(validation_alias="state")
    expires_at: Moment | None
    redeemed_at: Moment | None
    created_at: Moment
