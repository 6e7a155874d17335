"""A receiver that does all as it should has 100 of 100; any other hears what it lacks, and the remedy."""

import time

import pytest
from sqlalchemy import select

from app.across.webhooks import signing
from app.across.webhooks.conformance.models import Conformance
from app.across.webhooks.conformance.probes import described
from app.across.webhooks.conformance.service import carry_out
from app.kit.clock import now
from app.registry.organisations.models import Organisation
from app.registry.partners.keys import KeyMode
from app.services.offers.flow import PushStatus
from app.services.offers.models import Push, Source
from tests.client import data, said
from tests.merchants.shops import list_in, shop_in
from tests.offers.shelves import key_of, offer
from tests.partners.conftest import member_of


@pytest.fixture
async def merchant(session, town):
    await list_in(session, town.willow)
    return await shop_in(session, town.willow, "惠民家政")


@pytest.fixture
async def server(session, merchant):
    return await key_of(session, merchant, KeyMode.TEST)


@pytest.fixture
async def endpoint(enter, server):
    return await enter(server)


@pytest.fixture
def url(endpoint):
    return f"/merchant/webhook-endpoints/{endpoint['id']}/conformance"


@pytest.fixture
def examined(client, outside, server, url):
    """Begins a run, does what the worker would, twice, and reads what came of it."""

    async def run():
        begun = data(await client.by(server).post(url))
        assert (begun["finished_at"], begun["score"], begun["checks"]) == (None, None, [])
        await carry_out(outside, begun["id"])
        await carry_out(outside, begun["id"])
        [last, *_] = data(await client.by(server).get(url))
        assert last["id"] == begun["id"]
        return last["score"], {each["code"]: each for each in last["checks"]}

    return run


@pytest.fixture
def careful(receiver, endpoint):
    """As the guide says: signature, time; whatever is right is taken."""

    def judge(letter):
        timestamp = int(letter.headers["webhook-timestamp"])
        if "webhook-signature" not in letter.headers or not letter.is_signed_with(endpoint["secret"]):
            return 401
        return 200 if abs(time.time() - timestamp) < signing.TOLERANCE else 400

    receiver.judge = judge
    return judge


async def test_whoever_does_all_as_it_should_has_a_hundred(
    client, session, server, examined, careful, receiver
):
    for version, price in ((1, 3000), (2, 3100)):
        wish = offer(version, price_fen=price)
        data(await client.by(server).put("/merchant/offers/SKU-1", json=wish))
    score, checks = await examined()
    assert score == 100 and list(checks) == list(described())
    assert {each["remedy_en"] for each in checks.values()} == {None}
    assert len(receiver.letters) == 11 and checks["forged"]["came"] == "401"
    assert checks["out_of_order"]["came"] == "200, 200" and checks["versions"]["came"].startswith("1 changed")


async def test_whoever_believes_everybody_hears_what_is_missing_and_what_to_do(examined, receiver):
    score, checks = await examined()
    failed = {code for code, each in checks.items() if not each["passed"]}
    assert failed == {"forged", "unsigned", "changed", "old", "pushed", "versions"}
    assert score == 100 * 6 // 12
    assert all(checks[code]["remedy_zh"] and checks[code]["remedy_en"] for code in failed)


MISTAKES = {
    "old": lambda letter, judged: 200 if judged == 400 else judged,
    "again": lambda letter, judged: 409 if judged == 200 and seen(letter) else judged,
    "rotation": lambda letter, judged: 401 if " " in letter.headers.get("webhook-signature", "") else judged,
    "unknown": lambda letter, judged: 422 if "not_invented" in letter.body else judged,
    "out_of_order": lambda letter, judged: 409 if judged == 200 and is_older(letter) else judged,
}
SEEN: list[str] = []


def seen(letter):
    SEEN.append(letter.id)
    return SEEN.count(letter.id) > 1


def is_older(letter):
    at = letter.body.partition('"timestamp":"')[2][:26]
    SEEN.append(at)
    return at < max(SEEN)


@pytest.mark.parametrize("code", MISTAKES)
async def test_each_usual_mistake_is_found_and_no_other(examined, receiver, careful, code):
    SEEN.clear()
    receiver.judge = lambda letter: MISTAKES[code](letter, careful(letter))
    _, checks = await examined()
    failed = {each for each, found in checks.items() if not found["passed"]}
    assert failed - {"pushed", "versions"} == {code}


async def test_whoever_is_not_there_takes_nothing_and_refuses_nothing(app, examined, outside, receiver):
    outside.servers.gate.allowed = frozenset()
    score, checks = await examined()
    assert score == 0 and {checks[each]["came"] for each in ("takes", "forged")} == {"https_needed"}


async def test_one_version_for_two_contents_is_remembered(session, merchant, examined, careful):
    row = {"index": 0, "external_id": "A", "result": "rejected", "code": "version_reused"}
    push = Push(
        place=merchant.place,
        place_id=merchant.place_id,
        merchant_id=merchant.id,
        organisation_id=merchant.organisation_id,
        sandbox=True,
        source=Source.MACHINE,
        pushed_by=merchant.id,
        dry_run=False,
        on_error="skip_bad",
        full_sync=False,
        total=1,
        rows=[row],
        status=PushStatus.DONE,
        finished_at=now(),
    )
    session.add(push)
    await session.commit()
    _, checks = await examined()
    assert checks["versions"]["came"].endswith("1 with a version used before")


async def test_it_is_for_whose_endpoint_it_is_with_a_test_key_and_one_at_a_time(
    client, session, merchant, server, url, a
):
    first = data(await client.by(server).post(url))
    assert data(await client.post(url))["id"] == first["id"]
    assert len((await session.scalars(select(Conformance.id))).all()) == 1
    assert said(await client.by(None).post(url)) == (401, "unauthenticated")
    live = await key_of(session, merchant, KeyMode.LIVE)
    assert said(await client.by(live).post(url)) == (404, "endpoint_not_found")
    other = await key_of(session, await shop_in(session, merchant.place, "别家"), KeyMode.TEST)
    assert said(await client.by(other).post(url)) == (404, "endpoint_not_found")
    assert said(await client.by(other).get(url)) == (404, "endpoint_not_found")
    mine = url.removeprefix("/merchant")
    assert said(await client.by(await a()).get(mine)) == (404, "endpoint_not_found")
    owner = await member_of(session, await session.get_one(Organisation, merchant.organisation_id))
    assert [each["id"] for each in data(await client.by(owner).get(mine))] == [first["id"]]
