from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Uuid, column
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from app.commons.cases.clocks.terms import Term, Unit
from app.kit.db import Base
from app.kit.wall import with_row


class Clock(Base):
    """One term of a case; `about_id` where a case has several of one name, such as instalments.

    When it is due, when somebody is warned and when the next one hears of it stand here, so that no job
    that was late and no server that was down can lose them.
    """

    __tablename__ = "case_clocks"
    __wall__ = with_row("cases", "case_id")
    __table_args__ = (
        Index(
            "uq_case_clocks_running",
            "case_id",
            "name",
            "about_id",
            unique=True,
            postgresql_nulls_not_distinct=True,
            postgresql_where=column("stopped_at").is_(None),
        ),
        Index("ix_case_clocks_act_at", "act_at", postgresql_where=column("stopped_at").is_(None)),
    )

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    name: Mapped[str]
    about_id: Mapped[UUID | None]
    amount: Mapped[int]
    unit: Mapped[Unit]
    started_at: Mapped[datetime]
    due_at: Mapped[datetime]
    provisional: Mapped[bool]
    extended_until: Mapped[date | None]
    act_at: Mapped[datetime | None]
    warned_at: Mapped[datetime | None]
    stopped_at: Mapped[datetime | None]

    @property
    def term(self) -> Term:
        return Term(self.amount, self.unit)


class Pause(Base):
    """`limit_at`: then it goes on by itself, whether anybody remembers or not."""

    __tablename__ = "case_pauses"
    __wall__ = with_row("case_clocks", "clock_id")

    clock_id: Mapped[UUID] = mapped_column(ForeignKey("case_clocks.id"), index=True)
    reason: Mapped[str]
    began_at: Mapped[datetime]
    limit_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class Extension(Base):
    """`agreed_by` are the parties who agreed to it."""

    __tablename__ = "case_extensions"
    __wall__ = with_row("case_clocks", "clock_id")

    clock_id: Mapped[UUID] = mapped_column(ForeignKey("case_clocks.id"), index=True)
    until: Mapped[date]
    reason: Mapped[str | None]
    agreed_by: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
