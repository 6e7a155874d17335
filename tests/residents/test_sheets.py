import io
import re
import time
import zipfile
from datetime import date

import pytest
from sqlalchemy import func, select

from app.kit.sheets import MAX_ROWS, harmless, iso_day
from app.registry.residents.models import Household, Resident, Transfer
from app.registry.residents.sheets import HEADERS
from tests.client import data, said
from tests.residents import sheets
from tests.residents.people import WANG, household, id_number, resident
from tests.residents.sheets import ROW, many, opened, sheet, upload


async def bring_in(client, at, content, **wanted):
    return await client.post(f"/places/{at.code}/residents/import", files=upload(content), params=wanted)


async def count(session, model):
    return await session.scalar(select(func.count()).select_from(model))


def faults(report):
    return [(each["row"], each["column"], each["code"]) for each in report["errors"]]


# In


async def test_a_sheet_becomes_residents_and_the_households_they_live_in(client, session, town, house):
    rows = [
        ROW,
        ROW
        | {
            "name": "钱二",
            "gender": "男",
            "relation": "配偶",
            "phone": None,
            "id_number": None,
            "born_on": date(1980, 1, 2),
        },
        ROW
        | {"number": 301.0, "name": "孙三", "unit": 1, "id_number": id_number(sequence=131), "gender": None},
        {"number": "集体户", "name": "周四", "relation": "其他"},
    ]
    report = data(await bring_in(client, town.willow, sheet(*rows)))
    assert report == {"rows": 4, "imported": 4, "households_made": 2, "bad_rows": 0, "errors": []}
    query = select(Resident).order_by(Resident.name)
    found = {each.name: each for each in await session.scalars(query)}
    assert found["赵一"].household_id == found["钱二"].household_id
    assert str(found["孙三"].household_id) == house.home["id"]
    assert (str(found["钱二"].born_on), found["钱二"].gender, found["周四"].place_code) == (
        "1980-01-02",
        "male",
        town.willow.code,
    )
    assert (str(found["赵一"].born_on), found["赵一"].gender, found["赵一"].place_code) == (
        "1985-03-09",
        "female",
        house.unit.code,
    )
    search = await client.post(f"/places/{town.willow.code}/residents/search", json={"phone": ROW["phone"]})
    assert [each["id"] for each in data(search)["items"]] == [str(found["赵一"].id), str(found["孙三"].id)][
        ::-1
    ]
    [noted] = await session.scalars(select(Transfer))
    assert (noted.direction, noted.actor_id, noted.roles, noted.rows) == (
        "import",
        house.staff.id,
        ["staff"],
        4,
    )


async def test_with_one_bad_row_nothing_is_imported_unless_one_says_so(client, session, town, house):
    content = sheet(ROW, ROW | {"number": "402", "name": None, "id_number": None})
    report = data(await bring_in(client, town.willow, content))
    assert (report["imported"], report["households_made"], report["bad_rows"]) == (0, 0, 1)
    assert (await count(session, Resident), await count(session, Household)) == (1, 1)
    report = data(await bring_in(client, town.willow, content, on_error="skip_bad"))
    assert (report["imported"], report["households_made"], report["bad_rows"]) == (1, 1, 1)
    assert (await count(session, Resident), await count(session, Household)) == (2, 2)


async def test_a_dry_run_says_what_would_happen(client, session, town, house):
    report = data(await bring_in(client, town.willow, sheet(ROW), dry_run=True))
    assert (report["imported"], report["households_made"]) == (1, 1)
    assert (
        await count(session, Resident),
        await count(session, Household),
        await count(session, Transfer),
    ) == (1, 1, 0)


