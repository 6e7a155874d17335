from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Behalf
from app.kit.privacy import Keeper, Records, nothing_to_forget
from app.kit.secrets import Keyring
from app.registry.accesses import repository
from app.registry.accesses.models import Access


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    query = select(Access).where(repository.about(person.ids)).order_by(Access.id)
    return [
        {
            "kind": each.kind,
            "subject": each.subject,
            "purpose": each.purpose,
            "actor_id": each.actor_id,
            "created_at": each.created_at,
        }
        for each in await session.scalars(query)
    ]


KEEPER = Keeper("accesses", "谁查阅过敏感信息", frozenset({"accesses"}), data_of, nothing_to_forget)
