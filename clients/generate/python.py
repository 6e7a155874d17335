"""What the Python client is generated as: shapes, operations for both faces, errors."""

import json
import keyword
from collections.abc import Iterator

from clients.generate.contract import PAGE, SCHEMAS, Contract, Fault, Operation, Schema, name_of, pascal

HEAD = '"""Generated from openapi/openapi.json by `make clients`: change the contract, not this file."""\n'


def files(contract: Contract) -> dict[str, str]:
    return {
        "shapes.py": HEAD + "\n".join(_shapes(contract)),
        "operations.py": HEAD + "\n".join(_operations(contract)),
        "errors.py": HEAD + "\n".join(_errors(contract.faults())),
    }


def written(schema: Schema) -> str:
    match schema:
        case {"$ref": str(ref)}:
            name = ref.removeprefix(SCHEMAS)
            return (
                f"Page[{name_of(name[len(PAGE) :].rstrip('_'))}]" if name.startswith(PAGE) else name_of(name)
            )
        case {"const": value}:
            return f"Literal[{value!r}]"
        case {"enum": values}:
            return f"Literal[{', '.join(json.dumps(each, ensure_ascii=False) for each in values)}]"
        case {"anyOf": several} | {"oneOf": several} | {"allOf": several}:
            return " | ".join(dict.fromkeys(written(each) for each in several))
        case {"prefixItems": several}:
            return f"tuple[{', '.join(written(each) for each in several)}]"
        case {"type": "array"}:
            return f"list[{written(schema.get('items', {}))}]"
        case {"type": "object", "additionalProperties": dict() as each}:
            return f"dict[str, {written(each)}]"
        case {"type": "object"}:
            return "dict[str, Any]"
        case {"type": "string", "format": "binary"} | {"type": "string", "contentMediaType": _}:
            return "Upload"
        case {"type": str(kind)}:
            kinds = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
            return kinds[kind]
        case _:
            return "Any"


def _shapes(contract: Contract) -> Iterator[str]:
    yield "from __future__ import annotations\n"
    yield "from typing import Any, Literal, NotRequired, TypeAlias, TypedDict\n"
    yield "from linli_client.answers import Page, Upload\n"
    for name, schema in contract.shapes():
        if "properties" not in schema:
            yield f"{name}: TypeAlias = {written(schema)!r}\n\n"
        elif any(keyword.iskeyword(each) for each in schema["properties"]):
            fields = (
                f'    "{field}": {_optional(schema, field, each)!r},'
                for field, each in schema["properties"].items()
            )
            yield "\n".join([f'{name} = TypedDict("{name}", {{', *fields, "})\n\n"])
        else:
            yield f"class {name}(TypedDict):"
            yield from _docstring(schema.get("description", ""))
            yield from _fields(schema)
            yield "\n"


def _fields(schema: Schema) -> Iterator[str]:
    for field, each in schema["properties"].items():
        yield f"    {field}: {_optional(schema, field, each)}"
        yield from _docstring(each.get("description", ""))
    if not schema["properties"]:
        yield "    pass"


def _optional(schema: Schema, field: str, each: Schema) -> str:
    text = written(each)
    return text if field in schema.get("required", ()) else f"NotRequired[{text}]"


def _docstring(text: str) -> Iterator[str]:
    if text:
        yield f"    {_quoted(text)}"


def _quoted(text: str) -> str:
    said = " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")
    return f'"""{said}{" " if said.endswith(chr(34)) else ""}"""'


def _operations(contract: Contract) -> Iterator[str]:
    yield "from __future__ import annotations\n"
    yield "from collections.abc import Awaitable, Mapping"
    yield "from typing import Any, Literal, Protocol, Unpack\n"
    yield "from linli_client.answers import Options, Page"
    yield "from linli_client.shapes import *\n"
    yield "OPERATIONS: Mapping[str, str] = {"
    for operation in contract.operations:
        line = f"{operation.method} {operation.path} {operation.flags}".rstrip()
        yield f'    "{operation.name}": {json.dumps(line)},'
    yield "}\n\n"
    yield "class Operations:"
    yield '    """One method an operation, each answering at once."""\n'
    yield "    def _call(self, name: str, arguments: Mapping[str, Any], options: Options) -> Any:"
    yield "        raise NotImplementedError\n"
    for operation in contract.operations:
        yield from _method(operation, "def", _answer(operation), "self._call")
    yield "\nclass AsyncOperations:"
    yield '    """One method an operation, each to be awaited."""\n'
    yield "    async def _call(self, name: str, arguments: Mapping[str, Any], options: Options) -> Any:"
    yield "        raise NotImplementedError\n"
    for operation in contract.operations:
        yield from _method(operation, "async def", _answer(operation), "await self._call")


def _answer(operation: Operation) -> str:
    return "bytes" if operation.answer is None else written(operation.answer)


def _method(operation: Operation, define: str, answer: str, call: str) -> Iterator[str]:
    needed = [f"{each.name}: {written(each.schema)}" for each in operation.in_path]
    if operation.body is not None:
        needed.append(
            f"body: {written(operation.body)}" + ("" if operation.body_required else " | None = None")
        )
    named = [
        f"{_safe(each.name)}: {written(each.schema)}"
        + ("" if each.required else " | None = None").replace(" | None |", " |")
        for each in operation.in_query
    ]
    names = [each.name for each in operation.in_path] + ["body"] * (operation.body is not None)
    names += [each.name for each in operation.in_query]
    taken = "{" + ", ".join(f'"{each}": {_safe(each)}' for each in names) + "}"
    between = ["*", *named] if named else []
    heads = ", ".join(["self", *needed, *between, "**options: Unpack[Options]"])
    yield f"    {define} {operation.name}({heads}) -> {answer}:"
    yield f"        {_quoted(operation.said)}"
    returned = f'{call}("{operation.name}", {taken}, options)'
    if answer == "None":
        yield f"        {returned}\n"
    else:
        yield f"        answer: {answer} = {returned}"
        yield "        return answer\n"


def _safe(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def _errors(faults: list[Fault]) -> Iterator[str]:
    yield "from collections.abc import Mapping\n"
    yield "from linli_client import families\n"
    named = [each for each in faults if not each.is_family]
    for each in named:
        yield f"\nclass {pascal(each.name)}(families.{FAMILIES[each.status]}):"
        yield f"    {_quoted(f'{each.errcode} {each.said}')}\n"
    yield "\nBY_NAME: Mapping[str, type[families.Refused]] = {"
    yield "\n".join(f'    "{each.name}": {pascal(each.name)},' for each in named)
    yield "}\n"


FAMILIES = {
    400: "BadRequest",
    401: "Unauthenticated",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    408: "TooSlow",
    409: "Conflict",
    410: "NotFound",
    413: "TooLarge",
    415: "Invalid",
    422: "Invalid",
    429: "TooManyRequests",
    500: "ServerFailed",
    502: "Unavailable",
    503: "Unavailable",
    504: "Unavailable",
}
