import json
from datetime import date
from typing import Any, Self
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.clock import today
from app.kit.db import Base
from app.kit.identifiers import age, birth_date
from app.kit.sealing import closed, opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.wall import with_row


class Party(Base):
    """All that says who somebody is is sealed; `represents_id` is the party for whom they speak."""

    __tablename__ = "case_parties"
    __wall__ = with_row("cases", "case_id")
    _keyring = NO_KEYS  # rows come from a repository, with its keys

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    role: Mapped[str]
    represents_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_parties.id"), index=True)
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    name_sealed: Mapped[bytes] = mapped_column(info=sealed("case_parties.name"))
    phone_sealed: Mapped[bytes | None] = mapped_column(info=sealed("case_parties.phone", blind="phone_blind"))
    phone_blind: Mapped[bytes | None] = mapped_column(index=True)
    id_number_sealed: Mapped[bytes | None] = mapped_column(
        info=sealed("case_parties.id_number", blind="id_number_blind")
    )
    id_number_blind: Mapped[bytes | None] = mapped_column(index=True)
    address_sealed: Mapped[bytes | None] = mapped_column(info=sealed("case_parties.address"))
    about_sealed: Mapped[bytes | None] = mapped_column(info=sealed("case_parties.about"))

    def with_keys(self, keyring: Keyring) -> Self:
        self._keyring = keyring
        return self

    @classmethod
    def sealed_with(cls, keyring: Keyring, *, about: dict[str, Any], **plain: str | None) -> dict[str, Any]:
        said = {name: value for name, value in about.items() if value is not None}
        whole = json.dumps(said, ensure_ascii=False, default=str) if said else None
        return dict(closed(cls, keyring, about=whole, **plain))

    @property
    def ids(self) -> frozenset[UUID]:
        """As which they are known to us, if at all: their account, the resident they are."""
        return frozenset(each for each in (self.account_id, self.resident_id) if each)

    @property
    def name(self) -> str:
        return opened(self, self._keyring, "name") or ""

    @property
    def phone(self) -> str | None:
        return opened(self, self._keyring, "phone")

    @property
    def id_number(self) -> str | None:
        return opened(self, self._keyring, "id_number")

    @property
    def address(self) -> str | None:
        return opened(self, self._keyring, "address")

    @property
    def about(self) -> dict[str, Any]:
        """Gender, ethnic group, birth date, occupation, employer: as far as known."""
        said: dict[str, Any] = json.loads(opened(self, self._keyring, "about") or "{}")
        return said

    @property
    def born_on(self) -> date | None:
        if number := self.id_number:
            return birth_date(number)
        said = self.about.get("born_on")
        return date.fromisoformat(said) if said else None

    @property
    def age(self) -> int | None:
        return age(self.born_on, today()) if self.born_on else None

    @property
    def is_minor(self) -> bool:
        """Under 18 (民法典 17)."""
        return self.age is not None and self.age < 18
