from typing import Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from app.commons.catalog.details import CatalogName, Details
from app.commons.catalog.flow import ItemStatus
from app.commons.catalog.models import Function, Group
from app.kit.page import PageQuery
from app.kit.schema import Fen, Input, Moment, Output, wrong

CODE = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60, examples=["gov-minimum-allowance"])
CATEGORY_CODE = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60, examples=["civil-affairs"])
TITLE = Field(min_length=1, max_length=60, examples=["最低生活保障"])
PRICE = Field(description="0: free; null: agreed on the spot, and `price_note` says how.")

Channel = Literal["window", "online", "phone", "door", "site"]


class CategoryWrite(Input):
    code: str = CATEGORY_CODE
    title: str = Field(min_length=1, max_length=60, examples=["民政"])
    function: Function | None = Field(None, description="Of the commercial list only.")
    group: Group | None = Field(None, description="Of the nursing list only.")


class CatalogWrite(Input):
    title: str = Field(min_length=1, max_length=60, examples=["东圣社区政务服务清单"])
    categories: list[CategoryWrite] = Field(min_length=1, max_length=60)
    version: int | None = Field(None, description="The version you read; leave out to make a new list.")

    @model_validator(mode="after")
    def _codes_differ(self) -> Self:
        if len({each.code for each in self.categories}) < len(self.categories):
            raise wrong("duplicate_code", zh="类别代码重复", en="two categories have one code")
        return self


class ItemWrite(Input):
    category_code: str = CATEGORY_CODE
    title: str = TITLE
    summary: str = Field(min_length=1, max_length=1000, examples=["帮助填写申请，报街道审核。"])
    price_fen: Fen | None = PRICE
    price_note: str | None = Field(None, max_length=200)
    audience: str = Field(min_length=1, max_length=300, description="Who it is for.", examples=["低收入家庭"])
    channels: list[Channel] = Field(min_length=1, max_length=5, description="How one can get it.")
    details: Details
    file_ids: list[UUID] = Field([], max_length=10, description="Forms and pictures, uploaded before.")

    @model_validator(mode="after")
    def _says_how_the_price_is_made(self) -> Self:
        if self.price_fen is None and not self.price_note:
            raise wrong("price_note_missing", zh="面议的价格应说明计价方式", en="say how the price is made")
        return self


class ItemCreate(ItemWrite):
    code: str = CODE


class ItemUpdate(ItemWrite):
    version: int = Field(ge=1, description="The version you read; a stale one is 409.")


class ItemBrief(Output):
    id: UUID
    code: str = CODE
    title: str = TITLE
    summary: str = Field(examples=["帮助填写申请，报街道审核。"])
    price_fen: int | None = PRICE
    price_note: str | None
    audience: str = Field(examples=["低收入家庭"])
    channels: list[Channel]
    details: Details
    file_ids: list[UUID]
    version: int


class ItemRead(ItemBrief):
    catalog: CatalogName
    category_code: str = CATEGORY_CODE
    place_code: str = Field(examples=["140502009010"])
    status: ItemStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["withdraw"]])
    created_at: Moment


class ItemVersionRead(Output):
    version: int
    title: str = TITLE
    summary: str
    price_fen: int | None = PRICE
    price_note: str | None
    audience: str
    channels: list[Channel]
    details: Details
    changed_by: UUID
    created_at: Moment = Field(description="When this version was replaced.")


class CategoryRead(Output):
    code: str = CATEGORY_CODE
    title: str = Field(examples=["民政"])
    function: Function | None
    group: Group | None
    items: list[ItemBrief]


class CatalogRead(Output):
    name: CatalogName
    title: str = Field(examples=["东圣社区政务服务清单"])
    place_code: str = Field(description="Whose list it is: the place asked for, or one above.")
    version: int
    categories: list[CategoryRead]


class CatalogBrief(Output):
    name: CatalogName
    title: str = Field(examples=["东圣社区政务服务清单"])
    place_code: str = Field(examples=["140502009010"])
    version: int


class ItemQuery(PageQuery):
    status: ItemStatus | None = Field(None, description="Only items in this state.")
    catalog: CatalogName | None = Field(None, description="Only items of this list.")
