"""WeChat's access token, one for all processes."""

import sqlalchemy as sa
from alembic import op

revision = "faf6a58b518d"
down_revision = "0bed85dbd437"


def upgrade() -> None:
    op.create_table(
        "wechat_tokens",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appid", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("good_until", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("renewals", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wechat_tokens"),
        sa.UniqueConstraint("appid", name="uq_wechat_tokens_appid"),
    )


def downgrade() -> None:
    op.drop_table("wechat_tokens")
