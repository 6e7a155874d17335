"""Every operation of the contract × everybody who might ask; what is expected stands in `table.yaml` alone.

Each caller asks for everything about Alice's rows: whoever does not see one is told that it is not there,
whoever sees it and may not, that they may not; and nothing that identifies her stands in an answer to
anybody else. Each request is taken back before the next.
"""

import io
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from httpx import Response
from sqlalchemy.ext.asyncio import AsyncConnection

from app.kit.contract import example
from app.permissions import Permission, Role
from tests.access.rows import rows_in
from tests.access.scene import ANYBODY, CALLERS, WHERE, Caller, Scene, scene_in
from tests.client import Client
from tests.files.samples import png
from tests.offers.test_sheets import sheet as offers_sheet
from tests.people.staff import staff_sheet
from tests.residents.sheets import sheet

TABLE: dict[str, dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "table.yaml").read_text())
PERMISSIONS = set(Permission)
FILES = {
    "picture": ("a.png", png, "image/png"),
    "sheet": ("a.xlsx", sheet, "application/octet-stream"),
    "offers": ("a.xlsx", offers_sheet, "application/octet-stream"),
    "staff": ("a.xlsx", staff_sheet, "application/octet-stream"),
}
FEW = ("anonymous", "stranger", "alice", "staff neighbouring", "machine of their merchant")


def operations(contract: dict[str, Any]) -> dict[str, tuple[str, str, dict[str, Any]]]:
    return {
        each["operationId"]: (method, path.removeprefix("/api/v1"), each)
        for path, found in contract["paths"].items()
        for method, each in found.items()
    }


def test_every_operation_stands_in_the_table_and_nothing_else(app):
    asked = set(operations(app.openapi()))
    assert set(TABLE) - asked == set(), "no such operation any more"
    assert asked - set(TABLE) == set(), "say in tests/access/table.yaml who may do this"


def holds(words: str, who: Caller, cell: dict[str, Any]) -> bool:
    return any(_holds(word, who, cell) for word in words.split())


def _holds(word: str, who: Caller, cell: dict[str, Any]) -> bool:
    if word == "public":
        return True
    if word == "machine" or who.is_machine:
        ours = who.where == "ours"
        return who.is_machine and (
            word == "machine" or (word == "ours" and ours) or _permits(word, who, cell)
        )
    match word:
        case "person":
            return who.name != "anonymous"
        case "alice":
            return who.name == "alice"
        case "home":
            return who.name in ("alice", "housemate")
        case "ours":
            return who.organisation == cell["of"] and who.where == "ours"
    if "@" in word:
        role, _, where = word.partition("@")
        return who.role == role and who.where == where and who.name != "housemate"
    return _permits(word, who, cell)


def _permits(word: str, who: Caller, cell: dict[str, Any]) -> bool:
    return word in PERMISSIONS and who.may(Permission(word), cell.get("of", ""))


def expected(cell: dict[str, Any], who: Caller, *, optional: bool) -> set[str]:
    """`ok`, or the refusals that will do."""
    sees = "person" if cell.get("own") else cell["sees"]
    if sees == "public":
        return {"ok"}
    if who.name == "anonymous":
        return {"unseen"} if optional else {"unknown"}
    if who.is_machine is not (sees == "machine"):
        return {"unseen"} if who.is_machine and optional else {"unknown"}
    if not holds(sees, who, cell):
        return {"ok"} if cell.get("lists") else {"unseen"}
    if not holds(cell.get("does", sees), who, cell):
        return {"unseen"} if who.is_machine else {"forbidden"}
    return {"ok"}


def got(answer: Response) -> str:
    """409 and 422 say that one may, only not this or not now."""
    return {401: "unknown", 403: "forbidden", 404: "unseen"}.get(answer.status_code, "ok")


@pytest.fixture
async def scene(client, session, town, a) -> Scene:
    scene = await scene_in(client, session, town, a)
    await rows_in(client, session, scene)
    return scene


GROUPS = {
    where or "anybody": [each for each in CALLERS if each.where == where or (not where and each in ANYBODY)]
    for where in ("", *WHERE, "ours", "theirs")
}


