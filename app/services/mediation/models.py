from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Uuid
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Actor
from app.kit.db import Base
from app.kit.flow import Move
from app.kit.sealing import closed, opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Stateful
from app.kit.wall import own, with_subject
from app.permissions import ProxyPurpose
from app.services.mediation.flow import LEAD, MediationFlow, MediationStatus
from app.services.mediation.walls import OF_MEDIATORS, OF_PARTIES


class DisputeType(StrEnum):
    """In the words of the justice bureau's statistics."""

    FAMILY = "婚姻家庭"
    NEIGHBOURS = "邻里"
    HOUSING = "房屋宅基地"
    CONTRACT = "合同"
    BUSINESS = "生产经营"
    DAMAGES = "损害赔偿"
    LAND = "山林土地"
    EXPROPRIATION = "征地拆迁"
    ENVIRONMENT = "环境污染"
    LABOUR = "劳动争议"
    CONSUMER = "消费"
    MEDICAL = "医疗"
    TRAFFIC = "道路交通事故"
    PROPERTY = "物业"
    OTHER = "其它"


class Source(StrEnum):
    APPLICATION = "application"
    INITIATIVE = "initiative"
    POLICE = "police"
    COURT = "court"
    GOVERNMENT = "government"
    HOTLINE = "hotline"
    GRID = "grid"


class Elsewhere(StrEnum):
    COURT = "court"
    ARBITRATION = "arbitration"
    POLICE = "police"
    AUTHORITY = "authority"


class Risk(StrEnum):
    """Red: report at once; orange: deal with it today; yellow: settle it here."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"


class About(StrEnum):
    """What a party has agreed to, or refused."""

    MEDIATION = "mediation"
    EXTENSION = "extension"
    DISCLOSURE = "disclosure"
    HELPER = "helper"
    OPEN_SESSION = "open_session"
    RECORD = "record"
    REDO = "redo"


class Channel(StrEnum):
    ONLINE = "online"
    IN_PERSON = "in_person"
    PHONE = "phone"
    PAPER = "paper"


class Mediation(Stateful[MediationStatus]):
    """The id is that of the case. What the dispute is about is sealed; `mediator_ids` are accounts.

    `barred_ids` are those who may not mediate it, since an objection to them was upheld.
    """

    __tablename__ = "mediations"
    __wall__ = own("registered_by") | OF_PARTIES | OF_MEDIATORS
    __table_args__ = (Index("ix_mediations_mediator_ids", "mediator_ids", postgresql_using="gin"),)
    flow = MediationFlow
    affairs = ProxyPurpose.MEDIATION
    _keyring = NO_KEYS
    _owners: frozenset[UUID] = frozenset()

    id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), primary_key=True, sort_order=-1)
    type: Mapped[DisputeType]
    source: Mapped[Source]
    handled_by: Mapped[Elsewhere | None]
    status: Mapped[MediationStatus] = mapped_column(default=MediationFlow.start)
    registered_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    committee_id: Mapped[UUID | None] = mapped_column(ForeignKey("mediation_committees.id"), index=True)
    earlier_id: Mapped[UUID | None] = mapped_column(ForeignKey("mediations.id"), index=True)
    mediator_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), default=list)
    barred_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), default=list)
    summary_sealed: Mapped[bytes] = mapped_column(info=sealed("mediations.summary"))
    claims_sealed: Mapped[bytes] = mapped_column(info=sealed("mediations.claims"))
    ground: Mapped[str | None]
    risk: Mapped[Risk | None]
    prevented_crimes: Mapped[int] = mapped_column(default=0)
    prevented_petitions: Mapped[int] = mapped_column(default=0)
    prevented_people: Mapped[int] = mapped_column(default=0)
    accepted_at: Mapped[datetime | None]
    effective_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    confirm_by: Mapped[date | None]
    confirm_told: Mapped[bool] = mapped_column(default=False)
    performed_at: Mapped[datetime | None]
    amount_fen: Mapped[int] = mapped_column(default=0)
    archived_at: Mapped[datetime | None]

    def with_keys(self, keyring: Keyring) -> Self:
        self._keyring = keyring
        return self

    @classmethod
    def sealed_with(cls, keyring: Keyring, *, summary: str, claims: list[str]) -> dict[str, Any]:
        return dict(closed(cls, keyring, summary=summary, claims="\n".join(claims)))

    def with_owners(self, ids: Collection[UUID]) -> Self:
        """The accounts and residents of the sides, and of who speaks for them: there are several."""
        self._owners = frozenset(ids)
        return self

    @property
    def owner_id(self) -> UUID:
        return self.registered_by

    @property
    def summary(self) -> str:
        return opened(self, self._keyring, "summary") or ""

    @property
    def claims(self) -> list[str]:
        return (opened(self, self._keyring, "claims") or "").splitlines()

    @property
    def place_code(self) -> str:
        return self.place.code

    @property
    def is_over(self) -> bool:
        return self.ended_at is not None

    def is_handled_by(self, actor: Actor) -> bool:
        """Who mediates it, whoever leads, and as long as nobody does any mediator of the place.

        Nobody whose own dispute it is, whatever they are otherwise, and nobody who was rightly objected to.
        """
        if self.is_party(actor) or not actor.may(MediationFlow.accept.needs, at=self.place):
            return False
        in_pool = not self.mediator_ids and actor.id not in self.barred_ids
        return in_pool or actor.id in self.mediator_ids or self.is_led_by(actor)

    def is_led_by(self, actor: Actor) -> bool:
        return actor.may(LEAD, at=self.place) and not self.is_party(actor)

    @property
    def shows_its_risk(self) -> bool:
        """To who handles it: a side that is thought dangerous does not read so."""
        return self.is_handled_by(self._viewer)

    def is_party(self, actor: Actor) -> bool:
        return not self._owners.isdisjoint(actor.ids_for(self.affairs))

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        if step.or_owner and self.is_party(actor):
            return True
        return self.is_handled_by(actor) and actor.may(step.needs, at=self.place)


class Consent(Base):
    """What a party said yes or no to; the last word counts."""

    __tablename__ = "mediation_consents"
    __wall__ = with_subject("mediations", "case_id")
    __table_args__ = (Index("ix_mediation_consents_case_id", "case_id", "about", "id"),)

    case_id: Mapped[UUID] = mapped_column(ForeignKey("mediations.id"))
    party_id: Mapped[UUID] = mapped_column(ForeignKey("case_parties.id"), index=True)
    about: Mapped[About]
    about_id: Mapped[UUID | None]
    agreed: Mapped[bool]
    channel: Mapped[Channel]
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
