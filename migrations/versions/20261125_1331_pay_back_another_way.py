"""Pay back another way."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "30c84575c692"
down_revision = "58ae8f390dc0"


def upgrade() -> None:
    op.add_column("refunds", sa.Column("otherwise", postgresql.JSONB(none_as_null=True), nullable=True))


def downgrade() -> None:
    op.drop_column("refunds", "otherwise")
