from pydantic import Field

from app.kit.schema import Moment, Output


class DoorCodeRead(Output):
    code: str = Field(examples=["482913"])
    qr: str = Field(
        description="The text of the QR code beside it.", examples=["linli:venue:0199d1a2:482913"]
    )
    valid_until: Moment
