"""Ring alarms."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "b8458c8a9787"
down_revision = "7d163bffb57d"


def upgrade() -> None:
    op.create_table(
        "alarms",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "nurse_sos",
                "family_sos",
                "elder_call",
                name="alarmkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("raised_by", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("contacts", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("location_sealed", sa.LargeBinary(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "raised",
                "acknowledged",
                "closed",
                name="alarmstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("acknowledged_by", sa.Uuid(), nullable=True),
        sa.Column("acknowledged_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("closed_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("ring_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["acknowledged_by"], ["accounts.id"], name=op.f("fk_alarms_acknowledged_by")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_alarms_organisation_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_alarms_place_id")),
        sa.ForeignKeyConstraint(["raised_by"], ["accounts.id"], name=op.f("fk_alarms_raised_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarms")),
    )
    op.create_index(op.f("ix_alarms_acknowledged_by"), "alarms", ["acknowledged_by"], unique=False)
    op.create_index(op.f("ix_alarms_organisation_id"), "alarms", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_alarms_place_id"), "alarms", ["place_id"], unique=False)
    op.create_index(op.f("ix_alarms_raised_by"), "alarms", ["raised_by"], unique=False)
    op.create_index(
        "ix_alarms_ring_at", "alarms", ["ring_at"], unique=False, postgresql_where="status <> 'closed'"
    )
    op.create_index(
        "uq_alarms_open",
        "alarms",
        ["kind", "subject", "subject_id"],
        unique=True,
        postgresql_where="status <> 'closed'",
    )
    op.create_table(
        "alarm_tellings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("alarm_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_alarm_tellings_account_id")),
        sa.ForeignKeyConstraint(["alarm_id"], ["alarms.id"], name=op.f("fk_alarm_tellings_alarm_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarm_tellings")),
        sa.UniqueConstraint("alarm_id", "account_id", name=op.f("uq_alarm_tellings_alarm_id_account_id")),
    )
    op.create_index(op.f("ix_alarm_tellings_account_id"), "alarm_tellings", ["account_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_alarm_tellings_account_id"), table_name="alarm_tellings")
    op.drop_table("alarm_tellings")
    op.drop_index("uq_alarms_open", table_name="alarms", postgresql_where="status <> 'closed'")
    op.drop_index("ix_alarms_ring_at", table_name="alarms", postgresql_where="status <> 'closed'")
    op.drop_index(op.f("ix_alarms_raised_by"), table_name="alarms")
    op.drop_index(op.f("ix_alarms_place_id"), table_name="alarms")
    op.drop_index(op.f("ix_alarms_organisation_id"), table_name="alarms")
    op.drop_index(op.f("ix_alarms_acknowledged_by"), table_name="alarms")
    op.drop_table("alarms")
