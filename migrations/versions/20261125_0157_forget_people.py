"""Forget people, seal what accounts are called by phone, and consent in somebody's name."""

import sqlalchemy as sa
from alembic import op

from app.kit.secrets import keyring
from app.settings import Settings

revision = "cfcd1aa22d2b"
down_revision = "30e47963e9ff"


STATES = ("living_here", "moved_away", "deceased")
IN_FORCE = sa.text("withdrawn_at IS NULL")


def states_are(*states: str) -> None:
    op.drop_constraint("residentstatus", "residents", type_="check")
    listed = ", ".join(f"'{each}'" for each in states)
    op.create_check_constraint("residentstatus", "residents", f"status IN ({listed})")


def seal_phones() -> None:
    """With the key of this installation; where nobody gave a number yet none is needed."""
    connection = op.get_bind()
    known = connection.execute(sa.text("SELECT id, phone FROM accounts WHERE phone IS NOT NULL")).all()
    keys = keyring(Settings()) if known else None
    for id, phone in known:
        sealed = keys.seal(phone.encode(), purpose="accounts.phone") if keys else None
        update = sa.text("UPDATE accounts SET phone_sealed = :sealed WHERE id = :id")
        connection.execute(update, {"sealed": sealed, "id": id})


def upgrade() -> None:
    states_are(*STATES, "forgotten")
    op.add_column("accounts", sa.Column("phone_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("accounts", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.alter_column("accounts", "version", server_default=None)
    seal_phones()
    op.drop_column("accounts", "phone")
    op.add_column("consents", sa.Column("resident_id", sa.Uuid(), nullable=True))
    op.add_column("consents", sa.Column("given_by", sa.Uuid(), nullable=True))
    op.execute("UPDATE consents SET given_by = account_id")
    op.alter_column("consents", "given_by", nullable=False)
    op.alter_column("consents", "account_id", nullable=True)
    op.create_check_constraint("of_somebody", "consents", "num_nonnulls(account_id, resident_id) > 0")
    op.drop_index("uq_consents_in_force", table_name="consents")
    for whose in ("account_id", "resident_id"):
        op.create_index(
            f"uq_consents_{whose}_in_force",
            "consents",
            [whose, "purpose"],
            unique=True,
            postgresql_where=IN_FORCE,
        )
    op.create_index("ix_consents_given_by", "consents", ["given_by"], unique=False)
    op.create_index("ix_consents_resident_id", "consents", ["resident_id"], unique=False)
    op.create_foreign_key("fk_consents_resident_id", "consents", "residents", ["resident_id"], ["id"])
    op.create_foreign_key("fk_consents_given_by", "consents", "accounts", ["given_by"], ["id"])


def downgrade() -> None:
    """Phones stay behind sealed, and go: who wants them kept does not go back."""
    op.execute("DELETE FROM consents WHERE account_id IS NULL")
    for whose in ("account_id", "resident_id"):
        op.drop_index(f"uq_consents_{whose}_in_force", table_name="consents")
    op.drop_constraint("of_somebody", "consents", type_="check")
    op.drop_column("consents", "given_by")
    op.drop_column("consents", "resident_id")
    op.alter_column("consents", "account_id", nullable=False)
    op.create_index(
        "uq_consents_in_force", "consents", ["account_id", "purpose"], unique=True, postgresql_where=IN_FORCE
    )
    op.add_column("accounts", sa.Column("phone", sa.Text(), nullable=True))
    op.drop_column("accounts", "version")
    op.drop_column("accounts", "phone_sealed")
    op.execute("UPDATE residents SET status = 'moved_away' WHERE status = 'forgotten'")
    states_are(*STATES)
