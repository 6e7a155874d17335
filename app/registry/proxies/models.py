from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Actor
from app.kit.flow import Move
from app.kit.timeline import Stateful
from app.kit.wall import at_place, own, resident
from app.permissions import ProxyPurpose
from app.registry.proxies.flow import ProxyFlow, ProxyStatus


class ProxyKind(StrEnum):
    RELATIVE = "relative"
    GUARDIAN = "guardian"
    HEAD = "head"  # 楼长, 单元长 or 网格员
    OTHER = "other"


class Basis(StrEnum):
    """What the mandate rests on (民法典 arts. 34, 163, 165)."""

    APPOINTED = "appointed"
    PAPER = "paper"


class Proxy(Stateful[ProxyStatus]):
    """A resident's affairs in somebody's hands; it stands where the resident lived when it was given."""

    __tablename__ = "proxies"
    __wall__ = resident() | own("agent_id") | at_place()
    __table_args__ = (
        Index(
            "uq_proxies_active",
            "resident_id",
            "agent_id",
            unique=True,
            postgresql_where=column("status") == ProxyStatus.ACTIVE.value,
        ),
        CheckConstraint("cardinality(purposes) > 0", name="for_something"),
    )
    flow, affairs = ProxyFlow, ProxyPurpose.DATA

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("residents.id"), index=True)
    agent_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    kind: Mapped[ProxyKind]
    purposes: Mapped[list[str]]
    until: Mapped[date | None]
    basis: Mapped[Basis]
    paper: Mapped[str | None]
    status: Mapped[ProxyStatus] = mapped_column(default=ProxyFlow.start)

    @property
    def owner_id(self) -> UUID:
        return self.resident_id

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        """Who acts for somebody may always lay it down, while acting or not."""
        return self.agent_id == actor.id or super().allows(step, actor)
