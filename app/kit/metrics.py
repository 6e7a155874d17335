"""What a machine may ask about how we are doing: `/metrics`, in the words of Prometheus.

Requests by the template of their path, refusals by their name, the connections in use, the jobs that
wait and how late the oldest of them is. Nothing here names a person, and there are finitely many series.
Each process answers for itself, and for the queue, which all of them share.
"""

import asyncio
import time
from collections.abc import Iterator
from functools import cache

from fastapi import APIRouter, Request, Response
from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.pool import QueuePool

router = APIRouter(include_in_schema=False)

REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)
BUCKETS = (0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)
SECONDS = Histogram(
    "linli_request_seconds",
    "How long requests took.",
    ["method", "route"],
    buckets=BUCKETS,
    registry=REGISTRY,
)
ANSWERS = Counter(
    "linli_answers", "Requests answered, by HTTP status.", ["method", "route", "status"], registry=REGISTRY
)
REFUSALS = Counter(
    "linli_refusals", "Requests refused, by the name of the error.", ["error"], registry=REGISTRY
)

METHODS = {"GET", "POST", "PUT", "DELETE"}
SAMPLED_EVERY = 5.0  # seconds; whoever asks more often is given the same figures again
PATIENCE = 2.0

QUEUE = text("""
SELECT count(*) FILTER (WHERE status = 'todo') AS todo,
       count(*) FILTER (WHERE status = 'doing') AS doing,
       count(*) FILTER (WHERE status = 'failed') AS failed,
       coalesce(extract(epoch FROM max(now() - due) FILTER (WHERE due <= now())), 0) AS lag,
       coalesce(extract(epoch FROM max(now() - scheduled_at) FILTER (WHERE due <= now())), 0) AS deadline_lag
FROM (
    SELECT status, CASE WHEN status = 'todo' THEN scheduled_at END AS scheduled_at,
           CASE WHEN status = 'todo' THEN coalesce(scheduled_at, (
               SELECT min(at) FROM procrastinate_events WHERE job_id = job.id
           )) END AS due
    FROM procrastinate_jobs AS job WHERE status IN ('todo', 'doing', 'failed')
) AS waiting
""")


@cache
def _observers(method: str, route: str, status: int) -> tuple[Histogram, Counter]:
    return SECONDS.labels(method, route), ANSWERS.labels(method, route, status)


def answered(method: str, route: str, status: int, seconds: float) -> None:
    histogram, counter = _observers(method if method in METHODS else "other", route, status)
    histogram.observe(seconds)
    counter.inc()


def refused(error: str) -> None:
    REFUSALS.labels(error).inc()


class Queue:
    """The state of the queue, asked of the database now and then; nothing while the database is away."""

    def __init__(self) -> None:
        self.asked_at = -SAMPLED_EVERY
        self.figures: dict[str, float] | None = None

    async def sample(self, sessions: async_sessionmaker[AsyncSession]) -> dict[str, float] | None:
        if time.monotonic() - self.asked_at >= SAMPLED_EVERY:
            self.asked_at = time.monotonic()
            self.figures = await self._ask(sessions)
        return self.figures

    async def _ask(self, sessions: async_sessionmaker[AsyncSession]) -> dict[str, float] | None:
        try:
            async with asyncio.timeout(PATIENCE), sessions() as session:
                row = (await session.execute(QUEUE)).one()
        except Exception:  # whatever it is, the other figures can be told
            return None
        return {name: float(value) for name, value in row._mapping.items()}


def _lines(pool: QueuePool, ready: int, queue: dict[str, float] | None) -> Iterator[str]:
    yield (
        "# HELP linli_ready_answers_total Public answers that were ready, beside linli_answers.\n"
        f"# TYPE linli_ready_answers_total counter\nlinli_ready_answers_total {ready}\n"
    )
    yield from _gauge("linli_database_up", "Whether the database answered.", {"": float(queue is not None)})
    connections = {"in_use": pool.checkedout(), "idle": pool.checkedin(), "at_most": pool.size()}
    states = {f'{{state="{state}"}}': float(number) for state, number in connections.items()}
    yield from _gauge("linli_pool_connections", "Connections to the database.", states)
    if queue is None:
        return
    states = {f'{{status="{status}"}}': queue[status] for status in ("todo", "doing", "failed")}
    yield from _gauge("linli_queue_jobs", "Jobs for later.", states)
    yield from _gauge("linli_queue_lag_seconds", "How late the oldest due job is.", {"": queue["lag"]})
    late = {"": queue["deadline_lag"]}
    yield from _gauge(
        "linli_deadline_lag_seconds", "How late the oldest job with an hour of its own is.", late
    )


def _gauge(name: str, meaning: str, values: dict[str, float]) -> Iterator[str]:
    yield f"# HELP {name} {meaning}\n# TYPE {name} gauge\n"
    for labels, value in values.items():
        yield f"{name}{labels} {value}\n"


@router.get("/metrics")
async def tell_metrics(request: Request) -> Response:
    """For the machine that watches: keep it behind the proxy."""
    state = request.app.state
    queue = await state.queue_sample.sample(state.sessions)
    ours = "".join(_lines(state.engine.pool, state.lane.given, queue)).encode()
    return Response(generate_latest(REGISTRY) + ours, media_type=CONTENT_TYPE_LATEST)
