"""The keys of both sides: the merchant's, and those of WeChat Pay."""

from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from app.settings import PaySettings

MCHID, SERIAL, KEY_ID = (
    "1900000109",
    "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
    "PUB_KEY_ID_0119000001092026",
)
APIV3_KEY = "a-stand-in-knows-no-secret-keys-"


@dataclass(frozen=True)
class Keys:
    """In a folder, made at the first start and readable by us alone."""

    folder: Path
    merchant: rsa.RSAPrivateKey
    wechat: rsa.RSAPrivateKey
    appid: str

    @classmethod
    def kept_in(cls, folder: Path, *, appid: str) -> "Keys":
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        merchant, wechat = _key(folder / "merchant.pem"), _key(folder / "wechat.pem")
        public = wechat.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        (folder / "wechat_public.pem").write_bytes(public)
        return cls(folder, merchant, wechat, appid)

    def settings(self, base_url: str, *, notify_url: str = "") -> PaySettings:
        """What a merchant would be shown by WeChat Pay."""
        return PaySettings(
            base_url=base_url,
            mchid=MCHID,
            apiv3_key=APIV3_KEY,
            private_key_file=self.folder / "merchant.pem",
            serial_no=SERIAL,
            public_key_file=self.folder / "wechat_public.pem",
            public_key_id=KEY_ID,
            notify_url=notify_url,
        )


def _key(file: Path) -> rsa.RSAPrivateKey:
    if file.exists():
        found = load_pem_private_key(file.read_bytes(), None)
        assert isinstance(found, rsa.RSAPrivateKey)
        return found
    key = rsa.generate_private_key(65537, 2048)
    file.touch(mode=0o600)
    file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return key
