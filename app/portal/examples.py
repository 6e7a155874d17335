"""What was really asked and really answered: `openapi/examples/<operation>.json`, one file an operation.

The tests write them down as they run (`tests/recording.py`), scrubbed of whatever differs from run to run.
An operation nobody has asked yet keeps the samples that the kit made of its schema.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from app.kit.contract import example

Json = dict[str, Any]
FOLDER = Path(__file__).parents[2] / "openapi" / "examples"
JSON = "application/json"


@cache
def of(operation_id: str) -> Json:
    """By status; each `{path, query, body, answer}`."""
    file = FOLDER / f"{operation_id}.json"
    return json.loads(file.read_text()) if file.exists() else {}


def fitted(value: Any, schema: Json, schemas: Json) -> Any:
    """As it would be answered today: without fields there are no more, with samples of those that are new."""
    match _meant(value, schema, schemas), value:
        case {"properties": properties} as shape, dict():
            known = {name: each for name, each in value.items() if name in properties}
            new = {name: example(properties[name], schemas) for name in shape.get("required", ())}
            return {name: fitted(each, properties[name], schemas) for name, each in (new | known).items()}
        case {"items": items}, list():
            return [fitted(each, items, schemas) for each in value]
        case _:
            return value


def _meant(value: Any, schema: Json, schemas: Json) -> Json:
    """Of several shapes the one that shares most fields with it."""
    if ref := schema.get("$ref"):
        return _meant(value, schemas[ref.rpartition("/")[2]], schemas)
    choices = schema.get("anyOf") or schema.get("oneOf")
    if not choices:
        return schema
    shapes = [_meant(value, each, schemas) for each in choices]
    names = set(value) if isinstance(value, dict) else set()
    if isinstance(value, list):
        shapes = [each for each in shapes if "items" in each] or shapes
    return max(shapes, key=lambda each: len(names & set(each.get("properties", ()))))


def put_into(operation: Json, schemas: Json) -> None:
    for media in operation.get("requestBody", {}).get("content", {}).values():
        media.setdefault("example", example(media.get("schema", {}), schemas))
    recorded = {
        status: each
        for status, each in of(operation["operationId"]).items()
        if status in operation["responses"]
    }
    for status, each in recorded.items():
        media = operation["responses"][status].get("content", {}).get(JSON)
        if media and each["answer"] is not None:
            media["example"] = fitted(each["answer"], media["schema"], schemas)
    if recorded:
        _show_request(operation, recorded[min(recorded)], schemas)


def _show_request(operation: Json, asked: Json, schemas: Json) -> None:
    for parameter in operation.get("parameters", ()):
        value = asked.get(parameter["in"], {}).get(parameter["name"])
        if value is not None:
            parameter["example"] = value
    media = operation.get("requestBody", {}).get("content", {}).get(JSON)
    if media and asked.get("body") is not None:
        media["example"] = fitted(asked["body"], media["schema"], schemas)
