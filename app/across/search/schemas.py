from typing import Literal
from uuid import UUID

from pydantic import Field

from app.across.search.models import FoundKind
from app.kit.page import PageQuery
from app.kit.schema import Output

CatalogName = Literal["government", "commercial", "nursing", "elderly", "posts"]


class SearchQuery(PageQuery):
    q: str = Field(
        min_length=1,
        max_length=60,
        description="As people say it: words, pinyin, initials; a typing mistake does no harm.",
        examples=["理发"],
    )
    kind: FoundKind | None = Field(None, description="Only things of this kind.")
    catalog: CatalogName | None = Field(None, description="Only items of this list.")
    open_now: bool | None = Field(
        None, description="Only what has opening hours and is open at this moment, or all else."
    )
    after: UUID | None = Field(None, description="The `next` of the page before, for the same `q`.")


class PartRead(Output):
    text: str = Field(examples=["理发"])
    hit: bool = Field(description="Because of this it was found: mark it.")


class FoundRead(Output):
    kind: FoundKind
    id: UUID = Field(description="Of the item, merchant, facility, offer or venue.")
    merchant_id: UUID | None = Field(description="Whose it is, where it is a merchant's.")
    catalog: CatalogName | None = Field(description="Of an item: the list it stands in.")
    place_code: str = Field(examples=["140502009010"])
    title: str = Field(examples=["秀云理发店"])
    title_parts: list[PartRead] = Field(description="The title in pieces, to be shown one after the other.")
    summary: str = Field(examples=["街坊老店，每月到卧床老人家义务理发。"])
    summary_parts: list[PartRead]
    open_now: bool | None = Field(description="Null where it has no opening hours.")
