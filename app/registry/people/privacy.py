from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.clock import now
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.kit.timeline import Step, move
from app.registry.people.flow import GrantFlow, GrantStatus
from app.registry.people.models import Account, Grant, RefreshToken, SignIn


async def account_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    found = await session.scalars(select(Account).where(Account.id == person.account_id))
    return [
        {
            "id": each.id,
            "openid": each.openid,
            "unionid": each.unionid,
            "name": each.name,
            "phone": each.with_keys(keyring).phone,
            "created_at": each.created_at,
        }
        for each in found
    ]


async def forget_account(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """The row stays without a name, since others refer to it; whoever signs in again is a stranger."""
    nothing = dict.fromkeys(("openid", "unionid", "name", "phone_sealed"))
    await session.execute(update(Account).where(Account.id == person.account_id).values(nothing))


async def sign_ins_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(SignIn).where(SignIn.account_id == person.account_id).order_by(SignIn.id)
    return [
        {"client": each.client, "created_at": each.created_at, "ended_at": each.ended_at}
        for each in await session.scalars(query)
    ]


async def forget_sign_ins(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """That there was a session stays for half a year (网络安全法 art. 23); on what device, does not."""
    mine = SignIn.account_id == person.account_id
    ended = {"client": "", "ended_at": func.coalesce(SignIn.ended_at, now())}
    await session.execute(update(SignIn).where(mine).values(ended))
    tokens = RefreshToken.sign_in_id.in_(select(SignIn.id).where(mine))
    await session.execute(delete(RefreshToken).where(tokens))


async def sweep_sign_ins(session: AsyncSession, before: datetime) -> int:
    """With their refresh tokens; of a session that goes on none is so old."""
    over = select(SignIn.id).where(func.coalesce(SignIn.ended_at, SignIn.expires_at) < before)
    await session.execute(delete(RefreshToken).where(RefreshToken.sign_in_id.in_(over)))
    gone = await session.scalars(delete(SignIn).where(SignIn.id.in_(over)).returning(SignIn.id))
    return len(gone.all())


async def grants_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Grant).where(Grant.account_id == person.account_id).order_by(Grant.id)
    return [
        {
            "role": each.role,
            "place_code": each.place.code,
            "organisation_id": each.organisation_id,
            "status": each.status,
            "starts_on": each.starts_on,
            "ends_on": each.ends_on,
        }
        for each in await session.scalars(query)
    ]


async def end_grants(session: AsyncSession, person: Behalf, by: Actor) -> None:
    query = select(Grant).where(Grant.account_id == person.account_id, Grant.status != GrantStatus.ENDED)
    for grant in (await session.scalars(query.order_by(Grant.id))).all():
        move(session, grant, GrantFlow.end, by=by)


async def steps_by(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    """What they did, and what was done in their name."""
    mine = (Step.actor_id == person.account_id) | (Step.on_behalf_of == person.resident_id)
    return [
        {
            "subject": each.subject,
            "subject_id": each.subject_id,
            "move": each.move,
            "reason": each.reason,
            "created_at": each.created_at,
        }
        for each in await session.scalars(select(Step).where(mine).order_by(Step.id))
    ]


async def keep_steps(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """The timeline knows ids alone, and is never rewritten."""


ACCOUNT = Keeper("account", "账号", frozenset({"accounts"}), account_of, forget_account)
SIGN_INS = Keeper(
    "sign_ins",
    "登录记录",
    frozenset({"sign_ins", "refresh_tokens"}),
    sign_ins_of,
    forget_sign_ins,
    {"sign_ins": sweep_sign_ins},
)
GRANTS = Keeper("grants", "担任的角色", frozenset({"grants"}), grants_of, end_grants)
STEPS = Keeper("steps", "办理过的事项", frozenset({"timeline"}), steps_by, keep_steps)
KEEPERS = (GRANTS, STEPS, SIGN_INS, ACCOUNT)
