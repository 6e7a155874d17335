"""Offers as they are pushed and as they are read, pushes, coupons."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "e9a555dab299"
down_revision = "e100d90f3951"


def upgrade() -> None:
    op.create_table(
        "offer_pushes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("sandbox", sa.Boolean(), nullable=False),
        sa.Column(
            "source",
            sa.Enum(
                "machine",
                "member",
                "staff",
                name="source",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("pushed_by", sa.Uuid(), nullable=False),
        sa.Column("dry_run", sa.Boolean(), nullable=False),
        sa.Column("on_error", sa.Text(), nullable=False),
        sa.Column("full_sync", sa.Boolean(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.Column("rows", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("withdrawn", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "received",
                "done",
                "rejected",
                name="pushstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("finished_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["merchant_id"], ["merchants.id"], name=op.f("fk_offer_pushes_merchant_id")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_offer_pushes_organisation_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_offer_pushes_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_pushes")),
    )
    op.create_index(op.f("ix_offer_pushes_merchant_id"), "offer_pushes", ["merchant_id"], unique=False)
    op.create_index(
        op.f("ix_offer_pushes_organisation_id"), "offer_pushes", ["organisation_id"], unique=False
    )
    op.create_index(op.f("ix_offer_pushes_place_id"), "offer_pushes", ["place_id"], unique=False)
    op.create_table(
        "offers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("sandbox", sa.Boolean(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("item_code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("price_fen", sa.Integer(), nullable=False),
        sa.Column("price_before_fen", sa.Integer(), nullable=True),
        sa.Column("starts_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("ends_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("quota", sa.Integer(), nullable=True),
        sa.Column("per_household", sa.Integer(), nullable=True),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("place_ids", sa.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("elders", sa.Boolean(), nullable=False),
        sa.Column("source_version", sa.BigInteger(), nullable=False),
        sa.Column("content_hash", sa.LargeBinary(), nullable=False),
        sa.Column(
            "source",
            sa.Enum(
                "machine",
                "member",
                "staff",
                name="source",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("watched", sa.Boolean(), nullable=False),
        sa.Column("confirmed_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "in_review",
                "published",
                "refused",
                "paused",
                "taken_down",
                "withdrawn",
                name="offerstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("price_fen >= 0 AND per_household > 0", name=op.f("ck_offers_sensible")),
        sa.CheckConstraint(
            "taken >= 0 AND (quota IS NULL OR taken <= quota)", name=op.f("ck_offers_within_quota")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["catalog_items.id"], name=op.f("fk_offers_item_id")),
        sa.ForeignKeyConstraint(["merchant_id"], ["merchants.id"], name=op.f("fk_offers_merchant_id")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_offers_organisation_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_offers_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offers")),
        sa.UniqueConstraint(
            "merchant_id", "sandbox", "external_id", name=op.f("uq_offers_merchant_id_sandbox_external_id")
        ),
    )
    op.create_index(op.f("ix_offers_item_id"), "offers", ["item_id"], unique=False)
    op.create_index(op.f("ix_offers_organisation_id"), "offers", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_offers_place_id"), "offers", ["place_id"], unique=False)
    op.create_index(
        "ix_offers_published",
        "offers",
        ["merchant_id", "id"],
        unique=False,
        postgresql_where=sa.text("status = 'published' AND NOT sandbox"),
    )
    op.create_table(
        "coupons",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("offer_id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("sandbox", sa.Boolean(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("resident_id", sa.Uuid(), nullable=True),
        sa.Column("holder_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("price_fen", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "claimed",
                "redeemed",
                name="couponstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("expires_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("redeemed_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_coupons_account_id")),
        sa.ForeignKeyConstraint(["merchant_id"], ["merchants.id"], name=op.f("fk_coupons_merchant_id")),
        sa.ForeignKeyConstraint(["offer_id"], ["offers.id"], name=op.f("fk_coupons_offer_id")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_coupons_organisation_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_coupons_place_id")),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name=op.f("fk_coupons_resident_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coupons")),
        sa.UniqueConstraint("code", name=op.f("uq_coupons_code")),
        sa.UniqueConstraint(
            "offer_id", "holder_id", "number", name=op.f("uq_coupons_offer_id_holder_id_number")
        ),
    )
    op.create_index(op.f("ix_coupons_account_id"), "coupons", ["account_id"], unique=False)
    op.create_index(op.f("ix_coupons_merchant_id"), "coupons", ["merchant_id"], unique=False)
    op.create_index(op.f("ix_coupons_organisation_id"), "coupons", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_coupons_place_id"), "coupons", ["place_id"], unique=False)
    op.create_index(op.f("ix_coupons_resident_id"), "coupons", ["resident_id"], unique=False)
    op.create_table(
        "offer_submissions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("offer_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("source_version", sa.BigInteger(), nullable=False),
        sa.Column("body", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("issues", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.Column("pushed_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["offer_id"], ["offers.id"], name=op.f("fk_offer_submissions_offer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_offer_submissions_organisation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_submissions")),
        sa.UniqueConstraint("offer_id", name=op.f("uq_offer_submissions_offer_id")),
    )
    op.create_index(
        op.f("ix_offer_submissions_organisation_id"), "offer_submissions", ["organisation_id"], unique=False
    )
    op.create_index(
        "ix_offer_submissions_waiting",
        "offer_submissions",
        ["offer_id"],
        unique=False,
        postgresql_where=sa.text("waiting"),
    )


def downgrade() -> None:
    op.drop_index(
        "ix_offer_submissions_waiting", table_name="offer_submissions", postgresql_where=sa.text("waiting")
    )
    op.drop_index(op.f("ix_offer_submissions_organisation_id"), table_name="offer_submissions")
    op.drop_table("offer_submissions")
    op.drop_index(op.f("ix_coupons_resident_id"), table_name="coupons")
    op.drop_index(op.f("ix_coupons_place_id"), table_name="coupons")
    op.drop_index(op.f("ix_coupons_organisation_id"), table_name="coupons")
    op.drop_index(op.f("ix_coupons_merchant_id"), table_name="coupons")
    op.drop_index(op.f("ix_coupons_account_id"), table_name="coupons")
    op.drop_table("coupons")
    op.drop_index(
        "ix_offers_published",
        table_name="offers",
        postgresql_where=sa.text("status = 'published' AND NOT sandbox"),
    )
    op.drop_index(op.f("ix_offers_place_id"), table_name="offers")
    op.drop_index(op.f("ix_offers_organisation_id"), table_name="offers")
    op.drop_index(op.f("ix_offers_item_id"), table_name="offers")
    op.drop_table("offers")
    op.drop_index(op.f("ix_offer_pushes_place_id"), table_name="offer_pushes")
    op.drop_index(op.f("ix_offer_pushes_organisation_id"), table_name="offer_pushes")
    op.drop_index(op.f("ix_offer_pushes_merchant_id"), table_name="offer_pushes")
    op.drop_table("offer_pushes")
