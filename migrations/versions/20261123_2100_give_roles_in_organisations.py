"""Roles in organisations, proposed and ended; sessions that say what they are."""

import sqlalchemy as sa
from alembic import op

revision = "d9c01756a9ce"
down_revision = "dae1a99ddc71"


ROLES = ["resident", "staff", "grid_officer", "building_head", "unit_head", "mediator", "mediation_head"]
ROLES += ["street_official", "admin"]
INSIDE = ["merchant_owner", "merchant_member", "provider_admin", "assessor", "nurse"]


def roles_are(names: list[str]) -> None:
    op.drop_constraint("role", "grants", type_="check")
    op.create_check_constraint("role", "grants", sa.column("role").in_(names))


def upgrade() -> None:
    op.create_table(
        "organisations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "merchant",
                "provider",
                "committee",
                name="organisationkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_organisations_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_organisations"),
        sa.UniqueConstraint("place_id", "name", name="uq_organisations_place_id_name"),
    )
    op.create_index("ix_organisations_place_id", "organisations", ["place_id"], unique=False)
    roles_are(ROLES + INSIDE)
    op.add_column("grants", sa.Column("organisation_id", sa.Uuid(), nullable=True))
    op.add_column(
        "grants",
        sa.Column(
            "status",
            sa.Enum(
                "proposed",
                "active",
                "ended",
                name="grantstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
            server_default="active",
        ),
    )
    op.alter_column("grants", "status", server_default=None)
    op.add_column("grants", sa.Column("given_by", sa.Uuid(), nullable=True))
    op.drop_constraint("uq_grants_account_id_role_place_id", "grants", type_="unique")
    op.create_index("ix_grants_account_id", "grants", ["account_id"], unique=False)
    op.create_index("ix_grants_organisation_id", "grants", ["organisation_id"], unique=False)
    op.create_index(
        "uq_grants_held",
        "grants",
        ["account_id", "role", "place_id", "organisation_id"],
        unique=True,
        postgresql_nulls_not_distinct=True,
        postgresql_where=sa.text("status != 'ended'"),
    )
    op.create_foreign_key("fk_grants_organisation_id", "grants", "organisations", ["organisation_id"], ["id"])
    op.add_column(
        "sign_ins",
        sa.Column("refreshed_at", sa.TIMESTAMP(timezone=True), nullable=False, server_default=sa.func.now()),
    )
    op.add_column("sign_ins", sa.Column("client", sa.Text(), nullable=False, server_default=""))
    for column in ("refreshed_at", "client"):
        op.alter_column("sign_ins", column, server_default=None)


def downgrade() -> None:
    op.execute("DELETE FROM grants WHERE organisation_id IS NOT NULL OR status <> 'active'")
    op.drop_column("sign_ins", "client")
    op.drop_column("sign_ins", "refreshed_at")
    op.drop_constraint("fk_grants_organisation_id", "grants", type_="foreignkey")
    op.drop_index(
        "uq_grants_held",
        table_name="grants",
        postgresql_nulls_not_distinct=True,
        postgresql_where=sa.text("status != 'ended'"),
    )
    op.drop_index("ix_grants_organisation_id", table_name="grants")
    op.drop_index("ix_grants_account_id", table_name="grants")
    op.create_unique_constraint(
        "uq_grants_account_id_role_place_id",
        "grants",
        ["account_id", "role", "place_id"],
        postgresql_nulls_not_distinct=False,
    )
    op.drop_column("grants", "given_by")
    op.drop_column("grants", "status")
    op.drop_column("grants", "organisation_id")
    roles_are(ROLES)
    op.drop_index("ix_organisations_place_id", table_name="organisations")
    op.drop_table("organisations")
