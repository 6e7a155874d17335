"""Examine integrations."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "9520b7d41e08"
down_revision = "9510a4c27de1"


def upgrade() -> None:
    op.create_table(
        "webhook_conformance",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("endpoint_id", sa.Uuid(), nullable=False),
        sa.Column("results", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("finished_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["endpoint_id"],
            ["webhook_endpoints.id"],
            name="fk_webhook_conformance_endpoint_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_webhook_conformance"),
    )
    op.create_index("ix_webhook_conformance_endpoint_id_id", "webhook_conformance", ["endpoint_id", "id"])


def downgrade() -> None:
    op.drop_table("webhook_conformance")
