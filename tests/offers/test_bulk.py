"""Thousands at once: each row is read by itself, and answered by its number."""

import json

import pytest
from sqlalchemy import func, select

from app.services.offers.models import Offer, Submission
from app.services.offers.pushing.service import PushService
from tests.client import data, said
from tests.offers.shelves import offer, row


@pytest.fixture
def push(client, shop):
    async def go(rows, **query):
        client.by(shop.server)
        return data(await client.post("/merchant/offers/bulk", json={"offers": rows}, params=query))

    return go


def results(done):
    return [each["result"] for each in done["rows"]]


async def test_each_row_is_answered_by_its_number(push, listed):
    await push([row("A", 2, title="甲"), row("B", 1, title="乙")])
    done = await push(
        [row("B", 1, title="乙"), row("C", title="丙"), row("A", 1), row("B", 2, title="乙改")],
        on_error="skip_bad",
    )
    assert [(each["index"], each["external_id"], each["result"]) for each in done["rows"]] == [
        (0, "B", "superseded"),
        (1, "C", "created"),
        (2, "A", "superseded"),
        (3, "B", "updated"),
    ]
    assert done["status"] == "done"
    assert sorted(await listed()) == ["丙", "乙改", "甲"]
    counts = {key: done["counts"][key] for key in ("total", "done", "created", "updated", "superseded")}
    assert counts == {"total": 4, "done": 4, "created": 1, "updated": 1, "superseded": 2}


async def test_one_bad_row_spoils_all_or_only_itself(push, listed):
    rows = [row("A", title="好的"), row("B", price_fen="三十"), row("C", item_code="com-flying")]
    refused = await push(rows)
    assert (refused["status"], results(refused)) == ("rejected", ["created", "rejected", "rejected"])
    assert await listed() == []
    assert [(each["code"], each["field"]) for each in refused["rows"][1:]] == [
        ("int_type", "price_fen"),
        ("item_unknown", "item_code"),
    ]
    assert refused["rows"][1]["hint"] == "应为整数"
    done = await push(rows, on_error="skip_bad")
    assert (done["status"], results(done)) == ("done", ["created", "rejected", "rejected"])
    assert await listed() == ["好的"]


async def test_a_dry_run_says_what_would_happen_and_does_nothing(push, listed):
    done = await push([row("A")], dry_run=True)
    assert (done["dry_run"], results(done)) == (True, ["created"])
    assert await listed() == []


async def test_lines_of_json_are_the_same(client, shop, listed):
    lines = [json.dumps(row("A", title="甲")), "", "{broken", json.dumps(row("B", title="乙")), '"text"']
    answer = await client.by(shop.server).post(
        "/merchant/offers/bulk?on_error=skip_bad",
        content="\n".join(lines),
        headers={"Content-Type": "application/x-ndjson"},
    )
    found = [(each["index"], each["result"], each["code"]) for each in data(answer)["rows"]]
    assert found == [
        (0, "created", None),
        (1, "rejected", "json_invalid"),
        (2, "created", None),
        (3, "rejected", "json_invalid"),
    ]
    assert await listed() == ["乙", "甲"]


@pytest.mark.parametrize(
    "content, media_type, reason",
    [
        (b"{", "application/json", "no_json"),
        (b"[]", "application/json", "no_offers"),
        (b'{"offers": 1}', "application/json", "no_offers"),
        (b'{"offers": [], "more": 1}', "application/json", "no_offers"),
        (b"a,b", "text/csv", "media_type"),
        (b'{"offers": [%s]}' % b",".join([b"1"] * 5001), "application/json", "too_many_rows"),
    ],
)
async def test_what_is_no_list_of_offers_is_refused(client, shop, content, media_type, reason):
    url, headers = "/merchant/offers/bulk", {"Content-Type": media_type}
    answer = await client.by(shop.server).post(url, content=content, headers=headers)
    assert (said(answer), answer.json()["detail"]["reason"]) == ((422, "bulk_refused"), reason)


async def test_hostile_rows_are_bad_rows(push):
    rows: list[object] = [
        None,
        [],
        {},
        row("a\x00b"),
        row("A", title="\x00\x00"),
        row("x" * 100),
        row("B", source_version=2**70),
        {"\x00": 1},
        row("C", scope={"places": "140502"}),
        row("D", starts_at="yesterday"),
    ]
    done = await push(rows, on_error="skip_bad")
    assert set(results(done)) == {"rejected"}


