"""How often somebody may ask: so many requests a minute by account, by key, or by address for the public.

Whoever fails to prove who they are is counted apart, and much more strictly, by address: tokens, codes and
keys are not guessed by trying. What is ready (`kit.lane`) costs nothing and is not counted. Answers say what
is left (`RateLimit`, `RateLimit-Policy`: draft-ietf-httpapi-ratelimit-headers), 429 says when to come again.
Each process counts for itself: docs/decisions/0012.
"""

import math
import time
from collections.abc import AsyncIterator
from typing import Any, ClassVar

from fastapi import Depends, Request
from limits import RateLimitItem, RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter

from app.kit.errors import AppError, Unauthenticated
from app.settings import QuotaSettings


class TooManyRequests(AppError, code=429000, zh="请求过于频繁，请 {seconds} 秒后再试"):
    """That was too often: come again in {seconds} seconds."""

    example: ClassVar = {"seconds": 12}

    def __init__(self, **detail: Any) -> None:
        super().__init__(**detail)
        self.headers = {"Retry-After": str(detail["seconds"])}  # type: ignore[misc]


class Quota:
    """One policy, by its name in the answers' headers; 0 a minute is no limit."""

    def __init__(self, name: str, a_minute: int) -> None:
        self.name, self.a_minute = name, a_minute
        self.item: RateLimitItem | None = RateLimitItemPerMinute(a_minute) if a_minute else None

    @property
    def policy(self) -> str:
        return f'"{self.name}";q={self.a_minute};w=60'


class Quotas:
    def __init__(self, settings: QuotaSettings) -> None:
        self.limiter = SlidingWindowCounterRateLimiter(MemoryStorage())
        self.signed_in = Quota("signed-in", settings.signed_in)
        self.public = Quota("public", settings.public)
        self.rows = Quota("rows", settings.rows)
        self.failures = Quota("failures", settings.failures)

    async def spend(self, request: Request, quota: Quota, who: str, cost: int = 1) -> None:
        """TooManyRequests. `cost`: what carries many rows counts as so many requests."""
        if quota.item is None:
            return
        cost = min(cost, quota.a_minute)
        enough = await self.limiter.hit(quota.item, quota.name, who, cost=cost)
        left = await self.limiter.get_window_stats(quota.item, quota.name, who)
        seconds = max(1, math.ceil(left.reset_time - time.time()))
        request.state.quota = {
            "RateLimit-Policy": quota.policy,
            "RateLimit": f'"{quota.name}";r={left.remaining if enough else 0};t={seconds}',
        }
        if not enough:
            raise TooManyRequests(seconds=seconds)

    async def note_failure(self, request: Request) -> None:
        """TooManyRequests, from the failure on that is one too many."""
        await self.spend(request, self.failures, address_of(request))

    async def may_try(self, request: Request) -> None:
        """TooManyRequests for an address from which too many have failed."""
        if self.failures.item is None:
            return
        who = (self.failures.item, self.failures.name, address_of(request))
        if not await self.limiter.test(*who):
            left = await self.limiter.get_window_stats(*who)
            raise TooManyRequests(seconds=max(1, math.ceil(left.reset_time - time.time())))


def address_of(request: Request) -> str:
    """Behind a proxy that uvicorn trusts, the one that it names."""
    return request.client.host if request.client else ""


async def _few_failures(request: Request) -> AsyncIterator[None]:
    quotas: Quotas = request.app.state.quotas
    await quotas.may_try(request)
    try:
        yield
    except Unauthenticated:
        await quotas.note_failure(request)
        raise


# Where a code or a token is tried: `dependencies=[few_failures]`.
few_failures = Depends(_few_failures)


def headers_of(request: Request) -> dict[str, str]:
    """What is left, where it was counted."""
    found: dict[str, str] = getattr(request.state, "quota", {})
    return found
