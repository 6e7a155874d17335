from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.registry.proxies.flow import ProxyStatus
from app.registry.proxies.models import Proxy
from app.registry.proxies.service import ProxyService


def _of(person: Behalf) -> ColumnElement[bool]:
    """Of either side."""
    return (Proxy.resident_id == person.resident_id) | (Proxy.agent_id == person.account_id)


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    return [
        {
            "resident_id": each.resident_id,
            "agent_id": each.agent_id,
            "kind": each.kind,
            "purposes": each.purposes,
            "until": each.until,
            "paper": each.paper,
            "status": each.status,
            "created_at": each.created_at,
        }
        for each in await session.scalars(select(Proxy).where(_of(person)).order_by(Proxy.id))
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """Nobody acts for them any more, nor they for anybody; that there was a mandate stays as proof."""
    active = select(Proxy.id).where(_of(person), Proxy.status == ProxyStatus.ACTIVE)
    for proxy_id in (await session.scalars(active)).all():
        await ProxyService(session).end(by, proxy_id)
    await session.execute(update(Proxy).where(_of(person)).values(paper=None))


async def sweep(session: AsyncSession, before: datetime) -> int:
    over = (Proxy.status == ProxyStatus.ENDED) | (Proxy.until < before.date())
    old = delete(Proxy).where(over, Proxy.created_at < before)
    return len((await session.scalars(old.returning(Proxy.id))).all())


KEEPER = Keeper("proxies", "代办关系", frozenset({"proxies"}), data_of, forget, {"proxies": sweep})
