from pydantic import ConfigDict, Field

from app.kit.schema import Input


class Signed(Input):
    """WeChat adds others as it likes, such as `openid`."""

    model_config = ConfigDict(extra="ignore")

    signature: str = Field(
        max_length=64,
        description="SHA-1 of the token, timestamp and nonce, sorted and joined.",
        examples=["f464b24fc39322e44b38aa78f5edd27bd1441696"],
    )
    timestamp: str = Field(max_length=20, examples=["1714036504"])
    nonce: str = Field(max_length=64, examples=["1514711492"])


class SignedEcho(Signed):
    echostr: str = Field(
        max_length=256, description="What to answer, as it is.", examples=["4375120948345356249"]
    )


class SignedPush(Signed):
    encrypt_type: str = Field("raw", max_length=8, description="`aes` where the body is encrypted.")
    msg_signature: str = Field("", max_length=64, description="As `signature`, with the encrypted text.")
