"""What only the clock asks for: the database's clock, for those of several workers may differ.

Procrastinate asks the worker's own clock, and remembers of a schedule no moment but the latest. Of two
workers an hour apart the one that is behind would keep again what was kept (`tests/proof/test_clocks.py`).
"""

import asyncio
from collections.abc import Iterable

import structlog
from procrastinate import App
from procrastinate.periodic import MARGIN, PeriodicDeferrer, PeriodicRegistry, TaskAtTime

log = structlog.get_logger(__name__)

PUT_BACK = 30  # seconds by which a clock is put back, not corrected
NOW = "SELECT extract(epoch FROM clock_timestamp())::float8 AS now"

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


async def keep(queue: App) -> None:
    """Until cancelled. However many workers there are, each moment of each schedule becomes one job."""
    schedules = Schedules()
    while True:
        at = (await queue.connector.execute_query_one_async(NOW))["now"]
        await schedules.defer_jobs(schedules.get_previous_tasks(at))
        await asyncio.sleep(schedules.get_next_tick(at) + MARGIN)
