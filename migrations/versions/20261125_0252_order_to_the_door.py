"""Orders to the door: who comes, with which neighbours, and how it was."""

import sqlalchemy as sa
from alembic import op

revision = "b20e0df974d5"
down_revision = "4ae15de92aa4"


def upgrade() -> None:
    op.create_table(
        "order_workers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("photo_file_id", sa.Uuid(), nullable=True),
        sa.Column("left_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_order_workers_organisation_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_order_workers_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_workers")),
    )
    op.create_index(
        op.f("ix_order_workers_organisation_id"), "order_workers", ["organisation_id"], unique=False
    )
    op.create_index(op.f("ix_order_workers_place_id"), "order_workers", ["place_id"], unique=False)
    op.create_table(
        "order_joint_prices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("price_fen", sa.Integer(), nullable=False),
        sa.Column("homes", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("price_fen >= 0 AND homes >= 2", name=op.f("ck_order_joint_prices_worth_joining")),
        sa.ForeignKeyConstraint(
            ["item_id"], ["catalog_items.id"], name=op.f("fk_order_joint_prices_item_id")
        ),
        sa.ForeignKeyConstraint(
            ["merchant_id"],
            ["merchants.id"],
            name=op.f("fk_order_joint_prices_merchant_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_order_joint_prices_organisation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_joint_prices")),
        sa.UniqueConstraint("merchant_id", "item_id", name=op.f("uq_order_joint_prices_merchant_id_item_id")),
    )
    op.create_index(op.f("ix_order_joint_prices_item_id"), "order_joint_prices", ["item_id"], unique=False)
    op.create_index(
        op.f("ix_order_joint_prices_organisation_id"), "order_joint_prices", ["organisation_id"], unique=False
    )
    op.create_table(
        "order_visits",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("ends_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("joint_price_fen", sa.Integer(), nullable=False),
        sa.Column("homes", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["catalog_items.id"], name=op.f("fk_order_visits_item_id")),
        sa.ForeignKeyConstraint(["merchant_id"], ["merchants.id"], name=op.f("fk_order_visits_merchant_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_order_visits_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_visits")),
    )
    op.create_index(op.f("ix_order_visits_item_id"), "order_visits", ["item_id"], unique=False)
    op.create_index(op.f("ix_order_visits_merchant_id"), "order_visits", ["merchant_id"], unique=False)
    op.create_index(op.f("ix_order_visits_place_id"), "order_visits", ["place_id"], unique=False)
    op.create_table(
        "orders",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("resident_id", sa.Uuid(), nullable=True),
        sa.Column("household_id", sa.Uuid(), nullable=True),
        sa.Column("ordered_by", sa.Uuid(), nullable=True),
        sa.Column("visit_id", sa.Uuid(), nullable=True),
        sa.Column("worker_id", sa.Uuid(), nullable=True),
        sa.Column("price_fen", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("ends_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("address_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("code_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("code_failures", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "requested",
                "accepted",
                "departed",
                "arrived",
                "done",
                "confirmed",
                "declined",
                "cancelled",
                "no_show",
                "disputed",
                name="orderstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("done_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("price_fen >= 0", name=op.f("ck_orders_price_not_negative")),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_orders_some_time")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_orders_account_id")),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], name=op.f("fk_orders_household_id")),
        sa.ForeignKeyConstraint(["item_id"], ["catalog_items.id"], name=op.f("fk_orders_item_id")),
        sa.ForeignKeyConstraint(["merchant_id"], ["merchants.id"], name=op.f("fk_orders_merchant_id")),
        sa.ForeignKeyConstraint(["ordered_by"], ["accounts.id"], name=op.f("fk_orders_ordered_by")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_orders_organisation_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_orders_place_id")),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name=op.f("fk_orders_resident_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["order_visits.id"], name=op.f("fk_orders_visit_id")),
        sa.ForeignKeyConstraint(["worker_id"], ["order_workers.id"], name=op.f("fk_orders_worker_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
    )
    op.create_index(op.f("ix_orders_account_id"), "orders", ["account_id"], unique=False)
    op.create_index(op.f("ix_orders_household_id"), "orders", ["household_id"], unique=False)
    op.create_index(op.f("ix_orders_item_id"), "orders", ["item_id"], unique=False)
    op.create_index(op.f("ix_orders_merchant_id"), "orders", ["merchant_id"], unique=False)
    op.create_index(op.f("ix_orders_ordered_by"), "orders", ["ordered_by"], unique=False)
    op.create_index(op.f("ix_orders_organisation_id"), "orders", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_orders_place_id"), "orders", ["place_id"], unique=False)
    op.create_index(op.f("ix_orders_resident_id"), "orders", ["resident_id"], unique=False)
    op.create_index(op.f("ix_orders_worker_id"), "orders", ["worker_id"], unique=False)
    op.create_index(
        "uq_orders_visit_household",
        "orders",
        ["visit_id", "household_id"],
        unique=True,
        postgresql_where=sa.text("(status NOT IN ('confirmed', 'declined', 'cancelled', 'no_show'))"),
    )
    op.create_table(
        "order_ratings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("stars BETWEEN 1 AND 5", name=op.f("ck_order_ratings_one_to_five")),
        sa.ForeignKeyConstraint(["merchant_id"], ["merchants.id"], name=op.f("fk_order_ratings_merchant_id")),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name=op.f("fk_order_ratings_order_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_ratings")),
        sa.UniqueConstraint("order_id", name=op.f("uq_order_ratings_order_id")),
    )
    op.create_index(op.f("ix_order_ratings_merchant_id"), "order_ratings", ["merchant_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_order_ratings_merchant_id"), table_name="order_ratings")
    op.drop_table("order_ratings")
    op.drop_index(
        "uq_orders_visit_household",
        table_name="orders",
        postgresql_where=sa.text("(status NOT IN ('confirmed', 'declined', 'cancelled', 'no_show'))"),
    )
    op.drop_index(op.f("ix_orders_worker_id"), table_name="orders")
    op.drop_index(op.f("ix_orders_resident_id"), table_name="orders")
    op.drop_index(op.f("ix_orders_place_id"), table_name="orders")
    op.drop_index(op.f("ix_orders_organisation_id"), table_name="orders")
    op.drop_index(op.f("ix_orders_ordered_by"), table_name="orders")
    op.drop_index(op.f("ix_orders_merchant_id"), table_name="orders")
    op.drop_index(op.f("ix_orders_item_id"), table_name="orders")
    op.drop_index(op.f("ix_orders_household_id"), table_name="orders")
    op.drop_index(op.f("ix_orders_account_id"), table_name="orders")
    op.drop_table("orders")
    op.drop_index(op.f("ix_order_visits_place_id"), table_name="order_visits")
    op.drop_index(op.f("ix_order_visits_merchant_id"), table_name="order_visits")
    op.drop_index(op.f("ix_order_visits_item_id"), table_name="order_visits")
    op.drop_table("order_visits")
    op.drop_index(op.f("ix_order_joint_prices_organisation_id"), table_name="order_joint_prices")
    op.drop_index(op.f("ix_order_joint_prices_item_id"), table_name="order_joint_prices")
    op.drop_table("order_joint_prices")
    op.drop_index(op.f("ix_order_workers_place_id"), table_name="order_workers")
    op.drop_index(op.f("ix_order_workers_organisation_id"), table_name="order_workers")
    op.drop_table("order_workers")
