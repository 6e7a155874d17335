from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import click

from app.integrating.api import Api, of_a_server
from app.integrating.listening import Listener, server_of

TEST = "webhook.test"
HOW = ("once", "twice", "late", "out_of_order")
MOMENT = click.DateTime(["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M%z", "%Y-%m-%dT%H:%M:%S.%f%z"])


@click.group()
def webhooks() -> None:
    """Try webhooks: listen for them here, have one sent, have them sent again."""


@webhooks.command()
@of_a_server
@click.option("--port", default=9000, show_default=True, help="Where to listen, on this machine.")
@click.option(
    "--public", help="The address at which the API reaches this port; default: http://127.0.0.1:PORT."
)
@click.option(
    "--secret", envvar="LINLI_WEBHOOK_SECRET", help="Of an endpoint that is there; else one is entered."
)
@click.option("--events", default="*", show_default=True, help="What to be told of; commas between them.")
@click.option(
    "--forward", metavar="URL", help="Hand each on to here, as it came, and answer what that answers."
)
@click.option("--count", default=0, help="End after so many different ones.")
def listen(
    url: str,
    key: str,
    port: int,
    public: str | None,
    secret: str | None,
    events: str,
    forward: str | None,
    count: int,
) -> None:
    """Receive webhooks here, verify their signatures and print them; Ctrl-C ends it.

    Without --secret an endpoint is entered for as long as this runs. An API on another machine reaches it
    through a tunnel of yours: --public.
    """
    _no_circle(forward, port)
    listener = Listener(secret or "", forward, count)
    here = f"http://127.0.0.1:{port}"
    with (
        server_of(listener, port) as server,
        Api(url, key) as api,
        _entered(api, listener, public or here, events.split(",")),
    ):
        click.echo(f"listening on {here}" + (f", handing on to {forward}" if forward else ""))
        while not listener.is_full:
            server.handle_request()


@contextmanager
def _entered(api: Api, listener: Listener, address: str, events: list[str]) -> Iterator[None]:
    """An endpoint of its own for the time being, where it was given no secret."""
    if listener.secret:
        yield
        return
    wish = {"url": address, "events": events, "description": "python -m app webhooks listen"}
    made = api.post("/merchant/webhook-endpoints", **wish)
    listener.secret = made["secret"]
    click.echo(f"entered the endpoint {made['id']} for {address}")
    try:
        yield
    finally:
        api.delete(f"/merchant/webhook-endpoints/{made['id']}")


def _no_circle(forward: str | None, port: int) -> None:
    if forward:
        parts = urlsplit(forward)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise click.ClickException(
                f"--forward wants an address such as http://127.0.0.1:3000/hook, not {forward}"
            )
        if parts.hostname in ("127.0.0.1", "localhost") and parts.port == port:
            raise click.ClickException("--forward leads back here: give your program another port")


@webhooks.command()
@click.argument("event", default=TEST)
@of_a_server
@click.option("--endpoint", help="Its id; needed where the key has several.")
@click.option("--how", type=click.Choice(HOW), default="once", show_default=True)
def trigger(event: str, url: str, key: str, endpoint: str | None, how: str) -> None:
    """Have a test event sent: webhook.test with any key, one of every other kind with a test key."""
    with Api(url, key) as api:
        path = f"/merchant/webhook-endpoints/{api.endpoint(endpoint)['id']}"
        if event == TEST:
            sent = [api.post(f"{path}/test")]
        else:
            sent = api.post(f"{path}/rehearse", event=event, how=how)
        _report([api.until(f"/merchant/deliveries/{each['id']}", _tried) for each in sent])


@webhooks.command()
@click.argument("deliveries", nargs=-1)
@of_a_server
@click.option("--endpoint", help="Its id, for all that was sent there.")
@click.option("--since", type=MOMENT, help="Only what was sent from then on, such as 2026-12-01T09:00+08:00.")
@click.option("--until", type=MOMENT, help="Only what was sent before then.")
@click.option("--failed", is_flag=True, help="Only what was not taken.")
def replay(
    deliveries: tuple[str, ...],
    url: str,
    key: str,
    endpoint: str | None,
    since: datetime | None,
    until: datetime | None,
    failed: bool,
) -> None:
    """Have deliveries sent once more, by their ids, or all of an endpoint within a time; oldest first."""
    if not deliveries and not (since or failed):
        raise click.UsageError("say which: ids of deliveries, --since, or --failed")
    with Api(url, key) as api:
        ids = list(deliveries)
        if not ids:
            log = f"/merchant/webhook-endpoints/{api.endpoint(endpoint)['id']}/deliveries"
            ids = [
                each["id"]
                for each in _between(api.each(log), since, until)
                if not failed or _was_not_taken(each)
            ]
        for id in reversed(ids) if not deliveries else ids:
            api.post(f"/merchant/deliveries/{id}/replay")
        click.echo(f"{len(ids)} sent once more" if ids else "there is nothing to send once more")


def _between(newest_first: Iterator[Any], since: datetime | None, until: datetime | None) -> Iterator[Any]:
    for each in newest_first:
        made = datetime.fromisoformat(each["created_at"]).astimezone(UTC)
        if since and made < since:
            return
        if not until or made < until:
            yield each


def _was_not_taken(delivery: Any) -> bool:
    return bool(delivery["status"] != "delivered")


def _tried(delivery: Any) -> bool:
    return bool(delivery["tries"])


def _report(deliveries: list[Any]) -> None:
    for each in deliveries:
        last = each["tries"][-1]
        came = last["status_code"] or last["failure"]
        click.echo(f"{each['event']}  {each['id']}  {each['status']}  {came}  {last['ms']} ms")
    if any(each["status"] != "delivered" for each in deliveries):
        raise click.ClickException("it was not taken: the receiver has to answer 2xx within 15 s")


@click.command()
@of_a_server
@click.option("--endpoint", help="Its id; needed where the key has several.")
@click.option("--language", type=click.Choice(["en", "zh"]), default="en", show_default=True)
@click.option("--least", default=100, show_default=True, help="End with 1 below this score.")
def conformance(url: str, key: str, endpoint: str | None, language: str, least: int) -> None:
    """Have an integration examined before it goes live, with a test key: a score, and what to mend."""
    with Api(url, key) as api:
        path = f"/merchant/webhook-endpoints/{api.endpoint(endpoint)['id']}/conformance"
        id = api.post(path)["id"]
        [run] = [each for each in api.until(path, lambda runs: _is_over(runs, id)) if each["id"] == id]
    for each in run["checks"]:
        click.echo(f"{'ok  ' if each['passed'] else 'FAIL'}  {each[language]}  [{each['came']}]")
        if not each["passed"]:
            click.echo(f"      → {each[f'remedy_{language}']}")
    click.echo(f"{run['score']} of 100")
    if run["score"] < least:
        raise click.exceptions.Exit(1)


def _is_over(runs: list[Any], id: str) -> bool:
    return any(each["id"] == id and each["finished_at"] for each in runs)
