from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.registry.consents import purposes, repository
from app.registry.consents.errors import ConsentMissing, ConsentNotFound, TextOutdated
from app.registry.consents.models import Consent
from app.registry.consents.purposes import ConsentText, Purpose
from app.registry.consents.schemas import ConsentCreate

SELF = "self"


class ConsentService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    def texts(self) -> Sequence[ConsentText]:
        return list(purposes.in_force().values())

    async def mine(self, actor: Actor) -> Sequence[Consent]:
        return await repository.all_of(self.session, actor.id)

    async def give(self, actor: Actor, wish: ConsentCreate, client: str) -> tuple[Consent, bool]:
        """The consent, and whether it is new. To changed words it is asked anew (个人信息保护法 art. 14)."""
        text = purposes.in_force()[wish.purpose]
        if wish.text_version != text.version:
            raise TextOutdated(text_version=text.version)
        there = await repository.in_force(self.session, actor.id, wish.purpose)
        if there and there.text_hash == text.sha256:
            return there, False
        if there:
            there.withdrawn_at = now()
            await self.session.flush()  # the old words make room for the new
        given = await repository.give(self.session, actor.id, text, channel=SELF, client=client[:200])
        return (given, True) if given else await self.give(actor, wish, client)

    async def withdraw(self, actor: Actor, purpose: Purpose) -> None:
        """Counts from the next request on; what was done before stays lawful (art. 15)."""
        there = await repository.in_force(self.session, actor.id, purpose)
        if there is None:
            raise ConsentNotFound
        there.withdrawn_at = now()

    async def require(self, account_id: UUID, purpose: Purpose) -> None:
        """For other slices, before they touch such data (arts. 13, 29). ConsentMissing."""
        there = await repository.in_force(self.session, account_id, purpose)
        if there is None or there.text_hash != purposes.in_force()[purpose].sha256:
            raise ConsentMissing(purpose=purpose)
