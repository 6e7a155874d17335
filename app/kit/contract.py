"""The published contract: FastAPI's, with an example for every success and honest words about tokens."""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI

from app.kit.envelope import Failure

SAMPLES = {
    "uuid": "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7",
    "date-time": "2026-12-01T09:00:00+08:00",
    "date": "2026-12-01",
    "binary": "…",
}
OPTIONAL = "OptionalBearer"
ACTING_FOR = "X-Acting-For"


def install(app: FastAPI, *, everywhere: dict[int | str, dict[str, Any]]) -> None:
    """`everywhere`: as `problems` makes them: 400 for a body that is no text, 403 for who acts for nobody."""
    generate = app.openapi
    common = {str(status): each for status, each in everywhere.items()}

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _completed(generate(), common)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _completed(contract: dict[str, Any], common: dict[str, dict[str, Any]]) -> dict[str, Any]:
    components = contract["components"]
    components["schemas"] |= {Failure.__name__: Failure.model_json_schema(mode="serialization")}
    components["securitySchemes"].pop(OPTIONAL, None)
    for path in contract["paths"].values():
        for operation in path.values():
            if {OPTIONAL: []} in operation.get("security", []):
                operation["security"] = [{}, {"HTTPBearer": []}]
            also = {status: common[status] for status in _also(operation)}
            operation["responses"] = dict(sorted((also | operation["responses"]).items()))
            for status, response in operation["responses"].items():
                media = response.get("content", {}).get("application/json")
                if media and status.startswith("2"):
                    media["example"] = example(media["schema"], components["schemas"])
    return contract


def _also(operation: dict[str, Any]) -> Iterator[str]:
    """What may come of an operation's form, whatever it does."""
    if "requestBody" in operation:
        yield "400"
    if ACTING_FOR in {parameter["name"] for parameter in operation.get("parameters", ())}:
        yield "403"


def example(schema: dict[str, Any], schemas: dict[str, Any]) -> Any:
    """One value that fits: the examples that fields give, and plain samples where they give none."""
    match schema:
        case {"examples": [first, *_]}:
            return first
        case {"const": value}:
            return value
        case {"$ref": ref}:
            return example(schemas[ref.rpartition("/")[2]], schemas)
        case {"enum": [first, *_]}:
            return first
        case {"anyOf": [first, *_]} | {"oneOf": [first, *_]} | {"allOf": [first, *_]}:
            return example(first, schemas)
        case {"properties": properties}:
            return {name: example(each, schemas) for name, each in properties.items()}
        case {"type": "array", "items": items}:
            return [example(items, schemas)]
        case {"type": "string"}:
            return SAMPLES.get(schema.get("format", ""), "示例")
        case {"type": "integer"}:
            return int(schema.get("minimum", 1))
        case {"type": "number"}:
            return 1.5
        case {"type": "object"}:
            return {}
        case {"type": "boolean"}:
            return True
        case _:
            return None
