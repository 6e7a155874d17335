from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.across.notices.calls.flow import CallFlow, CallStatus
from app.kit.access import NOBODY
from app.kit.timeline import Stateful
from app.kit.wall import at_place


class Channel(StrEnum):
    PHONE = "phone"
    SLIP = "slip"
    DOOR = "door"


class Call(Stateful[CallStatus]):
    """Somebody without an account is to be told; whoever looks after their place does it."""

    __tablename__ = "notice_calls"
    __table_args__ = (UniqueConstraint("resident_id", "subject_id", "template", "occasion"),)
    __wall__ = at_place()
    flow = CallFlow

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("residents.id"))
    subject: Mapped[str]
    subject_id: Mapped[UUID]
    template: Mapped[str]
    occasion: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    status: Mapped[CallStatus] = mapped_column(default=CallFlow.start)
    channel: Mapped[Channel | None]

    @property
    def owner_id(self) -> UUID:
        """Nobody's own: whoever is called does not make the call."""
        return NOBODY.id

    @property
    def place_code(self) -> str:
        return self.place.code
