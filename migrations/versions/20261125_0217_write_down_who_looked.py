"""Write down who looked."""

import sqlalchemy as sa
from alembic import op

revision = "dc7ea7721b8b"
down_revision = "593d93505c4f"


def upgrade() -> None:
    op.create_table(
        "accesses",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("resident_id", sa.Uuid(), nullable=True),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("on_behalf_of", sa.Uuid(), nullable=True),
        sa.Column("roles", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "health",
                "mediation",
                "minor",
                name="sensitive",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("num_nonnulls(account_id, resident_id) > 0", name="about_somebody"),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_accesses_account_id"),
        sa.ForeignKeyConstraint(["actor_id"], ["accounts.id"], name="fk_accesses_actor_id"),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_accesses_resident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_accesses"),
    )
    op.create_index("ix_accesses_account_id", "accesses", ["account_id"], unique=False)
    op.create_index("ix_accesses_actor_id", "accesses", ["actor_id"], unique=False)
    op.create_index("ix_accesses_resident_id", "accesses", ["resident_id"], unique=False)
    op.execute(
        "CREATE TRIGGER accesses_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON accesses "
        "EXECUTE FUNCTION refuse_change()"
    )


def downgrade() -> None:
    op.drop_index("ix_accesses_resident_id", table_name="accesses")
    op.drop_index("ix_accesses_actor_id", table_name="accesses")
    op.drop_index("ix_accesses_account_id", table_name="accesses")
    op.drop_table("accesses")
