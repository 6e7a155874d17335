from datetime import date
from enum import StrEnum
from typing import Self
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.kit.access import Placed
from app.kit.clock import today
from app.kit.db import Base
from app.kit.identifiers import Gender, age
from app.kit.sealing import closed, opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Stateful
from app.kit.wall import at_home, at_place, own, when, with_row
from app.permissions import ProxyPurpose
from app.registry.residents.flow import ResidentFlow, ResidentStatus


class Relation(StrEnum):
    """To the head of the household, in the groups of GB/T 4761."""

    HEAD = "head"
    SPOUSE = "spouse"
    CHILD = "child"
    GRANDCHILD = "grandchild"
    PARENT = "parent"
    GRANDPARENT = "grandparent"
    SIBLING = "sibling"
    OTHER = "other"


class RevealField(StrEnum):
    NAME = "name"
    PHONE = "phone"
    ID_NUMBER = "id_number"
    BORN_ON = "born_on"


class Direction(StrEnum):
    IMPORT = "import"
    EXPORT = "export"


class Household(Placed):
    """Behind one door; a collective household (集体户) is one too."""

    __tablename__ = "households"
    __wall__ = when("EXISTS (SELECT FROM residents walled WHERE walled.household_id = {row}.id)") | at_place()
    __table_args__ = (UniqueConstraint("place_id", "number"),)

    number: Mapped[str]
    address: Mapped[str | None]

    @property
    def place_code(self) -> str:
        return self.place.code


class Resident(Stateful[ResidentStatus]):
    """Stands where their household stands. What identifies them is sealed, and opens only `with_keys`."""

    __tablename__ = "residents"
    __wall__ = own() | at_home() | at_place()
    __table_args__ = (UniqueConstraint("account_id"), UniqueConstraint("id_number_blind"))
    flow, affairs = ResidentFlow, ProxyPurpose.DATA
    _keyring = NO_KEYS  # rows come from a repository, with its keys
    withheld = False  # see `minors.Withheld`

    household_id: Mapped[UUID] = mapped_column(ForeignKey("households.id"), index=True)
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    name: Mapped[str]
    gender: Mapped[Gender | None]
    born_on: Mapped[date | None]
    relation: Mapped[Relation]
    phone_sealed: Mapped[bytes | None] = mapped_column(info=sealed("residents.phone", blind="phone_blind"))
    phone_blind: Mapped[bytes | None] = mapped_column(index=True)
    id_number_sealed: Mapped[bytes | None] = mapped_column(
        info=sealed("residents.id_number", blind="id_number_blind")
    )
    id_number_blind: Mapped[bytes | None]
    status: Mapped[ResidentStatus] = mapped_column(default=ResidentFlow.start)
    left_on: Mapped[date | None]
    version: Mapped[int] = mapped_column(default=1)

    household: Mapped[Household] = relationship(lazy="joined", innerjoin=True)

    def with_keys(self, keyring: Keyring) -> Self:
        self._keyring = keyring
        return self

    def keep(self, keyring: Keyring, **plain: str | None) -> None:
        """Seal these fields anew."""
        for column, value in closed(type(self), keyring, **plain).items():
            setattr(self, column, value)

    @property
    def phone(self) -> str | None:
        return opened(self, self._keyring, "phone")

    @property
    def id_number(self) -> str | None:
        return opened(self, self._keyring, "id_number")

    @property
    def owner_id(self) -> UUID:
        return self.account_id or self.id

    @property
    def place_code(self) -> str:
        return self.place.code

    @property
    def household_number(self) -> str:
        return self.household.number

    @property
    def linked(self) -> bool:
        return self.account_id is not None

    @property
    def age(self) -> int | None:
        """On the day of death, or today."""
        over = self.left_on if self.status is ResidentStatus.DECEASED else None
        return age(self.born_on, over or today()) if self.born_on else None


class Reveal(Base):
    """Somebody was shown what is masked. Like the timeline, never changed or deleted."""

    __tablename__ = "reveals"
    __wall__ = with_row("residents", "resident_id")

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("residents.id"), index=True)
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    roles: Mapped[list[str]]
    field: Mapped[RevealField]
    reason: Mapped[str]


class Transfer(Placed):
    """Many residents at once came in from a sheet, or went out into one. Never changed or deleted."""

    __tablename__ = "resident_transfers"
    __wall__ = at_place()

    direction: Mapped[Direction]
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    roles: Mapped[list[str]]
    rows: Mapped[int]
