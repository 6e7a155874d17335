"""Giving a role from the command line, where no administrator exists yet to give it."""

from collections.abc import Callable

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_sessionmaker

from app.kit.access import NOBODY, Actor, Place
from app.kit.db import connect
from app.kit.timeline import move
from app.kit.wechat import Identity
from app.permissions import ONLY_IN_ORGANISATION, Role
from app.registry.people import repository
from app.registry.people.flow import GrantFlow, GrantStatus
from app.registry.people.grants.repository import GrantRepository
from app.registry.people.models import Grant
from app.settings import Settings

log = structlog.get_logger(__name__)


class GrantRefused(Exception):
    """One sentence for a person."""


async def grant_from_outside(
    settings: Settings, *, role: str, place_code: str, openid: str, say: Callable[[str], None]
) -> None:
    if role not in set(Role) - ONLY_IN_ORGANISATION:
        raise GrantRefused(f"there is no role {role} at a place; there are {', '.join(Role)}")
    engine = connect(settings.db.url, beyond=True)
    try:
        async with async_sessionmaker(engine, expire_on_commit=False).begin() as session:
            place = await session.scalar(select(Place).where(Place.code == place_code))
            if place is None:
                raise GrantRefused(f"there is no place {place_code}")
            account = await repository.known_or_new(session, Identity(openid, None))
            wish = Grant(
                account_id=account.id,
                role=Role(role),
                place=place,
                place_id=place.id,
            )
            console = Actor(NOBODY.id, {Role.ADMIN: frozenset({place.id})})
            await GrantRepository(session).insert_if_new(wish, console)
            grant = await GrantRepository(session).held(wish, console)
            new = grant.status is GrantStatus.PROPOSED
            if new:  # by the command line, which confirms what it proposes
                move(session, grant, GrantFlow.confirm, by=console)
        log.warning(
            "granted_from_command_line", role=role, place=place_code, account=str(account.id), new=new
        )
        say(f"{role} at {place.name}: {'granted' if new else 'held already'}")
    finally:
        await engine.dispose()
