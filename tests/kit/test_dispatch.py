"""The trie answers as the routers behind it do; it only finds them sooner."""

import re
from contextlib import AsyncExitStack

import pytest
from starlette.exceptions import HTTPException

from app.kit.dispatch import Dispatcher

AN_ID = "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"
VALUES = [AN_ID, "bulk", "a b"]
METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH"]


class Reached(Exception):
    """The route was found; what it does is not asked here."""


class NoSessions:
    def begin(self):
        raise Reached


@pytest.fixture
def untouched(app):
    """The application up to where a transaction would open."""
    kept, app.state.sessions = app.state.sessions, NoSessions()
    yield app
    app.state.sessions = kept


@pytest.fixture
def paths(app):
    """Each of the contract with ids in it, with words of other paths, and with a little more or less."""
    templates = sorted(app.openapi()["paths"])
    filled = {re.sub(r"\{\w+\}", value, each) for each in templates for value in VALUES}
    wrong = {f"{each}{more}" for each in filled for more in ("/", "/nothing")}
    return sorted(
        filled | wrong | {"/api/v1/", "/api/v1//", "/api/v1/nothing", "/healthz", "/api/v2/places/1"}
    )


@pytest.fixture
def dispatcher(app):
    [found] = [each for each in app.routes if isinstance(each, Dispatcher)]
    return found


async def outcome(app, method, path):
    """Which endpoint with which parameters, or which refusal."""
    scope = {"type": "http", "method": method, "path": path, "headers": [], "query_string": b"", "app": app}
    async with AsyncExitStack() as stack:
        scope |= {"root_path": "", "state": {}, "fastapi_middleware_astack": stack}
        try:
            await app.router(scope, None, None)
        except Reached:
            return scope["endpoint"], scope["path_params"]
        except HTTPException as refusal:
            return refusal.status_code
        except TypeError:  # it answers without a transaction
            return scope["endpoint"]
    raise AssertionError(path)


@pytest.mark.thorough
async def test_with_the_trie_and_without_every_path_leads_to_the_same(untouched, paths, dispatcher):
    asked = [(method, path) for path in paths for method in METHODS]
    assert untouched.router.routes[0] is dispatcher
    swift = [await outcome(untouched, *each) for each in asked]
    untouched.router.routes.remove(dispatcher)
    try:
        slow = [await outcome(untouched, *each) for each in asked]
    finally:
        untouched.router.routes.insert(0, dispatcher)
    assert [*zip(asked, swift, strict=True)] == [*zip(asked, slow, strict=True)]
    assert {each for each in swift if isinstance(each, int)} == {404, 405}
    assert len([each for each in swift if isinstance(each, tuple)]) > len(untouched.openapi()["paths"])


def test_the_trie_knows_every_path_of_the_contract(app, dispatcher):
    for path, operations in app.openapi()["paths"].items():
        leaves = dispatcher.root.reached_by(re.sub(r"\{\w+\}", AN_ID, path).split("/"))
        methods = set[str]().union(*(leaf.methods for leaf in leaves if leaf.template == path))
        assert methods == {each.upper() for each in operations}, path


async def test_a_wrong_method_is_told_the_right_ones(client):
    answer = await client.post(f"/me/sessions/{AN_ID}")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "DELETE")
