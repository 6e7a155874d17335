"""python -m clients.generate [--check]: writes the clients anew, or says whether they are the contract's."""

import sys
from pathlib import Path

from clients.generate import errors, postman, python, typescript
from clients.generate.contract import Contract

ROOT = Path(__file__).parents[2]
CONTRACT = ROOT / "openapi/openapi.json"
TYPESCRIPT = ROOT / "clients/typescript/src/generated"
PYTHON = ROOT / "clients/python/src/linli_client"


def wanted() -> dict[Path, str]:
    contract = Contract.read(CONTRACT)
    found = {TYPESCRIPT / name: text for name, text in typescript.files(contract).items()}
    found |= {PYTHON / name: text for name, text in python.files(contract).items()}
    return found | {
        ROOT / name: text for name, text in (errors.files(contract) | postman.files(contract)).items()
    }


def drifted() -> list[Path]:
    """Files that say something else than the contract."""
    return [
        path
        for path, text in wanted().items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        if found := drifted():
            names = ", ".join(str(each.relative_to(ROOT)) for each in found)
            sys.stderr.write(
                f"the clients do not speak the contract any more ({names}): run `make clients`\n"
            )
        return 1 if found else 0
    for path, text in wanted().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
