"""Merchants without a computer department: the same pipeline, from a sheet."""

import io

import pytest
from openpyxl import Workbook, load_workbook

from app.services.offers.pushing.sheets import HEADERS
from tests.client import data, said


def sheet(*rows, headers=None):
    book = Workbook()
    assert book.active
    for line in ([*(headers or HEADERS.values())], *rows):
        book.active.append(line)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture
def upload(client, shop):
    async def go(content, person=None, **query):
        client.by(person or shop.owner)
        url = f"/merchants/{shop.merchant.id}/offers/sheet"
        return await client.post(url, files={"file": ("优惠.xlsx", content)}, params=query)

    return go


async def test_a_sheet_is_taken_as_a_servers_push_is(client, upload, listed, shop):
    row = [
        "A-1",
        "开业酬宾",
        "com-cleaning",
        29.9,
        "40",
        "2026-11-01",
        "2099年12月1日",
        50,
        1,
        "否",
        "限新客",
    ]
    done = data(await upload(sheet(row)))
    assert [each["result"] for each in done["rows"]] == ["created"]
    assert await listed() == ["开业酬宾"]
    [shown] = data(await client.by(shop.owner).get(f"/merchants/{shop.merchant.id}/shelf"))["items"]
    assert (shown["price_fen"], shown["price_before_fen"], shown["quota"]) == (2990, 4000, 50)
    assert (shown["starts_at"], shown["ends_at"]) == (
        "2026-11-01T00:00:00+08:00",
        "2099-12-02T00:00:00+08:00",
    )
    assert data(await upload(sheet(row)))["rows"][0]["result"] == "unchanged"


async def test_every_fault_names_its_row_and_one_spoils_all(upload, listed):
    rows = [
        ["A-1", "好的", "com-cleaning", 30],
        [],
        ["A-2", "错的", "com-cleaning", "三十元"],
        ["A-3", "算的", "com-cleaning", "=1+2"],
        ["A-4", "没有的", "com-flying", 30],
        ["A-5", "太细的", "com-cleaning", "29.999"],
    ]
    refused = data(await upload(sheet(*rows)))
    assert refused["status"] == "rejected" and await listed() == []
    hints = [(each["field"], each["hint"]) for each in refused["rows"] if each["result"] == "rejected"]
    assert [field for field, _ in hints] == ["price_fen", "price_fen", "item_code", "price_fen"]
    assert [hint[:5] for _, hint in hints] == ["第 4 行", "第 5 行", "第 6 行", "第 7 行"]
    data(await upload(sheet(*rows), on_error="skip_bad"))
    assert await listed() == ["好的"]


async def test_staff_upload_for_a_merchant_and_it_is_marked(client, upload, a, town):
    staff = await a("staff", at=town.willow)
    data(await upload(sheet(["A-1", "代为录入", "com-cleaning", 30]), staff))
    [shown] = data(await client.by(None).get(f"/places/{town.willow.code}/offers"))["items"]
    assert shown["on_behalf"] is True
    assert said(await upload(sheet(), await a("staff", at=town.cedar))) == (404, "merchant_not_found")


async def test_what_is_no_such_sheet_is_refused(upload):
    assert said(await upload(b"no sheet")) == (422, "sheet_refused")
    assert said(await upload(sheet(headers=["编号", "备注"]))) == (422, "columns_refused")
    many = [[f"A-{n}", "多", "com-cleaning", 30] for n in range(1001)]
    assert said(await upload(sheet(*many))) == (422, "too_many_rows")


async def test_the_template_is_a_sheet_that_can_be_filled_in(client, upload, shop):
    answer = await client.by(shop.owner).get(f"/merchants/{shop.merchant.id}/offers/template.xlsx")
    book = load_workbook(io.BytesIO(answer.content))
    book.worksheets[0].append(["A-1", "照着填", "com-cleaning", "30"])
    out = io.BytesIO()
    book.save(out)
    assert data(await upload(out.getvalue()))["counts"]["created"] == 1
