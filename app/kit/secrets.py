"""What is signed and what is sealed: one key derives all others, and former keys are still believed.

Nothing here is kept in the database; a key comes from the settings or from a file of the installation.
"""

import hmac
import os
import secrets
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.settings import Settings


class KeyLost(Exception):
    """One sentence for a person."""


class Key:
    """One secret, and what is derived from it for each purpose."""

    def __init__(self, secret: str) -> None:
        self.secret = secret.encode()
        self.derived: dict[str, bytes] = {}
        self.id = self.derive("id")[:4].hex()

    def derive(self, purpose: str) -> bytes:
        if purpose not in self.derived:
            hkdf = HKDF(hashes.SHA256(), 32, salt=None, info=b"linli:" + purpose.encode())
            self.derived[purpose] = hkdf.derive(self.secret)
        return self.derived[purpose]

    def blind(self, plain: bytes, purpose: str) -> bytes:
        return hmac.digest(self.derive(f"blind:{purpose}"), plain, "sha256")


class Keyring:
    """The first key signs and seals; all of them verify and open."""

    def __init__(self, current: str, *former: str) -> None:
        self.current = Key(current)
        self.keys = {key.id: key for key in (self.current, *map(Key, former))}

    def seal(self, plain: bytes, *, purpose: str) -> bytes:
        """AES-256-GCM; the key's id and the nonce go in front."""
        nonce = os.urandom(12)
        sealed = AESGCM(self.current.derive(purpose)).encrypt(nonce, plain, self.current.id.encode())
        return self.current.id.encode() + nonce + sealed

    def open(self, sealed: bytes, *, purpose: str) -> bytes | None:
        """Nothing, where it was sealed by a key that is gone, for another purpose, or tampered with."""
        key = self.keys.get(sealed[:8].decode("ascii", "replace"))
        if key is None:
            return None
        try:
            return AESGCM(key.derive(purpose)).decrypt(sealed[8:20], sealed[20:], key.id.encode())
        except InvalidTag:
            return None

    def blind(self, plain: bytes, *, purpose: str) -> bytes:
        """HMAC-SHA256: equal where the plain text is equal, and says nothing else to whoever has no key."""
        return self.current.blind(plain, purpose)

    def blinds(self, plain: bytes, *, purpose: str) -> list[bytes]:
        """Under every key that is still believed."""
        return [key.blind(plain, purpose) for key in self.keys.values()]


NO_KEYS = Keyring("")  # opens nothing


def keyring(settings: Settings) -> Keyring:
    former = [each.get_secret_value() for each in settings.former_secret_keys]
    own = settings.secret_key.get_secret_value() or _of_installation(settings.data_dir / "secret.key")
    return Keyring(own, *former)


def _of_installation(path: Path) -> str:
    """Made at the first start, readable by us alone; of two processes that start at once, one makes it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    if not path.exists():
        draft.touch(mode=0o600)
        with draft.open("w") as file:
            file.write(secrets.token_urlsafe(48))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    if key := path.read_text().strip():
        return key
    raise KeyLost(f"{path} is empty: put the key back that was in it, or remove it with all the data")
