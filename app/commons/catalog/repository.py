from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.dialects.postgresql import distinct_on, insert
from sqlalchemy.orm import lazyload

from app.commons.catalog.details import CatalogName
from app.commons.catalog.errors import CatalogNotFound, ItemNotFound
from app.commons.catalog.flow import ItemStatus
from app.commons.catalog.models import Catalog, Category, Function, Item, ItemVersion
from app.kit.access import NOBODY, Actor, Place
from app.kit.page import PageQuery, Rows
from app.kit.repository import Repository
from app.permissions import Permission


@dataclass(frozen=True)
class Listing:
    """Where an item stands: what old records and other slices show of it."""

    id: UUID
    code: str
    title: str
    category_code: str
    function: Function | None
    catalog: CatalogName
    status: ItemStatus

    @property
    def is_published(self) -> bool:
        return self.status is ItemStatus.PUBLISHED


class CatalogRepository(Repository[Catalog]):
    model, missing = Catalog, CatalogNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Catalog.id.is_not(None)  # everybody's

    async def nearest(self, place: Place, name: CatalogName, actor: Actor) -> Catalog:
        """The place's own list, else that of the nearest place above. CatalogNotFound."""
        found = await self.in_force(place, actor, name)
        if not found:
            raise CatalogNotFound(name=name)
        return found[0]

    async def in_force(
        self, place: Place, actor: Actor, name: CatalogName | None = None
    ) -> Sequence[Catalog]:
        """One a name, at most."""
        query = (
            self.visible_to(actor)
            .where(Catalog.place_id.in_(place.lineage))
            .ext(distinct_on(Catalog.name))
            .order_by(Catalog.name, func.cardinality(Place.lineage).desc())
        )
        return (await self.session.scalars(query.where(Catalog.name == name) if name else query)).all()

    async def own(self, place: Place, name: CatalogName, actor: Actor) -> Catalog | None:
        """Locked: whoever changes the list changes it alone."""
        query = self.visible_to(actor).where(Catalog.place_id == place.id, Catalog.name == name)
        return await self.session.scalar(query.with_for_update(of=Catalog))

    async def make(self, place: Place, name: CatalogName, title: str) -> UUID | None:
        """Nothing, if somebody else made it meanwhile."""
        wish = insert(Catalog).values(place_id=place.id, name=name, title=title)
        return await self.session.scalar(wish.on_conflict_do_nothing().returning(Catalog.id))

    async def categories(self, catalog_id: UUID) -> Sequence[Category]:
        query = select(Category).where(Category.catalog_id == catalog_id)
        return (await self.session.scalars(query.order_by(Category.position))).all()


class ItemRepository(Repository[Item]):
    model, missing = Item, ItemNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        unpublished = Place.within(actor.reach(Permission.CATALOG_READ_UNPUBLISHED))
        return (Item.status == ItemStatus.PUBLISHED) | unpublished

    async def published(self, catalog_id: UUID, actor: Actor) -> Sequence[Item]:
        query = self.visible_to(actor).where(
            Item.catalog_id == catalog_id, Item.status == ItemStatus.PUBLISHED
        )
        known = lazyload(Item.category), lazyload(Item.stands_in)  # whoever reads the whole list has both
        return (await self.session.scalars(query.options(*known).order_by(Item.id))).all()

    async def public(self, ids: Collection[UUID] | None) -> Sequence[Item]:
        query = self.visible_to(NOBODY).where(Item.status == ItemStatus.PUBLISHED)
        if ids is not None:
            query = query.where(Item.id.in_(ids))
        return (await self.session.scalars(query)).all()

    async def under(
        self,
        place: Place,
        page: PageQuery,
        actor: Actor,
        *,
        status: ItemStatus | None,
        catalog: CatalogName | None,
    ) -> Rows[Item]:
        query = self.visible_to(actor, under=place)
        if status:
            query = query.where(Item.status == status)
        if catalog:
            query = query.where(Item.catalog_id.in_(select(Catalog.id).where(Catalog.name == catalog)))
        return await self.page(query, page, actor)

    async def listings(self, *conditions: ColumnElement[bool]) -> Sequence[Listing]:
        query = (
            select(
                Item.id, Item.code, Item.title, Category.code, Category.function, Catalog.name, Item.status
            )
            .join(Category, Category.id == Item.category_id)
            .join(Catalog, Catalog.id == Item.catalog_id)
            .where(*conditions)
        )
        return [Listing(*row) for row in await self.session.execute(query)]

    async def versions(self, item_id: UUID) -> Sequence[ItemVersion]:
        query = select(ItemVersion).where(ItemVersion.item_id == item_id)
        return (await self.session.scalars(query.order_by(ItemVersion.version.desc()))).all()


def about(place: Place) -> ColumnElement[bool]:
    """Of the lists at the place, above it or below it."""
    here = select(Place.id).where(Place.within({place.id}))
    return Catalog.place_id.in_(place.lineage) | Catalog.place_id.in_(here)
