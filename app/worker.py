"""Does what was left for later."""

from procrastinate import PsycopgConnector
from sqlalchemy.ext.asyncio import async_sessionmaker

import app.main  # noqa: F401  every slice is loaded, and so every subscriber
from app.kit.db import API_ROLE, connect
from app.kit.events import Outside, queue
from app.kit.secrets import keyring
from app.kit.wechat import WeChat
from app.settings import Settings


async def work(settings: Settings, *, forever: bool = True, concurrency: int = 4) -> None:
    """Until cancelled, or, not `forever`, until nothing is left to do."""
    engine = connect(settings.db.url, pool_size=concurrency + 1)
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    keys = keyring(settings)
    wechat = WeChat(settings.wechat, keys)
    context = {"sessions": sessions, "outside": Outside(sessions, wechat, keys)}
    connector = PsycopgConnector(
        conninfo=settings.db.conninfo, kwargs={"options": f"-c role={API_ROLE}"}, min_size=1, max_size=4
    )
    try:
        with queue.replace_connector(connector) as connected:
            async with connected.open_async():
                await connected.run_worker_async(
                    wait=forever,
                    additional_context=context,
                    concurrency=concurrency,
                    install_signal_handlers=False,
                    shutdown_graceful_timeout=10,
                    delete_jobs="never",
                )
    finally:
        await wechat.close()
        await engine.dispose()