@pytest.mark.thorough
@pytest.mark.timeout(900)  # thousands of requests each
@pytest.mark.parametrize("callers", GROUPS.values(), ids=GROUPS)
async def test_nobody_gets_more_than_the_table_gives_them(app, client, wire, scene, callers):
    contract = app.openapi()
    wrong = [
        f"{who.name}: {problem}"
        for who in callers
        async for problem in asked_by(who, client, wire, scene, contract)
    ]
    assert wrong == []


async def asked_by(
    who: Caller, client: Client, wire: AsyncConnection, scene: Scene, contract: dict[str, Any]
) -> AsyncIterator[str]:
    """What came of it that should not have."""
    client.by(scene.people.get(who.name))
    for name, (method, path, operation) in operations(contract).items():
        cell = TABLE[name]
        if (cell.get("own") or cell.get("sees") == "public") and who.name not in FEW:
            continue
        request = asking(scene, cell, path, operation, contract)
        taken_back = await wire.begin_nested()
        answer = await client.request(method, **request)
        await taken_back.rollback()
        optional = {} in operation.get("security", [])
        if problem := judged(answer, cell, who, scene, optional=optional):
            yield f"{name}: {problem}, {answer.status_code} {answer.text[:150]}"


def judged(
    answer: Response, cell: dict[str, Any], who: Caller, scene: Scene, *, optional: bool
) -> str | None:
    may = expected(cell, who, optional=optional)
    if cell.get("tries") or cell.get("missing"):
        return None if answer.status_code in (200, 401, 403, 404) else "broken"
    if answer.status_code >= 500 or got(answer) not in may:
        return f"expected {may}"
    if cell.get("lists") and answer.status_code == 200:
        shown = scene.ids[cell["lists"]] in answer.text
        if shown is not holds(cell.get("shows", cell["sees"]), who, cell) and not _of_others(cell, who):
            return "shown" if shown else "not shown"
    told = who.name != "alice" and any(secret in answer.text for secret in scene.secrets)
    return "tells who Alice is" if told and not (cell.get("reveals") and got(answer) == "ok") else None


def _of_others(cell: dict[str, Any], who: Caller) -> bool:
    """A machine's list is its own organisation's."""
    return who.is_machine and cell["sees"] == "machine" and who.where == "theirs"


def asking(
    scene: Scene, cell: dict[str, Any], path: str, operation: dict[str, Any], contract: dict[str, Any]
) -> dict[str, Any]:
    known = scene.ids | {name: scene.fill(cell[name]) for name in ("code",) if name in cell}
    url = re.sub(r"\{(\w+)\}", lambda found: known[found[1]], path)
    request: dict[str, Any] = {"url": url, "params": cell.get("query", {})}
    if kind := cell.get("files"):
        name, content, media_type = FILES[kind]
        return request | {
            "files": {"file": (name, io.BytesIO(content()), media_type)},
            "data": {"purpose": "catalog"},
        }
    media = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if "body" in cell:
        return request | {"json": scene.fill(cell["body"])}
    return request | ({"json": example(media["schema"], contract["components"]["schemas"])} if media else {})


def test_the_callers_are_everybody():
    assert {each.name for group in GROUPS.values() for each in group} == {each.name for each in CALLERS}
    assert {each.role for each in CALLERS if each.role} == set(Role)
    assert {each.where for each in CALLERS} >= {*WHERE, "ours", "theirs"}


def test_a_leak_would_be_noticed(app):
    """The control: an answer that lets somebody see what they should not, or who Alice is."""
    scene = Scene(None, None, ids={"claim_id": "4711"}, secrets=["温雅莉"])  # type: ignore[arg-type]
    staff = next(each for each in CALLERS if each.name == "staff neighbouring")
    cell = {"sees": "alice", "lists": "claim_id"}
    assert judged(Response(200, text="[4711]"), cell, staff, scene, optional=False) == "shown"
    assert judged(Response(200, text="温雅莉"), cell, staff, scene, optional=False) == "tells who Alice is"
    assert judged(Response(200, text=""), {"sees": "alice"}, staff, scene, optional=False) is not None
    assert judged(Response(403, text=""), {"sees": "alice"}, staff, scene, optional=False) is not None
    assert judged(Response(404, text=""), {"sees": "alice"}, staff, scene, optional=False) is None
