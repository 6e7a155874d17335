from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Place
from app.kit.page import Rows, cut
from app.registry.places import repository
from app.registry.places.repository import PlaceRow
from app.registry.places.schemas import ChildrenQuery


class PlaceService:
    """The tree is public; so nothing here asks who wants to know."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def read(self, place: Place) -> PlaceRow:
        return await repository.one(self.session, place)

    async def children(self, place: Place, page: ChildrenQuery) -> Rows[PlaceRow]:
        after = page.after or ""
        found = await repository.children(self.session, place, after=after, limit=page.limit + 1)
        return cut(found, page.limit, lambda row: row.code)

    async def path(self, place: Place) -> Sequence[PlaceRow]:
        return await repository.those_of(self.session, place.lineage)
