"""Errors by what can be done about them. Those with a name of their own are in `errors`."""

from typing import Any


class LinliError(Exception):
    """Whatever goes wrong between you and the API."""


class NoAnswer(LinliError):
    """After all tries. Whether it was done is not known; the same call with the same key is safe."""


class NotUnderstood(LinliError):
    """An answer that is none of ours: a proxy's page, say."""


class Refused(LinliError):
    """The API said no. `request_id` stands in the logs of whoever runs it; `retry_after` is in seconds.

    `doc_url`: where the API explains it, below its own address.
    """

    def __init__(self, status: int, failure: dict[str, Any], retry_after: float | None = None) -> None:
        self.status, self.retry_after = status, retry_after
        self.errcode: int = failure["errcode"]
        self.error: str = failure["error"]
        self.detail: dict[str, Any] = failure.get("detail", {})
        self.request_id: str = failure.get("request_id", "")
        self.doc_url: str = failure.get("doc_url", "")
        super().__init__(failure["errmsg"])


class BadRequest(Refused):
    """400: a mistake of the program."""


class Unauthenticated(Refused):
    """401: sign in again, or use another key."""


class Forbidden(Refused):
    """403: you see it and may not do that."""


class NotFound(Refused):
    """404: there is none, or it is out of your sight."""


class MethodNotAllowed(Refused):
    """405."""


class Conflict(Refused):
    """409: not in its present state; read it again."""


class TooLarge(Refused):
    """413."""


class Invalid(Refused):
    """422: `detail["fields"]` says which."""


class TooManyRequests(Refused):
    """429: more than is let through; wait `retry_after` seconds."""


class ServerFailed(Refused):
    """5xx: not your fault."""


class Unavailable(ServerFailed):
    """502, 503, 504: not now, and nothing was lost."""


class TooSlow(Unavailable):
    """408."""
