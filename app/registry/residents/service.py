from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place, PlaceKind, community_of
from app.kit.errors import Stale
from app.kit.identifiers import birth_date, gender_of
from app.kit.page import PageQuery, Rows
from app.kit.sealing import closed
from app.kit.secrets import NO_KEYS, Keyring
from app.kit.timeline import Step, move, steps_of
from app.permissions import Permission
from app.registry.clearances.service import cleared
from app.registry.people.grants.service import GrantService
from app.registry.people.service import names_of
from app.registry.residents.errors import (
    HouseholdMisplaced,
    HouseholdNotFound,
    HouseholdTaken,
    IdNumberDisagrees,
    IdNumberTaken,
    NotLinked,
    ResidentLinked,
)
from app.registry.residents.flow import ResidentFlow
from app.registry.residents.minors import Shown, require_cleared, shown
from app.registry.residents.models import Household, Resident, Reveal, RevealField
from app.registry.residents.repository import HouseholdRepository, ResidentRepository
from app.registry.residents.schemas import (
    Departure,
    HouseholdCreate,
    ResidentCreate,
    ResidentQuery,
    ResidentSearch,
    ResidentUpdate,
    RevealCreate,
    disagrees,
)

HOMES = {PlaceKind.COMMUNITY, PlaceKind.BUILDING, PlaceKind.UNIT}
MEMBERS_SHOWN = 100
NAMELESS = "已注销"


async def resident_of(session: AsyncSession, account_id: UUID) -> Resident | None:
    """For `GET /me`; nothing is opened."""
    return await ResidentRepository(session, NO_KEYS).of_account(account_id)


async def living_here(session: AsyncSession, resident_id: UUID) -> Resident | None:
    """For other slices, which decide by themselves who may ask; nothing is opened."""
    return await ResidentRepository(session, NO_KEYS).living_here(resident_id)


async def rows_by_id(
    session: AsyncSession, keyring: Keyring, ids: Collection[UUID], actor: Actor
) -> Mapping[UUID, Shown]:
    """For other slices, which show them as masked as we do."""
    found = await ResidentRepository(session, keyring).by_id(ids)
    return {each.id: each for each in await shown(session, actor, found.values())}


ResidentRow: TypeAlias = Resident  # what other slices call the rows they get from here
ResidentShown: TypeAlias = Shown  # and what is left of them for this actor


def forgotten(session: AsyncSession, resident: Resident, by: Actor) -> None:
    """What identifies them goes; a row without a name stays, since others refer to it (PIPL 47)."""
    move(session, resident, ResidentFlow.forget, by=by)
    resident.name, resident.gender, resident.born_on = NAMELESS, None, None
    resident.phone_sealed = resident.phone_blind = None
    resident.id_number_sealed = resident.id_number_blind = None
    resident.account_id, resident.version = None, resident.version + 1


@dataclass(frozen=True)
class Home:
    id: UUID
    place_code: str
    number: str
    address: str | None
    members: Sequence[Shown]


@dataclass(frozen=True)
class Look:
    """Somebody was shown something of mine."""

    id: UUID
    field: RevealField
    reason: str
    actor_id: UUID
    actor_name: str | None
    roles: Sequence[str]
    created_at: datetime


