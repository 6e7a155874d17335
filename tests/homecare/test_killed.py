"""The server is killed at every step between paying, hearing of it, and asking the nurses.

Real processes and SIGKILL, the real dispatch, WeChat Pay's stand-in in a process that lives on.
"""

import asyncio
import multiprocessing
from contextlib import asynccontextmanager, suppress
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from app.demo.outside import outside_world
from app.demo.pay.payer import notify_paid, take_payment
from app.kit.events import queue
from app.serving import listen, server_for
from app.worker import work
from tests.client import client_of
from tests.gateway import keys
from tests.homecare import mortal
from tests.homecare.ward import ward_in
from tests.processes import free_port
from tests.town import Town

pytestmark = [pytest.mark.thorough, pytest.mark.timeout(300)]  # some twenty servers begin and die

TAKE_UP = "app.kit.housekeeping.take_up_what_a_dead_worker_left"
AGED = "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 hour'"
# What must be there once, and once only, of one order; nurses are asked by two offers.
OUTCOME = """
WITH asked AS (SELECT * FROM payments WHERE subject_id = :id),
     moves AS (SELECT * FROM timeline WHERE subject_id = :id AND move IN ('pay', 'dispatch'))
SELECT (SELECT array_agg(status ORDER BY id) FROM asked),
       (SELECT count(*) FROM ledger_entries WHERE payment_id IN (SELECT id FROM asked)),
       (SELECT array_agg(move ORDER BY id) FROM moves),
       (SELECT count(*) FROM nursing_offers WHERE order_id = :id),
       (SELECT count(*) FROM nursing_offers WHERE order_id = :id AND status = 'offered'),
       (SELECT count(*) FROM notices WHERE subject_id = :id AND template = 'nursing_offered')
"""
ONCE = (["paid"], 1, ["pay", "dispatch"], 2, 2, 2)


@asynccontextmanager
async def wechat_pay(settings):
    """In this process, which nobody kills."""
    port = free_port()
    world = outside_world(keys(), by_itself=False)
    server, listening = server_for(world, settings.http), listen("127.0.0.1", port)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    await server.ready.wait()
    try:
        yield world, port
    finally:
        server.should_exit = True
        await serving
        listening.close()


class Street:
    """The family's phone, WeChat Pay and the worker, which all go on whoever dies."""

    def __init__(self, live, world, settings, ward):
        self.live, self.world, self.settings, self.ward = live, world, settings, ward
        self.before = set()
        live.state.pay.http = httpx.AsyncClient(transport=httpx.ASGITransport(world))
        self.context = multiprocessing.get_context("forkserver")
        self.context.set_forkserver_preload([mortal.__name__])

    async def tries(self, order, dies_at):
        """With a server that dies; True where it has outlived all of it."""
        self.before = set(self.world.state.books.orders)
        process = self.context.Process(target=mortal.live, args=(self.settings, dies_at))
        process.start()
        self.world.state.http = http = httpx.AsyncClient(trust_env=False, timeout=20)
        try:
            await self._ready(process, http)
            with suppress(httpx.HTTPError):
                await self._pays(http, f"http://127.0.0.1:{self.settings.port}", order)
            while await self.outcome(order) != ONCE:
                await asyncio.to_thread(process.join, 0.05)
                if not process.is_alive():
                    return False
            return True
        finally:
            process.kill()
            process.join()
            await http.aclose()

    async def goes_on(self, order):
        """The phone asks again, WeChat Pay says it again, and a worker takes up what was left."""
        self.world.state.http = httpx.AsyncClient(transport=httpx.ASGITransport(self.live))
        await self._pays(self.world.state.http, "http://test", order)
        async with self.live.state.everything.begin() as session:
            await session.execute(text(AGED))
            raw = await (await session.connection()).get_raw_connection()
            take_up = queue.tasks[TAKE_UP].configure(
                connection=raw.driver_connection, queueing_lock=order["id"]
            )
            await take_up.defer_async(timestamp=0)
        for _ in range(8):  # one thing leads to another, and once more, since nothing may come twice
            done = await self.outcome(order) == ONCE
            await work(self.settings, forever=False)
            if done:
                break

    async def outcome(self, order):
        async with self.live.state.everything() as session:
            return tuple((await session.execute(text(OUTCOME), {"id": UUID(order["id"])})).one())

    async def _pays(self, http, base, order):
        headers = {"Authorization": f"Bearer {self.ward.family.token}"}
        await http.post(f"{base}/api/v1/nursing/orders/{order['id']}/pay", headers=headers)
        for known in self._new():
            if known.state == "NOTPAY":
                take_payment(known)
            await notify_paid(self.world.state, known)

    def _new(self):
        books = self.world.state.books.orders
        return [books[number] for number in books if number not in self.before]

    async def _ready(self, process, http):
        while process.is_alive():
            with suppress(httpx.HTTPError):
                if (await http.get(f"http://127.0.0.1:{self.settings.port}/readyz")).status_code == 200:
                    return
            await asyncio.to_thread(process.join, 0.05)


async def test_killed_at_every_step_nothing_is_lost_and_nothing_done_twice(live):
    settings = live.state.settings
    async with wechat_pay(settings) as (world, port), live.state.everything() as session:
        pay = keys().settings(f"http://127.0.0.1:{port}/pay")
        mine = settings.model_copy(update={"port": free_port(), "pay": pay})
        ward = await ward_in(session, live.state.everything, await Town().build(session))
        street = Street(live, world, mine, ward)
        async with client_of(live) as client:
            for step in range(1, 100):
                order = await ward.until(client, "assessed", days=step % 12 + 1, hour=9 + step // 12)
                if await street.tries(order, dies_at=step):
                    break
                await street.goes_on(order)
                assert await street.outcome(order) == ONCE, step
            assert await street.outcome(order) == ONCE
    assert step > 15
    assert sum(world.state.books.paid().values()) == step * order["price_fen"]
