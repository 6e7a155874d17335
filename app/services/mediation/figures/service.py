from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.clock import CHINA, today
from app.kit.wall import beyond
from app.permissions import Permission
from app.services.mediation.figures import repository
from app.services.mediation.figures.schemas import Period
from app.services.mediation.models import DisputeType, Mediation, Source

FEWEST = 3  # k-anonymity: what is true of fewer people than that is nobody's business


@dataclass(frozen=True)
class Count:
    name: str
    count: int | None


class FigureService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def count(self, actor: Actor, place: Place, period: Period) -> dict[str, Any]:
        """Of the cases received in the period, as far as they have come by now."""
        actor.require(Permission.MEDIATION_STATISTICS, at=place)
        begins = period.begins or today().replace(month=1, day=1)
        ends = period.ends or today()
        span = place, _midnight(begins), _midnight(ends + timedelta(days=1))
        async with beyond(self.session):  # who counts them sees none of them
            totals = await repository.totals(self.session, *span)
            types = await repository.split(self.session, *span, by=Mediation.type.expression)
            sources = await repository.split(self.session, *span, by=Mediation.source.expression)
        return {
            "place_code": place.code,
            "begins": begins,
            "ends": ends,
            **{name: hidden(value) for name, value in totals.items()},
            "amount_fen": totals["amount_fen"] if totals["settled"] >= FEWEST else None,
            "success_percent": _percent(totals),
            "by_type": cells(types, DisputeType),
            "by_source": cells(sources, Source),
        }


def hidden(count: int) -> int | None:
    return None if 0 < count < FEWEST else count


def cells(counts: Mapping[str, int], names: Iterable[str]) -> list[Count]:
    """Of a whole that is told: what is hidden cannot be worked out from it and from what is shown.

    Where one or two are hidden, so is none: which of the hidden cells it is nobody can tell, since any two
    of them may be swapped. If they might all be as large as such a cell can be, the smallest of the others
    is hidden with them, and all that equal it. Where not even the whole is told, no cell is.
    """
    whole = {str(name): counts.get(name, 0) for name in names}
    if hidden(sum(whole.values())) is None:
        return [Count(name, None) for name in whole]
    small = {name for name, count in whole.items() if count < FEWEST}
    if any(whole[name] for name in small):
        known, most = sum(whole[name] for name in small), (FEWEST - 1) * len(small)
        smallest = min((whole[name] for name in whole.keys() - small), default=None)
        if known >= most - 1:
            small |= {name for name, count in whole.items() if count == smallest}
    else:
        small = set()
    return [Count(name, None if name in small else count) for name, count in whole.items()]


def _percent(totals: Mapping[str, int]) -> int | None:
    """Not where it would give away one of the two that are hidden."""
    decided = totals["settled"] + totals["failed"]
    told = hidden(totals["settled"]) is not None and hidden(totals["failed"]) is not None
    return round(100 * totals["settled"] / decided) if told and decided >= FEWEST else None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), CHINA)
