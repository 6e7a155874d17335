"""Staff in and out of Excel."""

import io

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select

from app.kit.access import PlaceKind
from app.kit.sheets import MEDIA_TYPE
from app.registry.people.grants.sheets import HEADERS
from app.registry.people.models import Account, Grant
from tests.client import data, said
from tests.people.staff import staff_sheet
from tests.town import place

HEAD = {"name": "王根旺", "role": "楼长", "place": "东圣苑1号楼"}


@pytest.fixture
async def building(session, town):
    found = place(town.willow, f"{town.willow.code}-b01", PlaceKind.BUILDING, "东圣苑1号楼")
    session.add(found)
    await session.commit()
    return found


@pytest.fixture
async def staff(client, town, building, a):
    person = await a("staff", at=town.willow)
    client.by(person)
    return person


async def bring_in(client, at, *rows, content=None, **wanted):
    files = {"file": ("工作人员.xlsx", content or staff_sheet(*rows), MEDIA_TYPE)}
    return await client.post(f"/places/{at.code}/grants/import", files=files, params=wanted)


def faults(report):
    return [(each["row"], each["column"], each["code"]) for each in report["errors"]]


async def taken_out(client, at):
    answer = await client.get(f"/places/{at.code}/grants/export.xlsx")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, MEDIA_TYPE)
    [headers, *lines] = load_workbook(io.BytesIO(answer.content)).worksheets[0].iter_rows(values_only=True)
    return [dict(zip(headers, line, strict=True)) for line in lines]


async def test_a_sheet_gives_roles_to_people_who_have_and_who_have_not_signed_in(
    client, session, town, building, staff, a
):
    known = await a()
    rows = [
        HEAD | {"kind": "副职", "ends_on": "2099年1月2日"},
        {"name": "苗志强", "role": "网格员", "place": town.grid.code, "account_id": str(known.id)},
    ]
    report = data(await bring_in(client, town.willow, *rows))
    assert report == {"rows": 2, "imported": 2, "accounts_made": 1, "bad_rows": 0, "errors": []}
    [head] = (await session.scalars(select(Grant).where(Grant.place_id == building.id))).all()
    assert (head.role, head.kind, str(head.ends_on), head.given_by) == (
        "building_head",
        "deputy",
        "2099-01-02",
        staff.id,
    )
    assert await session.scalar(select(Account.name).where(Account.id == head.account_id)) == "王根旺"
    grants = data(await client.by(known).get("/me"))["grants"]
    assert [(each["role"], each["place"]["code"]) for each in grants] == [("grid_officer", town.grid.code)]


async def test_what_goes_out_can_come_in_again_and_doubles_nobody(client, town, staff):
    data(await bring_in(client, town.willow, HEAD))
    [head] = [each for each in await taken_out(client, town.willow) if each["角色"] == "楼长"]
    assert (head["姓名"], head["地点"], head["任职方式"]) == ("王根旺", "东圣苑1号楼", "正职")
    report = data(await bring_in(client, town.willow, HEAD))
    assert (report["imported"], faults(report)) == (0, [(2, "姓名", "already_there")])


WRONG = {
    "missing": ({"name": None}, "姓名"),
    "word_unknown": ({"role": "大总管"}, "角色"),
    "place_unknown": ({"place": "9号楼"}, "地点"),
    "role_beyond_you": ({"role": "社区工作人员"}, "角色"),
    "account_unknown": ({"account_id": "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"}, "账号编号"),
    "uuid_parsing": ({"account_id": "王"}, "账号编号"),
    "date_from_datetime_parsing": ({"ends_on": "明年"}, "截止日期"),
}


@pytest.mark.parametrize(("code", "other"), WRONG.items())
async def test_each_fault_names_its_cell_and_nothing_is_given(client, session, town, staff, code, other):
    changed, column = other
    before = await session.scalar(select(func.count()).select_from(Grant))
    report = data(await bring_in(client, town.willow, HEAD | changed, HEAD))
    assert (2, column, code) in faults(report) and report["imported"] == 0
    assert await session.scalar(select(func.count()).select_from(Grant)) == before


async def test_the_good_rows_come_in_if_one_says_so_and_a_dry_run_gives_nothing(client, session, town, staff):
    rows = [HEAD | {"place": "nowhere"}, HEAD]
    tried = data(await bring_in(client, town.willow, *rows, on_error="skip_bad", dry_run=True))
    assert (tried["imported"], tried["bad_rows"]) == (1, 1)
    assert await session.scalar(select(Account.id).where(Account.name == "王根旺")) is None
    done = data(await bring_in(client, town.willow, *rows, on_error="skip_bad"))
    assert done == tried
    assert await session.scalar(select(Account.id).where(Account.name == "王根旺"))


async def test_the_same_line_twice_is_wrong_in_both(client, town, staff):
    report = data(await bring_in(client, town.willow, HEAD, HEAD))
    assert faults(report) == [(2, "姓名", "row_twice"), (3, "姓名", "row_twice")]


async def test_only_who_gives_roles_there_brings_them_in_and_who_reads_them_takes_them_out(
    client, town, building, a
):
    for stranger in (await a(), await a("staff", at=town.cedar), await a("grid_officer", at=town.grid)):
        client.by(stranger)
        assert said(await bring_in(client, town.willow, HEAD)) == (403, "forbidden")
        answer = await client.get(f"/places/{town.willow.code}/grants/export.xlsx")
        assert said(answer) == (403, "forbidden")
    client.by(None)
    assert said(await bring_in(client, town.willow, HEAD)) == (401, "unauthenticated")
    assert (await client.get(f"/places/{town.willow.code}/grants/template.xlsx")).status_code == 401


async def test_another_sheet_is_refused_and_the_template_has_the_columns(client, town, staff):
    other = staff_sheet(headers=("姓名", "职务"))
    assert said(await bring_in(client, town.willow, content=other)) == (422, "columns_refused")
    assert said(await bring_in(client, town.willow, content=b"PK")) == (422, "sheet_refused")
    answer = await client.get(f"/places/{town.willow.code}/grants/template.xlsx")
    [headers] = load_workbook(io.BytesIO(answer.content)).worksheets[0].iter_rows(max_row=1, values_only=True)
    assert [str(each).removesuffix("*") for each in headers] == list(HEADERS.values())
    report = data(await bring_in(client, town.willow, content=answer.content))
    assert (report["rows"], report["errors"]) == (0, [])
