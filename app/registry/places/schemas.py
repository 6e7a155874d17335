from pydantic import Field

from app.kit.access import PlaceKind
from app.kit.page import LIMIT
from app.kit.schema import Input, Output


class ChildrenQuery(Input):
    after: str | None = Field(None, max_length=40, description="The `next` of the page before.")
    limit: int = LIMIT


class PlaceRead(Output):
    code: str = Field(examples=["140502009010"])
    kind: PlaceKind = Field(examples=["community"])
    name: str = Field(examples=["东圣社区"])
    parent_code: str | None = Field(examples=["140502009"])
    archived: bool = Field(description="No longer on the national list; what happened there still names it.")
