"""Clear staff before they see what is about minors."""

import sqlalchemy as sa
from alembic import op

revision = "c1ea4a7ce536"
down_revision = "3575da4c9f0c"


def upgrade() -> None:
    op.create_table(
        "clearances",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "asked",
                "approved",
                "refused",
                "revoked",
                "withdrawn",
                name="clearancestatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_clearances_account_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_clearances_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_clearances"),
    )
    op.create_index("ix_clearances_account_id", "clearances", ["account_id"], unique=False)
    op.create_index("ix_clearances_place_id", "clearances", ["place_id"], unique=False)
    op.create_index(
        "uq_clearances_asked",
        "clearances",
        ["account_id", "place_id"],
        unique=True,
        postgresql_where=sa.text("status = 'asked'"),
    )


def downgrade() -> None:
    op.drop_index(
        "uq_clearances_asked", table_name="clearances", postgresql_where=sa.text("status = 'asked'")
    )
    op.drop_index("ix_clearances_place_id", table_name="clearances")
    op.drop_index("ix_clearances_account_id", table_name="clearances")
    op.drop_table("clearances")
