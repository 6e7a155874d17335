"""The contract, read from the contract: `app.openapi()`, never `app.routes`.

FastAPI does not flatten included routers into `app.routes`; a loop over it would be
empty, and an empty loop passes every test.
"""

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from app.kit.errors import AppError

PUBLIC = {
    "sign_in_with_wechat",
    "refresh_tokens",
    "read_place",
    "list_children",
    "read_calendar",
    "read_path",
    "list_consent_texts",
    "list_privacy_rules",
    "list_catalogs",
    "read_catalog",
    "list_merchants",
    "read_merchant",
    "list_facilities",
    "list_venues",
    "read_venue",
    "read_venue_calendar",
    "read_my_calendar",
    "read_venue_usage",
    "search_place",
    "list_nursing_slots",
    "list_nursing_providers",
    "read_nursing_provider",
    "list_nursing_terms",
    "list_nursing_offerings",
    "list_nursing_packages",
    "read_nursing_consent_text",
    "list_webhook_events",
    "list_magic_values",
    "list_closures",
    "read_facility",
}
PUBLIC_OR_NOT = {  # as what they show is
    "read_item",
    "open_file",
    "list_offers",
    "list_offers_of_merchant",
    "read_offer",
    "list_slots",
    "list_draws",
    "read_draw",
}
FILES = {
    "read_venue_calendar",
    "read_my_calendar",
    "export_merchants",
    "print_service_card",
    "print_service_list",
    "open_file",
    "read_residents_template",
    "export_residents",
    "export_households",
    "read_staff_template",
    "export_staff",
    "read_my_data",
    "read_offers_template",
    "download_mediation_file",
    "download_agreement",
    "download_template",
    "print_slips",
}
OWN = {"end_all_sessions"}  # of what is one's own, nothing is forbidden or missing
SECRETS = {
    "pay_nursing_order",
    "pay_nursing_purchase",
    "pay_order",
    "give_phone",
    "sign_in_with_wechat",
    "refresh_tokens",
    "sign_out",
    "reveal_resident",
    "reveal_correction",
    "reveal_number",
    "search_residents",
    "reveal_mediation_party",
    "make_calendar_link",
    "make_key",
    "make_own_key",
    "enter_endpoint_for",
    "enter_endpoint_at",
    "enter_own_endpoint",
    "rotate_secret",
    "rotate_own_secret",
    "verify_signature",
    "verify_own_signature",
}
PUSHED = {  # by WeChat, which knows its own signature and no envelope
    "check_push_address",
    "receive_push",
    "hear_of_payment",
    "hear_of_refund",
}
METHODS = {"get", "post", "put", "delete"}  # wx.request knows no PATCH
PUBLISHED = Path(__file__).parents[2] / "openapi" / "openapi.json"


@pytest.fixture
def contract(app):
    return app.openapi()


@pytest.fixture
def operations(contract):
    found = [(method, operation) for path in contract["paths"].values() for method, operation in path.items()]
    assert len(found) > 25
    return found


def test_every_endpoint_knows_its_caller_or_is_listed_as_public(operations):
    security = {each["operationId"]: each.get("security") for _, each in operations}
    assert {name for name, each in security.items() if not each} == PUBLIC | PUSHED
    assert {name for name, each in security.items() if each and {} in each} == PUBLIC_OR_NOT


def test_every_endpoint_introduces_itself(operations):
    for method, each in operations:
        assert method in METHODS
        assert each["summary"] and each["description"].endswith(".") and len(each["tags"]) == 1, each
        assert re.fullmatch(r"[a-z]+(_[a-z]+)+", each["operationId"])
    names = [each["operationId"] for _, each in operations]
    assert len(names) == len(set(names))


def test_every_answer_is_the_envelope(operations, contract):
    for _, each in operations:
        for status, response in each["responses"].items():
            if each["operationId"] in FILES | PUSHED and status in ("200", "204"):
                continue
            [media] = response["content"].values()
            schema = contract["components"]["schemas"][media["schema"]["$ref"].rpartition("/")[2]]
            envelope = {"errcode", "errmsg", "data"} if status < "300" else {"errcode", "errmsg", "error"}
            assert envelope <= set(schema["required"]), (each["operationId"], status)


