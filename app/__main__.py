"""python -m app …: everything that is done from a command line."""

import asyncio
import gc
import json
import signal
import sys
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Literal

import click
import psycopg
import uvloop
from alembic import command
from alembic.config import Config
from pydantic import ValidationError
from pydantic_settings import SettingsError

from app.integrating.commands import conformance, webhooks
from app.kit import embedded, logs, postgres
from app.kit.api_role import RoleMissing
from app.kit.health import older_migrations
from app.kit.secrets import KeyLost
from app.kit.tracing import TracesMissing
from app.serving import EndedByItself, PortTaken, listen, server_for, until_told
from app.settings import Settings

ROOT = Path(__file__).parents[1]
REFUSALS = (
    embedded.Unavailable,
    postgres.DatabaseRefused,
    PortTaken,
    RoleMissing,
    EndedByItself,
    KeyLost,
    TracesMissing,
)
BEGUN = time.monotonic()
SHORTEST_KEY = 32


def say(line: str) -> None:
    click.echo(f"[{time.monotonic() - BEGUN:5.1f} s] {line}")


def run_async(task: Coroutine[Any, Any, None]) -> None:
    gc.freeze()
    gc.enable()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(task)


class OneSentence(click.Group):
    """What a person can mend is told in one sentence, without a traceback."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except REFUSALS as refusal:
            raise click.ClickException(str(refusal)) from None
        except SettingsError as failure:
            raise click.ClickException(f"a setting cannot be read: {failure}") from None
        except OSError as failure:
            raise click.ClickException(f"{failure.filename or 'a file'}: {failure.strerror}") from None
        except ValidationError as failure:
            [first, *_] = failure.errors()
            setting = "_".join(str(part) for part in first["loc"]).upper()
            raise click.ClickException(f"the setting {setting} is wrong: {first['msg']}") from None
        except KeyboardInterrupt:
            raise click.exceptions.Exit(130) from None


def alembic(settings: Settings) -> Config:
    return Config(ROOT / "alembic.ini", attributes={"url": settings.db.url})


def real() -> Settings:
    """Of an installation that people rely on: what it seals must be opened again on another disk."""
    settings = Settings()
    if len(settings.secret_key.get_secret_value()) < SHORTEST_KEY:
        raise click.ClickException(
            f"SECRET_KEY is not set, or shorter than {SHORTEST_KEY} characters: make it long and random, "
            "keep it safe, and give all processes the same"
        )
    return settings


def refuse_unmigrated(settings: Settings) -> None:
    """On tables older than this version it would only fail, request by request."""
    with psycopg.connect(settings.db.conninfo) as connection:
        [there] = connection.execute("SELECT to_regclass('alembic_version')").fetchone() or [None]
        query = "SELECT version_num FROM alembic_version"
        [migrated] = (connection.execute(query).fetchone() if there else None) or [None]
    if migrated in {None, *older_migrations()}:
        raise click.ClickException(
            "the tables of this database are older than this version: run python -m app migrate first"
        )


def upgrade(settings: Settings) -> None:
    command.upgrade(alembic(settings), "head")


@click.group(cls=OneSentence)
def cli() -> None:
    """Linli 邻里: the back end an urban community runs on."""


@cli.command()
def run() -> None:
    """The whole demo in one go: database, tables, 东圣社区, worker, API (what `make run` does)."""
    settings = Settings()
    if not settings.demo:
        raise click.ClickException("this serves the demo, and only where DEMO=1 says so; else: serve, worker")
    from app.demo.outside import settings_of_demo

    settings, keys = settings_of_demo(settings)
    logs.configure(for_people=True)
    api = listen(settings.http.host, settings.port)
    outside = listen("127.0.0.1", settings.port + 1)
    with postgres.opened(settings, say) as settings:
        _run(settings, api, outside, keys)


def _run(settings: Settings, api: Any, outside: Any, keys: Any) -> None:
    from app.demo.load import load
    from app.demo.offers import write_keys
    from app.demo.outside import outside_world
    from app.main import create_app
    from app.worker import work

    say("database: bringing the tables up to date")
    upgrade(settings)
    say("demo: 东圣社区")
    run_async(load(settings, say))
    run_async(write_keys(settings))
    server = server_for(create_app(settings), settings.http)

    async def serve() -> None:
        async def greet() -> None:
            await server.ready.wait()
            click.echo(WELCOME.format(address=f"http://127.0.0.1:{settings.port}"))

        outer = server_for(outside_world(keys), settings.http)
        await until_told((server, api), (outer, outside), beside=work(settings), when_ready=greet())

    run_async(serve())
    say("stopped")


WELCOME = """
Linli 邻里 serves 东圣社区 at {address}   (guides and reference: {address}/docs)

  curl {address}/api/v1/places/140502009010/catalogs/government
  curl {address}/api/v1/places/140502009010/merchants
  curl {address}/api/v1/auth/wechat -H 'Content-Type: application/json' -d '{{"code": "demo:resident"}}'

