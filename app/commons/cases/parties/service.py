from collections.abc import Collection, Sequence
from typing import TypeAlias
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.errors import PartyNotFound
from app.commons.cases.models import Case
from app.commons.cases.parties import repository
from app.commons.cases.parties.models import Party
from app.commons.cases.parties.schemas import ABOUT, SEALED, PartyDetails
from app.kit.secrets import Keyring
from app.kit.wall import beyond
from app.registry.residents.errors import ResidentNotFound
from app.registry.residents.service import living_here

PartyRow: TypeAlias = Party  # what other slices call the rows they get from here


class PartyService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring

    async def add(
        self,
        case: Case,
        role: str,
        wish: PartyDetails,
        *,
        account_id: UUID | None = None,
        sees: bool = True,
    ) -> Party:
        """Whoever comes in may see the case from now on, and so may who acts for them. PartyNotFound.

        `sees=False`: not before `let_in`, for whoever has to be wanted first.
        """
        if wish.represents_id:
            await self.one(case.id, wish.represents_id)
        if account_id is None and wish.resident_id:
            async with beyond(self.session):  # a side may name the other, whom it sees nothing of
                resident = await living_here(self.session, wish.resident_id)
            if resident is None:
                raise ResidentNotFound
            account_id = resident.account_id
        party = Party(
            case_id=case.id,
            role=role,
            represents_id=wish.represents_id,
            resident_id=wish.resident_id,
            account_id=account_id,
            **Party.sealed_with(
                self.keyring, about=wish.model_dump(include=ABOUT), **wish.model_dump(include=SEALED)
            ),
        )
        self.session.add(party)
        await self.session.flush()  # others refer to it; the resident may be unknown
        if sees:
            self.let_in(case, party)
        return party.with_keys(self.keyring)

    def let_in(self, case: Case, party: Party) -> None:
        case.insiders = [*case.insiders, *sorted(party.ids - {*case.insiders})]

    def let_out(self, case: Case, party: Party) -> None:
        case.insiders = [each for each in case.insiders if each not in party.ids]

    async def one(self, case_id: UUID, party_id: UUID) -> Party:
        for each in await self.of(case_id):
            if each.id == party_id:
                return each
        raise PartyNotFound

    async def of(self, case_id: UUID) -> Sequence[Party]:
        return await repository.of_case(self.session, self.keyring, case_id)

    async def of_all(self, case_ids: Collection[UUID]) -> Sequence[Party]:
        return await repository.of_cases(self.session, self.keyring, case_ids)

    async def met_before(self, ids: Collection[UUID], parties: Collection[Party], *, but: UUID) -> bool:
        """Whether one of these accounts or residents was a party to another case of one of these people."""
        earlier = await repository.earlier_cases(self.session, parties, but=but)
        return await repository.took_part(self.session, earlier, ids)
