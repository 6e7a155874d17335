"""Residents, households, claims, and who looked at what is masked."""

import sqlalchemy as sa
from alembic import op

revision = "dae1a99ddc71"
down_revision = "3c1d8e07b942"

APPEND_ONLY = ("reveals", "resident_transfers")


def upgrade() -> None:
    op.create_table(
        "households",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_households_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_households"),
        sa.UniqueConstraint("place_id", "number", name="uq_households_place_id_number"),
    )
    op.create_index("ix_households_place_id", "households", ["place_id"], unique=False)
    op.create_table(
        "resident_transfers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "direction",
            sa.Enum(
                "import", "export", name="direction", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("roles", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["accounts.id"], name="fk_resident_transfers_actor_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_resident_transfers_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_resident_transfers"),
    )
    op.create_index("ix_resident_transfers_actor_id", "resident_transfers", ["actor_id"], unique=False)
    op.create_index("ix_resident_transfers_place_id", "resident_transfers", ["place_id"], unique=False)
    op.create_table(
        "residents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("household_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "gender",
            sa.Enum("male", "female", name="gender", native_enum=False, create_constraint=True, length=32),
            nullable=True,
        ),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column(
            "relation",
            sa.Enum(
                "head",
                "spouse",
                "child",
                "grandchild",
                "parent",
                "grandparent",
                "sibling",
                "other",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("phone_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("phone_blind", sa.LargeBinary(), nullable=True),
        sa.Column("id_number_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("id_number_blind", sa.LargeBinary(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "living_here",
                "moved_away",
                "deceased",
                name="residentstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_residents_account_id"),
        sa.ForeignKeyConstraint(["household_id"], ["households.id"], name="fk_residents_household_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_residents_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_residents"),
        sa.UniqueConstraint("account_id", name="uq_residents_account_id"),
        sa.UniqueConstraint("id_number_blind", name="uq_residents_id_number_blind"),
    )
    op.create_index("ix_residents_household_id", "residents", ["household_id"], unique=False)
    op.create_index("ix_residents_phone_blind", "residents", ["phone_blind"], unique=False)
    op.create_index("ix_residents_place_id", "residents", ["place_id"], unique=False)
    op.create_table(
        "claims",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("household_number", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "relation",
            sa.Enum(
                "head",
                "spouse",
                "child",
                "grandchild",
                "parent",
                "grandparent",
                "sibling",
                "other",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("id_number_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("resident_id", sa.Uuid(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "pending",
                "approved",
                "rejected",
                name="claimstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_claims_account_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_claims_place_id"),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_claims_resident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_claims"),
    )
    op.create_index("ix_claims_account_id", "claims", ["account_id"], unique=False)
    op.create_index("ix_claims_place_id", "claims", ["place_id"], unique=False)
    op.create_index("ix_claims_resident_id", "claims", ["resident_id"], unique=False)
    op.create_index(
        "uq_claims_pending",
        "claims",
        ["account_id"],
        unique=True,
        postgresql_where=sa.text("status = 'pending'"),
    )
    op.create_table(
        "reveals",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("resident_id", sa.Uuid(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("roles", sa.ARRAY(sa.Text()), nullable=False),
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
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["accounts.id"], name="fk_reveals_actor_id"),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_reveals_resident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_reveals"),
    )
    op.create_index("ix_reveals_actor_id", "reveals", ["actor_id"], unique=False)
    op.create_index("ix_reveals_resident_id", "reveals", ["resident_id"], unique=False)
    for table in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "EXECUTE FUNCTION refuse_change()"
        )


def downgrade() -> None:
    op.drop_index("ix_reveals_resident_id", table_name="reveals")
    op.drop_index("ix_reveals_actor_id", table_name="reveals")
    op.drop_table("reveals")
    op.drop_index("uq_claims_pending", table_name="claims", postgresql_where=sa.text("status = 'pending'"))
    op.drop_index("ix_claims_resident_id", table_name="claims")
    op.drop_index("ix_claims_place_id", table_name="claims")
    op.drop_index("ix_claims_account_id", table_name="claims")
    op.drop_table("claims")
    op.drop_index("ix_residents_place_id", table_name="residents")
    op.drop_index("ix_residents_phone_blind", table_name="residents")
    op.drop_index("ix_residents_household_id", table_name="residents")
    op.drop_table("residents")
    op.drop_index("ix_resident_transfers_place_id", table_name="resident_transfers")
    op.drop_index("ix_resident_transfers_actor_id", table_name="resident_transfers")
    op.drop_table("resident_transfers")
    op.drop_index("ix_households_place_id", table_name="households")
    op.drop_table("households")
