from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Index, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.sealing import sealed
from app.kit.wall import with_subject


class Closeness(StrEnum):
    """What brings a mediator close to a party."""

    HOUSEHOLD = "household"
    RELATION = "relation"
    EARLIER_CASE = "earlier_case"
    EMPLOYER = "employer"
    PARTY = "party"
    OTHER = "other"


class Mediator(Base):
    """`conflicts` is what we found by ourselves when they were named."""

    __tablename__ = "mediation_mediators"
    __wall__ = with_subject("mediations", "case_id")
    __table_args__ = (
        Index(
            "uq_mediation_mediators_at_work",
            "case_id",
            "account_id",
            unique=True,
            postgresql_where=column("ended_at").is_(None),
        ),
    )

    case_id: Mapped[UUID] = mapped_column(ForeignKey("mediations.id"))
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    chosen_by: Mapped[UUID | None] = mapped_column(ForeignKey("case_parties.id"), index=True)
    conflicts: Mapped[list[str]]
    ended_at: Mapped[datetime | None]


class Objection(Base):
    __tablename__ = "mediation_objections"
    __wall__ = with_subject("mediations", "case_id")

    case_id: Mapped[UUID] = mapped_column(ForeignKey("mediations.id"), index=True)
    party_id: Mapped[UUID] = mapped_column(ForeignKey("case_parties.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    reason: Mapped[str]
    upheld: Mapped[bool | None]
    answer: Mapped[str | None]
    decided_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)


class Disclosure(Base):
    __tablename__ = "mediation_disclosures"
    __wall__ = with_subject("mediations", "case_id")

    case_id: Mapped[UUID] = mapped_column(ForeignKey("mediations.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    kind: Mapped[Closeness]
    text_sealed: Mapped[bytes] = mapped_column(info=sealed("mediation_disclosures.text"))
