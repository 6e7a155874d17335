"""Rehearse orders."""

import sqlalchemy as sa
from alembic import op

revision = "9510a4c27de1"
down_revision = "91c4d7e0a2b5"


def upgrade() -> None:
    op.add_column("orders", sa.Column("sandbox", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    op.execute("DELETE FROM order_ratings WHERE order_id IN (SELECT id FROM orders WHERE sandbox)")
    op.execute("DELETE FROM orders WHERE sandbox")
    op.drop_column("orders", "sandbox")
