from sqlalchemy import ColumnElement

from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.permissions import Permission
from app.services.venues.canned.models import CannedAnswer
from app.services.venues.errors import CannedAnswerNotFound


class CannedRepository(Repository[CannedAnswer]):
    model, missing = CannedAnswer, CannedAnswerNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Place.within(actor.reach(Permission.VENUES_READ_BOOKINGS))
