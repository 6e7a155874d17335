"""What the TypeScript client is generated as: shapes, operations, errors."""

import json
import re
from collections.abc import Iterator

from clients.generate.contract import (
    PAGE,
    SCHEMAS,
    Contract,
    Fault,
    Operation,
    Schema,
    camel,
    name_of,
    pascal,
)

HEAD = "// Generated from openapi/openapi.json by `make clients`: change the contract, not this file.\n"


def files(contract: Contract) -> dict[str, str]:
    return {
        "shapes.ts": HEAD + "\n".join(_shapes(contract)),
        "operations.ts": HEAD + "\n".join(_operations(contract)),
        "errors.ts": HEAD + "\n".join(_errors(contract.faults())),
    }


def written(schema: Schema) -> str:
    match schema:
        case {"$ref": str(ref)}:
            name = ref.removeprefix(SCHEMAS)
            return (
                f"Page<{name_of(name[len(PAGE) :].rstrip('_'))}>" if name.startswith(PAGE) else name_of(name)
            )
        case {"const": value}:
            return json.dumps(value, ensure_ascii=False)
        case {"enum": values}:
            return " | ".join(json.dumps(each, ensure_ascii=False) for each in values)
        case {"anyOf": several} | {"oneOf": several} | {"allOf": several}:
            return " | ".join(dict.fromkeys(written(each) for each in several))
        case {"prefixItems": several}:
            return f"[{', '.join(written(each) for each in several)}]"
        case {"type": "array"}:
            return f"Array<{written(schema.get('items', {}))}>"
        case {"type": "object", "properties": properties}:
            return f"{{ {' '.join(_field(schema, name, each) for name, each in properties.items())} }}"
        case {"type": "object", "additionalProperties": dict() as each}:
            return f"Record<string, {written(each)}>"
        case {"type": "object"}:
            return "Record<string, unknown>"
        case {"type": "string", "format": "binary"} | {"type": "string", "contentMediaType": _}:
            return "Upload"
        case {"type": str(kind)}:
            return "number" if kind in ("integer", "number") else kind
        case _:
            return "unknown"


def _field(schema: Schema, name: str, each: Schema) -> str:
    return f"{name}{'' if name in schema.get('required', ()) else '?'}: {written(each)};"


def _said(text: str, indent: str = "") -> Iterator[str]:
    if text:
        yield f"{indent}/** {' '.join(text.split()).replace('*/', '* /')} */"


def _shapes(contract: Contract) -> Iterator[str]:
    yield 'import type { Page, Upload } from "../answers";\n'
    for name, schema in contract.shapes():
        yield from _said(schema.get("description", ""))
        if "properties" in schema:
            yield f"export interface {name} {{"
            for field, each in schema["properties"].items():
                yield from _said(each.get("description", ""), "  ")
                yield f"  {_field(schema, field, each)}"
            yield "}\n"
        else:
            yield f"export type {name} = {written(schema)};\n"
    yield "export type { Page, Upload };\n"


def _operations(contract: Contract) -> Iterator[str]:
    yield 'import type { Options, Page } from "../answers";'
    methods = "\n".join(_methods(contract))
    used = [name for name, _ in contract.shapes() if re.search(rf"\b{name}\b", methods)]
    yield f'import type {{ {", ".join([*used, "Upload"])} }} from "./shapes";\n'
    yield "/** One method an operation. Names of arguments are those of the wire. */"
    yield f"export interface Operations {{\n{methods}\n}}\n"
    yield "/** Method, path, and: k takes an Idempotency-Key, f is a form, b answers with a file. */"
    yield "export const OPERATIONS: Record<keyof Operations, string> = {"
    for operation in contract.operations:
        line = f"{operation.method} {operation.path} {operation.flags}".rstrip()
        yield f"  {camel(operation.name)}: {json.dumps(line)},"
    yield "};\n"


def _methods(contract: Contract) -> Iterator[str]:
    for operation in contract.operations:
        yield from _said(operation.said, "  ")
        answer = "ArrayBuffer" if operation.answer is None else written(operation.answer)
        yield f"  {camel(operation.name)}({_arguments(operation)}options?: Options): Promise<{answer}>;"


def _arguments(operation: Operation) -> str:
    """Path, query and body in one object, which may be left out where nothing in it is needed."""
    needed = operation.in_path or operation.body_required or any(each.required for each in operation.in_query)
    fields = [
        f"{each.name}{'' if each.required else '?'}: {written(each.schema)}" for each in operation.parameters
    ]
    if operation.body is not None:
        fields.append(f"body{'' if operation.body_required else '?'}: {written(operation.body)}")
    if not fields:
        return "args?: {}, "
    return f"args{'' if needed else '?'}: {{ {'; '.join(fields)} }}, "


def _errors(faults: list[Fault]) -> Iterator[str]:
    yield 'import { FAMILIES } from "../families";\n'
    yield '/** What the API calls its errors: `error.is("slot_taken")`. */'
    yield "export type ErrorName ="
    yield "\n".join(f'  | "{each.name}"' for each in faults) + ";\n"
    named = [each for each in faults if not each.is_family]
    for each in named:
        yield f"/** {each.errcode} {each.said} */"
        yield f"export class {pascal(each.name)} extends FAMILIES[{each.status}] {{}}"
    yield "\nexport const BY_NAME: Record<string, (typeof FAMILIES)[keyof typeof FAMILIES]> = {"
    yield "\n".join(f"  {each.name}: {pascal(each.name)}," for each in named)
    yield "};\n"
