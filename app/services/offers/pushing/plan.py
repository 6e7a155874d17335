"""What becomes of each row, given what is there already. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from uuid_utils.compat import uuid7

from app.services.offers.flow import OfferStatus
from app.services.offers.pushing import rows as reading
from app.services.offers.pushing.rows import Read
from app.services.offers.pushing.schemas import OfferRow, Result
from app.services.offers.rules import Issue, Wish, issues_of

CONFIRMED_ANEW = timedelta(days=1)  # the same again confirms an offer, but is written down once a day
TROUBLED = (OfferStatus.REFUSED, OfferStatus.PAUSED, OfferStatus.TAKEN_DOWN)
HELD = "in_review"


@dataclass(frozen=True)
class Known:
    """An offer that is there."""

    id: UUID
    source_version: int
    content_hash: bytes
    price_fen: int
    status: OfferStatus
    watched: bool
    confirmed_at: datetime


@dataclass(frozen=True)
class Surroundings:
    """What rows name by code, as far as the merchant may name it."""

    items: Mapping[str, UUID]
    places: Mapping[str, UUID]
    sandbox: bool = False


@dataclass(frozen=True)
class Verdict:
    """One row with its result; `waits` says that a person has to look before people read it."""

    index: int
    external_id: str | None
    result: Result
    offer_id: UUID | None = None
    issue: Issue | None = None
    issues: Sequence[Issue] = ()
    offer: OfferRow | None = None
    body: dict[str, Any] = field(default_factory=dict)
    content_hash: bytes = b""
    known: Known | None = None
    waits: bool = False

    @property
    def shown(self) -> bool:
        """What was pushed becomes the row that there is: nobody reads it yet, or nobody need look."""
        return not self.waits or self.known is None or self.known.status is not OfferStatus.PUBLISHED

    def plain(self) -> dict[str, Any]:
        said = self.issue or Issue("", "", "")
        return {
            "index": self.index,
            "external_id": self.external_id,
            "result": self.result,
            "code": said.code or None,
            "field": said.field or None,
            "hint": said.hint or None,
        }


def verdicts(rows: Sequence[Read], known: Mapping[str, Known], around: Surroundings) -> list[Verdict]:
    counting = reading.newest(rows)
    return [_verdict(row, known, around, counting) for row in rows]


def _verdict(
    row: Read, known: Mapping[str, Known], around: Surroundings, counting: Mapping[str, int]
) -> Verdict:
    if row.offer is None or row.fault:
        return Verdict(row.index, row.external_id, Result.REJECTED, issue=row.fault)
    if counting[row.offer.external_id] != row.index:
        return _passed_over(row.index, row.offer, "newer_in_push", "同一批中有更新的版本，以该版本为准")
    there = known.get(row.offer.external_id)
    if there and row.offer.source_version < there.source_version:
        return _passed_over(row.index, row.offer, "newer_stored", "已保存更新的版本", there)
    if fault := _misnamed(row.offer, around):
        return Verdict(row.index, row.external_id, Result.REJECTED, issue=fault)
    return _judged(row.index, row.offer, there, sandbox=around.sandbox)


def _passed_over(index: int, offer: OfferRow, code: str, hint: str, there: Known | None = None) -> Verdict:
    issue = Issue(code, "source_version", hint)
    return Verdict(
        index, offer.external_id, Result.SUPERSEDED, there.id if there else None, issue, known=there
    )


def _misnamed(offer: OfferRow, around: Surroundings) -> Issue | None:
    if offer.item_code not in around.items:
        return Issue("item_unknown", "item_code", "商业服务清单中没有这项服务，请使用清单中的编码")
    if offer.scope and not around.places.keys() >= set(offer.scope.places):
        return Issue("place_not_served", "scope.places", "只能限定在已获准服务的地方之内")
    return None


def _judged(index: int, offer: OfferRow, there: Known | None, *, sandbox: bool) -> Verdict:
    body = reading.plain(offer)
    content_hash = reading.digest(body)
    if there and there.content_hash == content_hash and there.status is not OfferStatus.WITHDRAWN:
        return _same(index, offer, there)
    if there and offer.source_version == there.source_version and there.content_hash != content_hash:
        issue = Issue("version_reused", "source_version", "内容有变化时请增大 source_version")
        return Verdict(index, offer.external_id, Result.REJECTED, there.id, issue)
    issues = issues_of(_wish(offer, there, offer.external_id if sandbox else None))
    return Verdict(
        index,
        offer.external_id,
        Result.UPDATED if there else Result.CREATED,
        there.id if there else uuid7(),
        Issue(HELD, issues[0].field, issues[0].hint) if issues else None,
        issues,
        offer,
        body,
        content_hash,
        there,
        waits=bool(issues),
    )


def _same(index: int, offer: OfferRow, there: Known) -> Verdict:
    """Said again: nothing changes but that it is confirmed, and its version."""
    return Verdict(index, offer.external_id, Result.UNCHANGED, there.id, offer=offer, known=there)


def _wish(offer: OfferRow, there: Known | None, rehearsed: str | None) -> Wish:
    published = there.price_fen if there and there.status is OfferStatus.PUBLISHED else None
    return Wish(
        title=offer.title,
        description=offer.description,
        price_fen=offer.price_fen,
        price_before_fen=offer.price_before_fen,
        published_price_fen=published,
        watched=there is not None and (there.watched or there.status in TROUBLED),
        rehearsed=rehearsed,
    )


def to_confirm(verdict: Verdict, moment: datetime) -> bool:
    """Of those unchanged, whose row has to be written all the same."""
    if verdict.known is None or verdict.offer is None:
        return False
    newer = verdict.offer.source_version > verdict.known.source_version
    return newer or verdict.known.confirmed_at <= moment - CONFIRMED_ANEW
