from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.errors import Stale
from app.kit.page import PageQuery, Rows
from app.permissions import Permission
from app.services.venues.canned.models import CannedAnswer
from app.services.venues.canned.repository import CannedRepository
from app.services.venues.canned.schemas import CannedCreate, CannedUpdate
from app.services.venues.errors import CannedTitleTaken


class CannedService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.canned = CannedRepository(session)

    async def list_answers(self, actor: Actor, place: Place, page: PageQuery) -> Rows[CannedAnswer]:
        return await self.canned.page(self.canned.visible_to(actor, under=place), page, actor)

    async def answer(self, actor: Actor, canned_answer_id: UUID) -> CannedAnswer:
        """CannedAnswerNotFound."""
        return await self.canned.get(canned_answer_id, actor)

    async def add(self, actor: Actor, place: Place, wish: CannedCreate) -> CannedAnswer:
        """CannedTitleTaken."""
        actor.require(Permission.VENUES_EDIT, at=place)
        draft = CannedAnswer(place=place, place_id=place.id, **wish.model_dump())
        return await self.canned.claim(draft, actor, taken=CannedTitleTaken)

    async def change(self, actor: Actor, canned_answer_id: UUID, wish: CannedUpdate) -> CannedAnswer:
        """What was said with it stays said. Stale, CannedTitleTaken."""
        answer = await self.canned.get(canned_answer_id, actor, lock=True)
        actor.require(Permission.VENUES_EDIT, at=answer.place)
        if wish.version != answer.version:
            raise Stale(version=answer.version)
        answer.title, answer.text, answer.text_en = wish.title, wish.text, wish.text_en
        answer.version += 1
        await self.session.flush()
        return answer

    async def drop(self, actor: Actor, canned_answer_id: UUID) -> None:
        answer = await self.canned.get(canned_answer_id, actor, lock=True)
        actor.require(Permission.VENUES_EDIT, at=answer.place)
        await self.session.delete(answer)
