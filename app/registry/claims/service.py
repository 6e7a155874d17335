from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place, place_by_code
from app.kit.events import emit
from app.kit.page import PageQuery, Rows
from app.kit.sealing import closed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Step, move, steps_of
from app.kit.todo import Todo
from app.registry.claims.errors import AlreadyResident, ClaimMismatch, ClaimPending, OwnClaim
from app.registry.claims.events import ClaimDecided
from app.registry.claims.flow import ClaimFlow
from app.registry.claims.models import Claim
from app.registry.claims.repository import ClaimRepository
from app.registry.claims.schemas import Approval, ClaimCreate, ClaimQuery, Rejection
from app.registry.residents.service import ResidentService, resident_of


class ClaimService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.claims = ClaimRepository(session, keyring)
        self.residents = ResidentService(session, keyring)

    async def make(self, actor: Actor, wish: ClaimCreate) -> Claim:
        """ClaimPending where one is not decided yet: one guesses at most one neighbour at a time."""
        place = await place_by_code(self.session, wish.place_code)
        if await resident_of(self.session, actor.id):
            raise AlreadyResident
        draft = Claim(
            place=place,
            place_id=place.id,
            account_id=actor.id,
            **wish.model_dump(exclude={"place_code", "id_number"}),
            **closed(Claim, self.keyring, id_number=wish.id_number),
        )
        return (await self.claims.claim(draft, actor, taken=ClaimPending)).with_keys(self.keyring)

    async def mine(self, actor: Actor, page: PageQuery) -> Rows[Claim]:
        query = self.claims.visible_to(actor).where(Claim.account_id == actor.id)
        return await self.claims.page(query, page, actor)

    async def list(self, actor: Actor, place: Place, wanted: ClaimQuery) -> Rows[Claim]:
        query = self.claims.visible_to(actor, under=place)
        if wanted.status:
            query = query.where(Claim.status == wanted.status)
        return await self.claims.page(query, wanted, actor)

    async def timeline(self, actor: Actor, claim_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.claims.get(claim_id, actor))

    async def approve(self, actor: Actor, claim_id: UUID, wish: Approval) -> Claim:
        """The account is that resident's from now on, if name and ID number say so."""
        claim = await self._to_decide(actor, claim_id)
        resident = await self.residents.resident(actor, wish.resident_id)
        numbers = {claim.id_number, resident.id_number} - {None}
        move(self.session, claim, ClaimFlow.approve, by=actor)
        if claim.name != resident.name or len(numbers) > 1:
            raise ClaimMismatch
        await self.residents.link(actor, resident.id, claim.account_id)
        claim.resident_id = resident.id
        return await self._decided(claim, approved=True)

    async def reject(self, actor: Actor, claim_id: UUID, why: Rejection) -> Claim:
        claim = await self._to_decide(actor, claim_id)
        move(self.session, claim, ClaimFlow.reject, by=actor, reason=why.reason)
        return await self._decided(claim, approved=False)

    async def _to_decide(self, actor: Actor, claim_id: UUID) -> Claim:
        claim = await self.claims.get(claim_id, actor, lock=True)
        if claim.account_id == actor.id:
            raise OwnClaim
        return claim

    async def _decided(self, claim: Claim, *, approved: bool) -> Claim:
        claim.id_number_sealed = None  # kept no longer than needed (PIPL 19)
        await emit(
            self.session, ClaimDecided(claim_id=claim.id, account_id=claim.account_id, approved=approved)
        )
        return claim


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: the claims that this actor may decide."""
    waiting = await ClaimRepository(session, NO_KEYS).to_decide(actor)
    return [
        Todo(
            kind="claims.decide",
            id=each.id,
            title="居民身份申请待审核",
            due_at=None,
            place_code=each.place_code,
            link=f"/places/{each.place_code}/claims",
        )
        for each in waiting
    ]
