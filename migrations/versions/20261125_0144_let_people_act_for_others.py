"""Let people act for others."""

import sqlalchemy as sa
from alembic import op

revision = "52c67e9e14dd"
down_revision = "6aa58bad78dc"


def upgrade() -> None:
    op.create_table(
        "proxies",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("resident_id", sa.Uuid(), nullable=False),
        sa.Column("agent_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "relative",
                "guardian",
                "head",
                "other",
                name="proxykind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("purposes", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column(
            "basis",
            sa.Enum("appointed", "paper", name="basis", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("paper", sa.Text(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "active", "ended", name="proxystatus", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("cardinality(purposes) > 0", name="for_something"),
        sa.ForeignKeyConstraint(["agent_id"], ["accounts.id"], name="fk_proxies_agent_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_proxies_place_id"),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_proxies_resident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_proxies"),
    )
    op.create_index("ix_proxies_agent_id", "proxies", ["agent_id"], unique=False)
    op.create_index("ix_proxies_place_id", "proxies", ["place_id"], unique=False)
    op.create_index("ix_proxies_resident_id", "proxies", ["resident_id"], unique=False)
    op.create_index(
        "uq_proxies_active",
        "proxies",
        ["resident_id", "agent_id"],
        unique=True,
        postgresql_where=sa.text("status = 'active'"),
    )
    op.add_column("timeline", sa.Column("on_behalf_of", sa.Uuid(), nullable=True))
    op.create_index("ix_timeline_on_behalf_of", "timeline", ["on_behalf_of"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_timeline_on_behalf_of", table_name="timeline")
    op.drop_column("timeline", "on_behalf_of")
    op.drop_index("uq_proxies_active", table_name="proxies", postgresql_where=sa.text("status = 'active'"))
    op.drop_index("ix_proxies_resident_id", table_name="proxies")
    op.drop_index("ix_proxies_place_id", table_name="proxies")
    op.drop_index("ix_proxies_agent_id", table_name="proxies")
    op.drop_table("proxies")
