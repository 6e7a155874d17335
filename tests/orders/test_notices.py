"""Each side hears what the other did."""

from types import SimpleNamespace

import pytest
from sqlalchemy import text

from app.across.notices.market.jobs import TO_ITS_OWNERS, TO_THE_SHOP, TO_WHOEVER_ORDERED
from app.across.notices.templates import templates, wechat_templates
from app.kit.events import emit, queue
from app.registry.partners.events import EndpointGivenUp
from app.services.merchants.events import MerchantSuspended
from app.services.offers.events import OfferPaused
from tests.client import data

OURS = "FROM procrastinate_jobs WHERE task_name LIKE 'app.across.notices.market.%'"
WHY = {"reason_code": "changed_plans"}


@pytest.fixture
def hears(client, session, sessions):
    """What is in somebody's inbox, oldest first, once the worker has done its work."""

    async def read(person):
        context = SimpleNamespace(additional_context={"sessions": sessions})
        for name, said in (await session.execute(text(f"SELECT task_name, args {OURS} ORDER BY id"))).all():
            await queue.tasks[name].func(context, **said)
        await session.execute(text(f"DELETE {OURS}"))
        await session.commit()
        items = data(await client.by(person).get("/me/notices"))["items"]
        return [each["text"][:8] for each in reversed(items)]

    return read


async def test_whoever_ordered_hears_of_the_shop_and_the_shop_of_whoever_ordered(
    scene, alice, order, say, hears
):
    wanted, other = await order(alice), await order(alice)
    assert await hears(scene.owner) == ["有新的上门订单，"] * 2
    await say(scene.owner, wanted, "accept")
    await say(scene.owner, other, "decline", **WHY)
    await say(alice, wanted, "cancel", **WHY)
    assert await hears(alice) == ["商家已接单，请查", "很抱歉，商家未能", "您的上门订单已取"]
    assert (await hears(scene.owner))[2:] == ["一份上门订单已取"]


async def test_owners_hear_what_was_decided_about_their_shop_and_offers(session, scene, alice, hears):
    shop = scene.shop
    about = {"organisation_id": shop.organisation_id, "place_id": shop.place_id}
    await emit(session, MerchantSuspended(merchant_id=shop.id, **about))
    await emit(session, OfferPaused(offer_id=shop.id, sandbox=False, **about))
    await emit(session, OfferPaused(offer_id=alice.id, sandbox=True, **about))
    gone = {"endpoint_id": shop.id, "made_by": None}
    await emit(session, EndpointGivenUp(organisation_id=shop.organisation_id, **gone))
    await emit(session, EndpointGivenUp(organisation_id=None, endpoint_id=shop.id, made_by=alice.id))
    await session.commit()
    assert await hears(scene.owner) == ["您的商家已被暂停", "您的一项优惠已暂", "您登记的回调地址"]
    assert await hears(alice) == ["您登记的回调地址"]


def test_what_the_market_says_goes_by_wechat_to_whoever_agreed():
    said = {*TO_WHOEVER_ORDERED.values(), *TO_THE_SHOP.values(), *TO_ITS_OWNERS.values(), "endpoint_given_up"}
    assert len(said) == 19
    for code in said:
        template = templates()[code]
        assert template.wechat == ("orders" if code in TO_WHOEVER_ORDERED.values() else "shops"), code
        assert [*template.values] == wechat_templates()[template.wechat].keys