async def test_a_whole_shelf_withdraws_what_it_does_not_name(push, listed):
    await push([row(f"S-{n}", title=f"第{n}样") for n in range(4)])
    done = await push([row("S-0", title="第0样"), row("S-9", title="新的")], full_sync=True, expected_rows=2)
    assert done["counts"]["withdrawn"] == 3
    assert await listed() == ["新的", "第0样"]
    again = await push([row(f"S-{n}", title=f"第{n}样") for n in range(4)], full_sync=True, expected_rows=4)
    assert (again["counts"]["updated"], again["counts"]["withdrawn"]) == (3, 1)
    assert await listed() == ["第3样", "第2样", "第1样", "第0样"]


async def test_half_a_file_cannot_empty_the_shelf(client, shop, push, listed):
    await push([row(f"S-{n}", title=f"第{n}样") for n in range(4)])
    url, half = "/merchant/offers/bulk", {"offers": [row("S-0", title="第0样")]}
    answer = await client.by(shop.server).post(url, json=half, params={"full_sync": True, "expected_rows": 4})
    assert said(answer) == (409, "row_count_mismatch")
    assert answer.json()["detail"] == {"expected": 4, "received": 1}
    for query in ({"full_sync": True}, {"full_sync": True, "expected_rows": 1, "on_error": "skip_bad"}):
        assert said(await client.post(url, json=half, params=query)) == (422, "bulk_refused")
    bad = [row("S-0", title="第0样"), row("S-1", price_fen=-1)]
    assert (await push(bad, full_sync=True, expected_rows=2))["status"] == "rejected"
    assert len(await listed()) == 4


async def test_a_large_push_is_left_to_a_job_which_may_be_called_again(client, session, push, shop):
    rows = [row(f"S-{n}") for n in range(1500)]
    rows[1234] = row("S-1234", price_fen=-5)
    taken = await push(rows, on_error="skip_bad")
    assert (taken["status"], taken["counts"]["done"], taken["rows"]) == ("received", 0, [])
    url = f"/merchant/pushes/{taken['push_id']}"
    seen = []
    for _ in range(4):
        await PushService(session).go_on(taken["push_id"])
        await session.commit()
        seen.append(data(await client.by(shop.server).get(url))["counts"]["done"])
    assert seen == [1000, 1500, 1500, 1500]
    done = data(await client.get(url))
    assert (done["status"], done["counts"]["created"], done["counts"]["rejected"]) == ("done", 1499, 1)
    [bad] = [each for each in done["rows"] if each["result"] == "rejected"]
    assert (bad["index"], bad["external_id"], bad["field"]) == (1234, "S-1234", "price_fen")
    assert await session.scalar(select(func.count()).select_from(Offer)) == 1499


@pytest.mark.thorough
async def test_one_bad_row_of_five_thousand_names_its_line_and_without_it_all_are_written(
    client, session, push
):
    async def pushed(rows):
        taken = await push(rows)
        await PushService(session).go_on(taken["push_id"])
        await session.commit()
        return data(await client.get(f"/merchant/pushes/{taken['push_id']}"))

    count = select(func.count()).select_from(Offer)
    good = [row(f"S-{n}") for n in range(5000)]
    refused = await pushed([*good[:4321], row("S-4321", price_fen="三十元"), *good[4322:]])
    [bad] = [each for each in refused["rows"] if each["result"] == "rejected"]
    assert (bad["index"], bad["external_id"], bad["field"]) == (4321, "S-4321", "price_fen")
    assert (refused["status"], await session.scalar(count)) == ("rejected", 0)
    assert (await pushed(good))["counts"]["created"] == 5000
    assert await session.scalar(count) == 5000


async def test_more_than_a_thousand_are_accepted_for_later(client, shop):
    rows = {"offers": [row(f"S-{n}") for n in range(1001)]}
    answer = await client.by(shop.server).post("/merchant/offers/bulk", json=rows)
    assert answer.status_code == 202
    by_hand = await client.by(shop.owner).post(f"/merchants/{shop.merchant.id}/offers/bulk", json=rows)
    assert by_hand.status_code == 202
    assert said(await client.by(shop.sandbox).get(f"/merchant/pushes/{data(answer)['push_id']}")) == (
        404,
        "bulk_not_found",
    )


async def test_what_was_pushed_is_kept_word_for_word_beside_what_is_read(push, session):
    await push([row("A", 7, title="  首单立减  ", description="限新客")])
    kept = (await session.scalars(select(Submission))).one()
    assert kept.body == row("A", 7, title="  首单立减  ", description="限新客")


async def test_a_person_pushes_many_as_a_server_does(client, shop, listed):
    url = f"/merchants/{shop.merchant.id}/offers/bulk"
    done = data(
        await client.by(shop.owner).post(
            url, json={"offers": [row("A"), offer()]}, params={"on_error": "skip_bad"}
        )
    )
    assert results(done) == ["created", "rejected"]
    read = data(await client.get(f"/merchants/{shop.merchant.id}/pushes/{done['push_id']}"))
    assert read == done
