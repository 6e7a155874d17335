"""The migrations lead to the tables of the models, and to nothing else."""

import psycopg
import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

import app.slices  # noqa: F401  every slice is loaded
from app.kit.db import API_ROLE, Base
from tests.database import alembic, database

CATALOGUE = """
SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid <> 0
UNION ALL SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
UNION ALL SELECT table_name, column_name, concat_ws(' ', data_type, udt_name, is_nullable, column_default,
                 character_maximum_length) FROM information_schema.columns WHERE table_schema = 'public'
"""
NOT_OURS = ("procrastinate_", "pg_", "alembic_version")


def catalogue(url: str) -> set[tuple[str, ...]]:
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        rows = connection.execute(CATALOGUE).fetchall()
    return {row for row in rows if not row[0].startswith(NOT_OURS)}


@pytest.fixture
def empty(worker_id):
    with database(f"empty_{worker_id}", template="template0") as url:
        yield url


@pytest.fixture
def from_models(empty):
    engine = create_engine(empty)
    with engine.begin() as connection:
        connection.execute(text("CREATE EXTENSION btree_gist"))
        Base.metadata.create_all(connection)
    engine.dispose()
    return empty


def test_models_and_migrations_never_drift(database_url, from_models):
    """Alembic's own check does not look at exclusion constraints; the catalogue does."""
    migrated = catalogue(database_url)
    assert {name for _, name, _ in migrated} >= {
        "ex_allocations_blocked",
        "ck_allocations_blocks_something",
        "lineage",
    }
    assert migrated == catalogue(from_models)


def test_alembic_finds_nothing_left_to_do(database_url):
    command.check(alembic(database_url))


@pytest.mark.thorough
def test_every_migration_can_be_taken_back_and_made_again(empty):
    command.upgrade(alembic(empty), "head")
    made = catalogue(empty)
    command.downgrade(alembic(empty), "base")
    assert catalogue(empty) == set()
    command.upgrade(alembic(empty), "head")
    assert catalogue(empty) == made


def test_there_is_one_head(database_url):
    assert len(ScriptDirectory.from_config(alembic(database_url)).get_heads()) == 1


def test_the_role_of_the_api_owns_nothing_and_is_nobody_special(database_url):
    with psycopg.connect(database_url.replace("+psycopg", "")) as connection:
        query = "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcanlogin FROM pg_roles WHERE rolname = %s"
        assert connection.execute(query, [API_ROLE]).fetchall() == [(False,) * 4]
        query = "SELECT count(*) FROM pg_class JOIN pg_roles r ON r.oid = relowner WHERE rolname = %s"
        assert connection.execute(query, [API_ROLE]).fetchall() == [(0,)]
