from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.details import CatalogName
from app.commons.catalog.errors import CategoryMisfit, CategoryUnknown, DetailsMismatch, ItemInUse
from app.commons.catalog.events import ItemsChanged
from app.commons.catalog.flow import ItemFlow, ItemStatus
from app.commons.catalog.models import Catalog, Category, Function, Group, Item, ItemVersion
from app.commons.catalog.repository import CatalogRepository, ItemRepository, Listing, about
from app.commons.catalog.schemas import (
    CatalogWrite,
    CategoryWrite,
    ItemCreate,
    ItemQuery,
    ItemUpdate,
    ItemWrite,
)
from app.kit.access import NOBODY, Actor, Place
from app.kit.errors import Stale
from app.kit.events import emit
from app.kit.page import Rows
from app.kit.timeline import Step, move, steps_of
from app.permissions import Permission
from app.registry.files.service import FileService


@dataclass(frozen=True)
class CategoryRow:
    code: str
    title: str
    function: Function | None
    group: Group | None
    items: Sequence[Item]


@dataclass(frozen=True)
class CatalogRow:
    name: CatalogName
    title: str
    place_code: str
    version: int
    categories: Sequence[CategoryRow] = ()


class CatalogService:
    """The lists as the public reads them, and as staff keep them."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.catalogs = CatalogRepository(session)
        self.items = ItemRepository(session)
        self.files = FileService(session)

    async def in_force(self, place: Place) -> Sequence[CatalogRow]:
        found = await self.catalogs.in_force(place, NOBODY)
        return [CatalogRow(each.name, each.title, each.place.code, each.version) for each in found]

    async def read(self, place: Place, name: CatalogName) -> CatalogRow:
        return await self._whole(await self.catalogs.nearest(place, name, NOBODY))

    async def write(self, actor: Actor, place: Place, name: CatalogName, wish: CatalogWrite) -> CatalogRow:
        """Make the place's own list, or change its title and categories."""
        actor.require(Permission.CATALOG_EDIT, at=place)
        for category in wish.categories:
            _fits(category, name)
        if wish.version is None and await self.catalogs.make(place, name, wish.title) is None:
            raise Stale
        catalog = await self.catalogs.own(place, name, actor)
        if catalog is None or wish.version not in (None, catalog.version):
            raise Stale(**({"version": catalog.version} if catalog else {}))
        await self._write_categories(catalog, wish.categories)
        if wish.version is not None:
            catalog.title, catalog.version = wish.title, catalog.version + 1
        whole = await self._whole(catalog)
        ids = tuple(item.id for category in whole.categories for item in category.items)
        await emit(self.session, ItemsChanged(item_ids=ids))
        return whole

    async def list_items(self, actor: Actor, place: Place, wanted: ItemQuery) -> Rows[Item]:
        return await self.items.under(place, wanted, actor, status=wanted.status, catalog=wanted.catalog)

    async def item(self, actor: Actor, item_id: UUID) -> Item:
        return await self.items.get(item_id, actor)

    async def add_item(self, actor: Actor, place: Place, name: CatalogName, wish: ItemCreate) -> Item:
        catalog = await self.catalogs.nearest(place, name, actor)
        actor.require(Permission.CATALOG_EDIT, at=catalog.place)
        item = _drafted(catalog, await self._category(catalog.id, name, wish), wish)
        self.session.add(item)
        await self.session.flush()  # its code may be taken
        await self.files.attach(actor, wish.file_ids, subject=Item.__tablename__, row=item)
        return item.seen_by(actor)

    async def enter(
        self, actor: Actor, place: Place, name: CatalogName, wishes: Sequence[ItemCreate]
    ) -> Sequence[Item]:
        """A whole list that comes as data, published in one go; otherwise as `add_item`."""
        catalog = await self.catalogs.nearest(place, name, actor)
        actor.require(Permission.CATALOG_EDIT, at=catalog.place)
        categories = await self.catalogs.categories(catalog.id)
        items = [_drafted(catalog, _of(categories, name, each), each) for each in wishes]
        self.session.add_all(items)
        await self.session.flush()  # a code may be taken
        for item in items:
            move(self.session, item.seen_by(actor), ItemFlow.publish, by=actor)
        await emit(self.session, ItemsChanged(item_ids=tuple(each.id for each in items)))
        return items

    async def change_item(self, actor: Actor, item_id: UUID, wish: ItemUpdate) -> Item:
        item = await self.items.get(item_id, actor, lock=True)
        actor.require(Permission.CATALOG_EDIT, at=item.place)
        if wish.version != item.version:
            raise Stale(version=item.version)
        category = await self._category(item.catalog_id, item.catalog, wish)
        self.session.add(_as_it_was(item, actor))
        await self.files.attach(actor, wish.file_ids, subject=Item.__tablename__, row=item)
        for name, value in wish.model_dump(exclude={"category_code", "details", "version"}).items():
            setattr(item, name, value)
        item.details, item.category, item.version = wish.details, category, item.version + 1
        await emit(self.session, ItemsChanged(item_ids=(item.id,)))
        return item

    async def delete_item(self, actor: Actor, item_id: UUID) -> None:
        item = await self.items.get(item_id, actor, lock=True)
        actor.require(Permission.CATALOG_EDIT, at=item.place)
        if item.status is not ItemStatus.DRAFT:
            raise ItemInUse
        await self.files.erase_with(item)
        await self.session.delete(item)

    async def publish(self, actor: Actor, item_id: UUID) -> Item:
        item = await self.items.get(item_id, actor, lock=True)
        move(self.session, item, ItemFlow.publish, by=actor)
        await emit(self.session, ItemsChanged(item_ids=(item.id,)))
        return item

    async def withdraw(self, actor: Actor, item_id: UUID) -> Item:
        item = await self.items.get(item_id, actor, lock=True)
        move(self.session, item, ItemFlow.withdraw, by=actor)
        await emit(self.session, ItemsChanged(item_ids=(item.id,)))
        return item

    async def versions(self, actor: Actor, item_id: UUID) -> Sequence[ItemVersion]:
        item = await self.items.get(item_id, actor)
        actor.require(Permission.CATALOG_READ_UNPUBLISHED, at=item.place)
        return await self.items.versions(item.id)

    async def timeline(self, actor: Actor, item_id: UUID) -> Sequence[Step]:
        item = await self.items.get(item_id, actor)
        actor.require(Permission.CATALOG_READ_UNPUBLISHED, at=item.place)
        return await steps_of(self.session, item)

    async def published(self, ids: Collection[UUID] | None = None) -> Sequence[Item]:
        """For other slices: what the public sees of these, or of all there are."""
        return await self.items.public(ids)

    async def lists_in_force(self, place: Place) -> list[UUID]:
        """For other slices: whose items one is shown at the place."""
        return [each.id for each in await self.catalogs.in_force(place, NOBODY)]

    async def listings(self, ids: Collection[UUID]) -> Mapping[UUID, Listing]:
        """For other slices: what they name by id, published or not."""
        return {each.id: each for each in await self.items.listings(Item.id.in_(set(ids)))}

    async def commercial(self, place: Place, codes: Collection[str]) -> Mapping[str, Listing]:
        """For other slices: those of the codes that stand, published, in the commercial list there."""
        found = await self.catalogs.in_force(place, NOBODY, CatalogName.COMMERCIAL)
        if not found:
            return {}
        here = Item.catalog_id == found[0].id
        coded = Item.code.in_(set(codes))
        listings = await self.items.listings(here, coded, Item.status == ItemStatus.PUBLISHED)
        return {each.code: each for each in listings}

    async def items_in(self, place: Place, *, function: str | None, category: str | None) -> list[UUID]:
        """For other slices: the published items of a function or category, in any list about the place."""
        conditions = [about(place), Item.status == ItemStatus.PUBLISHED]
        if function:
            conditions.append(Category.function == function)
        if category:
            conditions.append(Category.code == category)
        return [each.id for each in await self.items.listings(*conditions)]

    async def items_named(self, place: Place, words: str) -> list[UUID]:
        """For other slices: the published items with these words in the title, in lists about the place."""
        named = Item.title.contains(words, autoescape=True)
        found = await self.items.listings(about(place), Item.status == ItemStatus.PUBLISHED, named)
        return [each.id for each in found]

    async def _whole(self, catalog: Catalog) -> CatalogRow:
        by_category = defaultdict[UUID, list[Item]](list)
        for item in await self.items.published(catalog.id, NOBODY):
            by_category[item.category_id].append(item)
        categories = [
            CategoryRow(each.code, each.title, each.function, each.group, by_category[each.id])
            for each in await self.catalogs.categories(catalog.id)
        ]
        return CatalogRow(catalog.name, catalog.title, catalog.place.code, catalog.version, categories)

    async def _category(self, catalog_id: UUID, name: CatalogName, wish: ItemWrite) -> Category:
        return _of(await self.catalogs.categories(catalog_id), name, wish)

    async def _write_categories(self, catalog: Catalog, wishes: Sequence[CategoryWrite]) -> None:
        there = {each.code: each for each in await self.catalogs.categories(catalog.id)}
        for position, wish in enumerate(wishes):
            category = there.pop(wish.code, None) or Category(catalog_id=catalog.id, code=wish.code)
            category.title, category.function, category.group = wish.title, wish.function, wish.group
            category.position = position
            self.session.add(category)
        for category in there.values():
            await self.session.delete(category)
        await self.session.flush()  # a category in use objects


