"""python -m clients.generate [--check | --release VERSION]

Writes anew what is made of the contract (clients, errors, collection, changelog), or says whether it is the
contract's; and fails where a released contract would be broken without a reason. `--release` keeps the
contract of today as that of a version.
"""

import sys
from pathlib import Path

from clients.generate import errors, postman, python, typescript
from clients.generate.changes import History, facts
from clients.generate.contract import Contract

ROOT = Path(__file__).parents[2]
CONTRACT = ROOT / "openapi/openapi.json"
TYPESCRIPT = ROOT / "clients/typescript/src/generated"
PYTHON = ROOT / "clients/python/src/linli_client"
MOST = 20  # changes that are named at once
HISTORY = History(ROOT / "openapi/released")


def wanted() -> dict[Path, str]:
    contract = Contract.read(CONTRACT)
    beside = errors.files(contract) | postman.files(contract)
    beside["openapi/CHANGELOG.md"] = HISTORY.changelog(facts(contract))
    found = {TYPESCRIPT / name: text for name, text in typescript.files(contract).items()}
    found |= {PYTHON / name: text for name, text in python.files(contract).items()}
    return found | {ROOT / name: text for name, text in beside.items()}


def drifted() -> list[Path]:
    """Files that say something else than the contract."""
    return [
        path
        for path, text in wanted().items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]


def broken() -> list[str]:
    """Changes that break a client of the last release, and nobody has said why."""
    return HISTORY.undeclared(facts(Contract.read(CONTRACT)))


def write() -> None:
    for path, text in wanted().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def complaints(arguments: list[str]) -> list[str]:
    found = []
    if arguments == ["--check"] and (names := ", ".join(str(each.relative_to(ROOT)) for each in drifted())):
        found.append(f"the clients do not speak the contract any more ({names}): run `make clients`")
    if lines := broken():
        found += [
            "this breaks clients of the last release; undo it, or say why in openapi/released/breaking.yaml",
            *(f"'{each}': reason" for each in lines[:MOST]),
            *([f"… and {len(lines) - MOST} more"] if len(lines) > MOST else []),
        ]
    return found


def main(arguments: list[str]) -> int:
    match arguments:
        case ["--release", version]:
            HISTORY.release(version, facts(Contract.read(CONTRACT)))
            write()
        case ["--check"]:
            pass
        case _:
            write()
    found = complaints(arguments)
    sys.stderr.writelines(f"{each}\n" for each in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
