from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Uuid, column
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Actor
from app.kit.db import Base
from app.kit.flow import Move
from app.kit.sealing import sealed
from app.kit.timeline import Stateful
from app.kit.wall import with_row, with_subject
from app.services.mediation.flow import PENDING, ConfirmationFlow, ConfirmationStatus


class Form(StrEnum):
    WRITTEN = "written"
    ORAL = "oral"


class TermKind(StrEnum):
    PAY = "pay"
    DO = "do"
    REFRAIN = "refrain"
    RETURN = "return"
    APOLOGISE = "apologise"
    OTHER = "other"
    STATUS = "status"
    OWNERSHIP = "ownership"


# Identity, adoption, marriage; and who owns things or ideas: 民诉法解释 355.
NOT_CONFIRMABLE = frozenset({TermKind.STATUS, TermKind.OWNERSHIP})


class Signer(StrEnum):
    PARTY = "party"
    MEDIATOR = "mediator"
    SEAL = "seal"


class Method(StrEnum):
    SIGN = "sign"
    SEAL = "seal"
    FINGERPRINT = "fingerprint"


class Agreement(Base):
    """人民调解法 28 to 30. One that was drafted anew is `void_at`, and its signatures with it."""

    __tablename__ = "mediation_agreements"
    __wall__ = with_subject("mediations", "case_id")
    __table_args__ = (
        Index(
            "uq_mediation_agreements_valid",
            "case_id",
            unique=True,
            postgresql_where=column("void_at").is_(None),
        ),
    )

    case_id: Mapped[UUID] = mapped_column(ForeignKey("mediations.id"))
    form: Mapped[Form]
    facts_sealed: Mapped[bytes | None] = mapped_column(info=sealed("mediation_agreements.facts"))
    way_sealed: Mapped[bytes | None] = mapped_column(info=sealed("mediation_agreements.way"))
    effective_at: Mapped[datetime | None]
    void_at: Mapped[datetime | None]


class AgreedTerm(Base):
    """`party_id` is who owes it."""

    __tablename__ = "mediation_terms"
    __wall__ = with_row("mediation_agreements", "agreement_id")

    agreement_id: Mapped[UUID] = mapped_column(ForeignKey("mediation_agreements.id"), index=True)
    kind: Mapped[TermKind]
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_parties.id"), index=True)
    text_sealed: Mapped[bytes] = mapped_column(info=sealed("mediation_terms.text"))
    amount_fen: Mapped[int | None]


class Duty(Base):
    """One thing to be done, or one instalment of it."""

    __tablename__ = "mediation_duties"
    __wall__ = with_row("mediation_terms", "term_id")

    term_id: Mapped[UUID] = mapped_column(ForeignKey("mediation_terms.id"), index=True)
    due_on: Mapped[date | None]
    amount_fen: Mapped[int | None]
    done_on: Mapped[date | None]
    refused: Mapped[bool] = mapped_column(default=False)


class Signature(Base):
    __tablename__ = "mediation_signatures"
    __wall__ = with_row("mediation_agreements", "agreement_id")
    __table_args__ = (
        Index(
            "uq_mediation_signatures_once",
            "agreement_id",
            "role",
            "party_id",
            unique=True,
            postgresql_nulls_not_distinct=True,
        ),
    )

    agreement_id: Mapped[UUID] = mapped_column(ForeignKey("mediation_agreements.id"))
    role: Mapped[Signer]
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_parties.id"), index=True)
    method: Mapped[Method]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)


class Confirmation(Stateful[ConfirmationStatus]):
    """A joint application to the court, and what became of it."""

    __tablename__ = "mediation_confirmations"
    __wall__ = with_subject("mediations", "case_id")
    __table_args__ = (
        Index(
            "uq_mediation_confirmations_pending",
            "case_id",
            unique=True,
            postgresql_where=column("status").in_([each.value for each in PENDING]),
        ),
    )
    flow = ConfirmationFlow

    case_id: Mapped[UUID] = mapped_column(ForeignKey("mediations.id"))
    status: Mapped[ConfirmationStatus] = mapped_column(default=ConfirmationFlow.start)
    court: Mapped[str]
    filed_on: Mapped[date]
    applicants: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    longer: Mapped[bool] = mapped_column(default=False)
    ground: Mapped[str | None]
    decided_on: Mapped[date | None]
    _handled = False

    @property
    def owner_id(self) -> UUID:
        return self.case_id

    def handled(self) -> "Confirmation":
        """Whoever has the case has been asked for."""
        self._handled = True
        return self

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        return self._handled and super().allows(step, actor)


class FollowUp(Base):
    __tablename__ = "mediation_follow_ups"
    __wall__ = with_subject("mediations", "case_id")

    case_id: Mapped[UUID] = mapped_column(ForeignKey("mediations.id"), index=True)
    done_on: Mapped[date]
    done_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    performed: Mapped[bool]
    satisfied: Mapped[bool]
    text_sealed: Mapped[bytes | None] = mapped_column(info=sealed("mediation_follow_ups.text"))
