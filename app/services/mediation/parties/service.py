from uuid import UUID

from app.commons.cases.parties.service import PartyRow
from app.kit.access import Actor
from app.services.mediation.desk import Desk, Matter
from app.services.mediation.errors import NotASide
from app.services.mediation.schemas import HELPERS, SIDES, SPEAKERS, PartyCreate, RevealCreate


class MediationPartyService(Desk):
    async def add(self, actor: Actor, case_id: UUID, wish: PartyCreate) -> PartyRow:
        """A side names who speaks for itself; whoever else comes in, who has the case decides. NotASide.

        Otherwise either side could let somebody of its own speak, read and sign for the other. A helper
        sees nothing until every side wants them (人民调解法 20), one that comes in later included.
        """
        matter = await self.matter(actor, case_id)
        own = {each.id for each in matter.sides} & matter.own(actor)
        if own and not (wish.role in SPEAKERS and wish.represents_id in own):
            raise NotASide
        if not own:
            self.require_handler(actor, matter)
        party = await self.parties.add(matter.case, wish.role, wish, sees=wish.role not in HELPERS)
        self.cases.note(matter.case, "add_party", by=actor, code=wish.role)
        if wish.role in SIDES:
            await self._ask_anew_of_helpers(matter, party)
        return party

    async def _ask_anew_of_helpers(self, matter: Matter, side: PartyRow) -> None:
        await self.admit_helpers(Matter(matter.mediation, matter.case, [*matter.parties, side]))

    async def reveal(self, actor: Actor, case_id: UUID, party_id: UUID, wish: RevealCreate) -> str | None:
        matter = await self.glance(actor, case_id)
        party = await self.side(actor, matter, party_id)
        self.looked(actor, matter, f"reveal:{wish.field}")
        value = getattr(party, wish.field)
        return None if value is None else str(value)
