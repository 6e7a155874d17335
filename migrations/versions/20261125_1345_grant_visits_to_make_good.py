"""Grant visits to make good."""

from alembic import op

revision = "7c4f0d92ab16"
down_revision = "d07ed0711a25"


def upgrade() -> None:
    op.alter_column("nursing_purchases", "revisit_of", new_column_name="granted_for")


def downgrade() -> None:
    op.alter_column("nursing_purchases", "granted_for", new_column_name="revisit_of")
