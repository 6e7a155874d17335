"""Put staff on duty, and answers at hand."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "d07ed0711a25"
down_revision = "30c84575c692"


def upgrade() -> None:
    op.create_table(
        "venue_duties",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("shift", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("place_id"), "="),
            (sa.column("account_id"), "="),
            (sa.column("shift"), "&&"),
            using="gist",
            name="ex_venue_duties_shift",
        ),
        sa.CheckConstraint("NOT isempty(shift)", name="shift_not_empty"),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_venue_duties_account_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venue_duties_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_duties"),
    )
    op.create_index("ix_venue_duties_account_id", "venue_duties", ["account_id"], unique=False)
    op.create_index("ix_venue_duties_place_id", "venue_duties", ["place_id"], unique=False)
    op.create_table(
        "venue_canned_answers",
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venue_canned_answers_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_canned_answers"),
        sa.UniqueConstraint("place_id", "title", name="uq_venue_canned_answers_place_id_title"),
    )
    op.create_index("ix_venue_canned_answers_place_id", "venue_canned_answers", ["place_id"], unique=False)
    op.add_column("venue_messages", sa.Column("text_en", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("venue_messages", "text_en")
    op.drop_table("venue_canned_answers")
    op.drop_table("venue_duties")
