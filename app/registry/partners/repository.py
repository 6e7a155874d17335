from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.repository import Repository
from app.permissions import Permission
from app.registry.partners.errors import KeyNotFound
from app.registry.partners.keys import KeyMode
from app.registry.partners.models import MachineKey

NOTED_EVERY = timedelta(minutes=1)


class KeyRepository(Repository[MachineKey]):
    model, missing = MachineKey, KeyNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return MachineKey.organisation_id.in_(actor.organisations(Permission.KEYS_MANAGE))

    async def of(self, actor: Actor, organisation_id: UUID) -> Sequence[MachineKey]:
        """Newest first; those that were revoked too."""
        query = self.visible_to(actor).where(MachineKey.organisation_id == organisation_id)
        return (await self.session.scalars(query.order_by(MachineKey.id.desc()).limit(100))).all()

    async def retire_expired(self, organisation_id: UUID, mode: KeyMode) -> None:
        """So that they make room for new ones."""
        expired = update(MachineKey).where(
            MachineKey.organisation_id == organisation_id,
            MachineKey.mode == mode,
            MachineKey.revoked_at.is_(None),
            MachineKey.expires_at <= now(),
        )
        await self.session.execute(expired.values(revoked_at=MachineKey.expires_at))


async def key_in_force(session: AsyncSession, key_hash: str) -> MachineKey | None:
    query = select(MachineKey).where(MachineKey.key_hash == key_hash, MachineKey.revoked_at.is_(None))
    return await session.scalar(query.where(MachineKey.expires_at > now()))


async def note_use(session: AsyncSession, key: MachineKey, at: datetime) -> None:
    """Once a minute, and never waiting for another request that notes the same."""
    stale = or_(MachineKey.last_used_at.is_(None), MachineKey.last_used_at <= at - NOTED_EVERY)
    free = select(MachineKey.id).where(MachineKey.id == key.id, stale).with_for_update(skip_locked=True)
    noting = update(MachineKey).where(MachineKey.id.in_(free)).values(last_used_at=func.now())
    await session.execute(noting.execution_options(synchronize_session=False))
