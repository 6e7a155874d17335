from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator, Field, StringConstraints, ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit import sheets
from app.kit.access import Actor, Place, places_under
from app.kit.schema import Day, Input, wrong
from app.kit.sheets import CellFault, ImportQuery, Problem, Row, iso_day
from app.kit.wording import in_chinese
from app.permissions import GrantKind, Permission, Role
from app.registry.people.grants.repository import GrantRepository, accounts_there
from app.registry.people.grants.schemas import GrantCreate
from app.registry.people.grants.service import GrantService
from app.registry.people.grants.sheets import HEADERS, KINDS, LAYOUT, ROLES
from app.registry.people.models import Grant, giveable
from app.registry.people.service import names_of

SHOWN = 1000
EXPORTED = (*HEADERS.values(), "地点代码")

NOWHERE = ("place_unknown", "没有这个地点，请填全名或代码", "no such place: its full name, or its code")
AMBIGUOUS = ("place_ambiguous", "有多处同名，请填地点代码", "several are called so: give its code")
BEYOND = ("role_beyond_you", "您不能授予这个角色", "that role is not yours to give there")
UNKNOWN = ("account_unknown", "没有这个账号", "there is no such account")
THERE = ("already_there", "该地点已有同名人员担任此角色", "somebody of this name holds that role there")
TWICE = ("row_twice", "表中有相同的任职", "the sheet has this line twice")


def _one_of(words: Mapping[str, Any]) -> BeforeValidator:
    def read(text: object) -> object:
        if text not in words:
            listed = "、".join(words)
            raise wrong("word_unknown", zh=f"应为：{listed}", en=f"one of {listed}")
        return words[str(text)]

    return BeforeValidator(read)


SheetDay = Annotated[Day, BeforeValidator(lambda text: iso_day(str(text)))]


class StaffRow(Input):
    """As it is typed in, in the community's own words."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)]
    role: Annotated[Role, _one_of(ROLES)]
    place: str = Field(max_length=100)
    kind: Annotated[GrantKind, _one_of(KINDS)] = GrantKind.PRIMARY
    starts_on: SheetDay | None = None
    ends_on: SheetDay | None = None
    account_id: UUID | None = None


@dataclass
class Plan:
    """Good rows with their places, and every fault of the others."""

    rows: int = 0
    good: list[tuple[Row, StaffRow, Place]] = field(default_factory=list)
    faults: list[CellFault] = field(default_factory=list)

    def blame(self, row: Row, name: str, problem: Problem) -> None:
        self.faults.append(CellFault(row.at, HEADERS[name], *problem))


@dataclass(frozen=True)
class Report:
    rows: int
    imported: int
    accounts_made: int
    bad_rows: int
    errors: list[CellFault]


def read(data: bytes) -> list[Row]:
    """SheetRefused, ColumnsRefused, TooManyRows."""
    return sheets.read(data, LAYOUT)


class StaffSheets:
    """Many roles at once, in from a sheet or out into one; each is given as if it were given alone."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.grants = GrantRepository(session)

    async def bring_in(self, actor: Actor, place: Place, rows: Sequence[Row], wanted: ImportQuery) -> Report:
        actor.require(Permission.GRANTS_GIVE, at=place)
        plan = await self._examined(actor, place, rows)
        if plan.faults and wanted.on_error == "reject_all":
            return _report(plan, imported=0, made=0)
        made = sum(staff.account_id is None for _, staff, _ in plan.good)
        if not wanted.dry_run:
            for _, staff, at in plan.good:
                await self._give(actor, staff, at)
        return _report(plan, imported=len(plan.good), made=made)

    async def take_out(self, actor: Actor, place: Place) -> bytes:
        """In force today, or to come; residents are not staff."""
        actor.require(Permission.GRANTS_READ, at=place)
        found = await self.grants.staff_under(actor, place)
        names = await names_of(self.session, {each.account_id for each in found})
        return sheets.filled(LAYOUT.title, EXPORTED, [_line(each, names[each.account_id]) for each in found])

    async def _examined(self, actor: Actor, place: Place, rows: Sequence[Row]) -> Plan:
        places = _by_name(await places_under(self.session, place))
        plan = Plan(rows=len(rows))
        for row in rows:
            before = len(plan.faults)
            for name, problem in row.problems.items():
                plan.blame(row, name, problem)
            if (staff := _staff(plan, row)) and (at := _place(plan, row, staff, places)):
                if staff.role not in giveable(actor, at, None):
                    plan.blame(row, "role", BEYOND)
                if len(plan.faults) == before:
                    plan.good.append((row, staff, at))
        await self._compare(plan, place)
        return plan

    async def _compare(self, plan: Plan, place: Place) -> None:
        """With the other rows, and with what is there already."""
        named = {staff.account_id for _, staff, _ in plan.good} - {None}
        accounts = await accounts_there(self.session, named)
        held = await self.grants.held_under(place)
        lines = Counter(_key(staff, at) for _, staff, at in plan.good)
        bad = defaultdict[int, list[tuple[str, Problem]]](list)
        for row, staff, at in plan.good:
            if staff.account_id and staff.account_id not in accounts:
                bad[row.at].append(("account_id", UNKNOWN))
            if lines[_key(staff, at)] > 1:
                bad[row.at].append(("name", TWICE))
            elif (at.id, staff.role, staff.name) in held:
                bad[row.at].append(("name", THERE))
        for row, _, _ in plan.good:
            for name, problem in bad[row.at]:
                plan.blame(row, name, problem)
        plan.good = [each for each in plan.good if not bad[each[0].at]]

    async def _give(self, actor: Actor, staff: StaffRow, at: Place) -> None:
        account_id = staff.account_id or await self.grants.new_account(staff.name)
        said = staff.model_dump(include={"role", "kind", "starts_on", "ends_on"})
        await GrantService(self.session).give(actor, at, GrantCreate(account_id=account_id, **said))


