"""For the notice board, and for whoever has no phone."""

from io import BytesIO

import openpyxl
import pytest

from app.across.exports.service import hours
from app.kit import paper
from app.kit.opening import WeeklySpan
from app.services.merchants.models import FacilityKind
from tests.client import said
from tests.merchants.shops import list_in, shop_in


@pytest.fixture
async def shop(session, town):
    items = await list_in(session, town.willow)
    return await shop_in(
        session,
        town.willow,
        "=HYPERLINK(1)惠民家政",
        does=[items["cleaning"]],
        free={FacilityKind.TOILET: None},
    )


async def test_the_directory_as_a_sheet_holds_words_and_no_formula(client, town, shop, a):
    answer = await client.by(await a()).get(f"/places/{town.willow.code}/merchants.xlsx")
    head, row = openpyxl.load_workbook(BytesIO(answer.content)).active.iter_rows()
    assert [each.value for each in head][:2] == ["商家", "服务项目"]
    assert (row[0].value, row[0].data_type) == ("=HYPERLINK(1)惠民家政", "s")
    assert (row[1].value, row[5].value) == ("钟点保洁 35元", "卫生间")


@pytest.mark.parametrize("path", ["service-card.pdf", "catalogs/commercial/list.pdf"])
async def test_card_and_list_are_printed_with_the_font_within(client, town, shop, a, path):
    answer = await client.by(await a()).get(f"/places/{town.willow.code}/{path}")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-") and b"/FontFile3" in answer.content


async def test_nobody_prints_without_signing_in_nor_what_is_not_there(client, town, a):
    url = f"/places/{town.willow.code}/catalogs/commercial/list.pdf"
    assert said(await client.by(None).get(url)) == (401, "unauthenticated")
    assert said(await client.by(await a()).get(url)) == (404, "catalog_not_found")


def test_it_is_readable_at_arms_length():
    """At sixty centimetres 16 points are what 8 are at thirty; only the foot is smaller."""
    assert min(paper.HEADLINE, paper.SECTION, paper.BODY) >= 16


def test_days_that_are_alike_are_said_once():
    week = [WeeklySpan(480, 1200, day) for day in range(1, 6)] + [WeeklySpan(540, 1020, 7)]
    assert hours(week) == "周一至周五 08:00–20:00；周日 09:00–17:00"
