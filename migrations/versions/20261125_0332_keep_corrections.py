"""Keep corrections."""

import sqlalchemy as sa
from alembic import op

revision = "6adaa89ace23"
down_revision = "b20e0df974d5"


def upgrade() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("resident_id", sa.Uuid(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column(
            "field",
            sa.Enum(
                "name",
                "phone",
                "id_number",
                "born_on",
                name="revealfield",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("value_sealed", sa.LargeBinary(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "asked",
                "accepted",
                "refused",
                "withdrawn",
                name="correctionstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["asked_by"], ["accounts.id"], name="fk_corrections_asked_by"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_corrections_place_id"),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_corrections_resident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_corrections"),
    )
    op.create_index("ix_corrections_asked_by", "corrections", ["asked_by"], unique=False)
    op.create_index("ix_corrections_place_id", "corrections", ["place_id"], unique=False)
    op.create_index("ix_corrections_resident_id", "corrections", ["resident_id"], unique=False)
    op.create_index(
        "uq_corrections_asked",
        "corrections",
        ["resident_id", "field"],
        unique=True,
        postgresql_where=sa.text("status = 'asked'"),
    )


def downgrade() -> None:
    op.drop_index(
        "uq_corrections_asked", table_name="corrections", postgresql_where=sa.text("status = 'asked'")
    )
    op.drop_index("ix_corrections_resident_id", table_name="corrections")
    op.drop_index("ix_corrections_place_id", table_name="corrections")
    op.drop_index("ix_corrections_asked_by", table_name="corrections")
    op.drop_table("corrections")
