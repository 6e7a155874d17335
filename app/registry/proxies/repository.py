from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select

from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.permissions import Permission, ProxyPurpose
from app.registry.proxies.errors import ProxyNotFound
from app.registry.proxies.flow import ProxyStatus
from app.registry.proxies.models import Proxy
from app.registry.proxies.schemas import ProxyQuery


def in_force(on: date) -> ColumnElement[bool]:
    """Expiry needs no job: a mandate beyond its last day is simply not read."""
    return (Proxy.status == ProxyStatus.ACTIVE) & (Proxy.until.is_(None) | (Proxy.until >= on))


class ProxyRepository(Repository[Proxy]):
    model, missing = Proxy, ProxyNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        """Those one has given, those one was given, those at places where one records them."""
        parties = Proxy.resident_id.in_(actor.ids_for(ProxyPurpose.DATA)) | (Proxy.agent_id == actor.id)
        return parties | Place.within(actor.reach(Permission.PROXIES_RECORD))

    def matching(self, actor: Actor, wanted: ProxyQuery) -> Select[Proxy]:
        return self.visible_to(actor).where(Proxy.status == wanted.status)

    async def held(self, wish: Proxy, actor: Actor) -> Proxy | None:
        """The one that stands in its way; locked."""
        query = self.visible_to(actor).where(
            Proxy.resident_id == wish.resident_id,
            Proxy.agent_id == wish.agent_id,
            Proxy.status == ProxyStatus.ACTIVE,
        )
        return await self.session.scalar(query.with_for_update(of=Proxy))

    async def mandate(self, agent_id: UUID, resident_id: UUID, *, on: date) -> Proxy | None:
        query = select(Proxy).where(Proxy.agent_id == agent_id, Proxy.resident_id == resident_id)
        return await self.session.scalar(query.where(in_force(on)))

    async def agents_of(self, resident_id: UUID, *, on: date) -> Sequence[Proxy]:
        query = select(Proxy).where(Proxy.resident_id == resident_id, in_force(on)).order_by(Proxy.id)
        return (await self.session.scalars(query)).all()

    async def mandates_of(self, agent_id: UUID, *, on: date) -> Sequence[Proxy]:
        query = select(Proxy).where(Proxy.agent_id == agent_id, in_force(on)).order_by(Proxy.id)
        return (await self.session.scalars(query)).all()
