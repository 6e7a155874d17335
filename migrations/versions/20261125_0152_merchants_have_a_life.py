"""A merchant is an organisation, and has a life.

Those there were have been entered by staff: they are approved, and so is their serving of places.
"""

import sqlalchemy as sa
from alembic import op

revision = "30e47963e9ff"
down_revision = "7c41e0a9b35d"

ORGANISATIONS = """
INSERT INTO organisations (id, place_id, kind, name, created_at)
SELECT gen_random_uuid(), m.place_id, 'merchant', m.name, now() FROM merchants m
ON CONFLICT (place_id, name) DO NOTHING
"""


def upgrade() -> None:
    op.create_table(
        "merchant_papers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "licence",
                "contract",
                "food_permit",
                "hygiene_permit",
                "drug_permit",
                "school_permit",
                name="paperkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("file_id", sa.Uuid(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "handed_in",
                "confirmed",
                "refused",
                name="paperstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["merchant_id"], ["merchants.id"], name=op.f("fk_merchant_papers_merchant_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_merchant_papers_organisation_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_merchant_papers_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merchant_papers")),
    )
    op.create_index(op.f("ix_merchant_papers_merchant_id"), "merchant_papers", ["merchant_id"], unique=False)
    op.create_index(
        op.f("ix_merchant_papers_organisation_id"), "merchant_papers", ["organisation_id"], unique=False
    )
    op.create_index(op.f("ix_merchant_papers_place_id"), "merchant_papers", ["place_id"], unique=False)
    op.add_column("merchant_places", sa.Column("organisation_id", sa.Uuid(), nullable=True))
    op.add_column(
        "merchant_places",
        sa.Column(
            "status",
            sa.Enum(
                "asked",
                "approved",
                "refused",
                "ended",
                name="servingstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            server_default="approved",
        ),
    )
    op.create_index(
        op.f("ix_merchant_places_organisation_id"), "merchant_places", ["organisation_id"], unique=False
    )
    op.create_foreign_key(
        op.f("fk_merchant_places_organisation_id"),
        "merchant_places",
        "organisations",
        ["organisation_id"],
        ["id"],
    )
    op.add_column("merchants", sa.Column("organisation_id", sa.Uuid(), nullable=True))
    op.add_column(
        "merchants",
        sa.Column(
            "status",
            sa.Enum(
                "applied",
                "onboarding",
                "in_review",
                "approved",
                "paused",
                "suspended",
                "rejected",
                name="merchantstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            server_default="approved",
        ),
    )
    op.add_column("merchants", sa.Column("uscc", sa.Text(), nullable=True))
    op.add_column("merchants", sa.Column("valid_until", sa.Date(), nullable=True))
    op.add_column("merchants", sa.Column("paused_until", sa.Date(), nullable=True))
    op.add_column("merchants", sa.Column("entered_by", sa.Uuid(), nullable=True))
    op.add_column("merchants", sa.Column("on_behalf", sa.Boolean(), nullable=False, server_default="true"))
    op.add_column("merchants", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.create_unique_constraint(op.f("uq_merchants_organisation_id"), "merchants", ["organisation_id"])
    op.create_foreign_key(
        op.f("fk_merchants_organisation_id"), "merchants", "organisations", ["organisation_id"], ["id"]
    )
    for table in ("merchants", "merchant_places"):
        op.add_column(table, sa.Column("timeline_head", sa.LargeBinary(), nullable=True))
    op.execute(ORGANISATIONS)
    op.execute(
        "UPDATE merchants m SET organisation_id = o.id FROM organisations o"
        " WHERE (o.place_id, o.name) = (m.place_id, m.name)"
    )
    op.execute(
        "UPDATE merchant_places p SET organisation_id = m.organisation_id FROM merchants m"
        " WHERE m.id = p.merchant_id"
    )
    for table in ("merchants", "merchant_places"):
        op.alter_column(table, "organisation_id", nullable=False)
        op.alter_column(table, "status", server_default=None)
    op.alter_column("merchants", "on_behalf", server_default=None)
    op.alter_column("merchants", "version", server_default=None)


def downgrade() -> None:
    op.drop_constraint(op.f("fk_merchants_organisation_id"), "merchants", type_="foreignkey")
    op.drop_constraint(op.f("uq_merchants_organisation_id"), "merchants", type_="unique")
    for table in ("merchants", "merchant_places"):
        op.drop_column(table, "timeline_head")
    op.drop_column("merchants", "version")
    op.drop_column("merchants", "on_behalf")
    op.drop_column("merchants", "entered_by")
    op.drop_column("merchants", "paused_until")
    op.drop_column("merchants", "valid_until")
    op.drop_column("merchants", "uscc")
    op.drop_column("merchants", "status")
    op.drop_column("merchants", "organisation_id")
    op.drop_constraint(op.f("fk_merchant_places_organisation_id"), "merchant_places", type_="foreignkey")
    op.drop_index(op.f("ix_merchant_places_organisation_id"), table_name="merchant_places")
    op.drop_column("merchant_places", "status")
    op.drop_column("merchant_places", "organisation_id")
    op.drop_index(op.f("ix_merchant_papers_place_id"), table_name="merchant_papers")
    op.drop_index(op.f("ix_merchant_papers_organisation_id"), table_name="merchant_papers")
    op.drop_index(op.f("ix_merchant_papers_merchant_id"), table_name="merchant_papers")
    op.drop_table("merchant_papers")
