"""What changed between two contracts, as somebody feels it who has programmed against the former one.

A contract is taken apart into facts: what an operation asks (`<`) and what it answers (`>`), field by field.
It breaks a client when something is gone, newly required or narrower where it is asked (unknown fields are
refused), gone, optional or wider where it is answered. New values of an enumeration that is answered are
none: clients must tolerate additions.
"""

import json
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from clients.generate.contract import METHODS, SCHEMAS, Contract, Schema

JSON = "application/json"
UNRELEASED = "Unreleased"


class Fact(NamedTuple):
    """`must`: required. `takes`: types, and for enumerations `=value`."""

    must: bool
    takes: frozenset[str]


Facts = Mapping[str, Mapping[str, Fact]]  # operation → what of it → fact


class Change(NamedTuple):
    breaking: bool
    said: str


def facts(contract: Contract) -> Facts:
    return {
        f"{method.upper()} {path}": dict(_of_operation(contract, methods[method]))
        for path, methods in contract.content["paths"].items()
        for method in sorted(METHODS & methods.keys())
    }


def _of_operation(contract: Contract, raw: Mapping[str, Any]) -> Iterator[tuple[str, Fact]]:
    security = raw.get("security", [])
    yield "< token", Fact(bool(security) and {} not in security, frozenset({"string"}))
    for each in raw.get("parameters", ()):
        schema = each["schema"]
        yield f"< {each['in']}.{each['name']}", Fact(each.get("required", False), _takes(contract, schema))
    body = raw.get("requestBody", {})
    for media in body.get("content", {}).values():
        yield "< body", Fact(body.get("required", False), frozenset({"body"}))
        yield from _fields(contract, "< body", media["schema"])
    for status, response in raw["responses"].items():
        if status < "3" and (media := response.get("content", {}).get(JSON)):
            yield from _fields(contract, f"> {status}", media["schema"])


def _fields(
    contract: Contract, path: str, schema: Schema, seen: tuple[str, ...] = ()
) -> Iterator[tuple[str, Fact]]:
    """All that lies below, once round a circle."""
    match schema:
        case {"$ref": str(ref)}:
            if ref not in seen:
                yield from _fields(contract, path, contract.schemas[ref.removeprefix(SCHEMAS)], (*seen, ref))
        case {"anyOf": variants} | {"oneOf": variants}:
            for each in variants:
                yield from _fields(contract, path, each, seen)
        case {"properties": properties}:
            for name, each in properties.items():
                here = f"{path}.{name}"
                yield here, Fact(name in schema.get("required", ()), _takes(contract, each))
                yield from _fields(contract, here, each, seen)
        case {"items": dict() as items}:
            yield from _fields(contract, f"{path}[]", items, seen)


def _takes(contract: Contract, schema: Schema) -> frozenset[str]:
    match schema:
        case {"$ref": str(ref)}:
            return _takes(contract, contract.schemas[ref.removeprefix(SCHEMAS)])
        case {"anyOf": variants} | {"oneOf": variants}:
            return frozenset().union(*(_takes(contract, each) for each in variants))
        case {"const": value}:
            return frozenset({f"={value}"})
        case {"enum": values}:
            return frozenset(f"={each}" for each in values)
        case _:
            return frozenset({schema.get("type", "any")})


def changes(before: Facts, now: Facts) -> Iterator[Change]:
    for operation in sorted(before.keys() | now.keys()):
        if operation not in now:
            yield Change(True, f"{operation}: gone")
        elif operation not in before:
            yield Change(False, f"{operation}: new")
        else:
            for breaking, said in _of_one(before[operation], now[operation]):
                yield Change(breaking, f"{operation} {said}")


def _of_one(before: Mapping[str, Fact], now: Mapping[str, Fact]) -> Iterator[Change]:
    for what in sorted(before.keys() | now.keys()):
        was, becomes, asked = before.get(what), now.get(what), what.startswith("<")
        if becomes is None:
            yield Change(True, f"{what}: gone")
        elif was is None:
            breaking = (
                asked and becomes.must and (_parent(what) in before or "." not in what.partition(".")[2])
            )
            yield Change(breaking, f"{what}: new{', and required' if breaking else ''}")
        else:
            yield from _of_fact(what, was, becomes, asked=asked)


