from sqlalchemy import ColumnElement, Select, select

from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.permissions import Permission, ProxyPurpose
from app.services.venues.bookings.models import Booking
from app.services.venues.bookings.repository import of_them
from app.services.venues.damages.models import Damage
from app.services.venues.errors import DamageNotFound
from app.services.venues.models import Venue


class DamageRepository(Repository[Damage]):
    model, missing = Damage, DamageNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        """Whoever reported it, or had the booking, and staff."""
        mine = Damage.reported_by.in_(actor.ids_for(ProxyPurpose.VENUES))
        booked = Damage.booking_id.in_(select(Booking.id).where(of_them(actor)))
        return mine | booked | Place.within(actor.reach(Permission.VENUES_READ_BOOKINGS))

    def of_venue(self, actor: Actor, venue: Venue) -> Select[Damage]:
        return self.visible_to(actor).where(Damage.venue_id == venue.id)
