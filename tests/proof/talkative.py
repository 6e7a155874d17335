"""`python -m app` that says all it can: every library may log whatever it wants to."""

import logging

from app.__main__ import main as app
from app.kit import logs

RESERVED = ("sqlalchemy", "psycopg", "uvicorn")  # they say more only when they are asked by name

usual = logs.configure


def all_of_it(*, for_people: bool) -> None:
    usual(for_people=for_people)
    for name in (None, *RESERVED):
        logging.getLogger(name).setLevel(logging.DEBUG)


if __name__ == "__main__":
    logs.configure = all_of_it
    app()
