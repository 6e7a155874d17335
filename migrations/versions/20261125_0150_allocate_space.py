"""One table says what occupies a space; bookings say whose it is."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "5f1c0a7be2d4"
down_revision = "6adaa89ace23"

BEFORE = ("pending", "confirmed", "rejected", "cancelled")
NOW = (
    "held",
    "pending",
    "confirmed",
    "in_use",
    "completed",
    "rejected",
    "cancelled",
    "late_cancelled",
    "no_show",
    "displaced",
    "expired",
)
MODES = ("tell", "cancel", "book_around")
KINDS = ("booking", "hold", "closure", "offer", "draw")


def columns() -> list[sa.Column[Any]]:
    moments = ("hold_until", "checked_in_at", "checked_out_at", "excused_at")
    return [
        sa.Column("unit_nos", sa.ARRAY(sa.Integer()), nullable=True),
        sa.Column("booked_for", sa.Uuid(), nullable=True),
        sa.Column("resident_id", sa.Uuid(), nullable=True),
        sa.Column("counted_for", sa.Uuid(), nullable=True),
        sa.Column("overridden", sa.ARRAY(sa.Text()), nullable=True),
        *(sa.Column(name, sa.TIMESTAMP(timezone=True), nullable=True) for name in moments),
    ]


def one_of(values: tuple[str, ...]) -> str:
    return f"status IN ({', '.join(repr(each) for each in values)})"


def upgrade() -> None:
    op.add_column(
        "venues", sa.Column("terms", postgresql.JSONB(), nullable=False, server_default=sa.text("'{}'"))
    )
    op.add_column("venues", sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")))
    op.alter_column("venues", "terms", server_default=None)
    op.alter_column("venues", "version", server_default=None)
    op.create_table(
        "allocations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("unit_no", sa.Integer(), nullable=False),
        sa.Column("blocked", postgresql.TSTZRANGE(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(*KINDS, name="allocationkind", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("lapses_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("venue_id"), "="),
            (sa.column("unit_no"), "="),
            (sa.column("blocked"), "&&"),
            using="gist",
            name="ex_allocations_blocked",
        ),
        sa.CheckConstraint("NOT isempty(blocked)", name="blocks_something"),
        sa.ForeignKeyConstraint(["venue_id"], ["venues.id"], name="fk_allocations_venue_id"),
        sa.PrimaryKeyConstraint("id", name="pk_allocations"),
    )
    op.create_index("ix_allocations_subject_id", "allocations", ["subject_id"])
    op.create_index("ix_allocations_lapses_at", "allocations", ["lapses_at"])
    op.create_table(
        "venue_closures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("slot", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "mode",
            sa.Enum(*MODES, name="closuremode", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("closed_by", sa.Uuid(), nullable=False),
        sa.Column("lifted_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("NOT isempty(slot)", name="slot_not_empty"),
        sa.ForeignKeyConstraint(["venue_id"], ["venues.id"], name="fk_venue_closures_venue_id"),
        sa.ForeignKeyConstraint(["closed_by"], ["accounts.id"], name="fk_venue_closures_closed_by"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venue_closures_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venue_closures"),
    )
    for name in ("venue_id", "closed_by", "place_id"):
        op.create_index(f"ix_venue_closures_{name}", "venue_closures", [name])
    for column in columns():
        op.add_column("bookings", column)
    op.execute(
        "UPDATE bookings SET unit_nos = ARRAY[unit_no], booked_for = booked_by, counted_for = booked_by, "
        "overridden = '{}'"
    )
    op.execute(
        "INSERT INTO allocations (id, venue_id, unit_no, blocked, kind, subject_id, created_at) "
        "SELECT gen_random_uuid(), venue_id, unit_no, slot, 'booking', id, created_at FROM bookings "
        "WHERE status IN ('pending', 'confirmed')"
    )
    for name in ("unit_nos", "counted_for", "overridden"):
        op.alter_column("bookings", name, nullable=False)
    op.alter_column("bookings", "purpose", nullable=True)
    op.drop_constraint("ex_bookings_slot", "bookings")
    op.drop_column("bookings", "unit_no")
    op.drop_constraint(op.f("ck_bookings_bookingstatus"), "bookings")
    op.create_check_constraint(op.f("ck_bookings_bookingstatus"), "bookings", one_of(NOW))
    op.create_check_constraint(
        op.f("ck_bookings_every_hold_ends"), "bookings", "status <> 'held' OR hold_until IS NOT NULL"
    )
    op.create_foreign_key("fk_bookings_booked_for", "bookings", "accounts", ["booked_for"], ["id"])
    op.create_foreign_key("fk_bookings_resident_id", "bookings", "residents", ["resident_id"], ["id"])
    op.create_index("ix_bookings_booked_for", "bookings", ["booked_for"])
    op.create_index("ix_bookings_resident_id", "bookings", ["resident_id"])
    op.create_index("ix_bookings_counted_for", "bookings", ["counted_for", "venue_id"])
    op.create_index(
        "ix_bookings_begun",
        "bookings",
        [sa.text("lower(slot)")],
        postgresql_where=sa.text("status IN ('pending', 'confirmed', 'in_use')"),
    )


def downgrade() -> None:
    """What the older tables cannot say becomes a cancelled booking."""
    op.drop_index("ix_bookings_begun", "bookings")
    op.drop_constraint(op.f("ck_bookings_bookingstatus"), "bookings")
    op.drop_constraint(op.f("ck_bookings_every_hold_ends"), "bookings")
    op.execute("UPDATE bookings SET status = 'confirmed' WHERE status = 'in_use'")
    op.execute(
        "UPDATE bookings SET status = 'cancelled' "
        "WHERE status NOT IN ('pending', 'confirmed', 'rejected', 'cancelled')"
    )
    op.execute("UPDATE bookings SET purpose = '' WHERE purpose IS NULL")
    op.create_check_constraint(op.f("ck_bookings_bookingstatus"), "bookings", one_of(BEFORE))
    op.alter_column("bookings", "purpose", nullable=False)
    op.add_column("bookings", sa.Column("unit_no", sa.Integer(), nullable=True))
    op.execute("UPDATE bookings SET unit_no = unit_nos[1]")
    op.alter_column("bookings", "unit_no", nullable=False)
    for column in columns():
        op.drop_column("bookings", column.name)
    op.create_exclude_constraint(
        "ex_bookings_slot",
        "bookings",
        ("venue_id", "="),
        ("unit_no", "="),
        ("slot", "&&"),
        where=sa.text("status IN ('pending', 'confirmed')"),
        using="gist",
    )
    op.drop_table("venue_closures")
    op.drop_table("allocations")
    op.drop_column("venues", "version")
    op.drop_column("venues", "terms")
