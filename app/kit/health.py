"""Outside the envelope, for machines: are we alive (`/healthz`), can we work (`/readyz`)?"""

import asyncio
from functools import cache
from pathlib import Path

from alembic.script import ScriptDirectory
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import JSONResponse
from sqlalchemy import text

router = APIRouter(include_in_schema=False)

MIGRATIONS = Path(__file__).parents[2] / "migrations"
SECONDS = 2


@cache
def older_migrations() -> frozenset[str]:
    """Those that this version has and the newest has left behind."""
    scripts = ScriptDirectory(str(MIGRATIONS))
    return frozenset(each.revision for each in scripts.walk_revisions()) - {scripts.get_current_head() or ""}


@router.get("/healthz")
async def is_alive() -> dict[str, str]:
    return {"status": "ok"}


@router.get("/readyz")
async def is_ready(request: Request) -> JSONResponse:
    """503 while the database is away, or its tables are older than this version.

    Newer tables are fine: this version serves on while the next one migrates and takes over.
    """
    checks = await checked(request.app)
    ready = all(checks.values())
    return JSONResponse({"status": "ok" if ready else "unavailable", **checks}, 200 if ready else 503)


async def checked(app: FastAPI) -> dict[str, bool]:
    """What has to work for us to work; never an exception."""
    checks = {"database": False, "migrations": False, "queue": False}
    try:
        async with asyncio.timeout(SECONDS), app.state.sessions() as session:
            migrated = await session.scalar(text("SELECT version_num FROM alembic_version"))
            checks |= {"database": True, "migrations": migrated not in {None, *older_migrations()}}
            await session.execute(text("SELECT 1 FROM procrastinate_jobs LIMIT 1"))
            checks["queue"] = True
    except Exception:  # whatever it is, we are not ready
        pass
    return checks
