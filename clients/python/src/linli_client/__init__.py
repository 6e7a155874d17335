"""A client of Linli 邻里: `Linli` answers at once, `AsyncLinli` is awaited; the rest is the same."""

from linli_client.answers import Options, Page, Upload
from linli_client.client import AsyncLinli, Linli
from linli_client.families import (
    BadRequest,
    Conflict,
    Forbidden,
    Invalid,
    LinliError,
    NoAnswer,
    NotFound,
    NotUnderstood,
    Refused,
    ServerFailed,
    TooManyRequests,
    Unauthenticated,
    Unavailable,
)

__all__ = [
    "AsyncLinli",
    "BadRequest",
    "Conflict",
    "Forbidden",
    "Invalid",
    "Linli",
    "LinliError",
    "NoAnswer",
    "NotFound",
    "NotUnderstood",
    "Options",
    "Page",
    "Refused",
    "ServerFailed",
    "TooManyRequests",
    "Unauthenticated",
    "Unavailable",
    "Upload",
]
