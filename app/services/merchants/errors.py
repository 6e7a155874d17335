from app.kit.errors import NotFound


class MerchantNotFound(NotFound, code=404251, zh="商家不存在，或您无权查看"):
    """There is no such merchant, or it is out of your sight."""
