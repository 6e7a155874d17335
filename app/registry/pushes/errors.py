from app.kit.errors import NotFound


class PushNotFound(NotFound, code=404601, zh="消息已过期"):
    """This push was forgotten; they are kept for a week."""
