"""The published contract: as FastAPI made it and the kit completed it, said in both languages, with what was
really asked and answered for examples, the nouns in reading order, and what webhooks tell."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from fastapi import FastAPI

from app.kit.access import ProxyRefused
from app.kit.access.asking import MachineRefused
from app.kit.contract import ACTING_FOR
from app.kit.errors import AppError
from app.kit.machines import KeyNeeded
from app.kit.problems import failure_of
from app.portal import examples
from app.portal.hooks import hooks
from app.portal.words import both
from app.registry.partners.errors import KeyRefused
from app.registry.people.errors import TokenExpired, TokenRefused

Json = dict[str, Any]
FOR_MACHINES = "/api/v1/merchant/"
OF_MACHINES = (KeyNeeded, KeyRefused)
OF_PEOPLE = (TokenExpired, TokenRefused, MachineRefused, KeyRefused)
TAGS = Path(__file__).parent / "tags.yaml"
REMEDIES = Path(__file__).parent / "remedies.yaml"
ABOUT_ZH = """每个回应都是同一种形状，用的是微信自己的词。

成功是 `{"errcode": 0, "errmsg": "ok", "data": ...}`；失败带有 `errcode`、中文的 `errmsg`（`Accept-Language` \
偏好英文时为英文）、错误名 `error`、`detail` 和 `request_id`。\
带请求头 `X-Always-200: 1` 时，HTTP 状态码一律为 200。"""


def install(app: FastAPI, *, told: Mapping[str, Json]) -> None:
    """`told`: the JSON schema of what each webhook tells, by its name."""
    generate = app.openapi

    def openapi() -> Json:
        if app.openapi_schema is None:
            app.openapi_schema = finished(generate(), told)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def tags() -> list[Json]:
    found: list[Json] = yaml.safe_load(TAGS.read_text())
    return found


def finished(contract: Json, told: Mapping[str, Json]) -> Json:
    contract["info"] |= {
        "description": f"{ABOUT_ZH}\n\n{contract['info']['description']}",
        "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
    }
    contract["tags"] = [
        {"name": each["name"], "description": f"{each['title']}：{each['zh']}\n\n{each['en']}"}
        for each in tags()
    ]
    contract["webhooks"] = hooks(told)
    errors: Json = contract["components"].setdefault("examples", {})
    for path, method in contract["paths"].items():
        for operation in method.values():
            _admit(operation, machine=path.startswith(FOR_MACHINES))
    for operation in operations(contract):
        examples.put_into(operation, contract["components"]["schemas"])
        for response in operation["responses"].values():
            _share(response, errors)
    errors |= {each.slug(): _in_both(failure_of(each)) for each in ours()}
    contract["components"]["examples"] = dict(sorted(errors.items(), key=lambda each: _number(each[1])))
    for each in described(contract):
        each["description"] = both(each["description"])
    for operation in said(contract):
        operation["summary"] = both(operation["summary"], " ")
    return contract


def operations(contract: Json) -> Iterator[Json]:
    for path in contract["paths"].values():
        yield from path.values()


def said(contract: Json) -> Iterator[Json]:
    """Whatever has a summary: operations and webhooks."""
    yield from operations(contract)
    for hook in contract["webhooks"].values():
        yield from hook.values()


def described(contract: Json) -> Iterator[Json]:
    """Whatever is described in a sentence of ours; answers speak both languages by themselves."""
    for operation in said(contract):
        yield from _if(operation, *operation.get("parameters", ()), operation.get("requestBody", {}))
    for schema in contract["components"]["schemas"].values():
        yield from _if(schema, *schema.get("properties", {}).values())


def _if(*candidates: Json) -> Iterator[Json]:
    yield from (each for each in candidates if each.get("description"))


def _share(response: Json, shared: Json) -> None:
    """Each refusal is shown once, among the components; hundreds of operations refer to it."""
    for media in response.get("content", {}).values():
        for name, shown in media.get("examples", {}).items():
            if "value" in shown:
                shared.setdefault(name, _in_both(shown["value"]))
                media["examples"][name] = {"$ref": f"#/components/examples/{name}"}


def _admit(operation: Json, *, machine: bool) -> None:
    """What may befall whoever shows a token or acts for another, whatever the operation does."""
    named = {parameter["name"] for parameter in operation.get("parameters", ())}
    befalls = {
        "401": OF_MACHINES if machine else OF_PEOPLE,
        "403": (ProxyRefused,) if ACTING_FOR in named else (),
    }
    for status, errors in befalls.items():
        shown = operation["responses"].get(status, {}).get("content", {}).get("application/json", {})
        if shown and "security" in operation:
            shown["examples"] |= {each.slug(): {"value": failure_of(each)} for each in errors}


def ours() -> Iterator[type[AppError]]:
    """All that can go wrong, whether an operation admits it or it may befall any of them."""
    for error in AppError.by_code.values():
        if error.__module__.startswith("app.") and not error.__module__.startswith("app.demo"):
            yield error


def _number(shown: Json) -> int:
    number: int = shown["value"]["errcode"]
    return number


def _in_both(failure: Json) -> Json:
    error = AppError.by_code[failure["errcode"]]
    english = error(**failure["detail"]).message()
    help_of = remedies()
    return {
        "summary": failure["errmsg"],
        "description": english,
        "value": failure,
        "x-help": help_of.get(error.slug()) or help_of[error.status()],
    }


@cache
def remedies() -> dict[str | int, Json]:
    """By the name of an error, and by the status for all others: cause and remedy in both languages."""
    found: dict[str | int, Json] = yaml.safe_load(REMEDIES.read_text())
    return found
