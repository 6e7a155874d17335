from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.search import repository
from app.across.search.meaning import Meaning, meanings
from app.across.search.models import FoundKind, SearchEntry
from app.across.search.ranking import Part, marked, ranked
from app.across.search.schemas import SearchQuery
from app.commons.catalog.service import CatalogService
from app.kit import opening
from app.kit.access import Place
from app.kit.clock import now
from app.kit.page import Rows

MERCHANTS = {FoundKind.MERCHANT, FoundKind.FACILITY, FoundKind.OFFER}


@dataclass
class Opens(opening.Opened):
    """Whoever keeps the hours of something found."""

    id: UUID


@dataclass(frozen=True)
class Hit:
    entry: SearchEntry
    meant: Meaning
    open_now: bool | None

    def __getattr__(self, name: str) -> object:
        return getattr(self.entry, name)

    @property
    def id(self) -> UUID:
        return self.entry.subject_id

    @property
    def merchant_id(self) -> UUID | None:
        return self.entry.owner_id if self.entry.kind in MERCHANTS else None

    @property
    def title_parts(self) -> Sequence[Part]:
        return marked(self.entry.title, self.meant)

    @property
    def summary_parts(self) -> Sequence[Part]:
        return marked(self.entry.summary, self.meant)


class SearchService:
    """Everybody's; so nothing here asks who wants to know."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.catalog = CatalogService(session)

    async def search(self, place: Place, wanted: SearchQuery) -> Rows[Hit]:
        """The best first; none where nothing of the query is a word."""
        meant = meanings(wanted.q)
        if not meant:
            return Rows([], None)
        at = now()
        moment = await opening.Moment.of(self.session, at)
        lists = await self.catalog.lists_in_force(place)
        found = await repository.candidates(self.session, place, lists, wanted, meant, at=at, moment=moment)
        page, following = _cut(ranked(found, meant), wanted)
        hours = await self._hours([entry for entry, _ in page])
        hits = [
            Hit(entry, best, hours[entry.opens_id].open_at(moment) if entry.opens_id else None)
            for entry, best in page
        ]
        return Rows(hits, following)

    async def _hours(self, entries: Sequence[SearchEntry]) -> dict[UUID, opening.Hours]:
        owners = [Opens(id) for id in {each.opens_id for each in entries} if id]
        await opening.give_hours(self.session, owners)
        return {each.id: each.hours for each in owners}


def _cut(
    found: Sequence[tuple[SearchEntry, Meaning]], wanted: SearchQuery
) -> tuple[Sequence[tuple[SearchEntry, Meaning]], str | None]:
    """Whatever stands behind `after` in the order of now."""
    ids = [entry.subject_id for entry, _ in found]
    start = ids.index(wanted.after) + 1 if wanted.after in ids else len(ids) if wanted.after else 0
    page = found[start : start + wanted.limit]
    more = start + wanted.limit < len(found)
    return page, str(page[-1][0].subject_id) if more else None
