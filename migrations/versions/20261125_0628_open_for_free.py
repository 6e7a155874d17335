"""What shops open for free has a life, thanks and reports; so have their entries.

What there was stands where its shop does, and is open.
"""

import sqlalchemy as sa
from alembic import op

revision = "5e8c1f0b7a3d"
down_revision = "c4f0a9127e35"

ADDED = (
    "status",
    "thanks",
    "today_note",
    "today_is",
    "today_on",
    "capacity",
    "organisation_id",
    "place_id",
    "timeline_head",
)


def upgrade() -> None:
    op.add_column("facilities", sa.Column("timeline_head", sa.LargeBinary(), nullable=True))
    op.add_column("facilities", sa.Column("place_id", sa.Uuid(), nullable=True))
    op.add_column("facilities", sa.Column("organisation_id", sa.Uuid(), nullable=True))
    op.add_column("facilities", sa.Column("capacity", sa.Integer(), nullable=True))
    op.add_column("facilities", sa.Column("today_on", sa.Date(), nullable=True))
    op.add_column("facilities", sa.Column("today_note", sa.Text(), nullable=True))
    op.add_column("facilities", sa.Column("thanks", sa.Integer(), nullable=False, server_default="0"))
    op.add_column(
        "facilities",
        sa.Column(
            "today_is",
            sa.Enum(
                "as_usual",
                "busy",
                "out_of_order",
                name="facilitytoday",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            server_default="as_usual",
        ),
    )
    op.add_column(
        "facilities",
        sa.Column(
            "status",
            sa.Enum(
                "open",
                "paused",
                "withdrawn",
                name="facilitystatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            server_default="open",
        ),
    )
    op.execute(
        "UPDATE facilities f SET place_id = m.place_id, organisation_id = m.organisation_id "
        "FROM merchants m WHERE m.id = f.merchant_id"
    )
    for column in ("thanks", "today_is", "status"):
        op.alter_column("facilities", column, server_default=None)
    for column, table in (("place_id", "places"), ("organisation_id", "organisations")):
        op.alter_column("facilities", column, nullable=False)
        op.create_foreign_key(op.f(f"fk_facilities_{column}"), "facilities", table, [column], ["id"])
        op.create_index(op.f(f"ix_facilities_{column}"), "facilities", [column])
    op.create_check_constraint(op.f("ck_facilities_some_room"), "facilities", "capacity > 0")
    op.create_table(
        "facility_thanks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("facility_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_facility_thanks_account_id")),
        sa.ForeignKeyConstraint(
            ["facility_id"],
            ["facilities.id"],
            name=op.f("fk_facility_thanks_facility_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_facility_thanks")),
        sa.UniqueConstraint(
            "facility_id", "account_id", "on", name=op.f("uq_facility_thanks_facility_id_account_id_on")
        ),
    )
    op.create_index(op.f("ix_facility_thanks_account_id"), "facility_thanks", ["account_id"])
    op.create_table(
        "listing_reports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("facility_id", sa.Uuid(), nullable=True),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("resident_id", sa.Uuid(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "hours",
                "price",
                "contact",
                "not_there",
                "money_asked",
                "turned_away",
                "unsafe",
                "misused",
                "other",
                name="listingreportkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "open",
                "confirmed",
                "dismissed",
                name="reportstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_listing_reports_account_id")),
        sa.ForeignKeyConstraint(
            ["facility_id"], ["facilities.id"], name=op.f("fk_listing_reports_facility_id")
        ),
        sa.ForeignKeyConstraint(
            ["merchant_id"], ["merchants.id"], name=op.f("fk_listing_reports_merchant_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_listing_reports_organisation_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_listing_reports_place_id")),
        sa.ForeignKeyConstraint(
            ["resident_id"], ["residents.id"], name=op.f("fk_listing_reports_resident_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listing_reports")),
    )
    for column in ("account_id", "facility_id", "organisation_id", "place_id", "resident_id"):
        op.create_index(op.f(f"ix_listing_reports_{column}"), "listing_reports", [column])
    op.create_index(
        "uq_listing_reports_waiting",
        "listing_reports",
        ["merchant_id", "facility_id", "account_id"],
        unique=True,
        postgresql_where=sa.text("status = 'open'"),
        postgresql_nulls_not_distinct=True,
    )


def downgrade() -> None:
    op.drop_table("listing_reports")
    op.drop_table("facility_thanks")
    op.drop_constraint(op.f("ck_facilities_some_room"), "facilities")
    for column in ADDED:
        op.drop_column("facilities", column)
