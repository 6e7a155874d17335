import stat

import pytest
from pydantic import SecretStr

from app.kit.secrets import KeyLost, Keyring, keyring
from app.settings import Settings


def test_what_is_sealed_is_opened_for_its_own_purpose_only():
    ring = Keyring("one")
    sealed = ring.seal(b"138", purpose="phone")
    assert ring.open(sealed, purpose="phone") == b"138"
    assert ring.open(sealed, purpose="name") is None
    assert ring.open(sealed[:-1] + b"x", purpose="phone") is None
    assert ring.open(b"", purpose="phone") is None
    assert b"138" not in sealed


def test_a_former_key_still_opens_and_a_retired_one_no_longer():
    sealed = Keyring("old").seal(b"138", purpose="phone")
    assert Keyring("new", "old").open(sealed, purpose="phone") == b"138"
    assert Keyring("new").open(sealed, purpose="phone") is None


def test_a_blind_index_finds_equals_for_one_purpose_and_one_key_and_tells_nothing_else():
    ring = Keyring("one")
    blind = ring.blind(b"13812345678", purpose="phone")
    assert blind == ring.blind(b"13812345678", purpose="phone") and len(blind) == 32
    others = [ring.blind(b"13812345679", purpose="phone"), ring.blind(b"13812345678", purpose="name")]
    assert blind not in [*others, Keyring("two").blind(b"13812345678", purpose="phone")]
    assert b"138" not in blind and blind != ring.current.derive("phone")


def test_until_a_key_is_retired_its_blind_indexes_are_looked_for_too():
    old = Keyring("old").blind(b"138", purpose="phone")
    assert old in Keyring("new", "old").blinds(b"138", purpose="phone")
    assert old not in Keyring("new").blinds(b"138", purpose="phone")


def test_an_installation_makes_its_own_key_once_and_for_itself(tmp_path):
    settings = Settings(data_dir=tmp_path, secret_key=SecretStr(""))
    first, second = keyring(settings), keyring(settings)
    assert first.current.id == second.current.id
    [file] = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.write_text("")
    with pytest.raises(KeyLost, match="is empty"):
        keyring(settings)
