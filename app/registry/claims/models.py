from typing import Self
from uuid import UUID

from sqlalchemy import ForeignKey, Index, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.sealing import opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Stateful
from app.kit.wall import at_place, own
from app.registry.claims.flow import ClaimFlow, ClaimStatus
from app.registry.residents.schemas import Relation


class Claim(Stateful[ClaimStatus]):
    """The ID number is there to be compared, and goes when the claim is decided."""

    __tablename__ = "claims"
    __wall__ = own() | at_place()
    __table_args__ = (
        Index(
            "uq_claims_pending",
            "account_id",
            unique=True,
            postgresql_where=column("status") == ClaimStatus.PENDING.value,
        ),
    )
    flow = ClaimFlow
    _keyring = NO_KEYS  # rows come from a repository, with its keys

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    household_number: Mapped[str | None]
    name: Mapped[str]
    relation: Mapped[Relation]
    id_number_sealed: Mapped[bytes | None] = mapped_column(info=sealed("claims.id_number"))
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("residents.id"), index=True)
    status: Mapped[ClaimStatus] = mapped_column(default=ClaimFlow.start)

    def with_keys(self, keyring: Keyring) -> Self:
        self._keyring = keyring
        return self

    @property
    def id_number(self) -> str | None:
        return opened(self, self._keyring, "id_number")

    @property
    def owner_id(self) -> UUID:
        return self.account_id

    @property
    def place_code(self) -> str:
        return self.place.code
