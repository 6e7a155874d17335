"""Talk about bookings."""

import sqlalchemy as sa
from alembic import op

revision = "c4f0a9127e35"
down_revision = "c1ea4a7ce536"


def upgrade() -> None:
    op.create_table(
        "venue_messages",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("booking_id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("from_staff", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("read_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("answer_by", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("escalated_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["accounts.id"], name="fk_venue_messages_author_id"),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="fk_venue_messages_booking_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_messages"),
    )
    op.create_index("ix_venue_messages_author_id", "venue_messages", ["author_id"], unique=False)
    op.create_index("ix_venue_messages_booking_id", "venue_messages", ["booking_id", "id"], unique=False)
    op.create_index(
        "ix_venue_messages_open",
        "venue_messages",
        ["answer_by"],
        unique=False,
        postgresql_where=sa.text("answer_by IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_table("venue_messages")
