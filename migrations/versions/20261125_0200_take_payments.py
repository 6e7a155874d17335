"""Take payments."""

import sqlalchemy as sa
from alembic import op

revision = "593d93505c4f"
down_revision = "9a904553b023"


def upgrade() -> None:
    op.create_table(
        "payments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("payer_id", sa.Uuid(), nullable=False),
        sa.Column("amount_fen", sa.Integer(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "unpaid",
                "paid",
                "part_refunded",
                "refunded",
                "closed",
                name="paymentstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("expires_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("prepay_id", sa.Text(), nullable=True),
        sa.Column("prepaid_until", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("asked_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("closing_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("called_off", sa.Boolean(), nullable=False),
        sa.Column("transaction_id", sa.Text(), nullable=True),
        sa.Column("paid_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("look_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("amount_fen > 0", name=op.f("ck_payments_of_something")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_payments_organisation_id")
        ),
        sa.ForeignKeyConstraint(["payer_id"], ["accounts.id"], name=op.f("fk_payments_payer_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_payments_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payments")),
        sa.UniqueConstraint("transaction_id", name=op.f("uq_payments_transaction_id")),
    )
    op.create_index(
        "ix_payments_due", "payments", ["look_at"], unique=False, postgresql_where="status = 'unpaid'"
    )
    op.create_index(op.f("ix_payments_organisation_id"), "payments", ["organisation_id"], unique=False)
    op.create_index("ix_payments_paid_at", "payments", ["paid_at"], unique=False)
    op.create_index(op.f("ix_payments_payer_id"), "payments", ["payer_id"], unique=False)
    op.create_index(op.f("ix_payments_place_id"), "payments", ["place_id"], unique=False)
    op.create_index("ix_payments_subject_id", "payments", ["subject_id"], unique=False)
    op.create_index(
        "uq_payments_asked",
        "payments",
        ["subject", "subject_id"],
        unique=True,
        postgresql_where="status = 'unpaid' AND closing_at IS NULL",
    )
    op.create_table(
        "refunds",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.Column("payer_id", sa.Uuid(), nullable=False),
        sa.Column("amount_fen", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "requested",
                "processing",
                "succeeded",
                "abnormal",
                "closed",
                name="refundstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("refund_id", sa.Text(), nullable=True),
        sa.Column("asked_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("accepted_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("succeeded_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("look_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("amount_fen > 0", name=op.f("ck_refunds_of_something")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_refunds_organisation_id")
        ),
        sa.ForeignKeyConstraint(["payer_id"], ["accounts.id"], name=op.f("fk_refunds_payer_id")),
        sa.ForeignKeyConstraint(["payment_id"], ["payments.id"], name=op.f("fk_refunds_payment_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_refunds_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refunds")),
        sa.UniqueConstraint("refund_id", name=op.f("uq_refunds_refund_id")),
    )
    op.create_index(
        "ix_refunds_due",
        "refunds",
        ["look_at"],
        unique=False,
        postgresql_where="status IN ('requested', 'processing')",
    )
    op.create_index(op.f("ix_refunds_organisation_id"), "refunds", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_refunds_payer_id"), "refunds", ["payer_id"], unique=False)
    op.create_index(op.f("ix_refunds_payment_id"), "refunds", ["payment_id"], unique=False)
    op.create_index(op.f("ix_refunds_place_id"), "refunds", ["place_id"], unique=False)
    op.create_table(
        "ledger_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("payment_id", sa.Uuid(), nullable=False),
        sa.Column("refund_id", sa.Uuid(), nullable=True),
        sa.Column(
            "occasion",
            sa.Enum(
                "capture", "refund", name="occasion", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column(
            "from_account",
            sa.Enum(
                "payers", "gateway", name="from_account", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column(
            "to_account",
            sa.Enum(
                "payers", "gateway", name="to_account", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("amount_fen", sa.Integer(), nullable=False),
        sa.Column("occurred_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint(
            "amount_fen > 0 AND from_account <> to_account", name=op.f("ck_ledger_entries_moves_money")
        ),
        sa.ForeignKeyConstraint(["payment_id"], ["payments.id"], name=op.f("fk_ledger_entries_payment_id")),
        sa.ForeignKeyConstraint(["refund_id"], ["refunds.id"], name=op.f("fk_ledger_entries_refund_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_entries")),
        sa.UniqueConstraint(
            "payment_id",
            "occasion",
            "refund_id",
            name=op.f("uq_ledger_entries_payment_id_occasion_refund_id"),
            postgresql_nulls_not_distinct=True,
        ),
    )
    op.create_index(op.f("ix_ledger_entries_refund_id"), "ledger_entries", ["refund_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_ledger_entries_refund_id"), table_name="ledger_entries")
    op.drop_table("ledger_entries")
    op.drop_index(op.f("ix_refunds_place_id"), table_name="refunds")
    op.drop_index(op.f("ix_refunds_payment_id"), table_name="refunds")
    op.drop_index(op.f("ix_refunds_payer_id"), table_name="refunds")
    op.drop_index(op.f("ix_refunds_organisation_id"), table_name="refunds")
    op.drop_index(
        "ix_refunds_due", table_name="refunds", postgresql_where="status IN ('requested', 'processing')"
    )
    op.drop_table("refunds")
    op.drop_index(
        "uq_payments_asked",
        table_name="payments",
        postgresql_where="status = 'unpaid' AND closing_at IS NULL",
    )
    op.drop_index("ix_payments_subject_id", table_name="payments")
    op.drop_index(op.f("ix_payments_place_id"), table_name="payments")
    op.drop_index(op.f("ix_payments_payer_id"), table_name="payments")
    op.drop_index("ix_payments_paid_at", table_name="payments")
    op.drop_index(op.f("ix_payments_organisation_id"), table_name="payments")
    op.drop_index("ix_payments_due", table_name="payments", postgresql_where="status = 'unpaid'")
    op.drop_table("payments")
