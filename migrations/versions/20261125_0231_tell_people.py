"""Templates, agreements to messages, and calls."""

import sqlalchemy as sa
from alembic import op

revision = "e100d90f3951"
down_revision = "7f9456034499"

NOTICES = sa.table("notices", *map(sa.column, ("template", "occasion", "text_en")))


def upgrade() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column(
            "answer",
            sa.Enum(
                "accept",
                "reject",
                "ban",
                "filter",
                name="answer",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("ended_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column(
            "ending",
            sa.Enum(
                "sent",
                "unsubscribed",
                "refused",
                "withdrawn",
                name="ending",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_subscriptions_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
    )
    op.create_index(
        "ix_subscriptions_open",
        "subscriptions",
        ["account_id", "template", "id"],
        unique=False,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("ix_subscriptions_account_id", "subscriptions", ["account_id"], unique=False)
    op.create_table(
        "notice_calls",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("resident_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "waiting",
                "told",
                "unreached",
                name="callstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "channel",
            sa.Enum(
                "phone", "slip", "door", name="channel", native_enum=False, create_constraint=True, length=32
            ),
            nullable=True,
        ),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_notice_calls_place_id"),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_notice_calls_resident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_notice_calls"),
        sa.UniqueConstraint(
            "resident_id",
            "subject_id",
            "template",
            "occasion",
            name="uq_notice_calls_resident_id_subject_id_template_occasion",
        ),
    )
    op.create_index("ix_notice_calls_place_id", "notice_calls", ["place_id"], unique=False)
    op.add_column("notices", sa.Column("resident_id", sa.Uuid(), nullable=True))
    for column, before in (("template", "''"), ("occasion", "id::text"), ("text_en", "text")):
        op.add_column("notices", sa.Column(column, sa.Text(), nullable=True))
        op.execute(sa.update(NOTICES).values({column: sa.literal_column(before)}))
        op.alter_column("notices", column, nullable=False)
    op.add_column("notices", sa.Column("sent_at", sa.TIMESTAMP(timezone=True), nullable=True))
    op.drop_constraint("uq_notices_account_id_subject_id_text", "notices", type_="unique")
    op.create_index("ix_notices_resident_id", "notices", ["resident_id"], unique=False)
    op.create_unique_constraint(
        "uq_notices_account_id_subject_id_template_occasion",
        "notices",
        ["account_id", "subject_id", "template", "occasion"],
    )
    op.create_foreign_key("fk_notices_resident_id", "notices", "residents", ["resident_id"], ["id"])


def downgrade() -> None:
    op.drop_constraint("fk_notices_resident_id", "notices", type_="foreignkey")
    op.drop_constraint("uq_notices_account_id_subject_id_template_occasion", "notices", type_="unique")
    op.drop_index("ix_notices_resident_id", table_name="notices")
    op.execute(
        "DELETE FROM notices a USING notices b WHERE a.id > b.id "
        "AND (a.account_id, a.subject_id, a.text) = (b.account_id, b.subject_id, b.text)"
    )
    op.create_unique_constraint(
        "uq_notices_account_id_subject_id_text",
        "notices",
        ["account_id", "subject_id", "text"],
    )
    op.drop_column("notices", "sent_at")
    op.drop_column("notices", "text_en")
    op.drop_column("notices", "occasion")
    op.drop_column("notices", "template")
    op.drop_column("notices", "resident_id")
    op.drop_index("ix_notice_calls_place_id", table_name="notice_calls")
    op.drop_table("notice_calls")
    op.drop_index(
        "ix_subscriptions_open", table_name="subscriptions", postgresql_where=sa.text("ended_at IS NULL")
    )
    op.drop_index("ix_subscriptions_account_id", table_name="subscriptions")
    op.drop_table("subscriptions")
