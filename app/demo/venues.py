"""What staff of the demo's rooms have at hand."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Place
from app.services.venues.canned.models import CannedAnswer


async def load(session: AsyncSession, places: dict[str, Place], rows: list[dict[str, Any]]) -> None:
    known = set(await session.execute(select(CannedAnswer.place_id, CannedAnswer.title)))
    for row in rows:
        place = places[row["place"]]
        if (place.id, row["title"]) not in known:
            session.add(CannedAnswer(place=place, **{key: row[key] for key in ("title", "text", "text_en")}))
