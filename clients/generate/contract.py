"""The contract as a client sees it: operations with what goes in and out, shapes by name, errors by name."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Schema = Mapping[str, Any]

BASE = "/api/v1"
METHODS = {"get", "post", "put", "delete"}
PAGE = "Page_"
STOREYS = {"app", "kit", "registry", "commons", "services", "across"}
SCHEMAS = "#/components/schemas/"


@dataclass(frozen=True)
class Parameter:
    name: str
    schema: Schema
    required: bool


@dataclass(frozen=True)
class Operation:
    """`keyed`: takes an Idempotency-Key. `answer`: what the envelope carries, None for files."""

    name: str
    method: str
    path: str
    said: str
    parameters: Sequence[Parameter]
    body: Schema | None
    body_required: bool
    form: bool
    answer: Schema | None
    keyed: bool

    @property
    def in_path(self) -> list[Parameter]:
        return [each for each in self.parameters if f"{{{each.name}}}" in self.path]

    @property
    def in_query(self) -> list[Parameter]:
        return [each for each in self.parameters if f"{{{each.name}}}" not in self.path]

    @property
    def flags(self) -> str:
        """k: takes an Idempotency-Key; f: its body is a form with a file; b: answers with a file."""
        marks = (("k", self.keyed), ("f", self.form), ("b", self.answer is None))
        return "".join(mark for mark, is_set in marks if is_set)


@dataclass(frozen=True)
class Fault:
    name: str
    errcode: int
    said: str

    @property
    def status(self) -> int:
        return self.errcode // 1000

    @property
    def is_family(self) -> bool:
        """All that a status says and no more: the clients have those by hand."""
        return self.errcode % 1000 == 0


class Contract:
    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content
        self.schemas: Mapping[str, Schema] = content["components"]["schemas"]
        self.operations = sorted(self._operations(), key=lambda each: each.name)

    @classmethod
    def read(cls, path: Path) -> "Contract":
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def shapes(self) -> list[tuple[str, Schema]]:
        """Those that the operations speak of, by the names they have in the clients."""
        wanted = {each for operation in self.operations for each in self._named_in(operation)}
        names = Counter(name_of(each) for each in wanted)
        if twice := [name for name, times in names.items() if times > 1]:
            raise ValueError(f"several shapes of the contract would be called alike: {', '.join(twice)}")
        return sorted((name_of(each), self.schemas[each]) for each in wanted)

    def faults(self) -> list[Fault]:
        found = {
            name: Fault(name, shown["value"]["errcode"], shown["value"]["errmsg"])
            for _, raw in self._raw()
            for status, response in raw["responses"].items()
            if status >= "4"
            for name in _media(response).get("examples", {})
            if (shown := self.content["components"]["examples"].get(name))
        }
        return sorted(found.values(), key=lambda each: each.errcode)

    def _raw(self) -> Iterator[tuple[tuple[str, str], Any]]:
        """Without those that only WeChat's servers call, and those outside the envelope."""
        for path, methods in self.content["paths"].items():
            if path.startswith(f"{BASE}/") and "/wechat/" not in path.replace("/auth/wechat", ""):
                for method in METHODS & methods.keys():
                    yield (method.upper(), path.removeprefix(BASE)), methods[method]

    def _operations(self) -> Iterator[Operation]:
        for (method, path), raw in self._raw():
            parameters = raw.get("parameters", [])
            body = raw.get("requestBody", {})
            media = body.get("content", {})
            form = "multipart/form-data" in media
            yield Operation(
                name=raw["operationId"],
                method=method,
                path=path,
                said=" ".join(f"{raw['summary']}. {raw.get('description', '')}".split()),
                parameters=list(_parameters(path, parameters)),
                body=media["multipart/form-data" if form else "application/json"]["schema"]
                if media
                else None,
                body_required=body.get("required", False),
                form=form,
                answer=self._answer(raw),
                keyed=any(each["name"] == "Idempotency-Key" for each in parameters),
            )

    def _answer(self, raw: Mapping[str, Any]) -> Schema | None:
        [first, *_] = [each for status, each in raw["responses"].items() if status.startswith("2")]
        schema = _media(first).get("schema")
        if schema is None:
            return None
        wrapper = self.schemas[schema["$ref"].removeprefix(SCHEMAS)]
        answer: Schema = wrapper["properties"]["data"]
        return answer

    def _named_in(self, operation: Operation) -> set[str]:
        seen: set[str] = set()
        left: list[Any] = [operation.body, operation.answer, *(each.schema for each in operation.parameters)]
        while left:
            match left.pop():
                case {"$ref": str(ref)}:
                    name = ref.removeprefix(SCHEMAS)
                    if name not in seen:
                        left.append(self.schemas[name])
                        seen.add(name)
                case dict() as schema:
                    left.extend(schema.values())
                case list() as several:
                    left.extend(several)
        return {each for each in seen if not each.startswith(PAGE)}


def _parameters(path: str, raw: Sequence[Any]) -> Iterator[Parameter]:
    """Of the path and the query; what is named in both is given once, in the path."""
    for each in raw:
        in_path = f"{{{each['name']}}}" in path
        if each["in"] == "path" or (each["in"] == "query" and not in_path):
            yield Parameter(each["name"], each["schema"], each.get("required", False))


def _media(response: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = response.get("content", {}).get("application/json", {})
    return found


def name_of(schema: str) -> str:
    """`app__services__orders__schemas__VisitRead` is OrdersVisitRead, `Scope-Output` is ScopeOutput."""
    *modules, name = re.split(r"__(?=\w)", schema)
    rooms = [each for each in modules[:-1] if each not in STOREYS]
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[-_]+", "_".join([*rooms, name])))


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(each.capitalize() for each in rest)


def pascal(name: str) -> str:
    return "".join(each.capitalize() for each in name.split("_"))
