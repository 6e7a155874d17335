from uuid import uuid4

import pytest

from app.across.notices import repository
from app.across.notices.templates import templates
from tests.client import data, said

APPROVED = templates()["booking_approved"]


async def tell(session, person):
    subject_id = uuid4()
    await repository.put(session, APPROVED, account_id=person.id, subject_id=subject_id)
    await session.commit()
    return str(subject_id)


@pytest.fixture
async def alice(a):
    return await a()


@pytest.fixture
async def notice(client, session, alice):
    """One that Alice has not read; she is signed in."""
    await tell(session, alice)
    [notice] = data(await client.by(alice).get("/me/notices"))["items"]
    return notice


async def test_my_inbox_is_empty_until_i_am_told_something(client, session, alice):
    assert data(await client.by(alice).get("/me/notices")) == {"items": [], "next": None}
    about = await tell(session, alice)
    [seen] = data(await client.get("/me/notices"))["items"]
    assert (seen["subject"], seen["subject_id"], seen["read_at"]) == ("bookings", about, None)
    assert seen["text"] == "您预约的场地已通过审核"
    assert seen["created_at"].endswith("+08:00")
    [english] = data(await client.get("/me/notices", headers={"Accept-Language": "en"}))["items"]
    assert english["text"] == "Your booking has been approved"


async def test_my_inbox_is_mine_alone(client, session, town, notice, a):
    for other in (await a("staff", at=town.willow), await a("admin", at=town.district)):
        await tell(session, other)
        [seen] = data(await client.by(other).get("/me/notices"))["items"]
        assert seen["id"] != notice["id"]


async def test_what_i_have_read_is_read_however_often_i_say_so(client, notice):
    first = data(await client.post(f"/me/notices/{notice['id']}/read"))
    assert first == notice | {"read_at": first["read_at"]}
    assert first["read_at"] >= notice["created_at"]
    assert data(await client.post(f"/me/notices/{notice['id']}/read")) == first
    assert data(await client.get("/me/notices"))["items"] == [first]


async def test_nobody_reads_my_notices_for_me(client, alice, notice, a):
    client.by(await a())
    for notice_id in (notice["id"], str(uuid4())):
        answer = await client.post(f"/me/notices/{notice_id}/read")
        assert said(answer) == (404, "notice_not_found")
    assert data(await client.by(alice).get("/me/notices"))["items"] == [notice]


async def test_nobody_has_no_inbox(client, notice):
    client.by(None)
    assert said(await client.get("/me/notices")) == (401, "unauthenticated")
    assert said(await client.post(f"/me/notices/{notice['id']}/read")) == (401, "unauthenticated")


async def test_to_be_told_twice_is_to_be_told_once(client, session, alice):
    for _ in range(2):
        await repository.put(session, APPROVED, account_id=alice.id, subject_id=alice.id)
    await session.commit()
    assert len(data(await client.by(alice).get("/me/notices"))["items"]) == 1


async def test_the_newest_comes_first_and_pages_follow_one_another(client, session, alice):
    told = [await tell(session, alice) for _ in range(5)]
    client.by(alice)
    seen, query = [], {"limit": 2}
    while query.get("after", "first"):
        page = data(await client.get("/me/notices", params=query))
        seen += [each["subject_id"] for each in page["items"]]
        query["after"] = page["next"]
    assert seen == told[::-1]
