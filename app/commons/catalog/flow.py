"""The life of an item: written, published, perhaps withdrawn; never gone, since old records name it."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class ItemStatus(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class ItemFlow(Flow[ItemStatus], start=ItemStatus.DRAFT):
    publish = Move(
        ItemStatus.DRAFT, ItemStatus.WITHDRAWN, to=ItemStatus.PUBLISHED, needs=Permission.CATALOG_EDIT
    )
    withdraw = Move(ItemStatus.PUBLISHED, to=ItemStatus.WITHDRAWN, needs=Permission.CATALOG_EDIT)
