"""Does what was left for later."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import psycopg
import structlog
from procrastinate import PsycopgConnector
from procrastinate.exceptions import ConnectorException
from sqlalchemy.ext.asyncio import async_sessionmaker

import app.slices  # noqa: F401  every slice is loaded, and so every subscriber
from app.kit import schedules
from app.kit.db import API_ROLE, connect
from app.kit.events import Outside, queue
from app.kit.outbound import Gate, Outbound
from app.kit.secrets import keyring
from app.kit.wechat import WeChat
from app.kit.wxpay import WeChatPay
from app.settings import Settings

log = structlog.get_logger(__name__)

PAUSE = 2  # seconds before a worker that lost its database begins again


async def first_of(one: Coroutine[Any, Any, None], other: Coroutine[Any, Any, None]) -> None:
    """What became of whichever ended first; the other is cancelled, and waited for."""
    tasks = [asyncio.create_task(one), asyncio.create_task(other)]
    try:
        ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in tasks:
            each.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    ended.pop().result()


async def work(settings: Settings, *, forever: bool = True, concurrency: int = 4) -> None:
    """Until cancelled, or, not `forever`, until nothing is left to do.

    A worker that loses its database ends; this one begins again.
    """
    engine = connect(settings.db.url, pool_size=concurrency + 1, beyond=True)
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    keys = keyring(settings)
    wechat, pay = WeChat(settings.wechat, keys), WeChatPay(settings)
    servers = Outbound(Gate(settings.webhook_allow))
    context = {"sessions": sessions, "outside": Outside(sessions, wechat, keys, pay, servers)}

    def connector() -> PsycopgConnector:
        options = {"options": f"-c role={API_ROLE}"}
        return PsycopgConnector(conninfo=settings.db.conninfo, kwargs=options, min_size=1, max_size=4)

    async def once() -> None:
        with queue.replace_connector(connector()) as connected:
            async with connected.open_async():
                working = connected.run_worker_async(
                    wait=forever,
                    additional_context=context,
                    concurrency=concurrency,
                    install_signal_handlers=False,
                    shutdown_graceful_timeout=10,
                    delete_jobs="never",
                )
                await first_of(working, schedules.keep(connected))

    try:
        while True:
            try:
                await once()
            except (psycopg.Error, ConnectorException) as failure:
                log.warning("worker_without_database", cause=type(failure).__name__)
            if not forever:
                break
            await asyncio.sleep(PAUSE)
    finally:
        await wechat.close()
        await pay.close_connections()
        await engine.dispose()
