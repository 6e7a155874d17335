from app.kit.errors import NotFound


class PageNotFound(NotFound, code=404990, zh="没有这一页"):
    """There is no such page."""
