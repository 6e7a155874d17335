from sqlalchemy import select

from app.services.orders.models import JointPrice, Order, Worker


async def test_an_order_waits_for_the_shop_and_neighbours_may_join_it(demo):
    async with demo.state.everything() as session:
        [order] = await session.scalars(select(Order))
        [terms] = await session.scalars(select(JointPrice))
        assert (order.status, order.price_fen, order.visit_id is not None) == ("requested", 4000, True)
        assert (terms.price_fen, terms.homes) == (3000, 3)
        assert sorted(await session.scalars(select(Worker.name))) == ["卫师傅", "秦师傅"]
