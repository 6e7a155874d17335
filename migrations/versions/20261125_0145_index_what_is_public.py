"""One index over everything public."""

import sqlalchemy as sa
from alembic import op

revision = "9a904553b023"
down_revision = "cfcd1aa22d2b"


def upgrade() -> None:
    op.create_table(
        "search_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "item",
                "merchant",
                "facility",
                "offer",
                "venue",
                name="foundkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("catalog", sa.Text(), nullable=True),
        sa.Column("place_code", sa.Text(), nullable=False),
        sa.Column("served", sa.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("lineage", sa.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("tokens", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("opens_id", sa.Uuid(), nullable=True),
        sa.Column("starts_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("ends_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("weight", sa.Double(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entries")),
        sa.UniqueConstraint("kind", "subject_id", name=op.f("uq_search_entries_kind_subject_id")),
    )
    op.create_index(
        "ix_search_entries_lineage",
        "search_entries",
        ["lineage", "tokens"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index("ix_search_entries_owner_id", "search_entries", ["owner_id"], unique=False)
    op.create_index(
        "ix_search_entries_served",
        "search_entries",
        ["served", "tokens"],
        unique=False,
        postgresql_using="gin",
    )


def downgrade() -> None:
    op.drop_index("ix_search_entries_served", table_name="search_entries", postgresql_using="gin")
    op.drop_index("ix_search_entries_owner_id", table_name="search_entries")
    op.drop_index("ix_search_entries_lineage", table_name="search_entries", postgresql_using="gin")
    op.drop_table("search_entries")
