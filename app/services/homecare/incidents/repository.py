from uuid import UUID

from sqlalchemy import ColumnElement, Select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.page import PageQuery, Rows
from app.kit.repository import Repository
from app.kit.secrets import Keyring
from app.permissions import Permission
from app.services.homecare.errors import IncidentNotFound
from app.services.homecare.incidents.models import Incident
from app.services.homecare.incidents.schemas import IncidentQuery


class IncidentRepository(Repository[Incident]):
    model, missing = Incident, IncidentNotFound

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        super().__init__(session)
        self.keyring = keyring

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        """Those of the provider one answers for, and those one has reported."""
        ours = Incident.provider_id.in_(actor.organisations(Permission.NURSING_DISPATCH))
        return (Incident.opened_by == actor.id) | ours

    async def get(self, id: UUID, actor: Actor, *, lock: bool = False) -> Incident:
        return (await super().get(id, actor, lock=lock)).with_keys(self.keyring)

    async def page(self, query: Select[Incident], page: PageQuery, actor: Actor) -> Rows[Incident]:
        rows = await super().page(query, page, actor)
        for each in rows.items:
            each.with_keys(self.keyring)
        return rows

    def matching(self, actor: Actor, provider_id: UUID, wanted: IncidentQuery) -> Select[Incident]:
        query = self.visible_to(actor).where(Incident.provider_id == provider_id)
        return query.where(Incident.status == wanted.status) if wanted.status else query