Ctrl-C ends it."""


@cli.command()
def serve() -> None:
    """The API alone, for a real installation."""
    settings = real()
    if not settings.wechat.appid:
        raise click.ClickException(
            "WECHAT_APPID is not set: without it nobody could sign in (the demo: make run)"
        )
    logs.configure(for_people=False)
    listening = listen(settings.http.host, settings.port)
    with postgres.opened(settings, say) as settings:
        refuse_unmigrated(settings)
        from app.main import create_app

        server = server_for(create_app(settings), settings.http)
        run_async(until_told((server, listening), leave_seconds=settings.http.leave_seconds))


@cli.command()
def worker() -> None:
    """Does what was left for later; as many as you like."""
    logs.configure(for_people=False)
    with postgres.opened(real(), say) as settings:
        refuse_unmigrated(settings)
        from app.worker import work

        run_async(until_told(beside=work(settings)))


@cli.command()
def migrate() -> None:
    """Bring the tables up to date."""
    with postgres.opened(Settings(), say) as settings:
        upgrade(settings)
        say("the tables are up to date")


@cli.command()
@click.argument("message")
def migration(message: str) -> None:
    """Write a migration from what the models say and the tables do not."""
    with postgres.opened(Settings(), say) as settings:
        upgrade(settings)
        command.revision(alembic(settings), message, autogenerate=True)


@cli.command()
def demo() -> None:
    """Load 东圣社区 into the database; again is the same."""
    with postgres.opened(Settings(), say) as settings:
        from app.demo.load import load

        upgrade(settings)
        run_async(load(settings, say))


@cli.group()
def places() -> None:
    """The tree from province to unit."""


@places.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--skip-bad", is_flag=True, help="Import the good rows even if some are bad.")
def import_places(files: tuple[Path, ...], skip_bad: bool) -> None:
    """Bring in the national code list: CSV files with the columns code and name, gz too, one a level."""
    from app.registry.places.importer import BadList, bring_in

    with postgres.opened(Settings(), say) as settings:
        upgrade(settings)
        try:
            bring_in(settings.db.conninfo, files, skip_bad=skip_bad, say=say)
        except BadList as refusal:
            raise click.ClickException(str(refusal)) from None


@cli.command()
@click.option("--role", required=True)
@click.option("--place", required=True, help="The place's code.")
@click.option("--openid", required=True, help="Whom WeChat knows by it; an account is made if there is none.")
def grant(role: str, place: str, openid: str) -> None:
    """Give somebody a role at a place: how the first administrator comes to be."""
    import app.slices  # noqa: F401  every slice is loaded, and so every table is known
    from app.registry.people.grants.outside import GrantRefused, grant_from_outside

    with postgres.opened(Settings(), say) as settings:
        try:
            run_async(grant_from_outside(settings, role=role, place_code=place, openid=openid, say=say))
        except GrantRefused as refusal:
            raise click.ClickException(str(refusal)) from None


@cli.group()
def keys() -> None:
    """What personal data is sealed with."""


@keys.command("rotate")
def rotate_keys() -> None:
    """Seal everything anew with SECRET_KEY; afterwards FORMER_SECRET_KEYS may be emptied."""
    import app.slices  # noqa: F401  every slice is loaded, and so every table is known
    from app.kit.rotation import KeyMissing, rotate_from_outside

    with postgres.opened(Settings(), say) as settings:
        try:
            run_async(rotate_from_outside(settings, say))
        except KeyMissing as refusal:
            raise click.ClickException(str(refusal)) from None


@cli.group()
def timeline() -> None:
    """What was done, by whom."""


@timeline.command("verify")
def verify_timeline() -> None:
    """Find out whether anybody has changed, removed or put in a step."""
    import app.slices  # noqa: F401  every slice is loaded, and so every table is known
    from app.kit.chain import Broken, verify_from_outside

    with postgres.opened(Settings(), say) as settings:
        try:
            run_async(verify_from_outside(settings, say))
        except Broken as finding:
            raise click.ClickException(str(finding)) from None


@cli.group()
def search() -> None:
    """The index over everything public."""


@search.command("rebuild")
def rebuild_search() -> None:
    """Write it anew: after a restored backup, or when places came to stand elsewhere in the tree."""
    from app.across.search.outside import rebuild_from_outside

    with postgres.opened(Settings(), say) as settings:
        run_async(rebuild_from_outside(settings, say))


@cli.command()
def openapi() -> None:
    """Print the contract."""
    from app.main import create_app

    settings = Settings(secret_key="nothing is signed here")
    database = settings.db.model_copy(update={"url": "postgresql+psycopg://"})
    contract = create_app(settings.model_copy(update={"db": database})).openapi()
    click.echo(json.dumps(contract, indent=2, ensure_ascii=False))


@cli.command()
def sbom() -> None:
    """Print what this is made of, as CycloneDX JSON: from the pinned requirements and the clients' lock."""
    from app.inventory import inventory

    click.echo(json.dumps(inventory(ROOT), indent=2, ensure_ascii=False))


@cli.command("settings")
@click.option("--language", type=click.Choice(["en", "zh"]), default="en", show_default=True)
def print_settings(language: Literal["en", "zh"]) -> None:
    """Print what can be set, with defaults and meanings."""
    from app.reference import reference

    click.echo(reference(language), nl=False)


cli.add_command(webhooks)
cli.add_command(conformance)
main: Callable[[], None] = cli

if __name__ == "__main__":
    sys.argv[0] = "python -m app"
    gc.disable()  # what is imported stays: to look through it again and again is a third of the start
    # From the first moment on, so that what was started is ended: Python would just drop dead.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    main()
