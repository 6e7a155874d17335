"""What lies beside the contract, written from it: the catalogue of errors and the Postman collection."""

import json

from app.kit.errors import AppError
from clients.generate.__main__ import ROOT
from tests.architecture.test_contract import PUBLISHED


def operations():
    contract = json.loads(PUBLISHED.read_text())
    return {each["operationId"]: each for path in contract["paths"].values() for each in path.values()}


def test_the_catalogue_says_of_every_error_why_and_what_to_do():
    catalogue = json.loads((ROOT / "openapi/errors.json").read_text())
    page = (ROOT / "docs/errors.md").read_text()
    ours = {code for code, each in AppError.by_code.items() if each.__module__.startswith("app.")}
    assert {each["errcode"] for each in catalogue} <= ours and len(catalogue) > 250
    for each in catalogue:
        for part in ("errmsg", "cause", "remedy"):
            assert each[part]["zh"] and each[part]["en"], each["error"]
        assert f"| {each['errcode']} | `{each['error']}` |" in page
    assert "book_venue" in next(each for each in catalogue if each["error"] == "slot_taken")["operations"]


def test_the_collection_asks_every_operation_and_keeps_the_token():
    collection = json.loads((ROOT / "openapi/postman.json").read_text())
    items = {each["id"]: each for folder in collection["item"] for each in folder["item"]}
    assert set(items) == set(operations())
    assert {each["key"] for each in collection["variable"]} >= {"base", "token"}
    assert "access_token" in "".join(items["sign_in_with_wechat"]["event"][0]["script"]["exec"])
    for name, each in items.items():
        url = each["request"]["url"]
        named = {segment[1:] for segment in url["path"] if segment.startswith(":")}
        assert named <= {variable["key"] for variable in url["variable"]}, name
        if each["request"].get("body", {}).get("mode") == "raw":
            json.loads(each["request"]["body"]["raw"])
