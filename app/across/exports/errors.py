from typing import ClassVar

from app.kit.errors import Conflict


class TooManyToPrint(Conflict, code=409801, zh="超过 {limit} 家，请按下级区域分别导出"):
    """There are more than {limit}: export the places below one by one."""

    example: ClassVar = {"limit": 500}
