from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.timeline import move
from app.registry.files.service import FileService
from app.services.merchants.flow import PaperFlow
from app.services.merchants.models import Merchant, Paper
from app.services.merchants.standing.reading import StandingReader
from app.services.merchants.standing.repository import PaperRepository
from app.services.merchants.standing.schemas import PaperHandIn, Why


class PaperService(StandingReader):
    """Licences, permits and the contract: handed in by the merchant, confirmed by staff."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self.files = FileService(session)

    async def hand_in(self, actor: Actor, merchant_id: UUID, wish: PaperHandIn) -> Paper:
        merchant = await self.editable(actor, merchant_id)
        paper = Paper(
            place=merchant.place,
            merchant_id=merchant.id,
            organisation_id=merchant.organisation_id,
            **wish.model_dump(),
        )
        self.session.add(paper)
        await self.session.flush()  # the file will name it
        ids = [wish.file_id] if wish.file_id else []
        await self.files.attach(actor, ids, subject=Paper.__tablename__, row=paper)
        return paper.seen_by(actor)

    async def confirm_paper(self, actor: Actor, merchant_id: UUID, paper_id: UUID) -> Paper:
        merchant, paper = await self._paper(actor, merchant_id, paper_id)
        move(self.session, paper, PaperFlow.confirm, by=actor)
        await self.session.flush()  # the day it is listed until is counted from the rows
        await self.settled(merchant, actor)
        return paper

    async def refuse_paper(self, actor: Actor, merchant_id: UUID, paper_id: UUID, why: Why) -> Paper:
        _, paper = await self._paper(actor, merchant_id, paper_id)
        move(self.session, paper, PaperFlow.refuse, by=actor, reason=why.reason)
        return paper

    async def _paper(self, actor: Actor, merchant_id: UUID, paper_id: UUID) -> tuple[Merchant, Paper]:
        merchant = await self.to_decide(actor, merchant_id)
        paper = await self.papers.get(paper_id, actor, lock=True)
        if paper.merchant_id != merchant.id:
            raise self.papers.missing
        return merchant, paper


async def open_file(session: AsyncSession, actor: Actor, paper_id: UUID) -> None:
    """The picture of a paper is seen by whoever sees the paper. PaperNotFound."""
    await PaperRepository(session).get(paper_id, actor)
