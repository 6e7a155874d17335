from uuid import UUID

from pydantic import Field

from app.kit.schema import Input, Output

TITLE = Field(min_length=1, max_length=40, examples=["投影仪"])
TEXT = Field(min_length=1, max_length=1000, examples=["可以用，请到服务台取遥控器。"])
TEXT_EN = Field(min_length=1, max_length=1000, examples=["Yes; please fetch the remote at the desk."])


class CannedCreate(Input):
    title: str = TITLE
    text: str = TEXT
    text_en: str = TEXT_EN


class CannedUpdate(CannedCreate):
    version: int = Field(strict=True, ge=1, le=1_000_000, description="As it was read.", examples=[1])


class CannedRead(Output):
    id: UUID
    place_code: str = Field(examples=["140502009010"])
    title: str = TITLE
    text: str = TEXT
    text_en: str = TEXT_EN
    version: int
