"""Keys of organisations' servers."""

import sqlalchemy as sa
from alembic import op

revision = "6aa58bad78dc"
down_revision = "63808351d2e1"


def upgrade() -> None:
    op.create_table(
        "machine_keys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "mode",
            sa.Enum("live", "test", name="keymode", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("key_hash", sa.Text(), nullable=False),
        sa.Column("scopes", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("networks", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("expires_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("slot IN (1, 2)", name=op.f("ck_machine_keys_one_of_two")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_machine_keys_organisation_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_machine_keys_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_machine_keys")),
        sa.UniqueConstraint("key_hash", name=op.f("uq_machine_keys_key_hash")),
    )
    op.create_index(
        op.f("ix_machine_keys_organisation_id"), "machine_keys", ["organisation_id"], unique=False
    )
    op.create_index(op.f("ix_machine_keys_place_id"), "machine_keys", ["place_id"], unique=False)
    op.create_index(
        "uq_machine_keys_in_force",
        "machine_keys",
        ["organisation_id", "mode", "slot"],
        unique=True,
        postgresql_where=sa.text("revoked_at IS NULL"),
    )


def downgrade() -> None:
    op.drop_index(
        "uq_machine_keys_in_force", table_name="machine_keys", postgresql_where=sa.text("revoked_at IS NULL")
    )
    op.drop_index(op.f("ix_machine_keys_place_id"), table_name="machine_keys")
    op.drop_index(op.f("ix_machine_keys_organisation_id"), table_name="machine_keys")
    op.drop_table("machine_keys")
