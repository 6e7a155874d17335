"""Both clients speak the contract, and whoever forgets to write them anew is told in a sentence."""

import copy
import json

import pytest

from clients.generate import __main__ as generate
from clients.generate import python, typescript
from clients.generate.contract import Contract, name_of
from tests.conftest import app_on

pytestmark = pytest.mark.thorough


@pytest.fixture(scope="module")
def contract() -> Contract:
    return Contract(app_on("postgresql+psycopg://").openapi())


def test_what_stands_in_the_clients_is_what_the_contract_says():
    assert generate.drifted() == []


def test_a_new_operation_is_drift_and_is_told_in_a_sentence(tmp_path, monkeypatch, capsys):
    content = json.loads(generate.CONTRACT.read_text(encoding="utf-8"))
    path = content["paths"]["/api/v1/venues/{venue_id}"]
    path["delete"] = copy.deepcopy(path["get"]) | {"operationId": "close_venue"}
    changed = tmp_path / "openapi.json"
    changed.write_text(json.dumps(content), encoding="utf-8")
    monkeypatch.setattr(generate, "CONTRACT", changed)
    assert generate.main(["--check"]) == 1
    assert "run `make clients`" in capsys.readouterr().err
    assert "closeVenue(args: { venue_id: string }" in typescript.files(Contract(content))["operations.ts"]
    assert "def close_venue(self, venue_id: str" in python.files(Contract(content))["operations.py"]


def test_every_operation_that_is_for_clients_is_in_both(contract):
    """All but those that only WeChat's servers call, and those outside /api/v1."""
    published = {
        operation["operationId"]
        for path, methods in contract.content["paths"].items()
        for operation in methods.values()
        if path.startswith("/api/v1/")
    }
    left_out = published - {each.name for each in contract.operations}
    assert left_out == {"check_push_address", "receive_push", "hear_of_payment", "hear_of_refund"}
    assert all(each.keyed for each in contract.operations if each.name == "book_venue")


def test_two_shapes_of_one_name_are_told_apart_by_their_rooms():
    assert name_of("app__services__orders__schemas__VisitRead") == "OrdersVisitRead"
    assert name_of("app__services__homecare__orders__flow__OrderStatus") == "HomecareOrdersOrderStatus"
    assert (name_of("app__permissions__Scope"), name_of("Scope-Output")) == ("Scope", "ScopeOutput")
