"""Tokens: a signed access token for a quarter of an hour, an opaque refresh token for the next one.

The access token names account and session; that the session still lives is asked of the database with
every request. It is signed with the current key and believed under any that has not been retired, so
that keys rotate without signing anyone out. (RFC 7519, HS256 and nothing else)
"""

import secrets
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

import jwt
from jwt.types import Options

from app.kit.clock import now
from app.kit.secrets import Keyring
from app.registry.people.errors import TokenExpired, TokenRefused

LIFETIME = timedelta(minutes=15)
SESSION_LIFETIME = timedelta(days=30)
PURPOSE = "access-token"
ALGORITHM = "HS256"
# It is our own signature: a token from the future says that a clock was put back, not that it is forged.
OPTIONS: Options = {"require": ["sub", "sid", "exp"], "verify_iat": False}


def access_token(keyring: Keyring, *, account_id: UUID, sign_in_id: UUID) -> str:
    issued = now()
    claims = {"sub": str(account_id), "sid": str(sign_in_id), "iat": issued, "exp": issued + LIFETIME}
    key = keyring.current
    return jwt.encode(claims, key.derive(PURPOSE), ALGORITHM, headers={"kid": key.id})


def read(keyring: Keyring, token: str) -> tuple[UUID, UUID]:
    """Account and session. TokenExpired, or TokenRefused for whatever else is wrong with it."""
    try:
        key = keyring.keys[jwt.get_unverified_header(token)["kid"]]
        claims = jwt.decode(token, key.derive(PURPOSE), [ALGORITHM], options=OPTIONS)
        return UUID(claims["sub"]), UUID(claims["sid"])
    except jwt.ExpiredSignatureError:
        raise TokenExpired from None
    except (jwt.InvalidTokenError, KeyError, ValueError, TypeError, AttributeError):
        raise TokenRefused from None


def new_refresh_token() -> str:
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """Tokens are long and random, so a plain hash is enough to keep them out of the database."""
    return sha256(token.encode()).hexdigest()
