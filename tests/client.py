from dataclasses import dataclass
from typing import Any, Self
from uuid import UUID

from httpx import ASGITransport, AsyncClient, Response
from starlette.types import ASGIApp

from tests.recording import recorded


@dataclass(frozen=True)
class Person:
    """Somebody with an account, and signed in."""

    id: UUID
    token: str


class Client(AsyncClient):
    """`await client.by(alice).post(...)`"""

    def by(self, person: Person | None) -> Self:
        self.headers.pop("Authorization", None)
        if person:
            self.headers["Authorization"] = f"Bearer {person.token}"
        return self


def client_of(app: ASGIApp) -> Client:
    # A server logs an exception and answers 500; so does this transport, instead of raising it here.
    return Client(
        transport=ASGITransport(recorded(app), raise_app_exceptions=False), base_url="http://test/api/v1"
    )


def data(answer: Response) -> Any:
    """What a success carries."""
    assert answer.is_success, answer.text
    body = answer.json()
    assert (body["errcode"], body["errmsg"]) == (0, "ok")
    return body["data"]


def said(answer: Response) -> tuple[int, str]:
    """Status and name of a failure."""
    return answer.status_code, answer.json()["error"]
