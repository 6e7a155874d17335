"""Posting to servers that somebody else named, and so may have named to harm us.

A name is looked up once for each connection, every address it stands for has to be a public one, and it is
those addresses that are connected to: what the name says a moment later does not matter. No redirect is
followed, no proxy of the environment is used, and little of the answer is read. `allowed` are host:port pairs
that may be private all the same (WEBHOOK_ALLOW; empty by default).
"""

import asyncio
import re
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import SplitResult, urlsplit

import httpcore

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]

MOST_READ = 2_048
LONGEST_URL = 2_048
HIDDEN_IN = [  # IPv4 addresses in disguise: compatible, 6to4, NAT64, Teredo
    ip_network(each) for each in ("::/96", "2002::/16", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/32")
]
NOT_FOR_US = [
    ip_network(each) for each in ("100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15")
]
PORTS = {80, 443}  # below 1024; above, all


class Refused(Exception):
    """Where we do not connect to; `reason` is a word for programs."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True)
class Reply:
    """What a server answered; the body as far as it was read."""

    status: int
    headers: Mapping[str, str]
    body: str


def is_public(address: str) -> bool:
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        if found.ipv4_mapped:
            return is_public(str(found.ipv4_mapped))
        if any(found in each for each in HIDDEN_IN):
            return False
    elif any(found in each for each in NOT_FOR_US):
        return False
    return found.is_global and not found.is_multicast and not found.is_reserved


async def look_up(host: str, port: int) -> Sequence[str]:
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


class Gate:
    """Says which addresses a host may be connected at."""

    def __init__(self, allowed: Iterable[str] = (), resolve: Resolve = look_up) -> None:
        self.allowed, self.resolve = frozenset(each.lower() for each in allowed), resolve

    def split(self, url: str) -> SplitResult:
        """Refused: not an address of the kind we post to, whoever answers there."""
        try:
            parts = urlsplit(url)
            port = parts.port or (443 if parts.scheme == "https" else 80)
        except ValueError:
            raise Refused("url_malformed") from None
        if len(url) > LONGEST_URL or re.search(r"[^!-~]|\\", url) or not parts.hostname or parts.fragment:
            raise Refused("url_malformed")
        if parts.username is not None or parts.password is not None:
            raise Refused("url_with_password")
        if self._is_allowed(parts.hostname, port) and parts.scheme in ("http", "https"):
            return parts
        if parts.scheme != "https":
            raise Refused("https_needed")
        if port < 1024 and port not in PORTS:
            raise Refused("port_refused")
        return parts

    async def check(self, url: str, *, seconds: float = 2) -> None:
        """When it is entered. A name that nobody knows yet may be known by the time it is needed."""
        parts = self.split(url)
        try:
            async with asyncio.timeout(seconds):
                await self.addresses(parts.hostname or "", parts.port or 443)
        except (OSError, TimeoutError):
            return

    async def addresses(self, host: str, port: int) -> Sequence[str]:
        """Refused if any of them is private: who mixes them has something in mind. OSError."""
        literal = _literal(host)
        found = [str(literal)] if literal else await self.resolve(host, port)
        if not self._is_allowed(host, port) and not all(map(is_public, found)):
            raise Refused("address_private")
        return found

    def _is_allowed(self, host: str, port: int) -> bool:
        shown = f"[{host}]" if ":" in host else host
        return f"{shown.lower()}:{port}" in self.allowed


def _literal(host: str) -> IPv4Address | IPv6Address | None:
    """Also as 0x7f.1, 0177.0.0.1 or 2130706433, as the C library would read it."""
    try:
        return ip_address(host)
    except ValueError:
        pass
    if re.fullmatch(r"[0-9a-fx.]+", host, re.IGNORECASE) and host[:1].isdigit():
        try:
            return IPv4Address(socket.inet_aton(host))
        except OSError:
            return None
    return None


class _Guarded(httpcore.AsyncNetworkBackend):
    """Connects to what the gate has looked up and nothing else."""

    def __init__(self, gate: Gate) -> None:
        self.gate, self.wire = gate, httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  httpcore calls it so
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        failure: Exception = httpcore.ConnectError("no address")
        for address in await self.gate.addresses(host, port):
            try:
                return await self.wire.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure


@cache
def _trust() -> ssl.SSLContext:
    return ssl.create_default_context()


class Outbound:
    def __init__(self, gate: Gate, *, seconds: float = 15) -> None:
        self.gate, self.seconds = gate, seconds

    async def post(self, url: str, content: bytes, headers: Mapping[str, str]) -> Reply:
        """Whatever it answers, within `seconds`. Refused, OSError, TimeoutError, httpcore's errors."""
        self.gate.split(url)
        async with (
            asyncio.timeout(self.seconds),
            httpcore.AsyncConnectionPool(ssl_context=_trust(), network_backend=_Guarded(self.gate)) as pool,
            pool.stream(
                "POST", url, headers=_as_host(url, headers), content=content, extensions={"timeout": {}}
            ) as answer,
        ):
            body = b""
            async for chunk in answer.aiter_stream():
                body += chunk
                if len(body) >= MOST_READ:
                    break
            found = {
                name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers
            }
            return Reply(
                answer.status, found, body[:MOST_READ].decode("utf-8", "replace").replace("\x00", "")
            )


def _as_host(url: str, headers: Mapping[str, str]) -> list[tuple[bytes | str, bytes | str]]:
    return [("Host", urlsplit(url).netloc), *headers.items()]
