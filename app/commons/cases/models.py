from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from app.commons.cases.flow import CaseFlow, CaseStatus
from app.commons.cases.kinds import Kind
from app.kit.access import NOBODY, Actor
from app.kit.db import Base
from app.kit.flow import Move
from app.kit.sealing import sealed
from app.kit.timeline import Stateful
from app.kit.wall import at_place, own, when, with_row

INSIDE = when("{row}.insiders && ((SELECT linli_accounts())::uuid[] || (SELECT linli_residents())::uuid[])")


class Case(Stateful[CaseStatus]):
    """The part of a case that is the same for all kinds; its slice's own row has the same id.

    `insiders` are the accounts and residents who may see it, whatever their role: parties, whoever has it.
    """

    __tablename__ = "cases"
    __wall__ = own("reported_by") | INSIDE | at_place()
    __table_args__ = (
        UniqueConstraint("place_id", "number"),
        Index("ix_cases_insiders", "insiders", postgresql_using="gin"),
    )
    flow = CaseFlow

    kind: Mapped[str]
    number: Mapped[str | None]
    status: Mapped[CaseStatus] = mapped_column(default=CaseFlow.start)
    reported_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    insiders: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), default=list)
    assignee_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    assigned_at: Mapped[datetime | None]
    binding: Mapped[bool] = mapped_column(default=False)
    returns: Mapped[int] = mapped_column(default=0)
    told: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), default=list)
    due_at: Mapped[datetime | None]
    provisional: Mapped[bool] = mapped_column(default=False)

    @property
    def owner_id(self) -> UUID:
        return self.reported_by or NOBODY.id

    @property
    def of_kind(self) -> Kind:
        return Kind.all[self.kind]

    @property
    def is_open(self) -> bool:
        return self.status is CaseStatus.OPEN

    @property
    def holder_id(self) -> UUID | None:
        """Who has to act now: whoever it was escalated to last, else whoever has it."""
        return self.told[-1] if self.told else self.assignee_id

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        """The slice whose case it is has asked already."""
        return True


class CaseNumber(Base):
    """The last number given in a year: of one place, kind and word there is no gap, and none twice."""

    __tablename__ = "case_numbers"
    __wall__ = at_place()
    __table_args__ = (UniqueConstraint("place_id", "word", "year"),)

    place_id: Mapped[UUID] = mapped_column(ForeignKey("places.id"))
    word: Mapped[str]
    year: Mapped[int]
    last: Mapped[int]


class CaseDuty(Base):
    """Whom the ladder ends with: by name, so that no missed term is nobody's."""

    __tablename__ = "case_duties"
    __wall__ = at_place()
    __table_args__ = (UniqueConstraint("place_id", "kind"),)

    place_id: Mapped[UUID] = mapped_column(ForeignKey("places.id"))
    kind: Mapped[str]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    named_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)


class CaseLook(Base):
    """Somebody has read the case, or taken something out of it. Never changed or deleted."""

    __tablename__ = "case_looks"
    __wall__ = with_row("cases", "case_id")
    __table_args__ = (Index("ix_case_looks_case_id", "case_id", "id"),)

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"))
    actor_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    roles: Mapped[list[str]]
    what: Mapped[str]


class CaseMessage(Base):
    """`party_id`: between that side and whoever has the case; without it, for everybody in the case."""

    __tablename__ = "case_messages"
    __wall__ = with_row("cases", "case_id")
    __table_args__ = (Index("ix_case_messages_case_id", "case_id", "id"),)
    names_files = True

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"))
    party_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_parties.id"), index=True)
    author_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    text_sealed: Mapped[bytes] = mapped_column(info=sealed("case_messages.text"))
    file_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), default=list)


class CaseRating(Base):
    """Five is very satisfied, one is not at all (国办发〔2019〕51号); below three somebody calls back."""

    __tablename__ = "case_ratings"
    __wall__ = with_row("cases", "case_id")
    __table_args__ = (
        UniqueConstraint("case_id", "rated_by"),
        CheckConstraint("score BETWEEN 1 AND 5", name="score_in_range"),
    )

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"))
    rated_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    score: Mapped[int]
    comment_sealed: Mapped[bytes | None] = mapped_column(info=sealed("case_ratings.comment"))
    called_back_at: Mapped[datetime | None]
    outcome_sealed: Mapped[bytes | None] = mapped_column(info=sealed("case_ratings.outcome"))
