"""Draw fairly for a slot."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "d4a30f41400d"
down_revision = "da3a9e000045"


def upgrade() -> None:
    op.create_table(
        "venue_draws",
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("slot", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("closes_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("seed_hash", sa.Text(), nullable=False),
        sa.Column("seed", sa.Text(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "open",
                "drawn",
                "called_off",
                name="drawstatus",
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
        sa.CheckConstraint("NOT isempty(slot)", name="slot_not_empty"),
        sa.CheckConstraint("closes_at < lower(slot)", name="closes_before_it_begins"),
        sa.ForeignKeyConstraint(["venue_id"], ["venues.id"], name="fk_venue_draws_venue_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venue_draws_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_draws"),
    )
    for column in ("venue_id", "place_id"):
        op.create_index(f"ix_venue_draws_{column}", "venue_draws", [column], unique=False)
    op.create_index(
        "ix_venue_draws_closing",
        "venue_draws",
        ["closes_at"],
        unique=False,
        postgresql_where=sa.text("status = 'open'"),
    )
    op.create_table(
        "venue_draw_seeds",
        sa.Column("draw_id", sa.Uuid(), nullable=False),
        sa.Column("seed", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["draw_id"], ["venue_draws.id"], name="fk_venue_draw_seeds_draw_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_draw_seeds"),
        sa.UniqueConstraint("draw_id", name="uq_venue_draw_seeds_draw_id"),
    )
    op.create_table(
        "venue_draw_tickets",
        sa.Column("draw_id", sa.Uuid(), nullable=False),
        sa.Column("entered_by", sa.Uuid(), nullable=False),
        sa.Column("entered_for", sa.Uuid(), nullable=True),
        sa.Column("resident_id", sa.Uuid(), nullable=True),
        sa.Column("counted_for", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("headcount", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("booking_id", sa.Uuid(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "entered",
                "won",
                "lost",
                "refused",
                "withdrawn",
                "void",
                name="ticketstatus",
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
        sa.CheckConstraint("weight > 0 AND seats > 0", name="counts"),
        sa.ForeignKeyConstraint(["draw_id"], ["venue_draws.id"], name="fk_venue_draw_tickets_draw_id"),
        sa.ForeignKeyConstraint(["entered_by"], ["accounts.id"], name="fk_venue_draw_tickets_entered_by"),
        sa.ForeignKeyConstraint(["entered_for"], ["accounts.id"], name="fk_venue_draw_tickets_entered_for"),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_venue_draw_tickets_resident_id"),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="fk_venue_draw_tickets_booking_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venue_draw_tickets_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_draw_tickets"),
    )
    for column in ("entered_by", "entered_for", "resident_id", "booking_id", "place_id"):
        op.create_index(f"ix_venue_draw_tickets_{column}", "venue_draw_tickets", [column], unique=False)
    op.create_index(
        "uq_venue_draw_tickets_household",
        "venue_draw_tickets",
        ["draw_id", "counted_for"],
        unique=True,
        postgresql_where=sa.text("status <> 'withdrawn'"),
    )
    op.create_table(
        "venue_draw_favours",
        sa.Column("resident_id", sa.Uuid(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("given_by", sa.Uuid(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_venue_draw_favours_resident_id"),
        sa.ForeignKeyConstraint(["given_by"], ["accounts.id"], name="fk_venue_draw_favours_given_by"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venue_draw_favours_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_draw_favours"),
        sa.UniqueConstraint("resident_id", name="uq_venue_draw_favours_resident_id"),
    )
    for column in ("given_by", "place_id"):
        op.create_index(f"ix_venue_draw_favours_{column}", "venue_draw_favours", [column], unique=False)


def downgrade() -> None:
    for table in ("venue_draw_favours", "venue_draw_tickets", "venue_draw_seeds", "venue_draws"):
        op.drop_table(table)
