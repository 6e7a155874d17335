"""What makes the timeline a chain: each step carries the hash of the one before, the subject the last.

A step's hash covers all that it says and the hash before it. So a step that was changed, taken out, put in
or moved about shows; and where somebody cuts the tail off and mends the subject's row as well, the digest
of that day does not agree any more. The digests are a chain of their own: whoever has written down one of
them, on paper or in another log, can show that nothing before it was touched.
"""

import hashlib
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby
from operator import attrgetter
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import FromClause, exists, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.clock import CHINA, today
from app.kit.db import Base, connect
from app.kit.timeline import SAID, Stateful, Step, link
from app.kit.wall import nobody
from app.settings import Settings

log = structlog.get_logger(__name__)

BATCH = 5000
A_DAY = timedelta(days=1)


class Digest(Base):
    """All that was written on one day in China, and the digest before it. Never changed or deleted."""

    __tablename__ = "timeline_digests"
    __wall__ = nobody()

    day: Mapped[date] = mapped_column(unique=True)
    steps: Mapped[int]
    digest: Mapped[bytes]


def bounds(day: date) -> tuple[datetime, datetime]:
    midnight = datetime.combine(day, time(), CHINA)
    return midnight, midnight + A_DAY


async def digest_of(session: AsyncSession, day: date, before: bytes | None) -> Digest:
    """In the order of the hashes: in which order two subjects were written, nobody can say."""
    begin, end = bounds(day)
    hashes = func.string_agg(Step.hash, func.convert_to("", "UTF8")).aggregate_order_by(Step.hash)
    query = select(func.count(), hashes).where(Step.created_at >= begin, Step.created_at < end)
    steps, written = (await session.execute(query)).one()
    whole = (before or b"") + day.isoformat().encode() + (written or b"")
    return Digest(day=day, steps=steps, digest=hashlib.sha256(whole).digest())


async def digest_what_is_over(session: AsyncSession) -> None:
    """Every day from the last digest to yesterday, so that a day without a worker is made up for."""
    last = await session.scalar(select(Digest).order_by(Digest.day.desc()).limit(1))
    day = last.day + A_DAY if last else await _first_day(session)
    while day is not None and day < today():
        last = await digest_of(session, day, last.digest if last else None)
        session.add(last)
        log.info("timeline_digest", day=day.isoformat(), steps=last.steps, digest=last.digest.hex())
        day += A_DAY


async def _first_day(session: AsyncSession) -> date | None:
    first = await session.scalar(select(func.min(Step.created_at)))
    return first and first.astimezone(CHINA).date()


def lives() -> dict[str, FromClause]:
    """The tables whose rows have a timeline, by name."""
    found = {each.class_ for each in Base.registry.mappers if issubclass(each.class_, Stateful)}
    return {each.__tablename__: each.__table__ for each in found}


async def faults(session: AsyncSession, *, batch: int = BATCH) -> AsyncIterator[str]:
    """One sentence for each thing that is not as it was written."""
    async for steps in _by_subject(session, batch):
        heads = await _heads(session, steps)
        for each in steps:
            for fault in _broken(each, heads):
                yield fault
    async for fault in _emptied(session):
        yield fault
    async for fault in _undigested(session):
        yield fault


async def _by_subject(session: AsyncSession, batch: int) -> AsyncIterator[list[list[Step]]]:
    """The steps of some subjects at a time, none of them cut in two."""
    after: tuple[UUID, UUID] | None = None
    kept: list[Step] = []
    while True:
        query = select(Step).order_by(Step.subject_id, Step.id).limit(batch)
        if after:
            query = query.where(tuple_(Step.subject_id, Step.id) > after)
        found = (await session.scalars(query.execution_options(populate_existing=True))).all()
        kept += found
        if len(found) < batch:
            yield _grouped(kept)
            return
        after = found[-1].subject_id, found[-1].id
        whole = [each for each in kept if each.subject_id != after[0]]
        kept = kept[len(whole) :]
        session.expunge_all()
        yield _grouped(whole)


def _grouped(steps: Iterable[Step]) -> list[list[Step]]:
    key = attrgetter("subject", "subject_id")
    return [list(each) for _, each in groupby(sorted(steps, key=key), key)]


async def _heads(session: AsyncSession, subjects: Sequence[Sequence[Step]]) -> Mapping[tuple[str, UUID], Any]:
    heads: dict[tuple[str, UUID], Any] = {}
    for name, table in lives().items():
        ids = [steps[0].subject_id for steps in subjects if steps[0].subject == name]
        if ids:
            query = select(table.c.id, table.c.timeline_head).where(table.c.id.in_(ids))
            heads |= {(name, id): head for id, head in await session.execute(query)}
    return heads


def _broken(steps: Sequence[Step], heads: Mapping[tuple[str, UUID], Any]) -> list[str]:
    subject, id = steps[0].subject, steps[0].subject_id
    found = [
        f"{subject} {id}: the step {each.id} ({each.move}) is not what was written"
        for each in steps
        if each.hash != link(each.previous, *(getattr(each, name) for name in SAID))
    ]
    hashes = {each.hash for each in steps}
    followed = {each.previous for each in steps}
    found += [
        f"{subject} {id}: what came before the step {each.id} ({each.move}) is gone"
        for each in steps
        if each.previous is not None and each.previous not in hashes
    ]
    if None not in followed:
        found.append(f"{subject} {id}: its first step is gone")
    if (subject, id) in heads and hashes - followed != {heads[subject, id]}:
        found.append(f"{subject} {id}: its last step is not the one that its row remembers")
    return found


async def _emptied(session: AsyncSession) -> AsyncIterator[str]:
    for name, table in lives().items():
        written = exists().where(Step.subject_id == table.c.id, Step.subject == name)
        query = select(table.c.id).where(table.c.timeline_head.is_not(None), ~written)
        for id in await session.scalars(query):
            yield f"{name} {id}: all its steps are gone"


async def _undigested(session: AsyncSession) -> AsyncIterator[str]:
    before: Digest | None = None
    for kept in (await session.scalars(select(Digest).order_by(Digest.day))).all():
        if before and kept.day != before.day + A_DAY:
            yield f"{before.day + A_DAY}: the digest of that day is gone"
        again = await digest_of(session, kept.day, before.digest if before else None)
        if (again.steps, again.digest) != (kept.steps, kept.digest):
            yield f"{kept.day}: {again.steps} steps, and not the {kept.steps} that were digested that night"
        before = kept


class Broken(Exception):
    """One sentence for a person."""


async def verify_from_outside(settings: Settings, say: Any) -> None:
    engine = connect(settings.db.url, statement_timeout="10min", beyond=True)
    found = 0
    try:
        async with async_sessionmaker(engine)() as session:
            async for fault in faults(session):
                found += 1
                say(fault)
            last = await session.scalar(select(Digest).order_by(Digest.day.desc()).limit(1))
            steps = await session.scalar(select(func.count()).select_from(Step))
    finally:
        await engine.dispose()
    if found:
        raise Broken(f"{found} faults: somebody has changed the past")
    say(f"{steps} steps, every one as it was written")
    if last:
        say(f"the digest of {last.day} is {last.digest.hex()}: keep it where nobody of here can change it")
