from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from fastapi.encoders import jsonable_encoder
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.privacy.rules import Rule, rules
from app.kit import idempotency
from app.kit.access import Actor, Behalf
from app.kit.clock import now
from app.kit.errors import Forbidden
from app.kit.privacy import Keeper
from app.kit.secrets import Keyring
from app.kit.wall import beyond
from app.permissions import Permission, ProxyPurpose
from app.registry.residents.service import ResidentService


@dataclass(frozen=True)
class Section:
    name: str
    title: str
    rows: Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Everything:
    generated_at: datetime
    sections: Sequence[Section]
    rules: Sequence[Rule]


class PrivacyService:
    """One's own, or that of somebody whose data are in one's hands by mandate."""

    def __init__(self, session: AsyncSession, keyring: Keyring, keepers: Sequence[Keeper]) -> None:
        self.session = session
        self.keyring = keyring
        self.keepers = keepers

    async def data_of(self, actor: Actor) -> Everything:
        """In full: it is theirs (个人信息保护法 art. 45)."""
        person = actor.on_behalf(ProxyPurpose.DATA)
        async with beyond(self.session):  # what is about them may stand with others
            sections = [await self._section(keeper, person) for keeper in self.keepers]
        return Everything(now(), sections, rules())

    async def forget(self, actor: Actor) -> None:
        """All of it or, where something is still open, nothing (个人信息保护法 art. 47)."""
        await self._forget(actor.on_behalf(ProxyPurpose.DATA), actor)

    async def forget_resident(self, actor: Actor, resident_id: UUID) -> None:
        """Who has no phone asks the staff; of the dead, their kin do (art. 49)."""
        resident = await ResidentService(self.session, self.keyring).resident(actor, resident_id)
        if "forget" not in resident.moves:
            raise Forbidden(permission=Permission.RESIDENTS_FORGET, place=resident.place_code)
        await self._forget(Behalf(resident.account_id, resident.id, resident.household_id), actor)

    async def _forget(self, person: Behalf, actor: Actor) -> None:
        async with beyond(self.session):  # a row that the wall hides would be left out in silence
            for keeper in self.keepers:
                await keeper.forget(self.session, person, actor)
            if person.account_id:
                await idempotency.forget_keys_of(self.session, person.account_id)

    async def _section(self, keeper: Keeper, person: Behalf) -> Section:
        rows = await keeper.data_of(self.session, self.keyring, person)
        return Section(keeper.name, keeper.title, jsonable_encoder(rows))