FAULTS = {
    "no name": ({"name": None}, "姓名", "missing"),
    "a blank name": ({"name": "  "}, "姓名", "missing"),
    "a long name": ({"name": "名" * 51}, "姓名", "string_too_long"),
    "no household": ({"number": None}, "户号", "missing"),
    "no such building": ({"building": "1号楼"}, "楼栋", "building_unknown"),
    "no such unit": ({"unit": "9"}, "单元", "unit_unknown"),
    "no such gender": ({"gender": "M"}, "性别", "gender_unknown"),
    "no such relation": ({"relation": "朋友"}, "与户主关系", "relation_unknown"),
    "no such day": ({"born_on": "1985-02-30"}, "出生日期", "date_from_datetime_parsing"),
    "a day to come": ({"born_on": "2199-01-01"}, "出生日期", "day_to_come"),
    "another birth date": ({"born_on": "1985-03-10"}, "身份证号", "id_number_disagrees"),
    "another gender": ({"gender": "男"}, "身份证号", "id_number_disagrees"),
    "a landline": ({"phone": "0356-2055555"}, "手机号", "string_pattern_mismatch"),
    "a wrong check character": ({"id_number": ROW["id_number"][:-1] + "0"}, "身份证号", "id_number_check"),
    "a rounded number": ({"id_number": 140502198503091200}, "身份证号", "rounded_number"),
    "a formula": ({"name": '=HYPERLINK("http://evil")'}, "姓名", "formula"),
    "somebody else's number": (
        {"id_number": WANG["id_number"], "gender": "男"},
        "身份证号",
        "id_number_taken",
    ),
    "somebody known": ({"number": "301", "name": "王小明", "id_number": None}, "姓名", "already_there"),
}


@pytest.mark.parametrize(("other", "column", "code"), FAULTS.values(), ids=FAULTS)
async def test_each_fault_names_its_cell_in_both_languages_and_never_the_value(
    client, session, town, house, other, column, code
):
    answer = await bring_in(client, town.willow, sheet(ROW | {"number": "1", "id_number": None}, ROW | other))
    report = data(answer)
    assert faults(report) == [(3, column, code)]
    [fault] = report["errors"]
    assert re.search(r"[\u4e00-\u9fff]", fault["zh"]) and re.search(r"[a-z]{2}", fault["en"])
    for value in (other.get("name"), other.get("phone"), other.get("id_number")):
        assert not value or str(value) not in answer.text
    assert await count(session, Resident) == 1


async def test_all_faults_of_a_row_are_told_at_once(client, town, house):
    bad = {"building": "?", "number": "1", "gender": "?", "relation": "?", "phone": "?", "id_number": "?"}
    report = data(await bring_in(client, town.willow, sheet(bad)))
    assert {column for _, column, _ in faults(report)} == {
        "楼栋",
        "姓名",
        "性别",
        "与户主关系",
        "手机号",
        "身份证号",
    }


async def test_what_stands_twice_in_a_sheet_is_wrong_in_both_rows(client, town, house):
    same = {"number": "1", "name": "李四", "relation": "子女"}
    report = data(await bring_in(client, town.willow, sheet(ROW, ROW | {"name": "赵二"}, same, same)))
    assert faults(report) == [
        (2, "身份证号", "id_number_twice"),
        (3, "身份证号", "id_number_twice"),
        (4, "姓名", "name_twice"),
        (5, "姓名", "name_twice"),
    ]


async def test_the_same_sheet_again_doubles_nobody(client, session, town, house):
    content = sheet(ROW, {"number": "1", "name": "李四", "relation": "子女"})
    assert data(await bring_in(client, town.willow, content))["imported"] == 2
    report = data(await bring_in(client, town.willow, content, on_error="skip_bad"))
    assert (report["imported"], faults(report)) == (
        0,
        [(2, "身份证号", "id_number_taken"), (3, "姓名", "already_there")],
    )


async def test_empty_rows_do_not_count_but_are_numbered(client, town, house):
    report = data(await bring_in(client, town.willow, sheet({}, ROW, {}, {"name": "李四"})))
    assert report["rows"] == 2
    assert {row for row, *_ in faults(report)} == {5}


async def test_only_staff_import_and_nobody_unknown(client, town, house, a):
    for person, expected in [
        (await a("grid_officer", at=town.grid), (403, "forbidden")),
        (await a("staff", at=town.cedar), (403, "forbidden")),
        (None, (401, "unauthenticated")),
    ]:
        assert said(await bring_in(client.by(person), town.willow, sheet(ROW))) == expected
    assert said(await bring_in(client.by(house.staff), house.unit, b"")) == (422, "sheet_refused")
    client.by(house.staff)
    answer = await client.post("/places/999999999999/residents/import", files=upload(sheet(ROW)))
    assert said(answer) == (404, "place_not_found")


