"""What this software is made of, as a bill of materials (CycloneDX 1.6), read from the files that pin it.

The same files give the same bill: it carries no time, and its number is made from what it names.
"""

import json
import re
import tomllib
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)(\[[^]]*\])?==(?P<version>[^ ;\\]+)", re.MULTILINE)
Part = dict[str, Any]


def inventory(root: Path) -> Part:
    """`scope` tells what runs (`required`) from what builds, tests and measures (`excluded`)."""
    running = list(_pinned(root / "requirements.txt", "required"))
    there = {each["purl"] for each in running}
    helping = [
        each for each in _pinned(root / "requirements-dev.txt", "excluded") if each["purl"] not in there
    ]
    parts = sorted(
        [*running, *helping, *_locked(root / "clients" / "package-lock.json")],
        key=lambda each: str(each["purl"]),
    )
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps(parts, sort_keys=True))}",
        "version": 1,
        "metadata": {"component": _ourselves(root)},
        "components": parts,
    }


def _ourselves(root: Path) -> Part:
    about = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    name, version = about["name"], about["version"]
    return {"type": "application", "bom-ref": f"{name}@{version}", "name": name, "version": version}


def _pinned(path: Path, scope: str) -> Iterator[Part]:
    """Every line of a requirements file."""
    for found in PIN.finditer(path.read_text(encoding="utf-8")):
        yield _part("pypi", re.sub(r"[-_.]+", "-", found["name"]).lower(), found["version"], scope)


def _locked(path: Path) -> Iterator[Part]:
    """npm's lock names each package by where it lies; links lead to ourselves."""
    for where, found in json.loads(path.read_text(encoding="utf-8"))["packages"].items():
        name = where.rpartition("node_modules/")[2]
        if "node_modules/" not in where or found.get("link"):
            continue
        part = _part("npm", name, found["version"], "excluded" if found.get("dev") else "required")
        if found.get("license"):
            part["licenses"] = [{"expression": found["license"]}]
        if digest := found.get("integrity", "").removeprefix("sha512-"):
            part["hashes"] = [{"alg": "SHA-512", "content": b64decode(digest).hex()}]
        yield part


def _part(kind: str, name: str, version: str, scope: str) -> Part:
    purl = f"pkg:{kind}/{quote(name, safe='/')}@{quote(version)}"
    about = {"name": name, "version": version, "purl": purl, "scope": scope}
    return {"type": "library", "bom-ref": purl, **about}
