"""Enter a year of holidays."""

import sqlalchemy as sa
from alembic import op

revision = "91c4d7e0a2b5"
down_revision = "3f9a6c21be07"


def upgrade() -> None:
    op.create_table(
        "calendar_years",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["entered_by"], ["accounts.id"], name="fk_calendar_years_entered_by"),
        sa.PrimaryKeyConstraint("id", name="pk_calendar_years"),
        sa.UniqueConstraint("year", name="uq_calendar_years_year"),
    )
    op.create_index("ix_calendar_years_entered_by", "calendar_years", ["entered_by"])


def downgrade() -> None:
    op.drop_table("calendar_years")
