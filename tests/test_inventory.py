"""The bill of materials names what is pinned: all of it, and nothing else."""

import json
import re
from uuid import UUID

from app.inventory import inventory
from tests.database import ROOT


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
