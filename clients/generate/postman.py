"""A Postman collection (v2.1) of every operation: sign in once, and the token is kept for all others."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from clients.generate.contract import METHODS, Contract

Json = dict[str, Any]
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
KEEP = """
const answer = pm.response.json();
if (answer.errcode === 0) {
    pm.collectionVariables.set("token", answer.data.access_token);
    pm.collectionVariables.set("refresh_token", answer.data.refresh_token);
}
""".strip().splitlines()
SIGN_IN = {
    "sign_in_with_wechat": {"code": "demo:resident"},
    "refresh_tokens": {"refresh_token": "{{refresh_token}}"},
}
VARIABLES = {"base": "http://127.0.0.1:8000", "token": "", "refresh_token": "", "merchant_key": ""}


def files(contract: Contract) -> dict[str, str]:
    return {"openapi/postman.json": json.dumps(collection(contract), ensure_ascii=False, indent=1) + "\n"}


def collection(contract: Contract) -> Json:
    content = contract.content
    folders = {
        each["name"]: {"name": each["name"], "description": each["description"], "item": []}
        for each in content["tags"]
    }
    for path, methods in content["paths"].items():
        for method in sorted(METHODS & methods.keys()):
            folders[methods[method]["tags"][0]]["item"].append(_item(path, method, methods[method]))
    return {
        "info": {
            "name": content["info"]["title"],
            "description": content["info"]["description"],
            "schema": SCHEMA,
        },
        "auth": _bearer("token"),
        "variable": [{"key": name, "value": value} for name, value in VARIABLES.items()],
        "item": list(folders.values()),
    }


def _bearer(variable: str) -> Json:
    return {"type": "bearer", "bearer": [{"key": "token", "value": f"{{{{{variable}}}}}", "type": "string"}]}


def _item(path: str, method: str, operation: Mapping[str, Any]) -> Json:
    name = operation["operationId"]
    request: Json = {
        "method": method.upper(),
        "description": operation.get("description", ""),
        "header": list(_headers(operation)),
        "url": _url(path, operation),
    }
    if body := _body(operation, SIGN_IN.get(name)):
        request["body"] = body
    if path.startswith("/api/v1/merchant/"):
        request["auth"] = _bearer("merchant_key")
    elif not operation.get("security"):
        request["auth"] = {"type": "noauth"}
    item: Json = {"name": operation["summary"], "id": name, "request": request, "response": []}
    if name in SIGN_IN:
        item["event"] = [{"listen": "test", "script": {"type": "text/javascript", "exec": KEEP}}]
    return item


def _headers(operation: Mapping[str, Any]) -> Iterator[Json]:
    """Those that may be sent are there, switched off; Postman makes the key of a POST itself."""
    for each in operation.get("parameters", ()):
        if each["in"] == "header":
            value = "{{$guid}}" if each["name"] == "Idempotency-Key" else str(each.get("example", ""))
            yield {"key": each["name"], "value": value, "disabled": not each.get("required", False)}


def _url(path: str, operation: Mapping[str, Any]) -> Json:
    parameters = operation.get("parameters", ())
    segments = [
        f":{each[1:-1]}" if each.startswith("{") and each.endswith("}") else each
        for each in path.strip("/").split("/")
    ]
    query = [
        {
            "key": each["name"],
            "value": str(each.get("example", "")),
            "disabled": not each.get("required", False),
        }
        for each in parameters
        if each["in"] == "query"
    ]
    known = [
        {"key": each["name"], "value": str(each.get("example", ""))}
        for each in parameters
        if each["in"] == "path"
    ]
    return {
        "raw": "{{base}}/" + "/".join(segments),
        "host": ["{{base}}"],
        "path": segments,
        "query": query,
        "variable": known,
    }


def _body(operation: Mapping[str, Any], instead: Any) -> Json | None:
    content = operation.get("requestBody", {}).get("content", {})
    if "multipart/form-data" in content:
        return {"mode": "formdata", "formdata": [{"key": "file", "type": "file", "src": []}]}
    if media := content.get("application/json"):
        shown = json.dumps(instead or media.get("example"), ensure_ascii=False, indent=2)
        return {"mode": "raw", "raw": shown, "options": {"raw": {"language": "json"}}}
    return None
