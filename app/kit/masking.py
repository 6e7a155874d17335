"""Personal data as everybody may see it: masked by its type, where it is read into an answer."""

from typing import Annotated

from pydantic import AfterValidator, Field


def masked_phone(phone: str) -> str:
    """`138****5678`; of a short number only its last two digits. Once masked, it stays as it is."""
    return f"{phone[:3]}****{phone[-4:]}" if len(phone) >= 11 else f"****{phone[-2:]}"


MaskedPhone = Annotated[str, AfterValidator(masked_phone), Field(examples=["138****5678"])]
