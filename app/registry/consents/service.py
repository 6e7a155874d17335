from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.clock import now
from app.permissions import ProxyPurpose
from app.registry.consents import purposes, repository
from app.registry.consents.errors import ConsentMissing, ConsentNotFound, TextOutdated
from app.registry.consents.models import Consent
from app.registry.consents.purposes import ConsentText, Purpose
from app.registry.consents.schemas import ConsentCreate
from app.registry.proxies.service import in_affairs_of

SELF, PROXY = "self", "proxy"

# Whoever acts in these affairs may also consent to what they need; for their data, to everything.
AFFAIRS: Mapping[Purpose, ProxyPurpose] = {
    Purpose.HEALTH: ProxyPurpose.HOMECARE,
    Purpose.LOCATION: ProxyPurpose.HOMECARE,
    Purpose.MINOR: ProxyPurpose.DATA,
    Purpose.SHARING: ProxyPurpose.OFFERS,
}


class ConsentService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    def texts(self) -> Sequence[ConsentText]:
        return list(purposes.in_force().values())

    async def mine(self, actor: Actor) -> Sequence[Consent]:
        return await repository.all_of(self.session, actor.ids_for(ProxyPurpose.DATA))

    async def give(self, actor: Actor, wish: ConsentCreate, client: str) -> tuple[Consent, bool]:
        """The consent, and whether it is new. To changed words it is asked anew (个人信息保护法 art. 14)."""
        actor = await in_affairs_of(self.session, actor, wish.resident_id)
        person = whose(actor, wish.purpose)
        text = purposes.in_force()[wish.purpose]
        if wish.text_version != text.version:
            raise TextOutdated(text_version=text.version)
        there = await repository.in_force(self.session, person, wish.purpose)
        if there and there.text_hash == text.sha256:
            return there, False
        if there:
            there.withdrawn_at = now()
            await self.session.flush()  # the old words make room for the new
        channel = PROXY if actor.principal else SELF
        given = await repository.give(
            self.session, person, text, given_by=actor.id, channel=channel, client=client[:200]
        )
        return (given, True) if given else await self.give(actor, wish, client)

    async def withdraw(self, actor: Actor, purpose: Purpose, resident_id: UUID | None = None) -> None:
        """Counts from the next request on; what was done before stays lawful (art. 15)."""
        actor = await in_affairs_of(self.session, actor, resident_id)
        there = await repository.in_force(self.session, whose(actor, purpose), purpose)
        if there is None:
            raise ConsentNotFound
        there.withdrawn_at = now()

    async def require(self, person: Behalf, purpose: Purpose) -> None:
        """For other slices, before they touch such data (arts. 13, 29). ConsentMissing."""
        there = await repository.in_force(self.session, person, purpose)
        if there is None or there.text_hash != purposes.in_force()[purpose].sha256:
            raise ConsentMissing(purpose=purpose)


def whose(actor: Actor, purpose: Purpose) -> Behalf:
    """ProxyRefused, GuardianNeeded: for a child under 14 the guardian consents (art. 31)."""
    return actor.on_behalf(AFFAIRS[purpose], ProxyPurpose.DATA)
