"""The API as a merchant's server sees it; what goes wrong is told in one sentence."""

import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, Self

import click
import httpx

URL = "http://127.0.0.1:8000"
PATIENCE = 60.0  # seconds

Command = Callable[..., Any]


class Api:
    def __init__(self, url: str, key: str) -> None:
        self.client = httpx.Client(
            base_url=f"{url.rstrip('/')}/api/v1",
            headers={"Authorization": f"Bearer {key}", "Accept-Language": "en"},
            timeout=30,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None
    ) -> None:
        self.client.close()

    def get(self, path: str, **query: Any) -> Any:
        return self._data("GET", path, params=query)

    def post(self, path: str, **body: Any) -> Any:
        return self._data("POST", path, json=body or None)

    def delete(self, path: str) -> Any:
        return self._data("DELETE", path)

    def each(self, path: str) -> Iterator[Any]:
        """All rows of a list, page by page."""
        cursor: dict[str, str] = {}
        while True:
            page = self.get(path, **cursor)
            yield from page["items"]
            if not page["next"]:
                return
            cursor = {"after": page["next"]}

    def until(self, path: str, ended: Callable[[Any], bool]) -> Any:
        """Asked again and again until it has ended, for a minute at most."""
        deadline = time.monotonic() + PATIENCE
        while not ended(found := self.get(path)):
            if time.monotonic() > deadline:
                raise click.ClickException(
                    f"nothing came of it within {PATIENCE:.0f} s: does a worker run there?"
                )
            time.sleep(0.2)
        return found

    def endpoint(self, id: str | None) -> Any:
        """The one named, or the only one there is."""
        if id:
            return self.get(f"/merchant/webhook-endpoints/{id}")
        found = self.get("/merchant/webhook-endpoints")["items"]
        if len(found) != 1:
            many = "no webhook endpoint" if not found else f"{len(found)} webhook endpoints"
            raise click.ClickException(
                f"this key has {many}: say which with --endpoint, or enter one with listen"
            )
        return found[0]

    def _data(self, method: str, path: str, **rest: Any) -> Any:
        try:
            answer = self.client.request(method, path, **rest)
            body = answer.json()
            if answer.is_success:
                return body["data"]
            said = f"{body['errmsg']} ({answer.status_code} {body['error']})"
        except httpx.HTTPError:
            said = f"nobody answers at {self.client.base_url}: is it running, and is --url right?"
        except (ValueError, KeyError, TypeError):
            said = f"what answers at {self.client.base_url} is not this API: is --url right?"
        raise click.ClickException(said)


def of_a_server(command: Command) -> Command:
    """--url and --key, which the environment may say."""
    url = click.option(
        "--url", envvar="LINLI_URL", default=URL, show_default=True, help="Where the API is. [LINLI_URL]"
    )
    key = click.option("--key", envvar="LINLI_KEY", required=True, help="mk_test_… or mk_live_… [LINLI_KEY]")
    return url(key(command))