async def test_other_columns_are_named(client, town, house):
    answer = await bring_in(client, town.willow, sheet(ROW, headers=["户号", "与户主关系", "备注"]))
    assert (said(answer), answer.json()["detail"]) == (
        (422, "columns_refused"),
        {"missing": ["姓名"], "unknown": ["备注"]},
    )


async def test_the_columns_may_stand_in_any_order_and_some_be_left_out(client, town, house):
    answer = await bring_in(client, town.willow, sheet(ROW, headers=["与户主关系", "姓名", "户号"]))
    assert data(answer)["imported"] == 1


def truncated():
    return sheet(ROW)[:-200]


def no_sheet():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    return out.getvalue()


HOSTILE = {
    "a bomb": sheets.bomb,
    "entities": sheets.laughing,
    "cut short": truncated,
    "no workbook": no_sheet,
    "many parts": lambda: sheets.repacked(sheet(ROW), **{f"x{n}": b"" for n in range(200)}),
    "broken xml": lambda: sheets.repacked(sheet(ROW), sheet=b"<worksheet><sheetData><row r='1'>"),
    "an old format": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512),
    "text": lambda: "姓名,户号".encode(),
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
async def test_what_is_no_sheet_is_refused_at_once(client, session, town, house, make):
    content, begun = make(), time.process_time()
    answer = await bring_in(client, town.willow, content)
    assert (said(answer), time.process_time() - begun < 5) == ((422, "sheet_refused"), True)
    assert await count(session, Resident) == 1


@pytest.mark.thorough
async def test_a_cell_far_away_costs_little_and_is_not_overlooked(client, town, house):
    for content in (sheets.sparse(), sheets.beyond()):
        begun = time.process_time()
        answer = await bring_in(client, town.willow, content)
        assert said(answer) == (422, "too_many_rows")
        assert time.process_time() - begun < 5


@pytest.mark.thorough
async def test_a_row_that_excel_cannot_number_does_not_keep_us_counting(client, town, house):
    begun = time.process_time()
    report = data(await bring_in(client, town.willow, sheets.beyond(10**12)))
    assert (report["rows"], time.process_time() - begun < 5) == (0, True)


async def test_ten_thousand_rows_are_enough(client, town, house):
    answer = await bring_in(client, town.willow, sheet(*({"name": "a"} for _ in range(MAX_ROWS + 1))))
    assert (said(answer), answer.json()["detail"]) == ((422, "too_many_rows"), {"limit": MAX_ROWS})


async def test_more_than_ten_megabytes_are_too_many(app, client, town, house):
    content = bytes(app.state.settings.http.max_upload_bytes + 1)
    assert said(await bring_in(client, town.willow, content)) == (413, "too_large")


@pytest.mark.thorough
async def test_five_thousand_residents_with_fifty_faults_in_twenty_seconds_of_work(
    client, session, town, house
):
    rows = list(many(5000))
    codes = ["missing", "relation_unknown", "string_pattern_mismatch", "id_number_check", "building_unknown"]
    spoilt = [{"name": None}, {"relation": "友"}, {"phone": "1"}, {}, {"building": "9号楼"}]
    planted = {}
    for n in range(50):
        at, kind = n * 97 + 3, n % 5
        other = spoilt[kind]
        if codes[kind] == "id_number_check":
            number = rows[at]["id_number"]
            other = {"id_number": number[:-1] + ("1" if number[-1] != "1" else "2")}
        rows[at] = rows[at] | other
        planted[at + 2] = codes[kind]
    content, begun = sheet(*rows), time.process_time()
    report = data(await bring_in(client, town.willow, content))
    assert {each["row"]: each["code"] for each in report["errors"]} == planted
    assert (report["rows"], report["imported"], len(report["errors"])) == (5000, 0, 50)
    report = data(await bring_in(client, town.willow, content, on_error="skip_bad"))
    took = time.process_time() - begun
    assert (report["imported"], report["bad_rows"], await count(session, Resident)) == (4950, 50, 4951)
    assert took < 20, took


