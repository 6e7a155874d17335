"""The SQL of pushing: a handful of statements, however many rows there are.

All rows go to PostgreSQL as one JSON text (json_to_recordset), which costs Python next to nothing: arrays
(UNNEST) have every quote of every submission escaped (bench/bulk.py). What nobody changes is not written.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic_core import to_json
from sqlalchemy import ARRAY, ColumnElement, Select, Text, any_, cast, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.permissions import Permission
from app.services.merchants.service import MerchantRow
from app.services.offers.errors import BulkNotFound
from app.services.offers.flow import OfferStatus
from app.services.offers.models import Offer, Push, Source, Submission
from app.services.offers.pushing.plan import Known, Surroundings, Verdict

# What an offer says, by column and type.
SAID = {
    "id": "uuid",
    "external_id": "text",
    "item_id": "uuid",
    "item_code": "text",
    "title": "text",
    "description": "text",
    "price_fen": "integer",
    "price_before_fen": "integer",
    "starts_at": "timestamptz",
    "ends_at": "timestamptz",
    "quota": "integer",
    "per_household": "integer",
    "place_ids": "uuid[]",
    "elders": "boolean",
    "source_version": "bigint",
    "content_hash": "bytea",
    "status": "text",
}
_ROWS = f"json_to_recordset(CAST(:rows AS json)) AS said ({', '.join(map(' '.join, SAID.items()))})"
_NEVER_CHANGED = ("id", "external_id", "status", "quota")
_CHANGED = ", ".join(f"{name} = said.{name}" for name in SAID if name not in _NEVER_CHANGED)

INSERT = text(f"""
INSERT INTO offers ({", ".join(SAID)}, place_id, merchant_id, organisation_id, sandbox, source,
                    taken, watched, confirmed_at, created_at)
SELECT {", ".join(f"said.{name}" for name in SAID)},
       :place_id, :merchant_id, :organisation_id, :sandbox, :source, 0, false, :moment, :moment
FROM {_ROWS}
""")  # noqa: S608  made of the names above
# A quota below what has been claimed already means that it is sold out.
CHANGE = text(f"""
UPDATE offers SET {_CHANGED}, source = :source, confirmed_at = :moment,
                  quota = CASE WHEN said.quota IS NOT NULL THEN greatest(said.quota, offers.taken) END
FROM {_ROWS} WHERE offers.id = said.id
""")  # noqa: S608
CONFIRM = text("""
UPDATE offers SET source_version = said.source_version, content_hash = said.content_hash,
                  confirmed_at = :moment
FROM json_to_recordset(CAST(:rows AS json)) AS said (id uuid, source_version bigint, content_hash bytea)
WHERE offers.id = said.id
""")
SUBMIT = text("""
INSERT INTO offer_submissions (id, offer_id, organisation_id, source_version, body, issues, waiting,
                               pushed_at, created_at)
SELECT said.id, said.offer_id, :organisation_id, said.source_version, said.body, said.issues,
       said.waiting, :moment, :moment
FROM json_to_recordset(CAST(:rows AS json))
     AS said (id uuid, offer_id uuid, source_version bigint, body jsonb, issues jsonb, waiting boolean)
ON CONFLICT (offer_id) DO UPDATE SET source_version = excluded.source_version, body = excluded.body,
    issues = excluded.issues, waiting = excluded.waiting, pushed_at = excluded.pushed_at