def _parent(what: str) -> str:
    return what.rpartition(".")[0].removesuffix("[]")


def _of_fact(what: str, was: Fact, becomes: Fact, *, asked: bool) -> Iterator[Change]:
    if was.must is not becomes.must:
        yield Change(becomes.must is asked, f"{what}: {'required' if becomes.must else 'optional'} now")
    if asked and (lost := _beyond(was.takes, becomes.takes)):
        yield Change(True, f"{what}: takes {_listed(lost)} no more")
    if not asked and (more := _kinds(becomes.takes) - _kinds(was.takes)):
        yield Change(True, f"{what}: may be {_listed(more)} now")
    elif was.takes != becomes.takes and not (asked and lost):
        yield Change(False, f"{what}: {_listed(becomes.takes)} now")


def _beyond(these: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Whatever a string is, a value of an enumeration is, too."""
    return frozenset(each for each in these - others if not (each.startswith("=") and "string" in others))


def _kinds(takes: frozenset[str]) -> frozenset[str]:
    return frozenset("string" if each.startswith("=") else each for each in takes)


def _listed(takes: frozenset[str]) -> str:
    return ", ".join(sorted(takes)) or "nothing"


class History:
    """The released contracts in `openapi/released/`, one file a version, and what was broken on purpose."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.declared = folder / "breaking.yaml"

    def versions(self) -> list[str]:
        names = [each.stem for each in self.folder.glob("*.json")]
        return sorted(names, key=lambda name: [int(part) for part in name.split(".")])

    def read(self, version: str) -> Facts:
        kept = json.loads((self.folder / f"{version}.json").read_text(encoding="utf-8"))
        return {
            operation: {
                what: Fact(line[0] == "!", frozenset(line[1:].split("|"))) for what, line in each.items()
            }
            for operation, each in kept.items()
        }

    def release(self, version: str, now: Facts) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        lines = {
            operation: {what: "?!"[fact.must] + "|".join(sorted(fact.takes)) for what, fact in each.items()}
            for operation, each in now.items()
        }
        (self.folder / f"{version}.json").write_text(json.dumps(lines, ensure_ascii=False, indent=0) + "\n")

    def reasons(self) -> dict[str, str]:
        """By the change, in the words of the check; they stay after the release, for the changelog."""
        found = yaml.safe_load(self.declared.read_text(encoding="utf-8")) if self.declared.exists() else None
        return dict(found or {})

    def since_release(self, now: Facts) -> list[Change]:
        versions = self.versions()
        return list(changes(self.read(versions[-1]), now)) if versions else []

    def undeclared(self, now: Facts) -> list[str]:
        reasons = self.reasons()
        return [said for breaking, said in self.since_release(now) if breaking and said not in reasons]

    def changelog(self, now: Facts) -> str:
        versions = self.versions()
        parts = [_chapter(UNRELEASED, self.since_release(now), self.reasons())]
        for former, version in reversed(list(pairwise(versions))):
            parts.append(
                _chapter(version, list(changes(self.read(former), self.read(version))), self.reasons())
            )
        if versions:
            parts.append(f"## {versions[0]}\n\nThe first: {len(self.read(versions[0]))} operations.\n")
        return "\n".join([HEAD, *parts])


HEAD = """# Changes of the contract

Written by `make clients` from the contract and from the released ones in `openapi/released/`. `<` is asked,
`>` is answered. What breaks clients fails `make check` until `openapi/released/breaking.yaml` says why.
"""


def _chapter(version: str, found: list[Change], reasons: Mapping[str, str]) -> str:
    lines = [f"## {version}", ""]
    for title, wanted in (("Breaking", True), ("Compatible", False)):
        if said := [each.said for each in found if each.breaking is wanted]:
            lines += [f"### {title}", "", *(_line(each, reasons) for each in said), ""]
    return "\n".join(lines if found else [*lines, "Nothing.", ""])


def _line(said: str, reasons: Mapping[str, str]) -> str:
    return f"- `{said}`" + (f": {reasons[said]}" if said in reasons else "")