def _by_name(places: Sequence[Place]) -> Mapping[str, list[Place]]:
    found = defaultdict[str, list[Place]](list)
    for each in places:
        for called in {each.name, each.code}:
            found[called].append(each)
    return found


def _staff(plan: Plan, row: Row) -> StaffRow | None:
    try:
        return StaffRow.model_validate(row.cells)
    except ValidationError as failure:
        for each in failure.errors():
            name = str(each["loc"][0])
            if name not in row.problems:
                chinese = in_chinese(each["type"], each.get("ctx", {}))
                plan.blame(row, name, (each["type"], chinese, each["msg"]))
        return None


def _place(plan: Plan, row: Row, staff: StaffRow, places: Mapping[str, list[Place]]) -> Place | None:
    found = places.get(staff.place, [])
    if len(found) == 1:
        return found[0]
    plan.blame(row, "place", AMBIGUOUS if found else NOWHERE)
    return None


def _key(staff: StaffRow, at: Place) -> tuple[Any, ...]:
    return staff.name, staff.role, at.id, staff.account_id


def _report(plan: Plan, *, imported: int, made: int) -> Report:
    faults = sorted(plan.faults, key=lambda each: each.row)
    bad_rows = len({each.row for each in faults})
    return Report(plan.rows, imported, made, bad_rows, faults[:SHOWN])


def _line(grant: Grant, name: str | None) -> dict[str, str]:
    cells = (
        name,
        _word(ROLES, grant.role),
        grant.place.name,
        _word(KINDS, grant.kind),
        grant.starts_on,
        grant.ends_on,
        grant.account_id,
        grant.place.code,
    )
    return {header: str(cell) for header, cell in zip(EXPORTED, cells, strict=True) if cell is not None}


def _word(words: Mapping[str, Any], value: object) -> str | None:
    return next((word for word, each in words.items() if each == value), None)
