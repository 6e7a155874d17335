from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.across.webhooks.conformance.probes import described
from app.kit.db import Base
from app.kit.wall import with_row


class Conformance(Base):
    """One run over all checks; `results` by their codes: whether it passed, and what came."""

    __tablename__ = "webhook_conformance"
    __wall__ = with_row("webhook_endpoints", "endpoint_id")
    __table_args__ = (Index("ix_webhook_conformance_endpoint_id_id", "endpoint_id", "id"),)

    endpoint_id: Mapped[UUID] = mapped_column(ForeignKey("webhook_endpoints.id", ondelete="CASCADE"))
    results: Mapped[Any] = mapped_column(JSONB)
    finished_at: Mapped[datetime | None]

    @property
    def score(self) -> int | None:
        passed = [each["passed"] for each in self.results.values()]
        return 100 * sum(passed) // len(passed) if self.finished_at else None

    @property
    def checks(self) -> list[dict[str, Any]]:
        """In the order of the file, as far as they were made."""
        return [
            {**about, **found, **({"remedy_zh": None, "remedy_en": None} if found["passed"] else {})}
            for code, about in described().items()
            if (found := self.results.get(code))
        ]
