from enum import StrEnum
from typing import Self
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import NOBODY
from app.kit.sealing import opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.wall import member, own
from app.services.homecare.actors import OfProvider
from app.services.homecare.incidents.flow import IncidentFlow, IncidentStatus


class IncidentKind(StrEnum):
    LATE_15 = "late_15"
    LATE_30 = "late_30"
    LATE_60 = "late_60"
    OVERDUE = "overdue"
    NURSE_ABSENT = "nurse_absent"
    PATIENT_ABSENT = "patient_absent"
    TURNED_AWAY = "turned_away"
    ABORTED = "aborted"
    ADVERSE_EVENT = "adverse_event"
    COMPLAINT = "complaint"
    RECORD_MISSING = "record_missing"
    NURSE_SAFETY = "nurse_safety"


class Severity(StrEnum):
    MINOR = "minor"
    SERIOUS = "serious"
    CRITICAL = "critical"


SEVERITY = {
    IncidentKind.LATE_15: Severity.MINOR,
    IncidentKind.LATE_30: Severity.SERIOUS,
    IncidentKind.PATIENT_ABSENT: Severity.MINOR,
    IncidentKind.TURNED_AWAY: Severity.MINOR,
    IncidentKind.RECORD_MISSING: Severity.MINOR,
    IncidentKind.LATE_60: Severity.CRITICAL,
    IncidentKind.ABORTED: Severity.CRITICAL,
    IncidentKind.ADVERSE_EVENT: Severity.CRITICAL,
    IncidentKind.NURSE_SAFETY: Severity.CRITICAL,
}


class Incident(OfProvider[IncidentStatus]):
    """`key` is there where an incident can be opened only once, however often the clock looks."""

    __tablename__ = "nursing_incidents"
    __wall__ = own("opened_by") | member("provider_id")
    flow = IncidentFlow
    _keyring = NO_KEYS

    order_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_orders.id"), index=True)
    kind: Mapped[IncidentKind]
    severity: Mapped[Severity]
    key: Mapped[str | None] = mapped_column(unique=True)
    opened_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    statement_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_incidents.statement"))
    findings_sealed: Mapped[bytes | None] = mapped_column(info=sealed("nursing_incidents.findings"))
    status: Mapped[IncidentStatus] = mapped_column(default=IncidentFlow.start)

    def with_keys(self, keyring: Keyring) -> Self:
        self._keyring = keyring
        return self

    @property
    def owner_id(self) -> UUID:
        return self.opened_by or NOBODY.id

    @property
    def statement(self) -> str | None:
        return opened(self, self._keyring, "statement")

    @property
    def findings(self) -> str | None:
        return opened(self, self._keyring, "findings")