def test_every_success_has_an_example_that_fits_its_schema(operations, contract):
    shown = 0
    for _, each in operations:
        for status, response in each["responses"].items():
            media = response.get("content", {}).get("application/json")
            if media and status < "300":
                schema = media["schema"] | {"components": contract["components"]}
                Draft202012Validator(schema).validate(media["example"])
                shown += 1
    assert shown >= len(operations) - len(FILES | PUSHED)


def test_every_endpoint_admits_how_it_may_fail(operations):
    for method, each in operations:
        expected = {"422"} if each["operationId"] in PUBLIC | PUSHED else {"401", "422"}
        assert expected <= set(each["responses"]), each["operationId"]
        harmless = each["operationId"] in SECRETS | OWN
        assert method == "get" or harmless or {"403", "404", "413"} & set(each["responses"]), each


def test_every_post_can_be_repeated_safely(operations):
    posts = [each for method, each in operations if method == "post"]
    assert len(posts) > 5
    for each in posts:
        takes_key = "Idempotency-Key" in {parameter["name"] for parameter in each.get("parameters", ())}
        assert takes_key is (each["operationId"] not in SECRETS | PUSHED), each["operationId"]


# What identifies a person is masked by its type, in whatever answer it stands.
PERSONAL = {
    "phone": "masked-phone",
    "mobile": "masked-phone",
    "id_number": "masked-id-number",
    "id_no": "masked-id-number",
}
NOT_PERSONAL = {
    ("MerchantRead", "phone"),
    ("GovernmentDetails", "phone"),
    ("StandingRead", "phone"),
}  # a shop's, an office's
OF_PEOPLE = {"ResidentRead", "ClaimRead", "CallRead", "PartyRead"}  # whose names are masked, too


def unmasked(contract):
    """The fields of answers that would let a phone, an ID number or a resident's name out."""
    inputs = {name for name in contract["components"]["schemas"] if name.endswith(INPUTS)}
    for name, schema in contract["components"]["schemas"].items():
        for field, found in schema.get("properties", {}).items():
            expected = PERSONAL.get(field) or (
                "masked-name" if name in OF_PEOPLE and field == "name" else None
            )
            formats = {
                each.get("format") for each in found.get("anyOf", [found]) if each.get("type") != "null"
            }
            if (
                expected
                and name not in inputs
                and (name, field) not in NOT_PERSONAL
                and formats != {expected}
            ):
                yield name, field


INPUTS = ("Create", "Update", "Search", "Request", "Write")


def test_what_identifies_a_person_is_masked_by_its_type(contract):
    fields = {
        (name, each)
        for name, schema in contract["components"]["schemas"].items()
        for each in schema.get("properties", {})
    }
    assert fields >= {
        ("ResidentRead", "phone"),
        ("ResidentRead", "id_number"),
        ("ClaimRead", "name"),
        ("AccountRead", "phone"),
    }
    assert set(unmasked(contract)) == set()


def test_a_phone_in_the_clear_would_be_noticed(contract):
    careless = {
        "properties": {
            "phone": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "id_number": {"type": "string"},
        }
    }
    schemas = {"schemas": {"NeighbourRead": careless, "NeighbourCreate": careless}}
    assert set(unmasked({"components": schemas})) == {
        ("NeighbourRead", "phone"),
        ("NeighbourRead", "id_number"),
    }


def family(error: type[AppError]):
    yield error
    for child in error.__subclasses__():
        yield from family(child)


def test_every_error_has_a_number_a_name_and_a_sentence_in_both_languages():
    errors = list(family(AppError))
    assert len(errors) > 20
    assert len({each.code for each in errors}) == len({each.slug() for each in errors}) == len(errors)
    for each in errors:
        assert "__doc__" in vars(each) and each.english().endswith("."), each
        assert re.search(r"[\u4e00-\u9fff]", each.zh), each
        assert each.__base__ in (AppError, Exception) or each.status() == each.__base__.status(), each


def test_the_published_contract_is_the_one_we_serve(contract):
    assert json.loads(PUBLISHED.read_text()) == contract, "run: make openapi"
