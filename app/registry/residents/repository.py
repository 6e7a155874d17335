from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.identifiers import born_by
from app.kit.page import PageQuery, Rows, cut
from app.kit.repository import Repository
from app.kit.sealing import blinds
from app.kit.secrets import Keyring
from app.permissions import Permission, ProxyPurpose
from app.registry.residents.errors import HouseholdNotFound, ResidentNotFound
from app.registry.residents.flow import HERE
from app.registry.residents.models import Household, Resident, Reveal
from app.registry.residents.schemas import ResidentQuery, ResidentSearch


def home_of(actor: Actor) -> set[UUID]:
    """Whoever has moved away no longer sees those they lived with; who acts for another sees them alone."""
    return {actor.own.household_id} - {None} if actor.principal is None else set()  # type: ignore[return-value]


class HouseholdRepository(Repository[Household]):
    model, missing = Household, HouseholdNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Household.id.in_(home_of(actor)) | Place.within(actor.reach(Permission.RESIDENTS_READ))

    async def counted(self, query: Select[Household], *, limit: int) -> Sequence[tuple[Household, int]]:
        """Door by door, with how many live there now."""
        here = select(func.count()).where(Resident.household_id == Household.id, Resident.status == HERE)
        ordered = query.add_columns(here.scalar_subquery()).order_by(Place.code, Household.number)
        return [(home, count) for home, count in await self.session.execute(ordered.limit(limit))]

    async def numbered(self, place: Place) -> dict[tuple[UUID, str], UUID]:
        """For an import, which has asked already: all below the place, by place and number."""
        query = select(Household.place_id, Household.number, Household.id).join(Household.place)
        found = await self.session.execute(query.where(Place.within({place.id})))
        return {(place_id, number): id for place_id, number, id in found}


class ResidentRepository(Repository[Resident]):
    model, missing = Resident, ResidentNotFound

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        super().__init__(session)
        self.keyring = keyring

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        ids = actor.ids_for(ProxyPurpose.DATA)
        own = Resident.account_id.in_(ids) | Resident.id.in_(ids)
        return (
            own
            | Resident.household_id.in_(home_of(actor))
            | Place.within(actor.reach(Permission.RESIDENTS_READ))
        )

    async def get(self, id: UUID, actor: Actor, *, lock: bool = False) -> Resident:
        return (await super().get(id, actor, lock=lock)).with_keys(self.keyring)

    async def page(self, query: Select[Resident], page: PageQuery, actor: Actor) -> Rows[Resident]:
        rows = await super().page(query, page, actor)
        for each in rows.items:
            each.with_keys(self.keyring)
        return rows

    def matching(self, actor: Actor, wanted: ResidentQuery, *, under: Place) -> Select[Resident]:
        query = self.visible_to(actor, under=under)
        return query.where(Resident.status == wanted.status) if wanted.status else query

    def found_by(
        self, actor: Actor, wanted: ResidentSearch, *, under: Place, cleared: Collection[UUID]
    ) -> Select[Resident]:
        """Of minors only those the actor may see: to be found is to be told apart."""
        grown_up = Resident.born_on.is_(None) | (Resident.born_on <= born_by(18))
        ours = Resident.id.in_(actor.ids_for(ProxyPurpose.DATA)) | Resident.household_id.in_(home_of(actor))
        query = self.visible_to(actor, under=under).where(grown_up | ours | Place.within(cleared))
        if wanted.name:
            query = query.where(Resident.name.contains(wanted.name, autoescape=True))
        if wanted.phone:
            query = query.where(Resident.phone_blind.in_(self._blinds("phone", wanted.phone)))
        if wanted.id_number:
            query = query.where(Resident.id_number_blind.in_(self._blinds("id_number", wanted.id_number)))
        return query

    async def all_of(self, query: Select[Resident], actor: Actor, *, limit: int) -> list[Resident]:
        """Household by household."""
        ordered = query.order_by(Place.code, Resident.household_id, Resident.id).limit(limit)
        found = await self.session.scalars(ordered)
        return [each.seen_by(actor).with_keys(self.keyring) for each in found]

    async def of_account(self, account_id: UUID) -> Resident | None:
        """As long as they live here."""
        query = select(Resident).where(Resident.account_id == account_id, Resident.status == HERE)
        return await self.session.scalar(query)

    async def living_here(self, resident_id: UUID) -> Resident | None:
        query = select(Resident).where(Resident.id == resident_id, Resident.status == HERE)
        return await self.session.scalar(query)

    async def by_id(self, ids: Collection[UUID]) -> dict[UUID, Resident]:
        found = await self.session.scalars(select(Resident).where(Resident.id.in_(ids)))
        return {each.id: each.with_keys(self.keyring) for each in found}

    async def is_taken(self, id_number: str, *, by_other_than: UUID | None = None) -> bool:
        """Under a former key too; under the present one the constraint has the last word."""
        query = select(Resident.id).where(Resident.id_number_blind.in_(self._blinds("id_number", id_number)))
        if by_other_than:
            query = query.where(Resident.id != by_other_than)
        return await self.session.scalar(query.limit(1)) is not None

    async def taken(self, id_numbers: Collection[str]) -> set[str]:
        """Which of these belong to somebody already, wherever they live."""
        by_blind = {blind: number for number in id_numbers for blind in self._blinds("id_number", number)}
        query = select(Resident.id_number_blind).where(Resident.id_number_blind.in_(by_blind))
        return {by_blind[blind] for blind in await self.session.scalars(query) if blind}

    async def names_under(self, place: Place) -> set[tuple[UUID, str]]:
        """Who lives in which household, for an import to know them again."""
        query = select(Resident.household_id, Resident.name).join(Resident.place)
        found = await self.session.execute(query.where(Place.within({place.id}), Resident.status == HERE))
        return {(household_id, name) for household_id, name in found}

    async def add_all(
        self, households: Sequence[dict[str, object]], people: Sequence[dict[str, object]]
    ) -> None:
        for model, rows in ((Household, households), (Resident, people)):
            if rows:
                await self.session.execute(insert(model), rows)

    async def reveals_to(self, account_id: UUID, page: PageQuery) -> Rows[Reveal]:
        """Newest first: who was shown something of the resident whose account this is."""
        query = select(Reveal).join(Resident, Resident.id == Reveal.resident_id)
        query = query.where(Resident.account_id == account_id)
        if page.after:
            query = query.where(Reveal.id < page.after)
        found = (await self.session.scalars(query.order_by(Reveal.id.desc()).limit(page.limit + 1))).all()
        return cut(found, page.limit, lambda row: row.id)

    def _blinds(self, field: str, value: str) -> list[bytes]:
        return blinds(Resident, self.keyring, field, value)
