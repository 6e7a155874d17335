"""Link calendars."""

import sqlalchemy as sa
from alembic import op

revision = "ca1e0da74105"
down_revision = "d4a30f41400d"


def upgrade() -> None:
    op.create_table(
        "calendar_links",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("read_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_calendar_links_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_calendar_links"),
        sa.UniqueConstraint("account_id", name="uq_calendar_links_account_id"),
        sa.UniqueConstraint("token_hash", name="uq_calendar_links_token_hash"),
    )


def downgrade() -> None:
    op.drop_table("calendar_links")
