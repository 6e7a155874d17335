from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.db import Base
from app.kit.identifiers import Gender
from app.kit.wall import at_place, at_place_of, public


class Committee(Placed):
    """One a place; `word` is what its case numbers are called by: 东圣人调."""

    __tablename__ = "mediation_committees"
    __wall__ = public(at_place())
    __table_args__ = (UniqueConstraint("place_id"),)

    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    name: Mapped[str]
    studio: Mapped[str | None]
    word: Mapped[str]
    seal: Mapped[str]
    elected_on: Mapped[date]
    term_ends_on: Mapped[date]
    version: Mapped[int] = mapped_column(default=1)

    @property
    def place_code(self) -> str:
        return self.place.code


class Member(Base):
    __tablename__ = "mediation_members"
    __wall__ = public(at_place_of("mediation_committees", "committee_id"))
    __table_args__ = (UniqueConstraint("committee_id", "account_id"),)

    committee_id: Mapped[UUID] = mapped_column(ForeignKey("mediation_committees.id", ondelete="CASCADE"))
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    name: Mapped[str]
    gender: Mapped[Gender]
    chair: Mapped[bool]
    adult: Mapped[bool]
    employer: Mapped[str | None]
