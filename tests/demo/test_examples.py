"""The examples of the contract are asked of the running demo, and answered as the contract says.

Ids that the demo knows take the place of the examples'; where it knows none, the refusal has to be one that
the operation admits.
"""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from fastapi import FastAPI

from app.demo.load import load
from tests.architecture.test_api import PUSHED
from tests.architecture.test_contract import JSON, PUBLISHED, Json, Shapes
from tests.client import Client, client_of, data
from tests.conftest import living, settings_for
from tests.database import database

COMMUNITY = "/places/140502009010"
KNOWN = {  # path parameter → a list of the demo where one is found
    "venue_id": f"{COMMUNITY}/venues",
    "merchant_id": f"{COMMUNITY}/merchants",
    "offer_id": f"{COMMUNITY}/offers",
    "facility_id": f"{COMMUNITY}/facilities",
}
PEOPLE = ("resident", "staff", "street", "admin", "provider", "merchant", "mediator")
LAST = {"forget_me", "forget_resident", "sign_out", "end_session", "end_all_sessions"}


@pytest.fixture
async def demo(worker_id: str) -> AsyncIterator[FastAPI]:
    with database(f"examples_{worker_id}") as url:
        await load(settings_for(url), say=lambda _: None)
        async with living(url) as app:
            yield app


async def people_of(client: Client) -> list[dict[str, str]]:
    found: list[dict[str, str]] = [{}]
    for name in PEOPLE:
        signed_in = data(await client.post("/auth/wechat", json={"code": f"demo:{name}"}))
        found.append({"Authorization": f"Bearer {signed_in['access_token']}"})
    return found


def asked(method: str, path: str, operation: Json, known: dict[str, str]) -> dict[str, Any]:
    parameters = operation.get("parameters", ())
    shown = {each["name"]: each.get("example") for each in parameters if each["in"] == "path"} | known
    query = {
        each["name"]: each["example"] for each in parameters if each["in"] == "query" and "example" in each
    }
    media = operation.get("requestBody", {}).get("content", {}).get(JSON, {})
    url = path.removeprefix("/api/v1").format_map({name: str(value) for name, value in shown.items()})
    return {"method": method, "url": url, "params": query} | ({"json": media["example"]} if media else {})


def complaint(answer: Any, operation: Json, published: Json, shapes: Shapes) -> str | None:
    response = operation["responses"].get(str(answer.status_code))
    if response is None:
        return "not documented"
    media = response.get("content", {}).get(JSON)
    if media is None or not answer.headers.get("content-type", "").startswith(JSON):
        return None
    content = answer.json()
    if answer.status_code >= 400 and content["error"] not in media["examples"]:
        return f"{content['error']} is not admitted"
    return shapes.complaint(media["schema"], content)


@pytest.mark.thorough
@pytest.mark.timeout(600)
async def test_every_example_is_answered_as_the_contract_says(demo: FastAPI) -> None:
    published: Json = json.loads(PUBLISHED.read_text())
    shapes, wrong, succeeded = Shapes(published), [], set()
    every = [
        (method, path, operation)
        for path, methods in published["paths"].items()
        for method, operation in methods.items()
        if operation["operationId"] not in PUSHED
    ]
    async with client_of(demo) as client:
        people = await people_of(client)
        known = {"code": "140502009010", "name": "government"}
        for name, address in KNOWN.items():
            known[name] = data(await client.get(address))["items"][0]["id"]
        for method, path, operation in sorted(every, key=lambda each: each[2]["operationId"] in LAST):
            request = asked(method, path, operation, known)
            for headers in people:
                answer = await client.request(**request, headers=headers)
                if found := complaint(answer, operation, published, shapes):
                    wrong.append(
                        f"{operation['operationId']} {answer.status_code}: {found} {answer.text[:150]}"
                    )
                    break
                if answer.is_success:
                    succeeded.add(operation["operationId"])
                    break
    assert not wrong, "\n".join(wrong)
    assert len(succeeded) > 100, f"only {len(succeeded)} succeeded"
