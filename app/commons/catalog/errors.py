from typing import ClassVar

from app.kit.errors import Conflict, Invalid, NotFound


class CatalogNotFound(NotFound, code=404201, zh="这里还没有这份服务清单"):
    """Neither this place nor any above it has such a list."""


class ItemNotFound(NotFound, code=404202, zh="服务项目不存在，或您无权查看"):
    """There is no such item, or it is out of your sight."""


class CategoryUnknown(Invalid, code=422201, zh="清单中没有这个类别"):
    """The list has no category of that code."""

    example: ClassVar = {"category_code": "civil-affairs"}


class DetailsMismatch(Invalid, code=422202, zh="项目内容与清单种类不符"):
    """The details are those of another list."""

    example: ClassVar = {"expected": "government", "given": "nursing"}


class CategoryMisfit(Invalid, code=422203, zh="只有商业清单的类别有功能，只有护理清单的类别有分组"):
    """Commercial categories have a function, nursing categories a group, all others neither."""


class ItemCodeTaken(
    Conflict, code=409201, zh="清单中已有此代码的项目", constraint="uq_catalog_items_catalog_id_code"
):
    """The list already has an item of that code."""


class CategoryInUse(
    Conflict, code=409202, zh="类别下还有服务项目，不能删除", constraint="fk_catalog_items_category_id"
):
    """A category cannot go while items stand in it."""


class ItemInUse(Conflict, code=409203, zh="已发布过的项目不能删除，请改为撤下"):
    """What was published once is withdrawn, not deleted: old records name it."""
