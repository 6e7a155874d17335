from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.clock import now
from app.kit.errors import Stale
from app.kit.identifiers import is_child
from app.kit.sealing import closed
from app.kit.secrets import Keyring
from app.kit.wall import beyond
from app.kit.wechat import Identity, Phone
from app.permissions import Role
from app.registry.people import repository, tokens
from app.registry.people.errors import SessionNotFound, TokenRefused, TokenReused
from app.registry.people.models import Account, Grant, RefreshToken, SignIn
from app.registry.people.schemas import MeUpdate


@dataclass(frozen=True)
class Tokens:
    access_token: str
    refresh_token: str
    account: Account
    expires_in: Literal[900] = 900


# Who lives where, and who acts for whom, is for upper slices to say; `main.py` hands over their answers.
About = Callable[[AsyncSession, UUID], Awaitable[Any]]


@dataclass(frozen=True)
class Me:
    id: UUID
    name: str | None
    phone: str | None = field(repr=False)
    version: int
    resident: Any
    grants: Sequence[Grant]
    acting_for: Sequence[Any]


async def authenticate(session: AsyncSession, keyring: Keyring, token: str) -> Actor:
    """One statement says whether the session still lives, who it is, and what was granted where."""
    account_id, sign_in_id = tokens.read(keyring, token)
    entered = await repository.enter(session, account_id=account_id, sign_in_id=sign_in_id)
    if entered is None:
        raise TokenRefused
    places, organisations = defaultdict[Role, set[UUID]](set), defaultdict[Role, set[UUID]](set)
    for role, place_id, organisation_id in entered.held:
        if organisation_id:
            organisations[role].add(organisation_id)
        else:
            places[role].add(place_id)
    child = is_child(entered.born_on)
    own = Behalf(account_id, entered.resident_id, entered.household_id, child=child)
    return Actor(account_id, _frozen(places), _frozen(organisations), sign_in_id, own)


def _frozen(held: dict[Role, set[UUID]]) -> dict[Role, frozenset[UUID]]:
    return {role: frozenset(where) for role, where in held.items()}


async def openid_of(session: AsyncSession, account_id: UUID) -> str | None:
    """For other slices, to tell WeChat whom it is about; nothing where they never signed in with it."""
    return await repository.openid_of(session, account_id)


async def names_of(session: AsyncSession, ids: Collection[UUID]) -> Mapping[UUID, str | None]:
    """For other slices: what the people behind these accounts are called, whoever wants to know."""
    async with beyond(session):
        return await repository.names_of(session, ids)


async def account_behind(session: AsyncSession, openid: str) -> UUID | None:
    """For who hears something from WeChat."""
    return await repository.account_behind(session, openid)


async def roles_of(session: AsyncSession, account_id: UUID) -> Mapping[Role, frozenset[UUID]]:
    """For other slices: what somebody else may do today, and at which places."""
    held = defaultdict[Role, set[UUID]](set)
    async with beyond(session):
        grants = await repository.grants_of(session, account_id)
    for grant in grants:
        if grant.organisation_id is None:
            held[grant.role].add(grant.place_id)
    return _frozen(held)


class PeopleService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring

    async def sign_in(self, identity: Identity, client: str) -> Tokens:
        """Whoever WeChat knows may come in; a stranger gets an account, and no rights."""
        async with beyond(self.session):  # until somebody has signed in, nobody asks
            account = (await repository.known_or_new(self.session, identity)).with_keys(self.keyring)
            moment = now()
            sign_in = SignIn(
                account_id=account.id,
                client=client[:200],
                refreshed_at=moment,
                expires_at=moment + tokens.SESSION_LIFETIME,
            )
            self.session.add(sign_in)
            await self.session.flush()  # the refresh token names its id
            return self._tokens(account, sign_in)

    async def refresh(self, token: str) -> Tokens:
        async with beyond(self.session):  # it is the token that says who asks
            return await self._refreshed(token)

    async def _refreshed(self, token: str) -> Tokens:
        spent = await repository.refresh_token(self.session, tokens.digest(token))
        if spent is None:
            raise TokenRefused
        sign_in = await repository.sign_in_of(self.session, spent.sign_in_id)
        if spent.spent_at:
            await repository.end(self.session, sign_in.id)
            raise TokenReused
        if sign_in.ended_at or sign_in.expires_at <= now():
            raise TokenRefused
        spent.spent_at = sign_in.refreshed_at = now()
        return self._tokens(await self._account(sign_in.account_id), sign_in)

    async def sign_out(self, actor: Actor) -> None:
        if actor.session_id:
            await repository.end(self.session, actor.session_id)

    async def sessions(self, actor: Actor) -> Sequence[SignIn]:
        return await repository.sign_ins_of(self.session, actor.id)

    async def end_session(self, actor: Actor, sign_in_id: UUID) -> None:
        if sign_in_id not in {each.id for each in await self.sessions(actor)}:
            raise SessionNotFound
        await repository.end(self.session, sign_in_id)

    async def end_all_sessions(self, actor: Actor) -> None:
        await repository.end_all(self.session, actor.id)

    async def me(self, actor: Actor, resident_of: About, mandates_of: About) -> Me:
        account = await self._account(actor.id)
        grants = await repository.grants_of(self.session, actor.id)
        resident = await resident_of(self.session, actor.id)
        mandates = await mandates_of(self.session, actor.id)
        about = (account.id, account.name, account.phone, account.version)
        return Me(*about, resident, grants, mandates)

    async def change(self, actor: Actor, wish: MeUpdate) -> None:
        """What others call me. Stale."""
        account = await repository.account_of(self.session, actor.id, lock=True)
        if wish.version not in (None, account.version):
            raise Stale(version=account.version)
        account.name, account.version = wish.name, account.version + 1

    async def openid_of(self, token: str) -> str | None:
        """Whom WeChat knows the caller by. TokenExpired, TokenRefused."""
        actor = await authenticate(self.session, self.keyring, token)
        return (await repository.account_of(self.session, actor.id)).openid

    async def keep_phone(self, actor: Actor, phone: Phone) -> Account:
        account = await self._account(actor.id)
        account.phone_sealed = closed(Account, self.keyring, phone=phone.number)["phone_sealed"]
        return account

    async def _account(self, account_id: UUID) -> Account:
        return (await repository.account_of(self.session, account_id)).with_keys(self.keyring)

    def _tokens(self, account: Account, sign_in: SignIn) -> Tokens:
        refresh_token = tokens.new_refresh_token()
        self.session.add(RefreshToken(sign_in_id=sign_in.id, token_hash=tokens.digest(refresh_token)))
        access = tokens.access_token(self.keyring, account_id=account.id, sign_in_id=sign_in.id)
        return Tokens(access, refresh_token, account)
