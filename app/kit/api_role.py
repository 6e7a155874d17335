"""The role in which the API and the worker act. It owns nothing, and may not rewrite the past.

Roles belong to the whole server, so it is made only where it is missing; what it may do belongs to this
database, and is said anew after every migration.
"""

from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from app.kit.db import API_ROLE

APPEND_ONLY = (
    "timeline",
    "timeline_digests",
    "case_looks",
    "reveals",
    "accesses",
    "resident_transfers",
    "ledger_entries",
    "nursing_looks",
    "nursing_visit_entries",
)
NOT_OURS = ("alembic_version",)


class RoleMissing(Exception):
    """One sentence for a person."""


def bring_up_to_date(connection: Connection) -> None:
    """Within the migrator's lock; in a transaction of its own."""
    if not connection.scalar(text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": API_ROLE}):
        _create(connection)
    if not _can_become(connection):  # who made a role is not yet one of its members
        _join(connection)
    may = [
        "GRANT USAGE ON SCHEMA public TO {role}",
        "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}",
    ]
    may.append("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}")
    may += [f"REVOKE UPDATE, DELETE ON {table} FROM {{role}}" for table in _there(connection, APPEND_ONLY)]
    may += [f"REVOKE ALL ON {table} FROM {{role}}" for table in _there(connection, NOT_OURS)]
    may += [f"GRANT SELECT ON {table} TO {{role}}" for table in _there(connection, NOT_OURS)]
    for statement in may:
        connection.execute(text(statement.format(role=API_ROLE)))
    connection.commit()


def _join(connection: Connection) -> None:
    try:
        connection.execute(text(f"GRANT {API_ROLE} TO CURRENT_USER"))
    except ProgrammingError:
        raise RoleMissing(
            f"the role {API_ROLE} is there, but not for this database user: let an administrator run "
            f"GRANT {API_ROLE} TO <that user>"
        ) from None


def _can_become(connection: Connection) -> bool:
    try:
        with connection.begin_nested():
            connection.execute(text(f"SET LOCAL ROLE {API_ROLE}"))
            connection.execute(text("RESET ROLE"))
    except ProgrammingError:
        return False
    return True


def _there(connection: Connection, tables: tuple[str, ...]) -> list[str]:
    return [each for each in tables if connection.scalar(text("SELECT to_regclass(:it)"), {"it": each})]


def _create(connection: Connection) -> None:
    """Two databases of one server may be migrated at once; the second finds the role there."""
    try:
        with connection.begin_nested():
            connection.execute(text(f"CREATE ROLE {API_ROLE} NOLOGIN"))
    except ProgrammingError as failure:
        state = getattr(failure.orig, "sqlstate", "")
        if state == "42501":
            raise RoleMissing(
                f"the database user may not create roles: let an administrator run "
                f"CREATE ROLE {API_ROLE} NOLOGIN; GRANT {API_ROLE} TO <that user>"
            ) from None
        if state != "42710":
            raise
