"""What is dumped comes back, to the last row."""

import os
import subprocess
import sys

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy import make_url

from app.kit.embedded.place import find_package

BINARIES = find_package() / "pginstall" / "bin"


def everything(url):
    """Of every table how many rows, and a sum over all of them."""
    with psycopg.connect(url) as connection:
        names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
        return [(name, *_sum_of(connection, name)) for (name,) in names.fetchall()]


def _sum_of(connection, name):
    query = SQL("SELECT count(*), coalesce(sum(hashtextextended(t::text, 0)), 0) FROM {} t")
    return connection.execute(query.format(Identifier(name))).fetchone()


def run(*words):
    subprocess.run([str(each) for each in words], check=True, capture_output=True)


def test_a_dump_comes_back_to_the_last_row(city, tell, tmp_path):
    url, dump = city.world.url, tmp_path / "linli.dump"
    restored = make_url(url).set(database="restored").render_as_string(hide_password=False)
    before = everything(url)
    run(BINARIES / "pg_dump", "--format=custom", f"--file={dump}", url)
    city.sql("CREATE DATABASE restored")
    run(BINARIES / "pg_restore", "--no-owner", f"--dbname={restored}", "--exit-on-error", dump)
    after = everything(restored)
    same = after == before
    rows, tables = sum(row[1] for row in before), len(before)
    tell(
        "H1",
        "pg_dump, pg_restore: every row of every table",
        f"{rows} rows of {tables} tables, equal: {same}",
        same,
    )
    python = [sys.executable, "-m", "app", "migrate"]
    done = subprocess.run(
        python, env={**os.environ, "DATABASE_URL": restored}, capture_output=True, text=True
    )
    tell("H1", "the restored database is up to date", done.stdout.splitlines()[-1], done.returncode == 0)
