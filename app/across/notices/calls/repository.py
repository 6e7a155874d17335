from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Select
from sqlalchemy.dialects.postgresql import insert

from app.across.notices.calls.errors import CallNotFound
from app.across.notices.calls.flow import CallStatus
from app.across.notices.calls.models import Call
from app.across.notices.calls.schemas import CallQuery
from app.across.notices.templates import Template
from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.kit.todo import MOST
from app.permissions import Permission


class CallRepository(Repository[Call]):
    model, missing = Call, CallNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Place.within(actor.reach(Permission.NOTICES_CALL))

    def matching(self, actor: Actor, wanted: CallQuery, *, under: Place) -> Select[Call]:
        return self.visible_to(actor, under=under).where(Call.status == wanted.status)

    async def waiting(self, actor: Actor, *, under: Place | None = None) -> Sequence[Call]:
        """Oldest first."""
        query = self.visible_to(actor, under=under).where(Call.status == CallStatus.WAITING)
        return (await self.session.scalars(query.order_by(Call.id).limit(MOST))).all()

    async def put(
        self, place: Place, resident_id: UUID, template: Template, *, subject_id: UUID, occasion: str
    ) -> None:
        """Twice is once: events may be told again."""
        wish = insert(Call).values(
            place_id=place.id,
            resident_id=resident_id,
            subject=template.about,
            subject_id=subject_id,
            template=template.code,
            occasion=occasion,
            text=template.zh,
        )
        await self.session.execute(wish.on_conflict_do_nothing())
