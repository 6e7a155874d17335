"""One migrator at a time, which gives up rather than block the town."""

from alembic import context
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

import app.slices  # noqa: F401  every slice is loaded, and so every table is known
from app.kit import api_role, lane, queue_schema, wall
from app.kit.db import MIGRATORS_LOCK, Base
from app.settings import Settings


def ours(object: object, name: str | None, kind: str, reflected: bool, compare_to: object) -> bool:
    """The job queue looks after its own tables."""
    return not (kind == "table" and (name or "").startswith("procrastinate_"))


def migrate(url: str) -> None:
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(text("SET lock_timeout = '120s'"))  # for another migrator, who may have much to do
        connection.execute(text("SELECT pg_advisory_lock(:it)"), {"it": MIGRATORS_LOCK})
        connection.execute(text("SET lock_timeout = '4s'"))
        connection.commit()  # a session's lock and settings outlive its transactions
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            include_object=ours,
            transaction_per_migration=True,
        )
        back = context.get_context().opts["fn"].__name__ == "downgrade"
        if back:
            wall.take_down(connection)
        with context.begin_transaction():
            context.run_migrations()
        queue_schema.bring_up_to_date(connection)
        lane.bring_up_to_date(connection)
        api_role.bring_up_to_date(connection)
        if not back:
            wall.bring_up_to_date(connection)


migrate(context.config.attributes.get("url") or Settings().db.url)
