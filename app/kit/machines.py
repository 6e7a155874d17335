"""Servers as actors: an organisation's own, known by the key it sends.

Only routes that ask for `machine_with` let one in; everywhere else it is told to sign in as a person.
"""

from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from typing import Annotated, Any, ClassVar
from uuid import UUID

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from app.kit.access import NOBODY, Actor, actor_of
from app.kit.errors import Forbidden, Unauthenticated
from app.permissions import Scope


class KeyNeeded(Unauthenticated, code=401003, zh="这里供商家系统使用，请使用接口密钥"):
    """This address is for machines: use a key."""


class AddressRefused(Forbidden, code=403002, zh="该密钥不能从这个网络地址使用"):
    """This key may not be used from this network address."""


class ScopeMissing(Forbidden, code=403003, zh="该密钥没有这项权限"):
    """This key lacks the scope."""

    example: ClassVar = {"scope": "offers:write"}


class SandboxOnly(Forbidden, code=403951, zh="请使用测试密钥（mk_test_…）：沙箱只供测试"):
    """This is the sandbox's: use a test key (mk_test_…)."""


@dataclass(frozen=True)
class Machine(Actor):
    """It may do what members of the organisation may, as far as the key's scopes go.

    With `sandbox` it works beside the world that people see. `networks` are those it may come from, all if
    there are none.
    """

    organisation_id: UUID = NOBODY.id
    scopes: frozenset[Scope] = frozenset()
    sandbox: bool = False
    networks: tuple[str, ...] = ()

    is_machine: ClassVar = True

    def admit(self, host: str | None) -> None:
        if self.networks and not any(_within(host, each) for each in self.networks):
            raise AddressRefused

    def require_sandbox(self) -> None:
        if not self.sandbox:
            raise SandboxOnly

    def require_scope(self, scope: Scope) -> None:
        if scope not in self.scopes:
            raise ScopeMissing(scope=scope)


def _within(host: str | None, network: str) -> bool:
    try:
        return ip_address(host or "") in ip_network(network)
    except ValueError:
        return False


key_bearer = HTTPBearer(auto_error=False, scheme_name="MachineKey", description="mk_live_… or mk_test_…")
Key = Annotated[HTTPAuthorizationCredentials | None, Depends(key_bearer)]


def machine_with(scope: Scope | None) -> Any:
    """A server whose key has this scope, or any: `Annotated[Machine, machine_with(Scope.OFFERS_WRITE)]`."""

    async def current_machine(request: Request, _: Key) -> Machine:
        actor = await actor_of(request)
        if not isinstance(actor, Machine):
            raise KeyNeeded
        if scope:
            actor.require_scope(scope)
        return actor

    return Depends(current_machine)
