from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.timeline import Stateful
from app.kit.wall import at_place, own
from app.registry.clearances.flow import ClearanceFlow, ClearanceStatus


class Clearance(Stateful[ClearanceStatus]):
    """Somebody may be shown what is about the minors of a place, for a purpose and until a day."""

    __tablename__ = "clearances"
    __wall__ = own() | at_place()
    __table_args__ = (
        Index(
            "uq_clearances_asked",
            "account_id",
            "place_id",
            unique=True,
            postgresql_where=column("status") == ClearanceStatus.ASKED.value,
        ),
    )
    flow = ClearanceFlow
    account_name = ""  # the service says it

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    purpose: Mapped[str]
    until: Mapped[date]
    status: Mapped[ClearanceStatus] = mapped_column(default=ClearanceFlow.start)

    @property
    def owner_id(self) -> UUID:
        return self.account_id

    @property
    def place_code(self) -> str:
        return self.place.code
