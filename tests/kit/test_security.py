"""Whoever finds a weakness is told whom to tell (RFC 9116)."""

from datetime import datetime, timedelta

import pytest
from pydantic import ValidationError

from app.kit.clock import now
from app.kit.security import PATH
from app.settings import Settings


@pytest.fixture
def say_whom(app):
    usual = app.state.settings

    def said(*contacts):
        app.state.settings = usual.model_copy(update={"security_contact": list(contacts)})

    yield said
    app.state.settings = usual


async def test_it_names_whom_the_settings_name_and_is_never_out_of_date(client, say_whom):
    say_whom("mailto:security@linli.example", "https://linli.example/report")
    answer = await client.get(f"http://test{PATH}")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    lines = dict.fromkeys(answer.text.splitlines())
    assert list(lines)[:2] == [
        "Contact: mailto:security@linli.example",
        "Contact: https://linli.example/report",
    ]
    [expires] = [each.removeprefix("Expires: ") for each in lines if each.startswith("Expires: ")]
    assert timedelta(days=90) < datetime.fromisoformat(expires) - now() < timedelta(days=365)
    assert answer.text.endswith("Preferred-Languages: zh, en\n")


async def test_where_nobody_is_named_there_is_no_file(client):
    answer = await client.get(f"http://test{PATH}")
    assert (answer.status_code, answer.json()["error"]) == (404, "not_found")


@pytest.mark.parametrize(
    "contact", ["security@linli.example", "http://linli.example", "mailto:a@b\nExpires: x"]
)
def test_a_contact_is_an_address_that_can_be_used(monkeypatch, contact):
    monkeypatch.setenv("SECURITY_CONTACT", contact)
    with pytest.raises(ValidationError, match="security_contact"):
        Settings()
    monkeypatch.setenv("SECURITY_CONTACT", "mailto:a@b.example, tel:+86-10-12345678")
    assert Settings().security_contact == ["mailto:a@b.example", "tel:+86-10-12345678"]
