from collections.abc import Callable

from sqlalchemy.ext.asyncio import async_sessionmaker

from app.across.search import index
from app.kit.db import connect
from app.settings import Settings


async def rebuild_from_outside(settings: Settings, say: Callable[[str], None]) -> None:
    """`python -m app search rebuild`."""
    engine = connect(settings.db.url, statement_timeout="10min", beyond=True)
    try:
        async with async_sessionmaker(engine, expire_on_commit=False).begin() as session:
            say(f"{await index.rebuild(session)} entries to search in")
    finally:
        await engine.dispose()
