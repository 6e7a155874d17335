from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.wall import at_place, member
from app.registry.partners.keys import KeyMode

SLOTS = (1, 2)


class MachineKey(Placed):
    """Only its hash is kept. Two of a mode may be in force, so that one is changed without a pause.

    `kind` is the organisation's, so that one statement says as whom the server acts.
    """

    __tablename__ = "machine_keys"
    __wall__ = member() | at_place()
    __table_args__ = (
        UniqueConstraint("key_hash"),
        CheckConstraint(f"slot IN {SLOTS}", name="one_of_two"),
        Index(
            "uq_machine_keys_in_force",
            "organisation_id",
            "mode",
            "slot",
            unique=True,
            postgresql_where=text("revoked_at IS NULL"),
        ),
    )

    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    name: Mapped[str]
    mode: Mapped[KeyMode]
    slot: Mapped[int]
    prefix: Mapped[str]
    key_hash: Mapped[str]
    scopes: Mapped[list[str]]
    kind: Mapped[str]
    networks: Mapped[list[str]]
    made_by: Mapped[UUID]
    expires_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
