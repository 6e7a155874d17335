from datetime import date, datetime
from typing import Any, Self
from uuid import UUID

from sqlalchemy import ForeignKey, Index, column
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Actor, Place, Unattended
from app.kit.db import Base
from app.kit.flow import Move
from app.kit.sealing import opened, sealed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Stateful
from app.kit.wall import at_place, member, own, with_row
from app.permissions import (
    IN_ORGANISATION,
    MAY_GIVE,
    ONLY_IN_ORGANISATION,
    GrantKind,
    Permission,
    ProxyPurpose,
    Role,
)
from app.registry.people.flow import GrantFlow, GrantStatus


class Account(Base):
    """Who can hold a role, and sign in if WeChat knows them: some people have no phone."""

    __tablename__ = "accounts"
    __wall__ = own("id")

    openid: Mapped[str | None] = mapped_column(unique=True)
    unionid: Mapped[str | None]
    name: Mapped[str | None]
    phone_sealed: Mapped[bytes | None] = mapped_column(info=sealed("accounts.phone"))
    version: Mapped[int] = mapped_column(default=1)
    _keyring = NO_KEYS

    def with_keys(self, keyring: Keyring) -> Self:
        self._keyring = keyring
        return self

    @property
    def phone(self) -> str | None:
        return opened(self, self._keyring, "phone")


class SignIn(Base):
    """One device's session: what its access tokens name, and its refresh tokens continue."""

    __tablename__ = "sign_ins"
    __wall__ = own()

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    expires_at: Mapped[datetime]
    refreshed_at: Mapped[datetime]
    client: Mapped[str] = mapped_column(default="")
    ended_at: Mapped[datetime | None]


class RefreshToken(Base):
    """Good for once. Only its hash is kept; those already spent show up whoever copied one."""

    __tablename__ = "refresh_tokens"
    __wall__ = with_row("sign_ins", "sign_in_id")

    sign_in_id: Mapped[UUID] = mapped_column(ForeignKey("sign_ins.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    spent_at: Mapped[datetime | None]


class Grant(Stateful[GrantStatus]):
    """A role at a place, and so everywhere below it, or in an organisation; as long as its dates say."""

    __tablename__ = "grants"
    __wall__ = own() | member() | at_place()
    __table_args__ = (
        # Once at a time: NULLS NOT DISTINCT, since most are in no organisation.
        Index(
            "uq_grants_held",
            "account_id",
            "role",
            "place_id",
            "organisation_id",
            unique=True,
            postgresql_nulls_not_distinct=True,
            postgresql_where=column("status") != GrantStatus.ENDED.value,
        ),
    )
    flow, affairs = GrantFlow, ProxyPurpose.DATA

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    role: Mapped[Role]
    status: Mapped[GrantStatus] = mapped_column(default=GrantFlow.start)
    kind: Mapped[GrantKind] = mapped_column(default=GrantKind.PRIMARY)
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    given_by: Mapped[UUID | None]

    @property
    def owner_id(self) -> UUID:
        return self.account_id

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        """To take a role one must be able to give it; one may always lay down one's own."""
        if step is GrantFlow.end:
            own = self.account_id in actor.ids_for(self.affairs)
            taken = self.role in giveable(actor, self.place, self.organisation_id)
            return own or taken or isinstance(actor, Unattended)
        return super().allows(step, actor)


def giveable(actor: Actor, place: Place, organisation_id: UUID | None) -> set[Role]:
    """The roles that this actor may give and take there."""
    if organisation_id is None:
        held = set(actor.roles_at(place))
        return {role for each in held for role in MAY_GIVE.get(each, ())} - ONLY_IN_ORGANISATION
    held = {role for role, ids in actor.memberships.items() if organisation_id in ids}
    given = {role for each in held for role in MAY_GIVE.get(each, ())}
    appoints = actor.may(Permission.ORGANISATIONS_EDIT, at=place)
    return given | (set[Role]().union(*IN_ORGANISATION.values()) if appoints else set())
