"""A sheet of residents, row by row: what is wrong with each cell, and what would be written."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator, Field, ValidationError
from pydantic_core import PydanticCustomError
from uuid_utils.compat import uuid7

from app.kit.access import Place, PlaceKind
from app.kit.identifiers import Gender, PastDay
from app.kit.schema import Day, wrong
from app.kit.sheets import CellFault, Problem, Row, iso_day
from app.kit.wording import in_chinese
from app.registry.residents.models import Relation
from app.registry.residents.schemas import Address, Number, Person
from app.registry.residents.sheets import GENDERS, HEADERS, RELATIONS

SHOWN = 1000


def _gender(text: object) -> object:
    if text not in GENDERS:
        raise wrong("gender_unknown", zh="应为：男、女", en="one of 男, 女")
    return GENDERS[str(text)]


def _relation(text: object) -> object:
    if text not in RELATIONS:
        words = "、".join(RELATIONS)
        raise wrong("relation_unknown", zh=f"应为：{words}", en=f"one of {words}")
    return RELATIONS[str(text)]


class SheetPerson(Person):
    """As staff type it, in their own words."""

    building: str | None = Field(None, max_length=50)
    unit: str | None = Field(None, max_length=50)
    number: Number
    address: Address | None = None
    gender: Annotated[Gender, BeforeValidator(_gender)] | None = None
    relation: Annotated[Relation, BeforeValidator(_relation)]
    born_on: Annotated[Day, BeforeValidator(lambda text: iso_day(str(text))), PastDay] | None = None


class Doors:
    """Finds the place that a row means by building and unit."""

    def __init__(self, top: Place, below: Sequence[Place]) -> None:
        self.top = top
        self.buildings = [each for each in (top, *below) if each.kind is PlaceKind.BUILDING]
        self.units = [each for each in (top, *below) if each.kind is PlaceKind.UNIT]

    def find(self, building: str | None, unit: str | None) -> Place:
        at = self._one(self.buildings, building, "building") if building else self.top
        if not unit:
            return at
        unit = f"{unit}单元" if unit.isdecimal() else unit
        return self._one([each for each in self.units if at.id in each.lineage], unit, "unit")

    @staticmethod
    def _one(among: Sequence[Place], called: str, kind: str) -> Place:
        found = {each.id: each for each in among if called in (each.name, each.code)}
        if len(found) > 1:
            raise wrong(
                f"{kind}_ambiguous", zh="有多处同名，请填地点代码", en="several are called so: give its code"
            )
        if not found:
            raise wrong(
                f"{kind}_unknown",
                zh="没有这个地点，请填全名或代码",
                en="no such place: its full name, or its code",
            )
        return next(iter(found.values()))


@dataclass
class Plan:
    """What there is of good rows, and every fault of the others."""

    rows: int = 0
    good: list[tuple[Row, SheetPerson, Place]] = field(default_factory=list)
    faults: list[CellFault] = field(default_factory=list)

    @property
    def bad_rows(self) -> int:
        return len({each.row for each in self.faults})

    @property
    def id_numbers(self) -> list[str]:
        return [person.id_number for _, person, _ in self.good if person.id_number]

    def blame(self, row: Row, name: str, problem: Problem) -> None:
        self.faults.append(CellFault(row.at, HEADERS[name], *problem))

    def drop(self, bad: dict[int, tuple[str, Problem]]) -> None:
        """What only a look at the other rows, or at what is there already, could show."""
        for row, _, _ in self.good:
            if row.at in bad:
                self.blame(row, *bad[row.at])
        self.good = [each for each in self.good if each[0].at not in bad]


def examined(rows: Sequence[Row], doors: Doors) -> Plan:
    """Each row by itself. Pure, and slow enough for a thread of its own."""
    plan = Plan(rows=len(rows))
    for row in rows:
        before = len(plan.faults)
        for name, problem in row.problems.items():
            plan.blame(row, name, problem)
        person, place = _person(plan, row), _place(plan, row, doors)
        if person and place and len(plan.faults) == before:
            plan.good.append((row, person, place))
    return plan


def _person(plan: Plan, row: Row) -> SheetPerson | None:
    try:
        return SheetPerson.model_validate(row.cells)
    except ValidationError as failure:
        for each in failure.errors():
            name = str(each["loc"][0])
            if name not in row.problems:
                chinese = in_chinese(each["type"], each.get("ctx", {}))
                plan.blame(row, name, (each["type"], chinese, each["msg"]))
        return None


def _place(plan: Plan, row: Row, doors: Doors) -> Place | None:
    try:
        return doors.find(row.cells.get("building"), row.cells.get("unit"))
    except PydanticCustomError as failure:
        name = "building" if failure.type.startswith("building") else "unit"
        plan.blame(row, name, (failure.type, str((failure.context or {})["zh"]), failure.message()))
        return None


TWICE = ("id_number_twice", "身份证号在表中重复出现", "the sheet has this ID number twice")
TAKEN = ("id_number_taken", "该身份证号已登记在其他居民名下", "this ID number is another resident's already")
NAMESAKES = ("name_twice", "同一户在表中有同名居民", "the sheet has this name twice in one household")
THERE = ("already_there", "该户已登记有同名居民", "the household has somebody of this name already")


def repeated(plan: Plan) -> dict[int, tuple[str, Problem]]:
    """All rows of what stands in several: which of them is right is not for us to say."""
    numbers = Counter(plan.id_numbers)
    people = Counter((place.id, person.number, person.name) for _, person, place in plan.good)
    bad = {}
    for row, person, place in plan.good:
        if numbers[person.id_number or ""] > 1:
            bad[row.at] = ("id_number", TWICE)
        elif people[place.id, person.number, person.name] > 1:
            bad[row.at] = ("name", NAMESAKES)
    return bad


def known(
    plan: Plan, taken: set[str], homes: dict[tuple[UUID, str], UUID], names: set[tuple[UUID, str]]
) -> dict[int, tuple[str, Problem]]:
    """Those whom we have already: so that the same sheet sent twice does not double the community."""
    bad = {}
    for row, person, place in plan.good:
        home = homes.get((place.id, person.number))
        if person.id_number in taken:
            bad[row.at] = ("id_number", TAKEN)
        elif home and (home, person.name) in names:
            bad[row.at] = ("name", THERE)
    return bad


def new_households(plan: Plan, homes: dict[tuple[UUID, str], UUID]) -> list[dict[str, Any]]:
    """Those that rows name and nobody made yet; from now on `homes` knows them."""
    made: list[dict[str, Any]] = []
    for _, person, place in plan.good:
        if (place.id, person.number) not in homes:
            homes[place.id, person.number] = id = uuid7()
            made.append({"id": id, "place_id": place.id, "number": person.number, "address": person.address})
    return made
