"""Sell nursing packages."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "58ae8f390dc0"
down_revision = "7c1f9a2e4b60"


def upgrade() -> None:
    op.create_table(
        "nursing_packages",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("price_fen", sa.Integer(), nullable=False),
        sa.Column("covers", postgresql.JSONB(none_as_null=True), nullable=False),
        sa.Column("valid_days", sa.Integer(), nullable=False),
        sa.Column("withdrawn_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("price_fen > 0", name=op.f("ck_nursing_packages_for_money")),
        sa.CheckConstraint("visits > 0", name=op.f("ck_nursing_packages_some_visits")),
        sa.ForeignKeyConstraint(["item_id"], ["catalog_items.id"], name=op.f("fk_nursing_packages_item_id")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nursing_packages_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_packages")),
    )
    op.create_index(op.f("ix_nursing_packages_item_id"), "nursing_packages", ["item_id"], unique=False)
    op.create_index(
        op.f("ix_nursing_packages_provider_id"), "nursing_packages", ["provider_id"], unique=False
    )
    op.create_table(
        "nursing_purchases",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("package_id", sa.Uuid(), nullable=True),
        sa.Column("revisit_of", sa.Uuid(), nullable=True),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("bought_by", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("price_fen", sa.Integer(), nullable=False),
        sa.Column("covers", postgresql.JSONB(none_as_null=True), nullable=False),
        sa.Column("valid_days", sa.Integer(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("paid_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "ordered",
                "active",
                "ended",
                name="purchasestatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("price_fen >= 0", name=op.f("ck_nursing_purchases_price_not_negative")),
        sa.CheckConstraint("visits > 0", name=op.f("ck_nursing_purchases_some_visits")),
        sa.ForeignKeyConstraint(["bought_by"], ["accounts.id"], name=op.f("fk_nursing_purchases_bought_by")),
        sa.ForeignKeyConstraint(["item_id"], ["catalog_items.id"], name=op.f("fk_nursing_purchases_item_id")),
        sa.ForeignKeyConstraint(
            ["package_id"], ["nursing_packages.id"], name=op.f("fk_nursing_purchases_package_id")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["residents.id"], name=op.f("fk_nursing_purchases_patient_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_nursing_purchases_place_id")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nursing_purchases_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_purchases")),
    )
    op.create_index(op.f("ix_nursing_purchases_bought_by"), "nursing_purchases", ["bought_by"], unique=False)
    op.create_index(op.f("ix_nursing_purchases_item_id"), "nursing_purchases", ["item_id"], unique=False)
    op.create_index(
        op.f("ix_nursing_purchases_package_id"), "nursing_purchases", ["package_id"], unique=False
    )
    op.create_index(
        op.f("ix_nursing_purchases_patient_id"), "nursing_purchases", ["patient_id"], unique=False
    )
    op.create_index(op.f("ix_nursing_purchases_place_id"), "nursing_purchases", ["place_id"], unique=False)
    op.create_index(
        op.f("ix_nursing_purchases_provider_id"), "nursing_purchases", ["provider_id"], unique=False
    )
    op.create_index(
        "ix_nursing_purchases_valid_until",
        "nursing_purchases",
        ["valid_until"],
        unique=False,
        postgresql_where="status = 'active'",
    )
    op.create_table(
        "nursing_visit_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("purchase_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "occasion",
            sa.Enum(
                "bought",
                "drawn",
                "given_back",
                "refunded",
                name="occasion",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("balance", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("reason_code", sa.Text(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("balance >= 0", name=op.f("ck_nursing_visit_entries_never_below_nothing")),
        sa.CheckConstraint(
            "number > 0 AND visits <> 0", name=op.f("ck_nursing_visit_entries_says_something")
        ),
        sa.ForeignKeyConstraint(
            ["purchase_id"], ["nursing_purchases.id"], name=op.f("fk_nursing_visit_entries_purchase_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_visit_entries")),
        sa.UniqueConstraint("order_id", "occasion", name=op.f("uq_nursing_visit_entries_order_id_occasion")),
        sa.UniqueConstraint(
            "purchase_id", "number", name=op.f("uq_nursing_visit_entries_purchase_id_number")
        ),
    )
    op.add_column("nursing_orders", sa.Column("purchase_id", sa.Uuid(), nullable=True))
    op.add_column(
        "nursing_orders", sa.Column("package_fen", sa.Integer(), nullable=False, server_default="0")
    )
    op.create_index(op.f("ix_nursing_orders_purchase_id"), "nursing_orders", ["purchase_id"], unique=False)
    op.create_foreign_key(
        op.f("fk_nursing_orders_purchase_id"), "nursing_orders", "nursing_purchases", ["purchase_id"], ["id"]
    )
    op.alter_column("nursing_orders", "package_fen", server_default=None)
    _no_more_back_than("price_fen + package_fen")


def downgrade() -> None:
    _no_more_back_than("price_fen")
    op.drop_constraint(op.f("fk_nursing_orders_purchase_id"), "nursing_orders", type_="foreignkey")
    op.drop_index(op.f("ix_nursing_orders_purchase_id"), table_name="nursing_orders")
    op.drop_column("nursing_orders", "package_fen")
    op.drop_column("nursing_orders", "purchase_id")
    op.drop_table("nursing_visit_entries")
    op.drop_index(
        "ix_nursing_purchases_valid_until",
        table_name="nursing_purchases",
        postgresql_where="status = 'active'",
    )
    op.drop_index(op.f("ix_nursing_purchases_provider_id"), table_name="nursing_purchases")
    op.drop_index(op.f("ix_nursing_purchases_place_id"), table_name="nursing_purchases")
    op.drop_index(op.f("ix_nursing_purchases_patient_id"), table_name="nursing_purchases")
    op.drop_index(op.f("ix_nursing_purchases_package_id"), table_name="nursing_purchases")
    op.drop_index(op.f("ix_nursing_purchases_item_id"), table_name="nursing_purchases")
    op.drop_index(op.f("ix_nursing_purchases_bought_by"), table_name="nursing_purchases")
    op.drop_table("nursing_purchases")
    op.drop_index(op.f("ix_nursing_packages_provider_id"), table_name="nursing_packages")
    op.drop_index(op.f("ix_nursing_packages_item_id"), table_name="nursing_packages")
    op.drop_table("nursing_packages")


def _no_more_back_than(given: str) -> None:
    op.drop_constraint("no_more_back_than_paid", "nursing_orders", type_="check")
    op.create_check_constraint(
        "no_more_back_than_paid", "nursing_orders", f"refund_due_fen BETWEEN 0 AND {given}"
    )
