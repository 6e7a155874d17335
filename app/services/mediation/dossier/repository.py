from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Place
from app.services.mediation.dossier.models import Template


async def templates_for(session: AsyncSession, place: Place) -> dict[str, UUID]:
    """The file of each template that a community has replaced; the nearest place counts."""
    query = select(Template.name, Template.file_id).join(Place, Place.id == Template.place_id)
    query = query.where(Template.place_id.in_(place.lineage)).order_by(func.cardinality(Place.lineage))
    return {name: file_id for name, file_id in await session.execute(query)}


async def put(session: AsyncSession, place: Place, name: str, file_id: UUID, by: UUID) -> Template:
    wish = insert(Template).values(place_id=place.id, name=name, file_id=file_id, uploaded_by=by)
    anew = {"file_id": file_id, "uploaded_by": by}
    query = wish.on_conflict_do_update(index_elements=["place_id", "name"], set_=anew).returning(Template)
    template = (await session.scalars(query.execution_options(populate_existing=True))).one()
    await session.refresh(template)
    return template