# Out


async def test_the_template_has_the_columns_that_an_import_wants(client, town, house):
    answer = await client.get(f"/places/{town.willow.code}/residents/template.xlsx")
    [headers] = opened(answer)
    assert [each.removesuffix("*") for each in headers] == list(HEADERS.values())
    assert answer.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''")
    report = data(await bring_in(client, town.willow, answer.content))
    assert (report["rows"], report["errors"]) == (0, [])


async def test_an_export_is_masked_and_written_down(client, session, town, house):
    answer = await client.get(f"/places/{town.willow.code}/residents/export.xlsx")
    headers, line = opened(answer)
    row = dict(zip(headers, line, strict=True))
    assert (row["楼栋"], row["单元"], row["户号"], row["姓名"]) == ("东圣苑1号楼", "1单元", "301", "王*明")
    assert (row["手机号"], row["身份证号"][:14]) == ("138****5678", "140502********")
    assert (row["性别"], row["与户主关系"], row["状态"]) == ("男", "户主", "在住")
    unpacked = zipfile.ZipFile(io.BytesIO(answer.content))
    everything = b"".join(unpacked.read(name) for name in unpacked.namelist()).decode()
    assert (
        WANG["phone"] not in everything and WANG["id_number"] not in everything and "王小明" not in everything
    )
    [noted] = await session.scalars(select(Transfer))
    assert (noted.direction, noted.rows, noted.place_id) == ("export", 1, town.willow.id)


async def test_households_are_exported_with_how_many_live_there_and_no_name(client, session, town, house):
    await household(client, house.unit, number="999")
    headers, *lines = opened(await client.get(f"/places/{town.willow.code}/households/export.xlsx"))
    rows = [dict(zip(headers, line, strict=True)) for line in lines]
    assert [(each["楼栋"], each["单元"], each["户号"], str(each["在住人数"])) for each in rows] == [
        ("东圣苑1号楼", "1单元", "301", "1"),
        ("东圣苑1号楼", "1单元", "999", "0"),
    ]
    assert "王" not in str(rows)
    [noted] = await session.scalars(select(Transfer))
    assert (noted.direction, noted.rows) == ("export", 2)


async def test_who_may_not_read_exports_nothing(client, town, house, wang, a):
    url = f"/places/{town.willow.code}/residents/export.xlsx"
    for person in (wang, await a("staff", at=town.cedar), await a("unit_head", at=house.unit)):
        assert said(await client.by(person).get(url)) == (403, "forbidden")
        assert said(await client.get(url.replace("residents", "households"))) == (403, "forbidden")
    client.by(await a("unit_head", at=house.unit))
    assert len(opened(await client.get(f"/places/{house.unit.code}/residents/export.xlsx"))) == 2


async def test_a_name_that_is_a_formula_is_text_once_exported(client, town, house):
    evil = {"name": "=1", "phone": None, "id_number": None}
    await resident(client, house.unit, house.home, **evil)
    home = data(
        await client.post(f"/places/{town.willow.code}/households", json={"number": "=cmd|' /C calc'!A0"})
    )
    await resident(client, town.willow, home, name="李四", phone=None, id_number=None)
    lines = opened(await client.get(f"/places/{town.willow.code}/residents/export.xlsx"))
    cells = [cell for line in lines for cell in line if cell]
    assert "'=cmd|' /C calc'!A0" in cells and "'=*" in cells
    assert not [cell for cell in cells if str(cell).startswith(("=", "+", "-", "@", "\t"))]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_a_spreadsheet_would_run_becomes_text(text):
    assert harmless(text) == f"'{text}"
    assert harmless(f"a{text}") == f"a{text}"


@pytest.mark.parametrize("text", ["2001-2-3", "2001/02/03", "2001.2.3", "2001年2月3日", "20010203"])
def test_a_day_is_read_as_people_write_it(text):
    assert iso_day(text) == "2001-02-03"
