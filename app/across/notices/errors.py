from app.kit.errors import NotFound


class NoticeNotFound(NotFound, code=404351, zh="消息不存在"):
    """There is no such notice in your inbox."""
