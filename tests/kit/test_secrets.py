import stat

from pydantic import SecretStr

from app.kit.secrets import Keyring, keyring
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


def test_an_installation_makes_its_own_key_once_and_for_itself(tmp_path):
    settings = Settings(data_dir=tmp_path, secret_key=SecretStr(""))
    first, second = keyring(settings), keyring(settings)
    assert first.current.id == second.current.id
    [file] = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
