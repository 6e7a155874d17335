"""Which route a path means, found by one look-up a segment.

FastAPI asks its routers one after another and each of them its routes, a regular expression at a time:
the last of all costs many times the first. This trie stands before them. It finds the few routes whose
path can be meant, and these decide as they always do, in the order in which they were declared. What
lies under the prefix and on no branch does not exist.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from opentelemetry import trace
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Receive, Scope, Send


class Leaf(NamedTuple):
    """A route, as seen from the root of the application."""

    number: int
    template: str
    methods: frozenset[str]
    matches: Callable[[Scope], tuple[Match, Scope]]
    app: ASGIApp


class Branch:
    def __init__(self) -> None:
        self.named: dict[str, Branch] = {}
        self.any: Branch | None = None
        self.leaves: list[Leaf] = []

    def grow(self, segment: str) -> "Branch":
        if not segment.startswith("{"):
            return self.named.setdefault(segment, Branch())
        self.any = self.any or Branch()
        return self.any

    def reached_by(self, segments: Sequence[str], depth: int = 0) -> Iterator[Leaf]:
        if depth == len(segments):
            yield from self.leaves
            return
        for branch in (self.named.get(segments[depth]), self.any):
            if branch is not None:
                yield from branch.reached_by(segments, depth + 1)


class Dispatcher(BaseRoute):
    """All routes under a prefix, behind one."""

    def __init__(self, app: FastAPI, prefix: str) -> None:
        self.app, self.prefix = app, f"{prefix}/"

    @cached_property
    def root(self) -> Branch:
        root = Branch()
        others = [each for each in self.app.routes if each is not self]
        for number, route in enumerate(iter_route_contexts(others)):
            template = route.path_format or ""
            if not template.startswith(self.prefix):
                continue
            branch = root
            for segment in template.split("/"):
                branch = branch.grow(segment)
            leaf = Leaf(number, template, frozenset(route.methods or ()), route.matches, route.app)
            branch.leaves.append(leaf)
        return root

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        if scope["type"] != "http" or not path.startswith(self.prefix):
            return Match.NONE, {}
        allowed = set[str]()
        for leaf in sorted(self.root.reached_by(path.split("/"))):
            match, found = leaf.matches(scope)
            if match is Match.FULL:
                return match, {**found, "template": leaf.template, "dispatched": leaf.app}
            if match is Match.PARTIAL:
                allowed |= leaf.methods
                scope["template"] = leaf.template
        return Match.FULL, {"dispatched": nowhere(allowed)}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        span = trace.get_current_span()
        if span.is_recording():
            template = template_of(scope)
            span.update_name(f"{scope['method']} {template}")
            span.set_attribute("http.route", template)
        await scope["dispatched"](scope, receive, send)


def nowhere(allowed: set[str]) -> ASGIApp:
    async def refuse(scope: Scope, receive: Receive, send: Send) -> None:
        if allowed:
            raise HTTPException(405, headers={"Allow": ", ".join(sorted(allowed))})
        raise HTTPException(404)

    return refuse


def template_of(scope: Scope) -> str:
    """The path with names for what changes, so that requests can be counted: one of finitely many."""
    template: str = scope.get("template") or getattr(scope.get("route"), "path", None) or "unmatched"
    return template


def install(app: FastAPI, prefix: str) -> None:
    """The trie grows with the first request, or when `warm` asks for it: that takes half a second."""
    app.state.dispatcher = Dispatcher(app, prefix)
    app.router.routes.insert(0, app.state.dispatcher)


def warm(app: FastAPI) -> None:
    _ = app.state.dispatcher.root
