"""Pay for orders to the door."""

import sqlalchemy as sa
from alembic import op

revision = "7c1f9a2e4b60"
down_revision = "d5e1ba238f46"

PAYS = sa.Enum("at_the_door", "online", name="pays", native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    op.add_column("orders", sa.Column("pays", PAYS, nullable=False, server_default="at_the_door"))
    op.add_column("orders", sa.Column("paid_at", sa.TIMESTAMP(timezone=True), nullable=True))
    op.alter_column("orders", "pays", server_default=None)


def downgrade() -> None:
    op.drop_column("orders", "paid_at")
    op.drop_column("orders", "pays")
