from collections.abc import Callable
from typing import Self
from uuid import UUID

from sqlalchemy import ForeignKey, Index, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.masking import mask_id_number, mask_name, mask_phone
from app.kit.sealing import opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Stateful
from app.kit.wall import at_place, own, resident
from app.permissions import ProxyPurpose
from app.registry.corrections.flow import CorrectionFlow, CorrectionStatus
from app.registry.residents.schemas import RevealField


def _mask_day(day: str) -> str:
    return f"{day[:4]}-**-**"


MASKS: dict[RevealField, Callable[[str], str]] = {
    RevealField.NAME: mask_name,
    RevealField.PHONE: mask_phone,
    RevealField.ID_NUMBER: mask_id_number,
    RevealField.BORN_ON: _mask_day,
}


class Correction(Stateful[CorrectionStatus]):
    """What somebody says is right; sealed, and gone once it is decided (PIPL 19)."""

    __tablename__ = "corrections"
    __table_args__ = (
        Index(
            "uq_corrections_asked",
            "resident_id",
            "field",
            unique=True,
            postgresql_where=column("status") == CorrectionStatus.ASKED.value,
        ),
    )
    __wall__ = own("asked_by") | resident() | at_place()
    flow, affairs = CorrectionFlow, ProxyPurpose.DATA
    _keyring = NO_KEYS  # rows come from a repository, with its keys
    withheld = False  # a minor's, for whoever was not cleared

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("residents.id"), index=True)
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    field: Mapped[RevealField]
    value_sealed: Mapped[bytes | None] = mapped_column(info=sealed("corrections.value"))
    status: Mapped[CorrectionStatus] = mapped_column(default=CorrectionFlow.start)

    def with_keys(self, keyring: Keyring) -> Self:
        self._keyring = keyring
        return self

    @property
    def value(self) -> str | None:
        return opened(self, self._keyring, "value")

    @property
    def masked(self) -> str | None:
        """As the register would show it."""
        value = None if self.withheld else self.value
        return value and MASKS[self.field](value)

    @property
    def owner_id(self) -> UUID:
        return self.resident_id

    @property
    def place_code(self) -> str:
        return self.place.code