class ResidentService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.households = HouseholdRepository(session)
        self.residents = ResidentRepository(session, keyring)
        self.grants = GrantService(session)

    async def list_households(self, actor: Actor, place: Place, page: PageQuery) -> Rows[Household]:
        return await self.households.page(self.households.visible_to(actor, under=place), page, actor)

    async def add_household(self, actor: Actor, place: Place, wish: HouseholdCreate) -> Household:
        actor.require(Permission.RESIDENTS_EDIT, at=place)
        if place.kind not in HOMES:
            raise HouseholdMisplaced
        draft = Household(place=place, place_id=place.id, **wish.model_dump())
        return await self.households.claim(draft, actor, taken=HouseholdTaken)

    async def household(self, actor: Actor, household_id: UUID) -> Home:
        found = await self.households.get(household_id, actor)
        query = self.residents.visible_to(actor).where(Resident.household_id == found.id)
        members = await self.residents.all_of(query, actor, limit=MEMBERS_SHOWN)
        seen = await shown(self.session, actor, members)
        return Home(found.id, found.place_code, found.number, found.address, seen)

    async def list(self, actor: Actor, place: Place, wanted: ResidentQuery) -> Rows[Shown]:
        query = self.residents.matching(actor, wanted, under=place)
        return await self._shown(actor, query, wanted)

    async def search(self, actor: Actor, place: Place, wanted: ResidentSearch) -> Rows[Shown]:
        places = await cleared(self.session, actor)
        query = self.residents.found_by(actor, wanted, under=place, cleared=places)
        return await self._shown(actor, query, wanted)

    async def read(self, actor: Actor, resident_id: UUID) -> Shown:
        return await self._seen(actor, await self.residents.get(resident_id, actor))

    async def resident(self, actor: Actor, resident_id: UUID) -> Resident:
        """For other slices, which show nothing of it."""
        return await self.residents.get(resident_id, actor)

    async def timeline(self, actor: Actor, resident_id: UUID) -> Sequence[Step]:
        return await steps_of(self.session, await self.residents.get(resident_id, actor))

    async def add(self, actor: Actor, place: Place, wish: ResidentCreate) -> Shown:
        actor.require(Permission.RESIDENTS_EDIT, at=place)
        household = await self.households.get(wish.household_id, actor)
        if place.id not in household.place.lineage:
            raise HouseholdNotFound
        if wish.id_number and await self.residents.is_taken(wish.id_number):
            raise IdNumberTaken
        said = wish.model_dump(include={"name", "relation"})
        sealed = closed(Resident, self.keyring, phone=wish.phone, id_number=wish.id_number)
        resident = Resident(household=household, place=household.place, **said, **vital(wish), **sealed)
        self.session.add(resident)
        await self.session.flush()  # the ID number may be taken
        return await self._seen(actor, resident.seen_by(actor).with_keys(self.keyring))

    async def change(self, actor: Actor, resident_id: UUID, wish: ResidentUpdate) -> Shown:
        resident = await self.residents.get(resident_id, actor, lock=True)
        household = await self.households.get(wish.household_id, actor)
        for place in (resident.place, household.place):
            actor.require(Permission.RESIDENTS_EDIT, at=place)
        if wish.version != resident.version:
            raise Stale(version=resident.version)
        await self._identify(resident, wish)
        resident.household, resident.place = household, household.place
        resident.name, resident.relation = wish.name or resident.name, wish.relation
        resident.version += 1
        await self.session.flush()  # the ID number may be taken
        return await self._seen(actor, resident)

    async def correct(self, actor: Actor, resident_id: UUID, field: RevealField, value: str) -> None:
        """One field, as somebody said it is right and staff agreed."""
        resident = await self.residents.get(resident_id, actor)
        gender = None if field is RevealField.ID_NUMBER else resident.gender
        kept = {"version": resident.version, "household_id": resident.household_id, "gender": gender}
        wish = {"relation": resident.relation, field.value: value} | kept
        await self.change(actor, resident_id, ResidentUpdate.model_validate(wish))

    async def move_away(self, actor: Actor, resident_id: UUID, why: Departure) -> Shown:
        resident = await self.residents.get(resident_id, actor, lock=True)
        move(self.session, resident, ResidentFlow.move_away, by=actor, reason=why.reason)
        resident.left_on = why.on
        await self._move_out(actor, resident)
        return await self._seen(actor, resident)

    async def move_in(self, actor: Actor, resident_id: UUID) -> Shown:
        """Back into the household they left."""
        resident = await self.residents.get(resident_id, actor, lock=True)
        move(self.session, resident, ResidentFlow.move_in, by=actor)
        resident.left_on = None
        await self._settle_in(actor, resident)
        return await self._seen(actor, resident)

    async def deceased(self, actor: Actor, resident_id: UUID, why: Departure) -> Shown:
        resident = await self.residents.get(resident_id, actor, lock=True)
        move(self.session, resident, ResidentFlow.deceased, by=actor, reason=why.reason)
        resident.left_on = why.on
        await self._move_out(actor, resident)
        return await self._seen(actor, resident)

    async def link(self, actor: Actor, resident_id: UUID, account_id: UUID) -> Shown:
        """From now on this account is this resident's. AccountUnknown, AccountLinked, ResidentLinked."""
        resident = await self.residents.get(resident_id, actor, lock=True)
        move(self.session, resident, ResidentFlow.link, by=actor)
        if resident.linked:
            raise ResidentLinked
        resident.account_id = account_id
        await self.session.flush()  # the account may be unknown, or another's
        await self._settle_in(actor, resident)
        return await self._seen(actor, resident)

    async def unlink(self, actor: Actor, resident_id: UUID) -> None:
        """What was linked by mistake: from the next request on the account sees nothing here."""
        resident = await self.residents.get(resident_id, actor, lock=True)
        if not resident.linked:
            raise NotLinked
        move(self.session, resident, ResidentFlow.unlink, by=actor)
        await self._move_out(actor, resident)
        resident.account_id = None

    async def reveal(self, actor: Actor, resident_id: UUID, wish: RevealCreate) -> str | None:
        """The whole value, and a line for the resident to read."""
        resident = await self.look(actor, resident_id, wish.field, wish.reason)
        value = getattr(resident, wish.field)
        return None if value is None else str(value)

    async def look(self, actor: Actor, resident_id: UUID, field: RevealField, reason: str) -> Resident:
        """At one field in full. One's own is everybody's right (PIPL 45). Forbidden, ClearanceNeeded."""
        resident = await self.residents.get(resident_id, actor)
        if resident.account_id != actor.id:
            actor.require(Permission.RESIDENTS_REVEAL, at=resident.place)
            await require_cleared(self.session, actor, resident)
        self._note(actor, resident, field, reason)
        return resident

    async def phone_for(self, actor: Actor, resident_id: UUID, reason: str) -> str | None:
        """For other slices, where it is somebody's task to call: the whole number, and a line about it."""
        resident = await self.residents.get(resident_id, actor)
        await require_cleared(self.session, actor, resident)
        self._note(actor, resident, RevealField.PHONE, reason)
        return resident.phone

    async def reveals(self, actor: Actor, page: PageQuery) -> Rows[Look]:
        found = await self.residents.reveals_to(actor.id, page)
        names = await names_of(self.session, {each.actor_id for each in found.items})
        return Rows([_look(each, names) for each in found.items], found.next)

    def _note(self, actor: Actor, resident: Resident, field: RevealField, reason: str) -> None:
        seen = Reveal(resident_id=resident.id, actor_id=actor.id, field=field, reason=reason)
        seen.roles = list(actor.roles_at(resident.place))
        self.session.add(seen)

    async def _settle_in(self, actor: Actor, resident: Resident) -> None:
        """Whoever lives here and has an account is a resident of the community by that."""
        community = await community_of(self.session, resident.place)
        if resident.account_id and community:
            await self.grants.settle_in(actor, resident.account_id, community)

    async def _move_out(self, actor: Actor, resident: Resident) -> None:
        community = await community_of(self.session, resident.place)
        if resident.account_id and community:
            await self.grants.move_out(actor, resident.account_id, community)

    async def _shown(self, actor: Actor, query: Select[Resident], page: PageQuery) -> Rows[Shown]:
        found = await self.residents.page(query, page, actor)
        return Rows(await shown(self.session, actor, found.items), found.next)

    async def _seen(self, actor: Actor, resident: Resident) -> Shown:
        [seen] = await shown(self.session, actor, [resident])
        return seen

    async def _identify(self, resident: Resident, wish: ResidentUpdate) -> None:
        """What is left out stays; what the ID number says goes before what else was known."""
        said = wish.model_dump(exclude_unset=True)
        id_number = said.get("id_number", resident.id_number)
        if disagrees(id_number, born_on=said.get("born_on"), gender=wish.gender):
            raise IdNumberDisagrees
        if id_number and await self.residents.is_taken(id_number, by_other_than=resident.id):
            raise IdNumberTaken
        resident.born_on = birth_date(id_number) if id_number else said.get("born_on", resident.born_on)
        resident.gender = gender_of(id_number) if id_number else wish.gender
        resident.keep(self.keyring, **{name: said[name] for name in ("phone", "id_number") if name in said})


def _look(seen: Reveal, names: Mapping[UUID, str | None]) -> Look:
    by = seen.actor_id
    return Look(seen.id, seen.field, seen.reason, by, names[by], seen.roles, seen.created_at)


def vital(person: Any) -> dict[str, Any]:
    """Gender and birth date, from the ID number where there is one."""
    if person.id_number:
        return {"gender": gender_of(person.id_number), "born_on": birth_date(person.id_number)}
    return {"gender": person.gender, "born_on": person.born_on}
