from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.db import Base
from app.kit.sealing import sealed
from app.kit.wall import with_subject
from app.services.mediation.walls import CONFIDENTIAL, SHARED_NOTE


class EvidenceKind(StrEnum):
    """By the part of the file it goes into (司发通〔2010〕239号)."""

    IDENTITY = "identity"
    MANDATE = "mandate"
    INVESTIGATION = "investigation"
    EVIDENCE = "evidence"
    PERFORMANCE = "performance"
    OTHER = "other"


class Hearing(Base):
    """One session, numbered within its case; its record is read, and confirmed, by each side."""

    __tablename__ = "mediation_sessions"
    __wall__ = with_subject("mediations", "case_id")
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[UUID] = mapped_column(ForeignKey("mediations.id"))
    number: Mapped[int]
    held_at: Mapped[datetime]
    where: Mapped[str]
    open: Mapped[bool]
    attended: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    record_sealed: Mapped[bytes | None] = mapped_column(info=sealed("mediation_sessions.record"))
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)


class Note(Placed):
    """What one side said in confidence (背对背). Sealed: for who mediates and who leads, for nobody else.

    Row-level security stands before these rows too: see the migration.
    """

    __tablename__ = "mediation_notes"
    __wall__ = CONFIDENTIAL | SHARED_NOTE

    case_id: Mapped[UUID] = mapped_column(ForeignKey("mediations.id"), index=True)
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_parties.id"), index=True)
    author_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    confidential: Mapped[bool]
    text_sealed: Mapped[bytes] = mapped_column(info=sealed("mediation_notes.text"))


class Evidence(Placed):
    """`shared`: both sides read it; otherwise the side it came from, and who has the case."""

    __tablename__ = "mediation_evidence"
    __wall__ = with_subject("mediations", "case_id")
    names_files = True

    case_id: Mapped[UUID] = mapped_column(ForeignKey("mediations.id"), index=True)
    kind: Mapped[EvidenceKind]
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_parties.id"), index=True)
    author_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    shared: Mapped[bool]
    title: Mapped[str]
    text_sealed: Mapped[bytes | None] = mapped_column(info=sealed("mediation_evidence.text"))
    file_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
