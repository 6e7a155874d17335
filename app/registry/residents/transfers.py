import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit import sheets
from app.kit.access import Actor, Place, PlaceKind, places_under
from app.kit.sealing import closed
from app.kit.secrets import Keyring
from app.kit.sheets import CellFault, ImportQuery
from app.permissions import Permission
from app.registry.residents import importing
from app.registry.residents.errors import TooManyToExport
from app.registry.residents.importing import Doors, Plan
from app.registry.residents.minors import Shown, shown
from app.registry.residents.models import Direction, Household, Resident, Transfer
from app.registry.residents.repository import HouseholdRepository, ResidentRepository
from app.registry.residents.schemas import ResidentRead
from app.registry.residents.service import vital
from app.registry.residents.sheets import GENDERS, LAYOUT, RELATIONS

MOST = 20_000
HOMES = ("楼栋", "单元", "户号", "地址", "在住人数")
STATUS = {"living_here": "在住", "moved_away": "已迁出", "deceased": "已故", "forgotten": "已注销"}
EXPORTED = ("楼栋", "单元", "户号", "姓名", "性别", "年龄", "与户主关系", "手机号", "身份证号", "状态")


@dataclass(frozen=True)
class Report:
    rows: int
    imported: int
    households_made: int
    bad_rows: int
    errors: list[CellFault]


async def doors_of(session: AsyncSession, code: str) -> Doors | None:
    """The places that a sheet for this one may name."""
    place = await session.scalar(select(Place).where(Place.code == code))
    return Doors(place, await places_under(session, place)) if place else None


def planned(data: bytes, doors: Doors) -> Plan:
    """Each row by itself; slow, and so done before a connection is taken. SheetRefused …"""
    return importing.examined(sheets.read(data, LAYOUT), doors)


class TransferService:
    """Many residents at once, in from a sheet or out into one; who did it is kept."""

    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.households = HouseholdRepository(session)
        self.residents = ResidentRepository(session, keyring)

    async def bring_in(self, actor: Actor, place: Place, read: Plan, wanted: ImportQuery) -> Report:
        """`read` is what `planned` made of the sheet."""
        actor.require(Permission.RESIDENTS_EDIT, at=place)
        plan = Plan(read.rows, [*read.good], [*read.faults])
        homes = await self.households.numbered(place)
        await self._compare(place, plan, homes)
        if plan.faults and wanted.on_error == "reject_all":
            return _report(plan, imported=0, made=0)
        made = importing.new_households(plan, homes)
        if not wanted.dry_run:
            people = await asyncio.to_thread(self._people, plan, homes)
            await self.residents.add_all(made, people)
            self._note(actor, place, Direction.IMPORT, len(people))
        return _report(plan, imported=len(plan.good), made=len(made))

    async def take_out(self, actor: Actor, place: Place) -> bytes:
        """Masked as everywhere. Nobody's whole number leaves in a sheet."""
        actor.require(Permission.RESIDENTS_READ, at=place)
        query = self.residents.visible_to(actor, under=place)
        found = await self.residents.all_of(query, actor, limit=MOST + 1)
        if len(found) > MOST:
            raise TooManyToExport(limit=MOST)
        places = {each.id: each for each in await places_under(self.session, place)}
        seen = await shown(self.session, actor, found)
        self._note(actor, place, Direction.EXPORT, len(found))
        return await asyncio.to_thread(_sheet, seen, places)

    async def _compare(self, place: Place, plan: Plan, homes: dict[tuple[UUID, str], UUID]) -> None:
        plan.drop(importing.repeated(plan))
        taken = await self.residents.taken(plan.id_numbers)
        plan.drop(importing.known(plan, taken, homes, await self.residents.names_under(place)))

    def _people(self, plan: Plan, homes: dict[tuple[UUID, str], UUID]) -> list[dict[str, Any]]:
        return [
            {
                "place_id": place.id,
                "household_id": homes[place.id, person.number],
                "name": person.name,
                "relation": person.relation,
                **vital(person),
                **closed(Resident, self.keyring, phone=person.phone, id_number=person.id_number),
            }
            for _, person, place in plan.good
        ]

    def _note(self, actor: Actor, place: Place, direction: Direction, rows: int) -> None:
        roles = actor.roles_at(place)
        self.session.add(
            Transfer(place=place, direction=direction, actor_id=actor.id, roles=roles, rows=rows)
        )

    async def take_out_homes(self, actor: Actor, place: Place) -> bytes:
        """Every door, lived behind or not, and how many live there; nobody's name."""
        actor.require(Permission.RESIDENTS_READ, at=place)
        found = await self.households.counted(self.households.visible_to(actor, under=place), limit=MOST + 1)
        if len(found) > MOST:
            raise TooManyToExport(limit=MOST)
        places = {each.id: each for each in await places_under(self.session, place)}
        self._note(actor, place, Direction.EXPORT, len(found))
        rows = [_home(home, people, places) for home, people in found]
        return await asyncio.to_thread(sheets.filled, "住户", HOMES, rows)


def _home(home: Household, people: int, places: Mapping[UUID, Place]) -> dict[str, str]:
    building, unit = _stands(home.place, places)
    cells = (building, unit, home.number, home.address, people)
    return {header: str(cell) for header, cell in zip(HOMES, cells, strict=True) if cell is not None}


def _stands(place: Place, places: Mapping[UUID, Place]) -> tuple[str | None, str | None]:
    above = {places[id].kind: places[id].name for id in place.lineage if id in places}
    return above.get(PlaceKind.BUILDING), above.get(PlaceKind.UNIT)


def _report(plan: Plan, *, imported: int, made: int) -> Report:
    faults = sorted(plan.faults, key=lambda each: each.row)
    return Report(plan.rows, imported, made, plan.bad_rows, faults[: importing.SHOWN])


def _sheet(residents: Sequence[Shown], places: Mapping[UUID, Place]) -> bytes:
    return sheets.filled(LAYOUT.title, EXPORTED, (_line(each, places) for each in residents))


def _line(resident: Shown, places: Mapping[UUID, Place]) -> dict[str, str]:
    """Through the type that answers requests, since that is what masks."""
    shown = ResidentRead.model_validate(resident).model_dump(mode="json")
    building, unit = _stands(resident.place, places)
    gender, relation = _words(GENDERS), _words(RELATIONS)
    cells = (
        building,
        unit,
        shown["household_number"],
        shown["name"],
        gender.get(shown["gender"]),
        shown["age"],
        relation[shown["relation"]],
        shown["phone"],
        shown["id_number"],
        STATUS[shown["status"]],
    )
    return {header: str(cell) for header, cell in zip(EXPORTED, cells, strict=True) if cell is not None}


def _words(table: Mapping[str, str]) -> dict[str, str]:
    return {value: word for word, value in table.items()}
