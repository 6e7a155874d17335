"""What integrators read is whole: both languages, and an example of everything that is asked and answered.

Read from the published file, which `test_api.py` keeps the one we serve.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from httpx import ASGITransport, AsyncClient
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from app.across.webhooks.catalogue import TOLD
from app.kit.errors import AppError
from app.portal import contract, examples, words

Json = dict[str, Any]
JSON = "application/json"
PUBLISHED = Path(__file__).parents[2] / "openapi" / "openapi.json"
SAY_IT = (
    "A new operation or field? Say each English sentence in Chinese in app/portal/chinese/ (one line: "
    "`English: 中文`), run the test that asks it with EXAMPLES=write (it writes openapi/examples/), then "
    "`make openapi`."
)


@pytest.fixture(scope="module")
def published() -> Json:
    found: Json = json.loads(PUBLISHED.read_text())
    return found


@pytest.fixture(scope="module")
def operations(published: Json) -> list[Json]:
    found = list(contract.operations(published))
    assert len(found) > 400
    return found


class Shapes:
    """The contract's schemas, stricter than it tells clients to be: what it does not name does not fit."""

    def __init__(self, published: Json) -> None:
        closed = {name: _closed(each) for name, each in published["components"]["schemas"].items()}
        whole = DRAFT202012.create_resource({"components": {"schemas": closed}})
        self.registry: Registry[Any] = Registry().with_resource("urn:contract", whole)

    def complaint(self, schema: Json, value: Any) -> str | None:
        absolute = json.loads(json.dumps(_closed(schema)).replace('"#/', '"urn:contract#/'))
        validator = Draft202012Validator(absolute, registry=self.registry)
        return next((f"{each.json_path} {each.message[:200]}" for each in validator.iter_errors(value)), None)


def _closed(schema: Json) -> Json:
    if "properties" in schema and "additionalProperties" not in schema:
        return schema | {"additionalProperties": False}
    return schema


@pytest.fixture(scope="module")
def shapes(published: Json) -> Shapes:
    return Shapes(published)


def refusals(published: Json, operation: Json) -> Iterator[tuple[str, Json]]:
    """(status, example) of all that is documented to go wrong."""
    for status, response in operation["responses"].items():
        if status >= "4":
            for name, shown in response["content"][JSON]["examples"].items():
                assert shown == {"$ref": f"#/components/examples/{name}"}
                yield status, published["components"]["examples"][name]["value"]


def test_every_sentence_stands_there_in_chinese_and_in_english(published: Json) -> None:
    said = {each["description"] for each in contract.described(published)}
    said |= {each["summary"] for each in contract.said(published)}
    wanted = {text: english for english in words.known() for text in both_ways(english)}
    missing = sorted(said - set(wanted))
    assert not missing, f"{len(missing)} sentences in English only, {missing[:20]}. {SAY_IT}"
    unsaid = sorted(set(words.known()) - {wanted[each] for each in said})
    assert not unsaid, f"nobody says this any more, take it out of app/portal/chinese/: {unsaid}"


def both_ways(english: str) -> tuple[str, str]:
    return words.both(english), words.both(english, " ")


def test_every_noun_stands_in_its_place_in_reading_order(published: Json, operations: list[Json]) -> None:
    used = {tag for each in operations for tag in each["tags"]}
    assert used == {each["name"] for each in contract.tags()}, (
        "give a new tag its line in app/portal/tags.yaml"
    )
    assert [each["name"] for each in published["tags"]] == [each["name"] for each in contract.tags()]


def test_every_request_is_shown_and_fits(operations: list[Json], shapes: Shapes) -> None:
    shown = 0
    for each in operations:
        if media := each.get("requestBody", {}).get("content", {}).get(JSON):
            assert not (found := shapes.complaint(media["schema"], media["example"])), (
                f"{each['operationId']}: {found}. {SAY_IT}"
            )
            shown += 1
    assert shown > 150


def test_every_success_was_really_answered_and_fits(operations: list[Json], shapes: Shapes) -> None:
    missing, wrong = [], []
    for each in operations:
        recorded = examples.of(each["operationId"])
        for status, response in each["responses"].items():
            if status >= "3":
                continue
            if status not in recorded:
                missing.append(f"{each['operationId']} {status}")
            media = response.get("content", {}).get(JSON)
            if media and (found := shapes.complaint(media["schema"], media["example"])):
                wrong.append(f"{each['operationId']} {status}: {found}")
    assert not missing + wrong, f"not recorded, {missing}, or of former times, {wrong}. {SAY_IT}"


def test_every_refusal_is_shown_with_its_number_and_both_messages(
    published: Json, operations: list[Json], shapes: Shapes
) -> None:
    for each in operations:
        for status, value in refusals(published, each):
            assert value["errcode"] // 1000 == int(status), each["operationId"]
            assert not shapes.complaint({"$ref": "#/components/schemas/Failure"}, value)
    for name, shown in published["components"]["examples"].items():
        error = AppError.by_code[shown["value"]["errcode"]]
        assert (error.slug(), shown["summary"]) == (name, shown["value"]["errmsg"])
        assert shown["description"].endswith("."), name


def test_no_example_is_left_over(operations: list[Json]) -> None:
    known = {each["operationId"]: each for each in operations}
    for file in examples.FOLDER.glob("*.json"):
        assert file.stem in known, f"{file.name}: no such operation any more"
        assert set(examples.of(file.stem)) <= set(known[file.stem]["responses"]), file.name


def test_every_webhook_is_described(published: Json, shapes: Shapes) -> None:
    assert set(published["webhooks"]) == set(TOLD.values())
    for name, hook in published["webhooks"].items():
        media = hook["post"]["requestBody"]["content"][JSON]
        assert media["example"]["type"] == name
        assert not shapes.complaint(media["schema"], media["example"]), name


def test_what_does_not_fit_would_be_noticed(shapes: Shapes) -> None:
    """The control."""
    page = {"$ref": "#/components/schemas/Failure"}
    said = {"errcode": 404000, "errmsg": "无", "error": "not_found", "detail": {}, "request_id": "1"}
    whole = said | {"doc_url": "/docs/errors#404000"}
    assert not shapes.complaint(page, whole)
    assert shapes.complaint(page, {**whole, "errcode": "404"})
    assert shapes.complaint(page, {**whole, "formerly": "here"})


async def test_the_contract_is_served_as_ready_bytes(app) -> None:
    transport = ASGITransport(app)
    async with AsyncClient(transport=transport, base_url="http://test") as client:
        whole = await client.get("/openapi.json", headers={"Accept-Encoding": "identity"})
        packed = await client.get("/openapi.json", headers={"Accept-Encoding": "gzip"})
        known = await client.get("/openapi.json", headers={"If-None-Match": whole.headers["ETag"]})
    assert whole.content == packed.content == PUBLISHED.read_bytes()
    assert packed.headers["Content-Encoding"] == "gzip"
    assert (known.status_code, known.content) == (304, b"")
