from uuid import UUID

from pydantic import Field

from app.kit.schema import Output


class FileRead(Output):
    id: UUID
    media_type: str = Field(description="What it is, by its content.", examples=["image/jpeg"])
    size: int = Field(description="Bytes, as we keep it.", examples=[48213])
    sha256: str = Field(examples=["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"])
