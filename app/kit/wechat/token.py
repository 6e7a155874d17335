"""The access token: one for all processes, kept sealed in the database, renewed by one for all.

In its normal mode stable_token gives the same token until five minutes before its end, when old and new are
both good; so nobody ever needs `force_refresh`, of which there are twenty a day.
(developers.weixin.qq.com, 服务端 / 获取稳定版接口调用凭据)
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.clock import now
from app.kit.db import Base
from app.kit.failures import lost_race
from app.kit.sealing import sealed as sealed_for
from app.kit.secrets import Keyring
from app.kit.wall import everybody
from app.kit.wechat.errors import WeChatAway
from app.settings import WeChatSettings

log = structlog.get_logger(__name__)

Sessions = async_sessionmaker[AsyncSession]
Fetch = Callable[[], Awaitable[tuple[str, timedelta]]]

PURPOSE = "wechat-token"
MARGIN = timedelta(minutes=5)
AT_LEAST = timedelta(seconds=30)  # a token given in its last five minutes must not be asked for at each call
LOCK = 1405020  # any number, as long as it is always the same


class AccessToken(Base):
    """One row an appid; each renewal counts one up, even where WeChat gave the same token again."""

    __tablename__ = "wechat_tokens"
    __wall__ = everybody()

    appid: Mapped[str] = mapped_column(unique=True)
    sealed: Mapped[bytes] = mapped_column(info=sealed_for(PURPOSE))
    good_until: Mapped[datetime]
    renewals: Mapped[int]


@dataclass(frozen=True)
class Token:
    value: str = field(repr=False)
    good_until: datetime
    renewals: int

    def serves(self, refused: "Token | None") -> bool:
        return now() < self.good_until and (refused is None or refused.renewals != self.renewals)


class Tokens:
    def __init__(self, settings: WeChatSettings, keyring: Keyring, fetch: Fetch) -> None:
        self.settings, self.keyring, self.fetch = settings, keyring, fetch
        self.known: Token | None = None
        self.renewal: asyncio.Task[Token] | None = None

    async def current(self, sessions: Sessions, *, refused: Token | None = None) -> Token:
        """The one that all use; another than `refused`, which WeChat no longer takes. WeChatAway."""
        if self.known and self.known.serves(refused):
            return self.known
        if self.renewal is None:
            self.renewal = asyncio.create_task(self._renew(sessions, refused))
            self.renewal.add_done_callback(self._renewed)
        return await asyncio.shield(self.renewal)  # all who wait in this process share how it ends

    def _renewed(self, renewal: asyncio.Task[Token]) -> None:
        self.renewal = None
        if not renewal.cancelled() and renewal.exception() is None:
            self.known = renewal.result()

    async def _renew(self, sessions: Sessions, refused: Token | None) -> Token:
        """The one place where a transaction waits for the outside: its lock is the queue of all processes."""
        try:
            async with sessions.begin() as session:
                if found := await self._stored(session, refused):
                    return found
                await self._lock(session)
                return await self._stored(session, refused) or await self._fetched(session)
        except DBAPIError as failure:
            if lost_race(failure):
                raise WeChatAway from None
            raise

    async def _lock(self, session: AsyncSession) -> None:
        """Gone with the transaction; waited for as long as the one who holds it may wait for WeChat."""
        patience = f"{self.settings.timeout * 1000 + 1000:.0f}ms"
        await session.execute(select(func.set_config("lock_timeout", patience, True)))
        await session.execute(select(func.pg_advisory_xact_lock(LOCK, func.hashtext(self.settings.appid))))

    async def _stored(self, session: AsyncSession, refused: Token | None) -> Token | None:
        columns = AccessToken.sealed, AccessToken.good_until, AccessToken.renewals
        found = await session.execute(select(*columns).where(AccessToken.appid == self.settings.appid))
        if (row := found.one_or_none()) is None:
            return None
        value = self.keyring.open(row.sealed, purpose=PURPOSE)
        token = Token((value or b"").decode(), row.good_until, row.renewals)
        return token if value and token.serves(refused) else None

    async def _fetched(self, session: AsyncSession) -> Token:
        value, lifetime = await self.fetch()
        good_until = now() + max(lifetime - MARGIN, AT_LEAST)
        row = {"sealed": self.keyring.seal(value.encode(), purpose=PURPOSE), "good_until": good_until}
        wish = insert(AccessToken).values(appid=self.settings.appid, renewals=1, **row)
        anew = wish.on_conflict_do_update(
            index_elements=[AccessToken.appid], set_=row | {"renewals": AccessToken.renewals + 1}
        )
        renewals = (await session.scalars(anew.returning(AccessToken.renewals))).one()
        log.info("wechat_token_renewed", renewals=renewals)
        return Token(value, good_until, renewals)
