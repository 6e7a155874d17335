"""What residents say was not true of an offer."""

import sqlalchemy as sa
from alembic import op

revision = "d7356964b40b"
down_revision = "e9a555dab299"


def upgrade() -> None:
    op.create_table(
        "offer_reports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("offer_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("resident_id", sa.Uuid(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "price",
                "hours",
                "not_there",
                "other",
                name="reportkind",
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
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_offer_reports_account_id")),
        sa.ForeignKeyConstraint(["offer_id"], ["offers.id"], name=op.f("fk_offer_reports_offer_id")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_offer_reports_organisation_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_offer_reports_place_id")),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name=op.f("fk_offer_reports_resident_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_reports")),
        sa.UniqueConstraint("offer_id", "account_id", name=op.f("uq_offer_reports_offer_id_account_id")),
    )
    op.create_index(op.f("ix_offer_reports_account_id"), "offer_reports", ["account_id"], unique=False)
    op.create_index(
        op.f("ix_offer_reports_organisation_id"), "offer_reports", ["organisation_id"], unique=False
    )
    op.create_index(op.f("ix_offer_reports_place_id"), "offer_reports", ["place_id"], unique=False)
    op.create_index(op.f("ix_offer_reports_resident_id"), "offer_reports", ["resident_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_offer_reports_resident_id"), table_name="offer_reports")
    op.drop_index(op.f("ix_offer_reports_place_id"), table_name="offer_reports")
    op.drop_index(op.f("ix_offer_reports_organisation_id"), table_name="offer_reports")
    op.drop_index(op.f("ix_offer_reports_account_id"), table_name="offer_reports")
    op.drop_table("offer_reports")
