from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.clock import now
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.registry.consents import repository
from app.registry.consents.models import Consent


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    return [
        {
            "purpose": each.purpose,
            "text_version": each.text_version,
            "channel": each.channel,
            "client": each.client,
            "created_at": each.created_at,
            "withdrawn_at": each.withdrawn_at,
        }
        for each in reversed(await repository.all_of(session, person.ids))
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """Withdrawn all; the proof of what was asked and answered stays, without the device."""
    mine = repository.of(person.ids)
    await session.execute(update(Consent).where(mine).values(client=""))
    given = update(Consent).where(mine, Consent.withdrawn_at.is_(None))
    await session.execute(given.values(withdrawn_at=now()))


async def sweep(session: AsyncSession, before: datetime) -> int:
    old = delete(Consent).where(Consent.withdrawn_at < before)
    return len((await session.scalars(old.returning(Consent.id))).all())


KEEPER = Keeper("consents", "单独同意", frozenset({"consents"}), data_of, forget, {"consents": sweep})
