from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from app.kit.access import Actor
from app.kit.clock import CHINA
from app.services.mediation import repository
from app.services.mediation.desk import Desk, View, view
from app.services.mediation.errors import NotAllAgree, NotASide
from app.services.mediation.models import About, Consent
from app.services.mediation.schemas import ConsentCreate, ExtensionCreate
from app.services.mediation.service import MediationService


class ConsentService(Desk):
    async def give(self, actor: Actor, case_id: UUID, wish: ConsentCreate) -> Consent:
        """A side's yes or no. One clear no to the mediation ends it (人民调解法 17, 23)."""
        matter = await self.matter(actor, case_id)
        party = await self.side(actor, matter, wish.party_id)
        if party not in matter.sides:
            raise NotASide
        consent = Consent(
            case_id=case_id,
            party_id=party.id,
            about=wish.about,
            about_id=wish.about_id,
            agreed=wish.decision == "agree",
            channel=wish.channel,
            recorded_by=actor.id,
        )
        self.session.add(consent)
        await self.session.flush()
        self.cases.note(matter.case, "consent" if consent.agreed else "refuse", by=actor, code=wish.about)
        if wish.about is About.HELPER:
            await self.admit_helpers(matter)
        if wish.about is About.MEDIATION and not consent.agreed:
            await MediationService(self.session, self.keyring).refused_by_party(actor, matter)
        return consent

    async def list(self, actor: Actor, case_id: UUID) -> Sequence[Consent]:
        matter = await self.look(actor, case_id, "consents")
        return await repository.consents(self.session, matter.case.id)

    async def extend(self, actor: Actor, case_id: UUID, wish: ExtensionCreate) -> View:
        """Only if every side agrees. NotAllAgree, NotLater."""
        matter = await self.matter(actor, case_id)
        self.require_handler(actor, matter)
        for party_id in wish.consents:
            await self.give(actor, case_id, ConsentCreate(party_id=party_id, about=About.EXTENSION))
        if missing := {each.id for each in matter.sides} - {*wish.consents}:
            raise NotAllAgree(about=About.EXTENSION, party_ids=sorted(map(str, missing)))
        agreed, reason = wish.consents, wish.reason
        await self.clocks.extend(
            matter.case, "mediation", _day(wish.until), agreed_by=agreed, reason=reason, by=actor
        )
        return view(matter)


def _day(until: date | datetime) -> date:
    return until.astimezone(CHINA).date() if isinstance(until, datetime) else until
