"""Appeal against no-shows."""

import sqlalchemy as sa
from alembic import op

revision = "d5e1ba238f46"
down_revision = "5e8c1f0b7a3d"


def upgrade() -> None:
    op.add_column("bookings", sa.Column("appeal", sa.Text(), nullable=True))
    op.add_column("bookings", sa.Column("appealed_at", sa.TIMESTAMP(timezone=True), nullable=True))
    op.add_column("bookings", sa.Column("appeal_decided_at", sa.TIMESTAMP(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("bookings", "appeal_decided_at")
    op.drop_column("bookings", "appealed_at")
    op.drop_column("bookings", "appeal")
