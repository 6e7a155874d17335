from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.page import PageQuery, Rows
from app.kit.repository import Repository
from app.kit.secrets import Keyring
from app.kit.todo import MOST
from app.permissions import Permission, ProxyPurpose
from app.registry.corrections.errors import CorrectionNotFound
from app.registry.corrections.flow import CorrectionStatus
from app.registry.corrections.models import Correction


class CorrectionRepository(Repository[Correction]):
    model, missing = Correction, CorrectionNotFound

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        super().__init__(session)
        self.keyring = keyring

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return self.own(actor) | Place.within(actor.reach(Permission.RESIDENTS_EDIT))

    def own(self, actor: Actor) -> ColumnElement[bool]:
        return Correction.resident_id.in_(actor.ids_for(ProxyPurpose.DATA))

    async def get(self, id: UUID, actor: Actor, *, lock: bool = False) -> Correction:
        return (await super().get(id, actor, lock=lock)).with_keys(self.keyring)

    async def page(self, query: Select[Correction], page: PageQuery, actor: Actor) -> Rows[Correction]:
        rows = await super().page(query, page, actor)
        for each in rows.items:
            each.with_keys(self.keyring)
        return rows

    async def to_decide(self, actor: Actor) -> Sequence[Correction]:
        """Oldest first."""
        within = Place.within(actor.reach(Permission.RESIDENTS_EDIT))
        query = self.visible_to(actor).where(Correction.status == CorrectionStatus.ASKED, within)
        return (await self.session.scalars(query.order_by(Correction.id).limit(MOST))).all()
