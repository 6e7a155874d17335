from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.schemas import CallBack, DutyWrite, MessageCreate, PauseCreate, RatingCreate
from app.commons.cases.service import DutyRow, LookRow, Message, Rated
from app.kit.access import Actor, Place
from app.kit.errors import Forbidden
from app.kit.page import PageQuery, Rows
from app.kit.secrets import NO_KEYS
from app.permissions import Permission
from app.registry.people.errors import AccountNotFound
from app.registry.people.service import names_of
from app.services.mediation.desk import Desk, View, view
from app.services.mediation.errors import MediationNotFound, NotASide, NotClosedYet
from app.services.mediation.rules import MEDIATION


class CaseworkService(Desk):
    async def pause(self, actor: Actor, case_id: UUID, wish: PauseCreate) -> View:
        """The appraisal of a medical dispute does not count (医疗纠纷预防和处理条例 38)."""
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        await self.clocks.pause(matter.case, "mediation", wish.reason, by=actor)
        return view(matter)

    async def resume(self, actor: Actor, case_id: UUID) -> View:
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        await self.clocks.resume(matter.case, "mediation", by=actor)
        return view(matter)

    async def say(self, actor: Actor, case_id: UUID, wish: MessageCreate) -> Message:
        """A side writes to who has the case, who writes to one side or to all."""
        matter = await self.matter(actor, case_id)
        own = matter.own(actor)
        if own and wish.party_id is None:
            wish = wish.model_copy(update={"party_id": sorted(own)[0]})
        if wish.party_id:
            party = await self.parties.one(case_id, wish.party_id)
            if own and party.id not in own:
                raise NotASide
        if not own:
            self.require_handler(actor, matter)
        return await self.cases.say(matter.case, wish, by=actor)

    async def messages(self, actor: Actor, case_id: UUID, page: PageQuery) -> Rows[Message]:
        matter = await self.look(actor, case_id, "messages")
        sides = None if matter.mediation.is_handled_by(actor) else matter.own(actor)
        return await self.cases.messages(case_id, page, sides=sides)

    async def read_message(self, actor: Actor, case_id: UUID, party_id: UUID | None) -> None:
        """Whether what was written to that side, or to all, is theirs to open. MediationNotFound."""
        matter = await self.glance(actor, case_id)
        if not (matter.mediation.is_handled_by(actor) or party_id in {None, *matter.own(actor)}):
            raise MediationNotFound
        self.looked(actor, matter, "file")

    async def rate(self, actor: Actor, case_id: UUID, wish: RatingCreate) -> Rated:
        """By a side, once the case is over, and once."""
        matter = await self.matter(actor, case_id, filed=True)
        if not matter.own(actor):
            raise NotASide
        if not (matter.mediation.is_over or matter.mediation.effective_at):
            raise NotClosedYet
        return await self.cases.rate(matter.case, wish, by=actor)

    async def ratings(self, actor: Actor, case_id: UUID) -> Sequence[Rated]:
        matter = await self.look(actor, case_id, "ratings")
        found = await self.cases.ratings(case_id)
        if matter.mediation.is_handled_by(actor):
            return found
        return [each for each in found if each.rated_by == actor.id]

    async def call_back(self, actor: Actor, case_id: UUID, rating_id: UUID, wish: CallBack) -> Rated:
        matter = await self.matter(actor, case_id, filed=True)
        self.require_handler(actor, matter)
        return await self.cases.call_back(matter.case, rating_id, wish.outcome, by=actor)

    async def looks(self, actor: Actor, case_id: UUID, page: PageQuery) -> Rows[LookRow]:
        """Who has read it: for whoever leads, and for the sides, whose secrets they are."""
        matter = await self.look(actor, case_id, "looks")
        if not matter.own(actor):
            self.require_head(actor, matter)
        return await self.cases.looks(case_id, page)

    async def name_duty(self, actor: Actor, place: Place, wish: DutyWrite) -> DutyRow:
        """Whom a missed term reaches when nobody else answers."""
        if not actor.may(Permission.MEDIATION_COMMITTEE, at=place):
            raise Forbidden(permission=Permission.MEDIATION_COMMITTEE, place=place.code)
        if wish.account_id not in await names_of(self.session, {wish.account_id}):
            raise AccountNotFound
        return await self.cases.name_duty(place, MEDIATION, wish.account_id, by=actor)


async def read_message(session: AsyncSession, actor: Actor, case_id: UUID, party_id: UUID | None) -> None:
    """For `files`, through the cases: who opens what is attached to a message."""
    await CaseworkService(session, NO_KEYS).read_message(actor, case_id, party_id)
