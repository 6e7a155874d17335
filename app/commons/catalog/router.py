from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query

from app.commons.catalog.details import CatalogName
from app.commons.catalog.errors import (
    CatalogNotFound,
    CategoryInUse,
    CategoryMisfit,
    CategoryUnknown,
    DetailsMismatch,
    ItemCodeTaken,
    ItemInUse,
    ItemNotFound,
)
from app.commons.catalog.models import Item, ItemVersion
from app.commons.catalog.schemas import (
    CatalogBrief,
    CatalogRead,
    CatalogWrite,
    ItemCreate,
    ItemQuery,
    ItemRead,
    ItemUpdate,
    ItemVersionRead,
)
from app.commons.catalog.service import CatalogRow, CatalogService
from app.kit.access import ActorDep, PlaceDep, PlaceNotFound, ViewerDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, Stale
from app.kit.flow import IllegalMove
from app.kit.idempotency import KeyReused
from app.kit.page import Page, Rows
from app.kit.problems import problems
from app.kit.route import Route, cached
from app.kit.timeline import Step, StepRead
from app.registry.files.errors import FileInUse, FileNotFound

router = APIRouter(tags=["Catalogues"], route_class=Route)


def service(session: SessionDep) -> CatalogService:
    return CatalogService(session)


Catalogs = Annotated[CatalogService, Depends(service)]


@router.get(
    "/places/{code}/catalogs",
    summary="List the service lists of a place",
    response_model=list[CatalogBrief],
    responses=problems(PlaceNotFound, public=True),
    dependencies=[cached(60)],
)
async def list_catalogs(catalogs: Catalogs, place: PlaceDep) -> Sequence[CatalogRow]:
    """Those in force there: its own, else those of the nearest place above."""
    return await catalogs.in_force(place)


@router.get(
    "/places/{code}/catalogs/{name}",
    summary="Read a whole service list",
    response_model=CatalogRead,
    responses=problems(PlaceNotFound, CatalogNotFound, public=True),
    dependencies=[cached(60)],
)
async def read_catalog(name: CatalogName, catalogs: Catalogs, place: PlaceDep) -> CatalogRow:
    """All categories with their published items, in one answer that can be cached."""
    return await catalogs.read(place, name)


@router.put(
    "/places/{code}/catalogs/{name}",
    summary="Write a place's own service list",
    response_model=CatalogRead,
    responses=problems(PlaceNotFound, Forbidden, Stale, CategoryInUse, CategoryMisfit),
)
async def write_catalog(
    name: CatalogName, wish: CatalogWrite, catalogs: Catalogs, place: PlaceDep, actor: ActorDep
) -> CatalogRow:
    """Makes the list, or replaces its title and categories; items are written one by one."""
    return await catalogs.write(actor, place, name, wish)


@router.get(
    "/places/{code}/catalog-items",
    summary="List items as staff see them",
    response_model=Page[ItemRead],
    responses=problems(PlaceNotFound),
)
async def list_items(
    catalogs: Catalogs, actor: ActorDep, place: PlaceDep, wanted: Annotated[ItemQuery, Query()]
) -> Rows[Item]:
    """Newest first; drafts and withdrawn ones only within your reach."""
    return await catalogs.list_items(actor, place, wanted)


@router.post(
    "/places/{code}/catalogs/{name}/items",
    status_code=201,
    summary="Write a new item",
    response_model=ItemRead,
    responses=problems(
        PlaceNotFound,
        CatalogNotFound,
        Forbidden,
        ItemCodeTaken,
        CategoryUnknown,
        DetailsMismatch,
        FileNotFound,
        FileInUse,
        KeyReused,
    ),
)
async def add_item(
    name: CatalogName, wish: ItemCreate, catalogs: Catalogs, place: PlaceDep, actor: ActorDep
) -> Item:
    """A draft that only staff see, until it is published."""
    return await catalogs.add_item(actor, place, name, wish)


@router.get(
    "/catalog-items/{item_id}",
    summary="Read an item",
    response_model=ItemRead,
    responses=problems(ItemNotFound),
)
async def read_item(item_id: UUID, catalogs: Catalogs, viewer: ViewerDep) -> Item:
    """Public once published; drafts and withdrawn ones for staff. No token needed."""
    return await catalogs.item(viewer, item_id)


@router.put(
    "/catalog-items/{item_id}",
    summary="Rewrite an item",
    response_model=ItemRead,
    responses=problems(
        ItemNotFound, Forbidden, Stale, CategoryUnknown, DetailsMismatch, FileNotFound, FileInUse
    ),
)
async def change_item(item_id: UUID, wish: ItemUpdate, catalogs: Catalogs, actor: ActorDep) -> Item:
    """Replaces the whole item; what it said before stays in its history."""
    return await catalogs.change_item(actor, item_id, wish)


@router.delete(
    "/catalog-items/{item_id}",
    summary="Delete a draft",
    response_model=None,
    responses=problems(ItemNotFound, Forbidden, ItemInUse),
)
async def delete_item(item_id: UUID, catalogs: Catalogs, actor: ActorDep) -> None:
    """Only what was never published, with its files; all else is withdrawn."""
    await catalogs.delete_item(actor, item_id)


@router.post(
    "/catalog-items/{item_id}/publish",
    summary="Publish an item",
    response_model=ItemRead,
    responses=problems(ItemNotFound, Forbidden, IllegalMove, KeyReused),
)
async def publish_item(item_id: UUID, catalogs: Catalogs, actor: ActorDep) -> Item:
    """From now on everybody sees it."""
    return await catalogs.publish(actor, item_id)


@router.post(
    "/catalog-items/{item_id}/withdraw",
    summary="Withdraw an item",
    response_model=ItemRead,
    responses=problems(ItemNotFound, Forbidden, IllegalMove, KeyReused),
)
async def withdraw_item(item_id: UUID, catalogs: Catalogs, actor: ActorDep) -> Item:
    """No longer public; old records keep naming it."""
    return await catalogs.withdraw(actor, item_id)


@router.get(
    "/catalog-items/{item_id}/versions",
    summary="Read what an item said before",
    response_model=list[ItemVersionRead],
    responses=problems(ItemNotFound, Forbidden),
)
async def read_versions(item_id: UUID, catalogs: Catalogs, actor: ActorDep) -> Sequence[ItemVersion]:
    """Every version that was replaced, newest first."""
    return await catalogs.versions(actor, item_id)


@router.get(
    "/catalog-items/{item_id}/timeline",
    summary="Read what was done to an item",
    response_model=list[StepRead],
    responses=problems(ItemNotFound, Forbidden),
)
async def read_item_timeline(item_id: UUID, catalogs: Catalogs, actor: ActorDep) -> Sequence[Step]:
    """Every move, oldest first."""
    return await catalogs.timeline(actor, item_id)
