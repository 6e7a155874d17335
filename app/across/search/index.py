"""Keeps the index: what a slice says has changed is read again, in the transaction that changed it."""

from collections.abc import Awaitable, Callable, Collection
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.search import repository, sources
from app.across.search.models import FoundKind
from app.kit.wall import beyond

Source = Callable[[AsyncSession, Collection[UUID] | None], Awaitable[sources.Entries]]

SOURCES: dict[FoundKind, Source] = {
    FoundKind.ITEM: sources.items,
    FoundKind.MERCHANT: sources.merchants,
    FoundKind.FACILITY: sources.facilities,
    FoundKind.OFFER: sources.offers,
    FoundKind.VENUE: sources.venues,
}


async def renew(session: AsyncSession, *kinds: FoundKind, ids: Collection[UUID]) -> None:
    async with beyond(session):  # whoever changed a thing is not who writes the index
        for kind in kinds:
            await repository.renew(session, kind, await SOURCES[kind](session, ids), instead_of=ids)


async def renew_offers(session: AsyncSession, merchant_id: UUID, ids: Collection[UUID]) -> None:
    """Of one merchant by one job at a time, so that what is read last is written last."""
    await repository.alone(session, merchant_id)
    await renew(session, FoundKind.OFFER, ids=ids)


async def rebuild(session: AsyncSession) -> int:
    """Everything anew, as after a change of the rules or of the data behind our backs: how many there are."""
    for kind, source in SOURCES.items():
        await repository.renew(session, kind, await source(session, None), instead_of=None)
    return await repository.count(session)
