"""The bill of materials names what is pinned: all of it, and nothing else."""

import json
import re
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, metadata
from uuid import UUID

from app.inventory import inventory
from tests.database import ROOT

PINNED = ("requirements.txt", "requirements-dev.txt")
# What may be used and handed on with software under Apache-2.0; of LGPL and MPL as libraries, unchanged.
ALLOWED = {
    *("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MIT-0", "MIT-CMU", "PSF-2.0"),
    *("LGPL-2.1-only", "LGPL-3.0-only", "MPL-2.0"),
    # the same, as classifiers say it
    *("Apache Software License", "BSD License", "3-Clause BSD License", "MIT License"),
    *("Python Software Foundation License", "Mozilla Public License 2.0 (MPL 2.0)"),
}


def licences(package):
    """As the package says in its own words: an SPDX expression, or else its classifiers."""
    said = metadata(package)
    words = [each.split(" :: ")[-1] for each in said.get_all("Classifier", []) if each.startswith("License")]
    found = re.split(r" AND | OR ", said["License-Expression"]) if said["License-Expression"] else words
    return set(found) - {"DFSG approved", "OSI Approved"} or {said["License"]}


def test_every_package_has_a_licence_that_we_may_hand_on():
    pins = {
        each
        for name in PINNED
        for each in re.findall(r"^(\S+?)(?:\[|==)", (ROOT / name).read_text(), re.MULTILINE)
    }
    found = {}
    for each in pins:
        with suppress(PackageNotFoundError):  # of another system
            found[each] = licences(each)
    assert len(found) > 100
    assert {each: words - ALLOWED for each, words in found.items() if words - ALLOWED} == {}


def test_every_pin_has_the_hashes_of_what_was_looked_at():
    for name in PINNED:
        pins = re.split(r"\n(?=\S)", (ROOT / name).read_text().strip())
        assert len(pins) > 30 and [each for each in pins if "--hash=sha256:" not in each] == [], name


def test_it_names_every_package_that_runs_or_helps_once():
    bill = inventory(ROOT)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert UUID(bill["serialNumber"].removeprefix("urn:uuid:"))
    refs = [each["bom-ref"] for each in bill["components"]]
    assert len(refs) == len(set(refs)) and refs == sorted(refs)
    scopes = {each["purl"]: each["scope"] for each in bill["components"]}
    for name, scope in (
        ("requirements.txt", {"required"}),
        ("requirements-dev.txt", {"required", "excluded"}),
    ):
        pins = re.findall(r"^(\S+?)(?:\[\S+\])?==(\S+)", (ROOT / name).read_text(), re.MULTILINE)
        assert len(pins) > 30
        assert {scopes[f"pkg:pypi/{package}@{version}"] for package, version in pins} <= scope
    assert scopes["pkg:npm/typescript@5.9.3"] == "excluded"
    [typings] = [each for each in bill["components"] if each["name"] == "@types/node"]
    assert typings["purl"] == "pkg:npm/%40types/node@20.19.25"
    assert len(typings["hashes"][0]["content"]) == 128 and typings["licenses"] == [{"expression": "MIT"}]


def test_the_same_files_give_the_same_bill():
    assert json.dumps(inventory(ROOT)) == json.dumps(inventory(ROOT))


def test_no_lock_says_where_its_packages_were_fetched():
    for lock in ROOT.glob("*/**/package-lock.json"):
        if "node_modules" not in lock.parts:
            found = json.loads(lock.read_text())["packages"].values()
            assert not [each for each in found if "://" in each.get("resolved", "")], lock
