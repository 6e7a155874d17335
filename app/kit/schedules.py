"""What only the clock asks for: the database's clock, for those of several workers may differ.

Procrastinate asks the worker's own clock, and remembers of a schedule no moment but the latest. Of two
workers an hour apart, or of which one is late, the one behind would keep again what was kept
(`tests/proof/test_clocks.py`). So they look one after another, and keep nothing but the latest moment.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.periodic import MARGIN, PeriodicDeferrer, PeriodicRegistry, PeriodicTask, TaskAtTime

log = structlog.get_logger(__name__)

PUT_BACK = 30  # seconds by which a clock is put back, not corrected
LOCK = 14050201  # any number, as long as it is always the same
NOW = "SELECT extract(epoch FROM clock_timestamp())::float8"

registry = PeriodicRegistry()  # type: ignore[no-untyped-call]


class Schedules(PeriodicDeferrer):
    """Which of them are due, by a clock that may also be put back."""

    def __init__(self) -> None:
        super().__init__(registry)
        self.latest = 0.0

    def get_previous_tasks(self, at: float) -> Iterable[TaskAtTime]:
        """Otherwise none would be kept until the clock is again where it had been."""
        if at < self.latest - PUT_BACK:
            log.warning("clock_put_back", seconds=round(self.latest - at))
            self.last_defers.clear()
        self.latest = at
        return super().get_previous_tasks(at)

    def get_timestamps(
        self, periodic_task: PeriodicTask[Any, Any, Any], since: int | None, until: float
    ) -> Iterable[int]:
        """Of several that were missed the last: a chore does all that is due."""
        return [*super().get_timestamps(periodic_task, since, until)][-1:]


async def keep(queue: App) -> None:
    """Until cancelled. However many workers there are, each moment of each schedule becomes one job."""
    assert isinstance(queue.connector, PsycopgConnector)
    schedules = Schedules()
    while True:
        async with _time(queue.connector) as at:
            await schedules.defer_jobs(schedules.get_previous_tasks(at))
        await asyncio.sleep(schedules.get_next_tick(at) + MARGIN)


@asynccontextmanager
async def _time(connector: PsycopgConnector) -> AsyncIterator[float]:
    """While it lasts, no other worker looks: whoever comes later comes with a later time."""
    async with connector.pool.connection() as connection, connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
        found = await (await connection.execute(NOW)).fetchone()
        assert found is not None
        yield float(found[0])
