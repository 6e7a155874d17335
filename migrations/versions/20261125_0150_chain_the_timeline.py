"""Chain the timeline."""

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "7c41e0a9b35d"
down_revision = "52c67e9e14dd"

LIVES = ("bookings", "catalog_items", "claims", "residents", "grants", "proxies")
COLUMNS = (
    "id",
    "subject",
    "subject_id",
    "move",
    "from_status",
    "to_status",
    "actor_id",
    "on_behalf_of",
    "roles",
    "reason_code",
    "reason",
    "created_at",
)
APPEND_ONLY = """
CREATE TRIGGER timeline_digests_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON timeline_digests
    EXECUTE FUNCTION refuse_change()
"""


def upgrade() -> None:
    for table in LIVES:
        op.add_column(table, sa.Column("timeline_head", sa.LargeBinary()))
    op.add_column("timeline", sa.Column("previous", sa.LargeBinary()))
    op.add_column("timeline", sa.Column("hash", sa.LargeBinary()))
    op.execute("ALTER TABLE timeline DISABLE TRIGGER timeline_is_append_only")
    _chain(op.get_bind())
    op.execute("ALTER TABLE timeline ENABLE TRIGGER timeline_is_append_only")
    op.alter_column("timeline", "hash", nullable=False)
    op.create_index("ix_timeline_created_at", "timeline", ["created_at"])
    op.create_index(
        "uq_timeline_previous",
        "timeline",
        ["subject_id", "subject", "previous"],
        unique=True,
        postgresql_nulls_not_distinct=True,
    )
    op.create_table(
        "timeline_digests",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("steps", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_timeline_digests"),
        sa.UniqueConstraint("day", name="uq_timeline_digests_day"),
    )
    op.execute(APPEND_ONLY)


def downgrade() -> None:
    op.drop_table("timeline_digests")
    op.drop_index("uq_timeline_previous", table_name="timeline")
    op.drop_index("ix_timeline_created_at", table_name="timeline")
    op.drop_column("timeline", "hash")
    op.drop_column("timeline", "previous")
    for table in LIVES:
        op.drop_column(table, "timeline_head")


def _chain(connection: sa.Connection) -> None:
    """What was written before there was a chain becomes its beginning."""
    steps = sa.table("timeline", *(sa.column(each) for each in (*COLUMNS, "previous", "hash")))
    heads: dict[tuple[str, Any], bytes] = {}
    query = sa.select(*(steps.c[each] for each in COLUMNS)).order_by(steps.c.id)
    for row in connection.execute(query).all():
        previous = heads.get((row.subject, row.subject_id))
        head = heads[row.subject, row.subject_id] = _link(previous, row)
        change = sa.update(steps).where(steps.c.id == row.id)
        connection.execute(change.values(previous=previous, hash=head))
    for (subject, id), head in heads.items():
        if subject in LIVES:
            table = sa.table(subject, sa.column("id"), sa.column("timeline_head"))
            connection.execute(sa.update(table).where(table.c.id == id).values(timeline_head=head))


def _link(previous: bytes | None, row: sa.Row[Any]) -> bytes:
    words = [previous.hex() if previous else None, *_plain(row)]
    return hashlib.sha256(json.dumps(words, ensure_ascii=False, separators=(",", ":")).encode()).digest()


def _plain(row: sa.Row[Any]) -> Iterator[object]:
    for name, value in row._mapping.items():
        if name == "created_at":
            yield value.astimezone(UTC).isoformat(timespec="microseconds")
        else:
            yield list(value) if name == "roles" else value if value is None else str(value)
