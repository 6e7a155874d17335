"""Let people wait for a slot, and book one again and again."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "c0dc2ac39f0f"
down_revision = "5f1c0a7be2d4"


def upgrade() -> None:
    op.create_table(
        "venue_series",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("booked_by", sa.Uuid(), nullable=False),
        sa.Column("booked_for", sa.Uuid(), nullable=True),
        sa.Column("resident_id", sa.Uuid(), nullable=True),
        sa.Column("counted_for", sa.Uuid(), nullable=False),
        sa.Column("rrule", sa.Text(), nullable=False),
        sa.Column("slot", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("headcount", sa.Integer(), nullable=False),
        sa.Column("skip_holidays", sa.Boolean(), nullable=False),
        sa.Column("ended_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["booked_by"], ["accounts.id"], name="fk_venue_series_booked_by"),
        sa.ForeignKeyConstraint(["booked_for"], ["accounts.id"], name="fk_venue_series_booked_for"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venue_series_place_id"),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_venue_series_resident_id"),
        sa.ForeignKeyConstraint(["venue_id"], ["venues.id"], name="fk_venue_series_venue_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_series"),
    )
    op.create_index("ix_venue_series_booked_by", "venue_series", ["booked_by"], unique=False)
    op.create_index("ix_venue_series_booked_for", "venue_series", ["booked_for"], unique=False)
    op.create_index("ix_venue_series_place_id", "venue_series", ["place_id"], unique=False)
    op.create_index("ix_venue_series_resident_id", "venue_series", ["resident_id"], unique=False)
    op.create_index("ix_venue_series_venue_id", "venue_series", ["venue_id"], unique=False)
    op.create_table(
        "venue_series_dates",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("series_id", sa.Uuid(), nullable=False),
        sa.Column("slot", postgresql.TSTZRANGE(), nullable=False),
        sa.Column(
            "result",
            sa.Enum(
                "possible",
                "overlapping",
                "closed",
                "bad",
                name="dateresult",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("booking_id", sa.Uuid(), nullable=True),
        sa.Column("reasons", postgresql.JSONB(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="fk_venue_series_dates_booking_id"),
        sa.ForeignKeyConstraint(
            ["series_id"], ["venue_series.id"], name="fk_venue_series_dates_series_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_venue_series_dates"),
        sa.UniqueConstraint("series_id", "slot", name="uq_venue_series_dates_series_id_slot"),
    )
    op.create_index("ix_venue_series_dates_booking_id", "venue_series_dates", ["booking_id"], unique=False)
    op.create_table(
        "venue_waits",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("waits_by", sa.Uuid(), nullable=False),
        sa.Column("waits_for", sa.Uuid(), nullable=True),
        sa.Column("resident_id", sa.Uuid(), nullable=True),
        sa.Column("counted_for", sa.Uuid(), nullable=False),
        sa.Column("slot", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("headcount", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("first", sa.Boolean(), nullable=False),
        sa.Column("offer_until", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("booking_id", sa.Uuid(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "waiting",
                "offered",
                "claimed",
                "declined",
                "lapsed",
                name="waitstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("status <> 'offered' OR offer_until IS NOT NULL", name="every_offer_ends"),
        sa.CheckConstraint("NOT isempty(slot)", name="slot_not_empty"),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="fk_venue_waits_booking_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venue_waits_place_id"),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_venue_waits_resident_id"),
        sa.ForeignKeyConstraint(["venue_id"], ["venues.id"], name="fk_venue_waits_venue_id"),
        sa.ForeignKeyConstraint(["waits_by"], ["accounts.id"], name="fk_venue_waits_waits_by"),
        sa.ForeignKeyConstraint(["waits_for"], ["accounts.id"], name="fk_venue_waits_waits_for"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_waits"),
    )
    op.create_index("ix_venue_waits_booking_id", "venue_waits", ["booking_id"], unique=False)
    op.create_index("ix_venue_waits_place_id", "venue_waits", ["place_id"], unique=False)
    op.create_index("ix_venue_waits_resident_id", "venue_waits", ["resident_id"], unique=False)
    op.create_index("ix_venue_waits_venue_id", "venue_waits", ["venue_id"], unique=False)
    op.create_index(
        "ix_venue_waits_waiting",
        "venue_waits",
        ["venue_id"],
        unique=False,
        postgresql_where=sa.text("status = 'waiting'"),
    )
    op.create_index("ix_venue_waits_waits_by", "venue_waits", ["waits_by"], unique=False)
    op.create_index("ix_venue_waits_waits_for", "venue_waits", ["waits_for"], unique=False)
    op.create_index(
        "uq_venue_waits_open",
        "venue_waits",
        ["counted_for", "venue_id", "slot"],
        unique=True,
        postgresql_where=sa.text("status IN ('waiting', 'offered')"),
    )


def downgrade() -> None:
    op.drop_index(
        "uq_venue_waits_open",
        table_name="venue_waits",
        postgresql_where=sa.text("status IN ('waiting', 'offered')"),
    )
    op.drop_index("ix_venue_waits_waits_for", table_name="venue_waits")
    op.drop_index("ix_venue_waits_waits_by", table_name="venue_waits")
    op.drop_index(
        "ix_venue_waits_waiting", table_name="venue_waits", postgresql_where=sa.text("status = 'waiting'")
    )
    op.drop_index("ix_venue_waits_venue_id", table_name="venue_waits")
    op.drop_index("ix_venue_waits_resident_id", table_name="venue_waits")
    op.drop_index("ix_venue_waits_place_id", table_name="venue_waits")
    op.drop_index("ix_venue_waits_booking_id", table_name="venue_waits")
    op.drop_table("venue_waits")
    op.drop_index("ix_venue_series_dates_booking_id", table_name="venue_series_dates")
    op.drop_table("venue_series_dates")
    op.drop_index("ix_venue_series_venue_id", table_name="venue_series")
    op.drop_index("ix_venue_series_resident_id", table_name="venue_series")
    op.drop_index("ix_venue_series_place_id", table_name="venue_series")
    op.drop_index("ix_venue_series_booked_for", table_name="venue_series")
    op.drop_index("ix_venue_series_booked_by", table_name="venue_series")
    op.drop_table("venue_series")
