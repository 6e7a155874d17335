"""Report damage, and clean up."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "da3a9e000045"
down_revision = "7c4f0d92ab16"


def upgrade() -> None:
    op.create_table(
        "venue_damages",
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("booking_id", sa.Uuid(), nullable=True),
        sa.Column("reported_by", sa.Uuid(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("file_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "reported",
                "settled",
                "dismissed",
                name="damagestatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="fk_venue_damages_booking_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venue_damages_place_id"),
        sa.ForeignKeyConstraint(["reported_by"], ["accounts.id"], name="fk_venue_damages_reported_by"),
        sa.ForeignKeyConstraint(["venue_id"], ["venues.id"], name="fk_venue_damages_venue_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_damages"),
    )
    for column in ("venue_id", "booking_id", "reported_by", "place_id"):
        op.create_index(f"ix_venue_damages_{column}", "venue_damages", [column], unique=False)
    op.create_table(
        "venue_cleanings",
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("damage_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("taken_by", sa.Uuid(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "open",
                "taken",
                "done",
                "dropped",
                name="cleaningstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["damage_id"], ["venue_damages.id"], name="fk_venue_cleanings_damage_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venue_cleanings_place_id"),
        sa.ForeignKeyConstraint(["taken_by"], ["accounts.id"], name="fk_venue_cleanings_taken_by"),
        sa.ForeignKeyConstraint(["venue_id"], ["venues.id"], name="fk_venue_cleanings_venue_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_cleanings"),
    )
    for column in ("venue_id", "damage_id", "taken_by", "place_id"):
        op.create_index(f"ix_venue_cleanings_{column}", "venue_cleanings", [column], unique=False)


def downgrade() -> None:
    op.drop_table("venue_cleanings")
    op.drop_table("venue_damages")
