from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.page import PageQuery, Rows
from app.kit.repository import Repository
from app.kit.secrets import Keyring
from app.kit.todo import MOST
from app.permissions import Permission
from app.registry.claims.errors import ClaimNotFound
from app.registry.claims.flow import ClaimStatus
from app.registry.claims.models import Claim


class ClaimRepository(Repository[Claim]):
    model, missing = Claim, ClaimNotFound

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        super().__init__(session)
        self.keyring = keyring

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return (Claim.account_id == actor.id) | Place.within(actor.reach(Permission.RESIDENTS_EDIT))

    async def get(self, id: UUID, actor: Actor, *, lock: bool = False) -> Claim:
        return (await super().get(id, actor, lock=lock)).with_keys(self.keyring)

    async def page(self, query: Select[Claim], page: PageQuery, actor: Actor) -> Rows[Claim]:
        rows = await super().page(query, page, actor)
        for each in rows.items:
            each.with_keys(self.keyring)
        return rows

    async def to_decide(self, actor: Actor) -> Sequence[Claim]:
        """Oldest first; nobody decides their own."""
        query = self.visible_to(actor).where(
            Claim.status == ClaimStatus.PENDING, Claim.account_id != actor.id
        )
        return (await self.session.scalars(query.order_by(Claim.id).limit(MOST))).all()
