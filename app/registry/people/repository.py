from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Date, Row, Uuid, column, or_, select, table, type_coerce, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.clock import now, today
from app.kit.wechat import Identity
from app.permissions import Role
from app.registry.people.flow import GrantStatus
from app.registry.people.models import Account, Grant, RefreshToken, SignIn

# A slice above ours; known by its name, as a foreign key would know it.
RESIDENTS = table("residents", *map(column, ("id", "household_id", "account_id", "born_on", "status")))


def in_force(on: date) -> ColumnElement[bool]:
    """Expiry needs no job: a grant beyond its dates is simply not read."""
    active = Grant.status == GrantStatus.ACTIVE
    begun = or_(Grant.starts_on.is_(None), Grant.starts_on <= on)
    return active & begun & or_(Grant.ends_on.is_(None), Grant.ends_on >= on)


async def grants_of_session(
    session: AsyncSession, *, account_id: UUID, sign_in_id: UUID
) -> Sequence[Row[UUID, Role | None, UUID | None, UUID | None, UUID | None, UUID | None, date | None]]:
    """One row a grant; one row without a grant for whoever has none; no row if the session has ended.

    Each says too who among the residents it is, as long as they live here.
    """
    living_here = (RESIDENTS.c.account_id == SignIn.account_id) & (RESIDENTS.c.status == "living_here")
    query = (
        select(
            SignIn.account_id,
            Grant.role,
            Grant.place_id,
            Grant.organisation_id,
            type_coerce(RESIDENTS.c.id, Uuid),
            type_coerce(RESIDENTS.c.household_id, Uuid),
            type_coerce(RESIDENTS.c.born_on, Date),
        )
        .outerjoin(Grant, (Grant.account_id == SignIn.account_id) & in_force(today()))
        .outerjoin(RESIDENTS, living_here)
        .where(SignIn.id == sign_in_id, SignIn.account_id == account_id)
        .where(SignIn.ended_at.is_(None), SignIn.expires_at > now())
    )
    return (await session.execute(query)).all()


async def account_of(session: AsyncSession, account_id: UUID) -> Account:
    return (await session.scalars(select(Account).where(Account.id == account_id))).one()


async def names_of(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, str | None]:
    found = await session.execute(select(Account.id, Account.name).where(Account.id.in_(ids)))
    return {id: name for id, name in found}


async def known_or_new(session: AsyncSession, identity: Identity) -> Account:
    """Of two first sign-ins at once, one makes the account."""
    wish = insert(Account).values(openid=identity.openid, unionid=identity.unionid)
    await session.execute(wish.on_conflict_do_nothing(index_elements=[Account.openid]))
    return (await session.scalars(select(Account).where(Account.openid == identity.openid))).one()


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