""")
ALONE = text("SELECT pg_advisory_xact_lock(hashtextextended(:merchant, 0))")


class PushRepository(Repository[Push]):
    model, missing = Push, BulkNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        inside = Push.organisation_id.in_(actor.organisations(Permission.OFFERS_PUSH))
        return inside | Place.within(actor.reach(Permission.OFFERS_PUSH))

    async def received(self, push_id: UUID) -> Push | None:
        """For the job; locked, so that two workers do not do the same."""
        query = select(Push).where(Push.id == push_id).with_for_update(of=Push)
        return await self.session.scalar(query.execution_options(populate_existing=True))


class Shelf:
    """What one merchant offers, in the world or in its sandbox; one push at a time writes to it."""

    def __init__(self, session: AsyncSession, merchant: MerchantRow, *, sandbox: bool) -> None:
        self.session, self.merchant, self.sandbox = session, merchant, sandbox

    @property
    def mine(self) -> ColumnElement[bool]:
        return (Offer.merchant_id == self.merchant.id) & (Offer.sandbox.is_(self.sandbox))

    def offers(self) -> Select[Offer]:
        return select(Offer).where(self.mine)

    async def alone(self) -> None:
        """Until the transaction ends: what was read is what is written over, however pushes race."""
        await self.session.execute(ALONE, {"merchant": f"{self.merchant.id} {self.sandbox}"})

    async def known(self, external_ids: Collection[str]) -> Mapping[str, Known]:
        columns = (
            Offer.external_id,
            Offer.id,
            Offer.source_version,
            Offer.content_hash,
            Offer.price_fen,
            Offer.status,
            Offer.watched,
            Offer.confirmed_at,
        )
        named = any_(cast([*external_ids], ARRAY(Text)))  # one parameter, not five thousand
        query = select(*columns).where(self.mine, Offer.external_id == named)
        found = await self.session.execute(query)
        return {
            external_id: Known(id, version, content_hash, price, status, watched, confirmed_at)
            for external_id, id, version, content_hash, price, status, watched, confirmed_at in found
        }

    async def insert(
        self, new: Sequence[Verdict], around: Surroundings, source: Source, moment: datetime
    ) -> None:
        merchant = self.merchant
        await self.session.execute(
            INSERT,
            {
                "rows": _plain(_said(each, around) for each in new),
                "place_id": merchant.place_id,
                "merchant_id": merchant.id,
                "organisation_id": merchant.organisation_id,
                "sandbox": self.sandbox,
                "source": source,
                "moment": moment,
            },
        )

    async def change(
        self, changed: Sequence[Verdict], around: Surroundings, source: Source, moment: datetime
    ) -> None:
        rows = _plain(_said(each, around) for each in changed)
        await self.session.execute(CHANGE, {"rows": rows, "source": source, "moment": moment})

    async def confirm(self, confirmed: Sequence[Verdict], moment: datetime) -> None:
        """The same as before, or not to be read before somebody has looked: only version and hash are new."""
        rows = _plain(_confirmed(each) for each in confirmed)
        await self.session.execute(CONFIRM, {"rows": rows, "moment": moment})

    async def submit(self, said: Sequence[Verdict], moment: datetime) -> None:
        rows = _plain(map(_submitted, said))
        whose = {"organisation_id": self.merchant.organisation_id, "moment": moment}
        await self.session.execute(SUBMIT, {"rows": rows, **whose})

    async def confirm_all(self, moment: datetime) -> Sequence[UUID]:
        published = Offer.status == OfferStatus.PUBLISHED
        confirming = update(Offer).where(self.mine, published).values(confirmed_at=moment).returning(Offer.id)
        rows = await self.session.scalars(confirming.execution_options(synchronize_session=False))
        return rows.all()

    async def locked(self, condition: ColumnElement[bool]) -> Sequence[Offer]:
        """Rows whose status changes, in the order in which everybody locks them."""
        query = self.offers().where(condition).order_by(Offer.id).with_for_update(of=Offer)
        return (await self.session.scalars(query.execution_options(populate_existing=True))).all()


async def places_coded(session: AsyncSession, codes: Collection[str]) -> Sequence[Place]:
    return (await session.scalars(select(Place).where(Place.code.in_(list(codes))))).all()


def _plain(rows: Iterable[dict[str, Any]]) -> str:
    return to_json([*rows]).decode()


def _said(verdict: Verdict, around: Surroundings) -> dict[str, Any]:
    """By the columns of SAID."""
    offer = verdict.offer
    assert offer is not None
    scope = offer.scope
    return {
        "id": verdict.offer_id,
        "external_id": offer.external_id,
        "item_id": around.items[offer.item_code],
        "item_code": offer.item_code,
        "title": offer.title,
        "description": offer.description,
        "price_fen": offer.price_fen,
        "price_before_fen": offer.price_before_fen,
        "starts_at": offer.starts_at,
        "ends_at": offer.ends_at,
        "quota": offer.quota,
        "per_household": offer.per_household,
        "place_ids": [around.places[code] for code in scope.places] if scope else [],
        "elders": bool(scope and scope.elders),
        "source_version": offer.source_version,
        "content_hash": _hex(verdict.content_hash),
        "status": OfferStatus.IN_REVIEW if verdict.waits else OfferStatus.PUBLISHED,
    }


def _confirmed(verdict: Verdict) -> dict[str, Any]:
    assert verdict.offer is not None and verdict.known is not None
    return {
        "id": verdict.offer_id,
        "source_version": verdict.offer.source_version,
        "content_hash": _hex(verdict.content_hash or verdict.known.content_hash),
    }


def _submitted(verdict: Verdict) -> dict[str, Any]:
    assert verdict.offer is not None
    return {
        "id": uuid7(),
        "offer_id": verdict.offer_id,
        "source_version": verdict.offer.source_version,
        "body": verdict.body,
        "issues": [each.plain() for each in verdict.issues],
        "waiting": verdict.waits,
    }


def _hex(raw: bytes) -> str:
    """As PostgreSQL reads bytea."""
    return f"\\x{raw.hex()}"


async def rehearsals_of(session: AsyncSession, organisation_id: UUID) -> tuple[int, int, int]:
    """Of a sandbox: offers, those pushed again with another content, pushes that used a version twice."""
    shelf = (Offer.organisation_id == organisation_id) & Offer.sandbox
    offers = select(func.count()).select_from(Offer).where(shelf)
    changed = offers.join(Submission, Submission.offer_id == Offer.id)
    changed = changed.where(Submission.pushed_at > Offer.created_at)
    pushes = select(func.count()).select_from(Push).where(Push.organisation_id == organisation_id)
    reused = pushes.where(Push.sandbox, Push.rows.contains([{"code": "version_reused"}]))
    return (
        await session.scalar(offers) or 0,
        await session.scalar(changed) or 0,
        await session.scalar(reused) or 0,
    )
