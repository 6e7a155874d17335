"""What a key looks like: `mk_live_` or `mk_test_`, and 43 characters that nobody can guess."""

import secrets
from enum import StrEnum
from hashlib import sha256

START = "mk_"
SHOWN = len("mk_live_") + 6  # enough to tell one's keys apart, and no help to a thief


class KeyMode(StrEnum):
    """A test key works in a sandbox that no resident sees."""

    LIVE = "live"
    TEST = "test"


def new_key(mode: KeyMode) -> str:
    return f"{START}{mode}_{secrets.token_urlsafe(32)}"


def digest(key: str) -> str:
    """Keys are long and random, so a plain hash is enough to keep them out of the database."""
    return sha256(key.encode("utf-8", "replace")).hexdigest()
