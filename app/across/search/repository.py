from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, delete, func, or_, select, tuple_, union
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.search.meaning import Meaning
from app.across.search.models import FoundKind, SearchEntry
from app.across.search.schemas import SearchQuery
from app.kit.access import NOBODY, Place
from app.kit.opening import Moment, open_at

MOST = 400
LIKELIEST = 6
KEY = ("kind", "subject_id")


async def candidates(
    session: AsyncSession,
    place: Place,
    lists: Collection[UUID],
    wanted: SearchQuery,
    meant: Sequence[Meaning],
    *,
    at: datetime,
    moment: Moment,
) -> Sequence[SearchEntry]:
    """At most `MOST` that hold all of a likely meaning, and as many that hold some of any.

    Where and what are said together for each index, or PostgreSQL looks for the words in the whole country.
    """
    shown = and_(_live(at), *_filters(wanted, moment))
    some = sorted(frozenset[str]().union(*(each.tokens for each in meant)))
    whole = [SearchEntry.tokens.contains(sorted(each.tokens)) for each in meant[:LIKELIEST]]
    ids = [
        select(_there(place, lists, words, shown).subquery().c.id)
        for words in (whole, [SearchEntry.tokens.overlap(some)])
    ]
    return (await session.scalars(select(SearchEntry).where(SearchEntry.id.in_(union(*ids))))).all()


def _there(
    place: Place,
    lists: Collection[UUID],
    words: Sequence[ColumnElement[bool]],
    shown: ColumnElement[bool],
) -> Select[UUID]:
    reachable = (
        SearchEntry.served.overlap([*place.lineage, *lists]),
        SearchEntry.lineage.contains([place.id]),
    )
    found = (and_(where, each) for where in reachable for each in words)
    return select(SearchEntry.id).where(or_(*found), shown).limit(MOST)


def _live(at: datetime) -> ColumnElement[bool]:
    begun = or_(SearchEntry.starts_at.is_(None), SearchEntry.starts_at <= at)
    return begun & or_(SearchEntry.ends_at.is_(None), SearchEntry.ends_at > at)


def _filters(wanted: SearchQuery, moment: Moment) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.kind:
        found.append(SearchEntry.kind == wanted.kind)
    if wanted.catalog:
        found.append(SearchEntry.catalog == wanted.catalog)
    if wanted.open_now is not None:
        owner = func.coalesce(SearchEntry.opens_id, NOBODY.id)
        found.append(open_at(owner, moment) == wanted.open_now)
    return found


async def renew(
    session: AsyncSession,
    kind: FoundKind,
    entries: Sequence[Mapping[str, Any]],
    *,
    instead_of: Collection[UUID] | None,
) -> None:
    """These in place of all that was kept of those owners or subjects; None: of everybody.

    What says the same as before is not written again.
    """
    stale = delete(SearchEntry).where(SearchEntry.kind == kind)
    if instead_of is not None:
        stale = stale.where(SearchEntry.owner_id.in_(instead_of) | SearchEntry.subject_id.in_(instead_of))
    await session.execute(
        stale.where(SearchEntry.subject_id.not_in([each["subject_id"] for each in entries]))
    )
    if not entries:
        return
    wish = insert(SearchEntry)
    changing = {name: wish.excluded[name] for name in entries[0] if name not in KEY}
    said = tuple_(*(SearchEntry.__table__.c[name] for name in changing))
    differs = said.is_distinct_from(tuple_(*changing.values()))
    wish = wish.on_conflict_do_update(index_elements=KEY, set_=changing, where=differs)
    await session.execute(wish, entries)


async def alone(session: AsyncSession, owner_id: UUID) -> None:
    """Until the transaction ends, nobody else writes this owner's entries who asks first."""
    await session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(f"search {owner_id}", 0))))


async def lineages_of(session: AsyncSession, codes: Collection[str]) -> Mapping[str, Sequence[UUID]]:
    found = await session.execute(select(Place.code, Place.lineage).where(Place.code.in_(codes)))
    return {code: lineage for code, lineage in found}


async def count(session: AsyncSession) -> int:
    return (await session.scalars(select(func.count()).select_from(SearchEntry))).one()