def _drafted(catalog: Catalog, category: Category, wish: ItemCreate) -> Item:
    return Item(
        **wish.model_dump(exclude={"category_code", "details"}),
        details=wish.details,
        place=catalog.place,
        stands_in=catalog,
        category=category,
    )


def _of(categories: Sequence[Category], name: CatalogName, wish: ItemWrite) -> Category:
    """DetailsMismatch, CategoryUnknown."""
    if wish.details.kind is not name:
        raise DetailsMismatch(expected=name, given=wish.details.kind)
    for each in categories:
        if each.code == wish.category_code:
            return each
    raise CategoryUnknown(category_code=wish.category_code)


def _fits(category: CategoryWrite, name: CatalogName) -> None:
    commercial, nursing = name is CatalogName.COMMERCIAL, name is CatalogName.NURSING
    if (category.function is not None) != commercial or (category.group is not None) != nursing:
        raise CategoryMisfit


def _as_it_was(item: Item, actor: Actor) -> ItemVersion:
    kept = ("version", "title", "summary", "price_fen", "price_note", "audience", "channels", "details")
    return ItemVersion(item_id=item.id, changed_by=actor.id, **{name: getattr(item, name) for name in kept})


async def open_file(session: AsyncSession, actor: Actor, item_id: UUID) -> None:
    """A form may be opened by whoever may see the item that names it. ItemNotFound."""
    await ItemRepository(session).get(item_id, actor)


def catalog_named(name: str) -> CatalogName:
    """For other slices, which know a list by the word in its path."""
    return CatalogName(name)
