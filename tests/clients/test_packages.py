"""Both clients as packages: built, installed elsewhere, and used from there. No network is needed."""

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.clients.test_typescript import CLIENTS, MISSING


def run(*words: str, cwd: Path, **settings: str) -> str:
    done = subprocess.run(words, cwd=cwd, env=os.environ | settings, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def read_in_both_languages(readme: str) -> bool:
    chinese = sum("一" <= letter <= "鿿" for letter in readme)
    return chinese > 100 and len(readme) - chinese > 500


@pytest.mark.thorough
def test_the_python_client_is_a_wheel_that_works_where_it_is_installed(tmp_path):
    source, wheels, there = tmp_path / "source", tmp_path / "wheels", tmp_path / "site"
    shutil.copytree(CLIENTS / "python", source)
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
    run(*pip, "wheel", "--no-build-isolation", "--no-deps", "--no-index", "-w", str(wheels), ".", cwd=source)
    [wheel] = wheels.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
        [metadata] = [packed.read(each).decode() for each in names if each.endswith("/METADATA")]
    assert {"linli_client/py.typed", "linli_client/operations.py"} <= set(names)
    assert all(each.startswith(("linli_client/", "linli_client-")) for each in names)
    assert "License-Expression: Apache-2.0" in metadata and read_in_both_languages(metadata)
    run(*pip, "install", "--no-deps", "--no-index", "--target", str(there), str(wheel), cwd=tmp_path)
    used = (
        "import linli_client as it; from linli_client.errors import SlotTaken; print(it.__file__, it.Linli)"
    )
    assert run(sys.executable, "-c", used, cwd=tmp_path, PYTHONPATH=str(there)).startswith(str(there))


@pytest.mark.thorough
@pytest.mark.skipif(
    MISSING and "CI" not in os.environ, reason="needs Node and its packages: `make clients-ready`"
)
def test_the_typescript_client_is_a_tarball_that_works_where_it_is_installed(tmp_path):
    [packed] = json.loads(
        run("npm", "pack", "--json", "--pack-destination", str(tmp_path), cwd=CLIENTS / "typescript")
    )
    tarball = tmp_path / packed["filename"]
    with tarfile.open(tarball) as found:
        names = {each.removeprefix("package/") for each in found.getnames()}
    assert {"dist/index.js", "dist/index.d.ts", "README.md", "package.json"} <= names
    assert all(each.startswith("dist/") or each in ("README.md", "package.json") for each in names)
    assert read_in_both_languages((CLIENTS / "typescript" / "README.md").read_text())
    shop = tmp_path / "shop"
    shop.mkdir()
    (shop / "package.json").write_text('{"name": "shop", "private": true}')
    run("npm", "install", "--offline", "--no-audit", "--no-fund", str(tarball), cwd=shop)
    used = "const it = require('linli-client'); console.log(typeof it.Linli, typeof it.SlotTaken)"
    assert run("node", "-e", used, cwd=shop).strip() == "function function"
