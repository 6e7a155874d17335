from datetime import timedelta
from uuid import uuid4

import jwt
import pytest

from app.kit.clock import now
from app.kit.secrets import Keyring
from app.registry.people import tokens
from app.registry.people.errors import TokenExpired, TokenRefused
from tests.client import said
from tests.town import SECRET

ACCOUNT, SIGN_IN = uuid4(), uuid4()


def token_of(keyring: Keyring) -> str:
    return tokens.access_token(keyring, account_id=ACCOUNT, sign_in_id=SIGN_IN)


def test_a_token_names_account_and_session():
    assert tokens.read(Keyring("key"), token_of(Keyring("key"))) == (ACCOUNT, SIGN_IN)


def test_keys_rotate_without_signing_anyone_out():
    old = token_of(Keyring("old"))
    assert tokens.read(Keyring("new", "old"), old) == (ACCOUNT, SIGN_IN)


def test_only_the_newest_key_signs():
    rotated = token_of(Keyring("new", "old"))
    assert jwt.get_unverified_header(rotated)["kid"] == Keyring("new").current.id
    assert tokens.read(Keyring("new"), rotated) == (ACCOUNT, SIGN_IN)


def test_a_retired_key_is_believed_no_more():
    with pytest.raises(TokenRefused):
        tokens.read(Keyring("new"), token_of(Keyring("old")))


def test_a_token_lives_a_quarter_of_an_hour(monkeypatch):
    issued = now()
    monkeypatch.setattr(tokens, "now", lambda: issued - timedelta(minutes=14, seconds=50))
    assert tokens.read(Keyring("key"), token_of(Keyring("key")))
    monkeypatch.setattr(tokens, "now", lambda: issued - timedelta(minutes=15))
    with pytest.raises(TokenExpired):
        tokens.read(Keyring("key"), token_of(Keyring("key")))


def test_no_two_refresh_tokens_are_alike_and_their_digest_does_not_tell_them():
    first, second = tokens.new_refresh_token(), tokens.new_refresh_token()
    assert first != second
    assert len(first) >= 43  # 32 random bytes
    assert first not in tokens.digest(first)


@pytest.fixture
def keyring_of(app):
    """`keyring_of("new", "old")`: the keys the application has from now on."""
    before = app.state.keyring

    def replace(*secrets: str) -> None:
        app.state.keyring = Keyring(*secrets)

    yield replace
    app.state.keyring = before


async def test_whoever_signed_in_before_the_rotation_is_still_signed_in(keyring_of, client, a):
    client.by(await a())
    keyring_of("fresh", SECRET)
    assert (await client.get("/me")).status_code == 200
    keyring_of("fresh")
    assert said(await client.get("/me")) == (401, "token_refused")
