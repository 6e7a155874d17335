"""What differs between one installation and another, read from the environment or `.env`.

Made once, in `main.py` or `__main__.py`, and passed on; nothing reads it as a global. `docs/settings.md` is
made of the descriptions here; their Chinese stands in `settings.zh.yaml`.
"""

import re
from pathlib import Path
from typing import Annotated, ClassVar, Self

from pydantic import AfterValidator, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class Group(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", extra="ignore")
    about: ClassVar[str]


class DatabaseSettings(Group, env_prefix="DATABASE_"):
    about: ClassVar[str] = "PostgreSQL"

    url: str = Field("", description="A PostgreSQL, 15 or newer; without it an embedded one is started.")
    pool_size: int = Field(16, description="Connections a process keeps.")
    pool_timeout: float = Field(2, description="Seconds to wait for a free connection; then 503.")
    lock_timeout: str = Field("3s", description="How long to wait for somebody else's transaction; then 409.")
    statement_timeout: str = Field("15s", description="How long one statement may take.")

    @field_validator("url")
    @classmethod
    def _speaks_psycopg(cls, url: str) -> str:
        scheme, separator, rest = url.partition("://")
        return f"postgresql+psycopg://{rest}" if separator and scheme.startswith("postgres") else url

    @property
    def conninfo(self) -> str:
        """The same address in libpq's own words, for whoever connects without SQLAlchemy."""
        return self.url.replace("+psycopg", "", 1)


def _aes_key(key: SecretStr) -> SecretStr:
    if not re.fullmatch(r"([A-Za-z0-9]{43})?", key.get_secret_value()):
        raise ValueError("an EncodingAESKey has 43 letters and digits")
    return key


PushKey = Annotated[SecretStr, AfterValidator(_aes_key)]


class WeChatSettings(Group, env_prefix="WECHAT_"):
    about: ClassVar[str] = "The mini-program"

    appid: str = Field("", description="AppID of the mini-program.")
    secret: SecretStr = Field(SecretStr(""), description="Its AppSecret.")
    base_url: str = Field("https://api.weixin.qq.com", description="Where WeChat is asked.")
    timeout: float = Field(5, description="Seconds until a call to WeChat is given up.")
    templates: dict[str, str] = Field(
        {}, description="Ids of subscription messages by the names in across/notices/templates.yaml, as JSON."
    )
    push_token: SecretStr = Field(
        SecretStr(""), description="Token of 消息推送; without it no push is taken."
    )
    push_aes_key: PushKey = Field(
        SecretStr(""),
        description="EncodingAESKey; with it only encrypted pushes (安全模式, 兼容模式) are taken.",
    )
    push_former_aes_key: PushKey = Field(SecretStr(""), description="The one before, still believed.")


class PaySettings(Group, env_prefix="WXPAY_"):
    about: ClassVar[str] = "WeChat Pay, as the merchant platform (pay.weixin.qq.com) shows it"

    base_url: str = Field("https://api.mch.weixin.qq.com", description="Where WeChat Pay is asked.")
    mchid: str = Field("", description="Number of the merchant; without it nobody pays.")
    apiv3_key: SecretStr = Field(SecretStr(""), description="APIv3 key, 32 letters and digits.")
    private_key_file: Path = Field(Path("apiclient_key.pem"), description="The merchant's own key.")
    serial_no: str = Field("", description="Serial number of the merchant's certificate.")
    public_key_file: Path = Field(
        Path("pub_key.pem"), description="WeChat Pay's public key, or its certificates (PEM, one file)."
    )
    public_key_id: str = Field("", description="PUB_KEY_ID_…; empty where the file holds certificates.")
    notify_url: str = Field("", description="Our public address (https://…) that WeChat Pay calls back.")
    timeout: float = Field(10, description="Seconds until a call to WeChat Pay is given up.")

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.mchid and len(self.apiv3_key.get_secret_value().encode()) != 32:
            raise ValueError("WXPAY_APIV3_KEY has 32 characters")
        return self


class HttpSettings(Group, env_prefix="HTTP_"):
    about: ClassVar[str] = "What clients may do, and how long they may take"

    host: str = Field("127.0.0.1", description="The address to listen on.")
    proxies: str = Field(
        "127.0.0.1,::1",
        description="Proxies in front, addresses or networks: only their X-Forwarded-For is believed.",
    )
    max_body_bytes: int = Field(1_048_576, description="What a request may carry, in bytes.")
    max_bulk_bytes: int = Field(8_388_608, description="What a push of many offers may weigh, in bytes.")
    max_upload_bytes: int = Field(10_485_760, description="What one uploaded file may weigh, in bytes.")
    header_seconds: float = Field(10, description="Seconds a client may take to send its headers.")
    body_seconds: float = Field(30, description="Seconds a client may take to send its body.")
    idle_seconds: int = Field(
        30, description="Seconds an idle connection is kept; longer than the proxy in front keeps it."
    )
    leave_seconds: float = Field(
        3, description="Seconds that `serve` answers on after SIGTERM, until the proxy has seen /readyz."
    )
    ready_bytes: int = Field(
        33_554_432, description="Bytes of public answers that a process keeps ready; 0: none."
    )


class TracesSettings(Group, env_prefix="TRACES_"):
    about: ClassVar[str] = "Traces by OpenTelemetry"

    endpoint: str = Field("", description="Where OTLP/HTTP takes spans; without it none are made.")
    service: str = Field("linli", description="What this installation is called there.")
    share: float = Field(1, ge=0, le=1, description="Of how many requests, where the caller has not decided.")


class QuotaSettings(Group, env_prefix="QUOTA_"):
    about: ClassVar[str] = "Requests a minute; 0: as many as you like"

    signed_in: int = Field(1200, ge=0, description="Of one account or key.")
    public: int = Field(3000, ge=0, description="Without a token, of one address.")
    rows: int = Field(60_000, description="That an account or a key may push in bulk, beside its requests.")
    failures: int = Field(30, ge=0, description="Failed sign-ins, tokens and keys, of one address.")


def _contact(uri: str) -> str:
    if not re.fullmatch(r"(mailto:[^@\s]+@[^@\s]+|https://\S+|tel:\+?[0-9-]+)", uri):
        raise ValueError("a contact is a mailto:, https:// or tel: address")
    return uri


ContactUri = Annotated[str, AfterValidator(_contact)]


class Settings(Group):
    about: ClassVar[str] = "The installation"

    port: int = Field(
        8000, ge=0, le=65_534, description="Where to listen; the demo's stand-ins take the next one."
    )
    data_dir: Path = Field(Path(".data"), description="Where files of this installation lie.")
    demo: bool = Field(False, description="Serve 东圣社区 with stand-ins for WeChat; `make run` sets it.")
    secret_key: SecretStr = Field(
        SecretStr(""),
        description="Signs and seals: 32 random characters or more, the same for all processes. "
        "The demo makes one and keeps it in DATA_DIR.",
    )
    former_secret_keys: list[SecretStr] = Field(
        [], description="Keys that no longer sign but are still believed, newest first."
    )
    security_contact: Annotated[list[ContactUri], NoDecode] = Field(
        [],
        description="Whom to tell of a weakness: mailto:, https:// or tel: addresses, the best first, commas "
        "between them; shown in /.well-known/security.txt.",
    )
    webhook_allow: Annotated[list[str], NoDecode] = Field(
        [],
        description="host:port pairs on private addresses that webhooks may reach; commas between them.",
    )
    db: DatabaseSettings = Field(default_factory=DatabaseSettings)
    wechat: WeChatSettings = Field(default_factory=WeChatSettings)
    pay: PaySettings = Field(default_factory=PaySettings)
    http: HttpSettings = Field(default_factory=HttpSettings)
    quota: QuotaSettings = Field(default_factory=QuotaSettings)
    traces: TracesSettings = Field(default_factory=TracesSettings)

    @field_validator("webhook_allow", "security_contact", mode="before")
    @classmethod
    def _between_commas(cls, pairs: object) -> object:
        if not isinstance(pairs, str):
            return pairs
        return [each.strip() for each in pairs.split(",") if each.strip()]
