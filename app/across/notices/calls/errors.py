from app.kit.errors import NotFound


class CallNotFound(NotFound, code=404361, zh="这项电话通知不存在，或您无权查看"):
    """There is no such call to make, or it is out of your sight."""
