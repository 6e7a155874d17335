from typing import ClassVar

from app.kit.errors import Conflict, Forbidden, NotFound


class ConsentNotFound(NotFound, code=404451, zh="没有这项同意，或已撤回"):
    """You have given no such consent, or withdrawn it."""


class ConsentMissing(Forbidden, code=403451, zh="这项服务需要您单独同意"):
    """This needs a separate consent first."""

    example: ClassVar = {"purpose": "health"}


class TextOutdated(Conflict, code=409451, zh="告知文本已更新，请重新阅读"):
    """These are no longer the words in force: read them again."""

    example: ClassVar = {"text_version": "2026-11"}
