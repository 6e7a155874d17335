"""What every part of a mediation begins with: the matter, who is in it, and who may do what there."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.clocks.service import ClockService
from app.commons.cases.parties.service import PartyRow, PartyService
from app.commons.cases.service import CaseRow, CaseService
from app.kit.access import Actor, Behalf
from app.kit.errors import Forbidden
from app.kit.events import emit
from app.kit.secrets import Keyring
from app.permissions import Permission
from app.registry.accesses.schemas import Sensitive
from app.registry.accesses.service import looked
from app.services.mediation import repository
from app.services.mediation.errors import AccountRequired, FileClosed, NotAllAgree, NotASide, OnlyTheHead
from app.services.mediation.events import DangerReported, MediationMoved
from app.services.mediation.flow import MediationStatus
from app.services.mediation.models import About, Mediation, Risk
from app.services.mediation.repository import MediationRepository
from app.services.mediation.rules import OTHER_WAYS
from app.services.mediation.schemas import HELPERS, SIDES, SPEAKERS

FAILED = {
    MediationStatus.REFUSED,
    MediationStatus.DECLINED,
    MediationStatus.TERMINATED,
    MediationStatus.BREACHED,
}


@dataclass(frozen=True)
class View:
    """A mediation as it is answered: its own row, the case's, and the parties'."""

    mediation: Mediation
    case: CaseRow
    parties: Sequence[PartyRow]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.mediation, name)

    @property
    def number(self) -> str | None:
        return self.case.number

    @property
    def due_at(self) -> datetime | None:
        return self.case.due_at

    @property
    def due_provisional(self) -> bool:
        return self.case.provisional

    @property
    def risk(self) -> Risk | None:
        return self.mediation.risk if self.mediation.shows_its_risk else None

    @property
    def other_ways(self) -> list[str]:
        """人民调解法 26, 32."""
        return OTHER_WAYS if self.mediation.status in FAILED else []


@dataclass
class Matter:
    mediation: Mediation
    case: CaseRow
    parties: Sequence[PartyRow]

    @property
    def sides(self) -> list[PartyRow]:
        """Those whose dispute it is, and whose word counts."""
        return [each for each in self.parties if each.role in SIDES]

    @property
    def helpers(self) -> list[PartyRow]:
        return [each for each in self.parties if each.role in HELPERS]

    def is_in_it_besides(self, helper: PartyRow) -> bool:
        """Whether that person is in it for another reason, too."""
        others = {id for each in self.parties if each.role not in HELPERS for id in each.ids}
        return not helper.ids.isdisjoint(others | {*self.mediation.mediator_ids})

    def party(self, party_id: UUID | None) -> PartyRow | None:
        return next((each for each in self.parties if each.id == party_id), None)

    def own(self, actor: Actor) -> set[UUID]:
        """The parties that this actor is, acts for, or speaks for in this case."""
        ids = actor.ids_for(self.mediation.affairs)
        mine = [each for each in self.parties if {each.account_id, each.resident_id} & ids]
        spoken_for = {each.represents_id for each in mine if each.role in SPEAKERS}
        return {each.id for each in mine} | {each for each in spoken_for if each}

    def accounts(self, *, but: UUID | None = None) -> list[UUID]:
        found = {each.account_id for each in self.parties} | {*self.mediation.mediator_ids}
        return sorted(each for each in found - {None, but} if each)


class Desk:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.mediations = MediationRepository(session, keyring)
        self.cases = CaseService(session, keyring)
        self.parties = PartyService(session, keyring)
        self.clocks = ClockService(session)

    async def matter(self, actor: Actor, case_id: UUID, *, filed: bool = False) -> Matter:
        """Locked, to do something to it. MediationNotFound; FileClosed, unless it may be `filed` already."""
        mediation = await self.mediations.get(case_id, actor, lock=True)
        if mediation.status is MediationStatus.ARCHIVED and not filed:
            raise FileClosed
        return await self._with_parties(mediation, await self.cases.case(case_id))

    async def glance(self, actor: Actor, case_id: UUID) -> Matter:
        """Not locked, and nothing of it is shown yet. MediationNotFound."""
        mediation = await self.mediations.get(case_id, actor)
        return await self._with_parties(mediation, (await self.cases.cases([case_id]))[case_id])

    async def _with_parties(self, mediation: Mediation, case: CaseRow) -> Matter:
        matter = Matter(mediation, case, await self.parties.of(case.id))
        mediation.with_owners(owners(matter.parties))
        return matter

    async def look(self, actor: Actor, case_id: UUID, what: str) -> Matter:
        """To show something of it, which is written down. MediationNotFound."""
        matter = await self.glance(actor, case_id)
        self.looked(actor, matter, what)
        return matter

    def require_handler(self, actor: Actor, matter: Matter) -> None:
        if not matter.mediation.is_handled_by(actor):
            raise Forbidden(permission=Permission.MEDIATION_HANDLE, place=matter.mediation.place_code)

    def require_head(self, actor: Actor, matter: Matter) -> None:
        if not matter.mediation.is_led_by(actor):
            raise OnlyTheHead

    async def side(self, actor: Actor, matter: Matter, party_id: UUID | None) -> PartyRow:
        """The party meant, if the actor may speak for them: PartyNotFound, NotASide.

        Parties speak for themselves; whoever has the case writes down what the others said on paper or
        the phone.
        """
        own = [each for each in matter.sides if each.id in matter.own(actor)]
        if party_id is None:
            if len(own) != 1:
                raise AccountRequired
            return own[0]
        party = await self.parties.one(matter.case.id, party_id)
        if party.id not in matter.own(actor) and not matter.mediation.is_handled_by(actor):
            raise NotASide
        return party

    async def lacking(self, matter: Matter, about: About, about_id: UUID | None = None) -> list[UUID]:
        agreed = await repository.agreed(self.session, matter.case.id, about, about_id)
        return [each.id for each in matter.sides if each.id not in agreed]

    async def require_consent(self, matter: Matter, about: About, about_id: UUID | None = None) -> None:
        """Every side's. NotAllAgree."""
        if missing := await self.lacking(matter, about, about_id):
            raise NotAllAgree(about=about, party_ids=[str(each) for each in missing])

    async def admit_helpers(self, matter: Matter) -> None:
        """A helper sees the case as long as every side wants them, and no longer (人民调解法 20)."""
        for each in matter.helpers:
            if not await self.lacking(matter, About.HELPER, each.id):
                self.parties.let_in(matter.case, each)
            elif not matter.is_in_it_besides(each):
                self.parties.let_out(matter.case, each)

    def looked(self, actor: Actor, matter: Matter, what: str) -> None:
        """Written down with the case, and for each party to read at `GET /me/accesses`."""
        mediation = matter.mediation
        self.cases.looked(matter.case.id, mediation.place, what, by=actor)
        about = [Behalf(each.account_id, each.resident_id) for each in matter.parties]
        kind = Sensitive.MEDIATION
        looked(self.session, actor, mediation, about, kind=kind, at=mediation.place, purpose="人民调解")

    async def tell(self, actor: Actor, matter: Matter) -> None:
        accounts = matter.accounts(but=actor.id)
        without = [each.resident_id for each in matter.parties if each.resident_id and not each.account_id]
        told = MediationMoved(
            case_id=matter.case.id,
            status=matter.mediation.status,
            account_ids=accounts,
            resident_ids=without,
        )
        await emit(self.session, told)


def view(matter: Matter) -> View:
    return View(matter.mediation, matter.case, matter.parties)


def danger(matter: Matter) -> DangerReported:
    return DangerReported(case_id=matter.case.id, place_id=matter.mediation.place_id)


def owners(parties: Sequence[PartyRow]) -> set[UUID]:
    """Helpers are in the case, but it is not theirs to end."""
    theirs = [each for each in parties if each.role in SIDES | SPEAKERS]
    return {id for each in theirs for id in (each.account_id, each.resident_id) if id}


def unknown(ids: Collection[UUID], matter: Matter) -> set[UUID]:
    return set(ids) - {each.id for each in matter.parties}
