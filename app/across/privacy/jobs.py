from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import ClassVar

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.privacy.rules import rules
from app.kit.clock import now
from app.kit.events import every
from app.kit.privacy import Keeper, Sweep
from app.kit.sweeps import each_alone

log = structlog.get_logger(__name__)


class Sweeps:
    """What the slices handed over, by rule; `slices.py` fills it in."""

    by_rule: ClassVar[dict[str, Sweep]] = {}


def carry_out(keepers: Sequence[Keeper]) -> None:
    for keeper in keepers:
        Sweeps.by_rule |= keeper.sweeps


@every("47 3 * * *")
async def forget_what_is_over(session: AsyncSession) -> None:
    """Each rule that names a time, once a day; one that cannot be carried out keeps no other from it."""
    days = {rule.code: rule.keep_days for rule in rules() if rule.keep_days is not None}
    counts: dict[str, int] = {}

    async def carry_out_rule(code: str) -> None:
        counts[code] = await Sweeps.by_rule[code](session, now() - timedelta(days=days[code]))

    await each_alone(session, days, carry_out_rule)
    _tell(counts)


def _tell(counts: Mapping[str, int]) -> None:
    log.info("retention", **{code: count for code, count in counts.items() if count})
