"""The Python client: against the running application, and against a server that says what it is told to."""

import asyncio
import json

import httpx
import pytest
from linli_client import AsyncLinli, Conflict, Linli, NoAnswer, NotFound, NotUnderstood, Unauthenticated
from linli_client.errors import PlaceNotFound, SlotTaken, TokenReused
from linli_client.shapes import BookingCreate

from tests.client import Client

TOKENS = {"access_token": "a2", "refresh_token": "r2", "expires_in": 900, "account": {"id": "1"}}


def ok(data):
    return httpx.Response(200, json={"errcode": 0, "errmsg": "ok", "data": data})


def no(errcode, error, **headers):
    failure = {"errcode": errcode, "errmsg": "不行", "error": error, "detail": {}, "request_id": "r1"}
    return httpx.Response(errcode // 1000, json=failure, headers=headers)


class Scripted:
    """Answers one after the other; an exception is a request that got lost."""

    def __init__(self, *answers):
        self.answers, self.sent, self.slept = list(answers), [], []

    def __call__(self, request):
        self.sent.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def linli(self, **settings) -> Linli:
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Linli("http://api", http=http, sleep=self.slept.append, **settings)


LOST = httpx.ConnectError("lost")
BOOKING: BookingCreate = {
    "starts_at": "2026-12-01T09:00:00+08:00",
    "ends_at": "2026-12-01T10:00:00+08:00",
    "purpose": "合唱",
    "headcount": 1,
}


async def test_a_resident_signs_in_reads_a_list_page_by_page_and_is_told_what_is_not_there(
    client: Client, town
):
    linli = AsyncLinli("http://test", http=client)
    place = await linli.read_place(town.willow.code)
    assert place["code"] == town.willow.code
    path = [each["code"] for each in await linli.read_path(town.willow.code)]
    assert path[-1] == town.willow.code
    children = [each["code"] async for each in linli.each(linli.list_children, path[-2], limit=1)]
    assert town.willow.code in children and len(children) > 1
    with pytest.raises(PlaceNotFound) as refused:
        await linli.read_place("999999999999")
    assert isinstance(refused.value, NotFound) and refused.value.request_id
    assert refused.value.doc_url == f"/docs/errors#{refused.value.errcode}"
    with pytest.raises(Unauthenticated):
        await linli.read_me()


def test_one_key_over_all_tries_and_never_sooner_than_asked():
    busy = no(503000, "unavailable", **{"Retry-After": "2"})
    server = Scripted(LOST, busy, no(429001, "too_many_requests", **{"Retry-After": "7"}), ok({"id": "b1"}))
    assert server.linli().book_venue("v", BOOKING)["id"] == "b1"
    assert len({each.headers["Idempotency-Key"] for each in server.sent}) == 1
    assert server.slept[0] < 0.31 and 2 <= server.slept[1] < 3 and 7 <= server.slept[2] < 9
    assert json.loads(server.sent[0].content) == BOOKING


def test_what_is_no_use_or_could_be_done_twice_is_sent_once():
    taken = Scripted(no(409051, "slot_taken"))
    with pytest.raises(SlotTaken) as refused:
        taken.linli().book_venue("v", BOOKING)
    assert isinstance(refused.value, Conflict) and str(refused.value) == "不行"
    with pytest.raises(NoAnswer):
        Scripted(LOST).linli().sign_in("code")
    with pytest.raises(NoAnswer):
        Scripted(LOST).linli().change_me({"name": "李文静", "version": 1})
    with pytest.raises(ValueError, match="venue_id is missing"):
        Scripted().linli().read_venue("")


def test_a_deletion_whose_answer_was_lost_has_been_done():
    server = Scripted(LOST, no(404771, "endpoint_not_found"))
    server.linli().delete_own_endpoint("e")
    assert len(server.sent) == 2
    with pytest.raises(NotFound):
        Scripted(no(404771, "endpoint_not_found")).linli().delete_own_endpoint("e")


def test_an_ended_token_is_changed_and_who_cannot_be_refreshed_is_told():
    server = Scripted(
        ok(TOKENS | {"access_token": "a1"}), no(401102, "token_refused"), ok(TOKENS), ok({"id": "1"})
    )
    linli = server.linli()
    linli.sign_in("demo:resident")
    assert linli.read_me()["id"] == "1"
    assert [each.headers.get("Authorization") for each in server.sent] == [
        None,
        "Bearer a1",
        None,
        "Bearer a2",
    ]
    ended = Scripted(ok(TOKENS), no(401102, "token_refused"), no(401103, "token_reused"))
    linli = ended.linli()
    linli.sign_in("demo:resident")
    with pytest.raises(TokenReused):
        linli.read_me()


async def test_ten_tasks_with_an_ended_token_refresh_it_once():
    refreshed = 0

    async def server(request):
        nonlocal refreshed
        await asyncio.sleep(0)
        if request.url.path.endswith("/auth/refresh"):
            refreshed += 1
            return ok(TOKENS)
        fresh = request.headers["Authorization"] == "Bearer a2"
        return ok({"id": "1"}) if fresh else no(401102, "token_refused")

    async with AsyncLinli(
        "http://api", http=httpx.AsyncClient(transport=httpx.MockTransport(server))
    ) as linli:
        linli.access, linli.refresh = "a1", "r1"
        await asyncio.gather(*[linli.read_me() for _ in range(10)])
    assert refreshed == 1


def test_whom_one_acts_for_travels_along_and_a_proxys_page_is_none_of_ours():
    server = Scripted(ok({}), httpx.Response(200, text="<html>"))
    linli = server.linli(key="mk_test_1")
    linli.read_resident("r", acting_for="r9", x_purpose="上门护理")
    assert server.sent[0].headers["X-Acting-For"] == "r9" and server.sent[0].headers["X-Purpose"].startswith(
        "%E4"
    )
    assert server.sent[0].headers["Authorization"] == "Bearer mk_test_1"
    with pytest.raises(NotUnderstood):
        linli.read_me()
