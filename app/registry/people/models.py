from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.db import Base
from app.permissions import GrantKind, Role


class Account(Base):
    """Who can hold a role, and sign in if WeChat knows them: some people have no phone."""

    __tablename__ = "accounts"

    openid: Mapped[str | None] = mapped_column(unique=True)
    unionid: Mapped[str | None]
    name: Mapped[str | None]
    phone: Mapped[str | None]


class SignIn(Base):
    """One device's session: what its access tokens name, and its refresh tokens continue."""

    __tablename__ = "sign_ins"

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class RefreshToken(Base):
    """Good for once. Only its hash is kept; those already spent show up whoever copied one."""

    __tablename__ = "refresh_tokens"

    sign_in_id: Mapped[UUID] = mapped_column(ForeignKey("sign_ins.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    spent_at: Mapped[datetime | None]


class Grant(Placed):
    """A role at a place, and so everywhere below it, for as long as its dates say."""

    __tablename__ = "grants"
    __table_args__ = (UniqueConstraint("account_id", "role", "place_id"),)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    role: Mapped[Role]
    kind: Mapped[GrantKind] = mapped_column(default=GrantKind.PRIMARY)
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
