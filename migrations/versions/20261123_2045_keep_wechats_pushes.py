"""What WeChat pushes, each once."""

import sqlalchemy as sa
from alembic import op

revision = "3c1d8e07b942"
down_revision = "faf6a58b518d"


def upgrade() -> None:
    op.create_table(
        "wechat_pushes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wechat_pushes"),
        sa.UniqueConstraint("fingerprint", name="uq_wechat_pushes_fingerprint"),
    )
    op.create_index("ix_wechat_pushes_created_at", "wechat_pushes", ["created_at"], unique=False)


def downgrade() -> None:
    op.drop_table("wechat_pushes")
