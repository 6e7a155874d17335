from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.clock import now, today
from app.kit.wechat import Identity
from app.permissions import Role
from app.registry.people.entering import ENTER
from app.registry.people.flow import GrantStatus
from app.registry.people.models import Account, Grant, RefreshToken, SignIn


def in_force(on: date) -> ColumnElement[bool]:
    """Expiry needs no job: a grant beyond its dates is simply not read."""
    active = Grant.status == GrantStatus.ACTIVE
    begun = or_(Grant.starts_on.is_(None), Grant.starts_on <= on)
    return active & begun & or_(Grant.ends_on.is_(None), Grant.ends_on >= on)


Held = tuple[Role, UUID, UUID | None]  # where, and in which organisation


@dataclass(frozen=True)
class Entered:
    """Who it is among the residents, as long as they live here, and what was granted to them."""

    resident_id: UUID | None
    household_id: UUID | None
    born_on: date | None
    held: Sequence[Held]


async def enter(session: AsyncSession, *, account_id: UUID, sign_in_id: UUID) -> Entered | None:
    """The wall knows who asks from now on. Nothing if the session has ended. See `entering`."""
    known = {"account": account_id, "session": sign_in_id, "now": now(), "today": today()}
    row = (await session.execute(ENTER, known)).one_or_none()
    if row is None:
        return None
    held = zip(row.roles or (), row.places or (), row.organisations or (), strict=True)
    granted = [(Role(role), place, organisation) for role, place, organisation in held]
    return Entered(row.resident, row.household, row.born_on, granted)


async def account_of(session: AsyncSession, account_id: UUID, *, lock: bool = False) -> Account:
    query = select(Account).where(Account.id == account_id)
    if lock:
        query = query.with_for_update().execution_options(populate_existing=True)
    return (await session.scalars(query)).one()


async def names_of(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, str | None]:
    found = await session.execute(select(Account.id, Account.name).where(Account.id.in_(ids)))
    return {id: name for id, name in found}


async def openid_of(session: AsyncSession, account_id: UUID) -> str | None:
    return await session.scalar(select(Account.openid).where(Account.id == account_id))


async def known_or_new(session: AsyncSession, identity: Identity) -> Account:
    """Of two first sign-ins at once, one makes the account."""
    wish = insert(Account).values(openid=identity.openid, unionid=identity.unionid)
    await session.execute(wish.on_conflict_do_nothing(index_elements=[Account.openid]))
    return (await session.scalars(select(Account).where(Account.openid == identity.openid))).one()


async def account_behind(session: AsyncSession, openid: str) -> UUID | None:
    return await session.scalar(select(Account.id).where(Account.openid == openid))


async def grants_of(session: AsyncSession, account_id: UUID) -> Sequence[Grant]:
    query = select(Grant).where(Grant.account_id == account_id, in_force(today())).order_by(Grant.id)
    return (await session.scalars(query)).all()


async def refresh_token(session: AsyncSession, token_hash: str) -> RefreshToken | None:
    """Locked, so that of two who present it at once one is first."""
    query = select(RefreshToken).where(RefreshToken.token_hash == token_hash).with_for_update()
    return await session.scalar(query)


async def sign_in_of(session: AsyncSession, sign_in_id: UUID) -> SignIn:
    return (await session.scalars(select(SignIn).where(SignIn.id == sign_in_id))).one()


async def end(session: AsyncSession, sign_in_id: UUID) -> None:
    ending = update(SignIn).where(SignIn.id == sign_in_id, SignIn.ended_at.is_(None))
    await session.execute(ending.values(ended_at=now()))


async def sign_ins_of(session: AsyncSession, account_id: UUID) -> Sequence[SignIn]:
    query = select(SignIn).where(SignIn.account_id == account_id, SignIn.ended_at.is_(None))
    return (await session.scalars(query.where(SignIn.expires_at > now()).order_by(SignIn.id.desc()))).all()


async def end_all(session: AsyncSession, account_id: UUID) -> None:
    ending = update(SignIn).where(SignIn.account_id == account_id, SignIn.ended_at.is_(None))
    await session.execute(ending.values(ended_at=now()))
