"""The life of a booking: held, asked for, decided, used; or called off, missed, displaced."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class BookingStatus(StrEnum):
    HELD = "held"
    PENDING = "pending"
    CONFIRMED = "confirmed"
    IN_USE = "in_use"
    COMPLETED = "completed"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    LATE_CANCELLED = "late_cancelled"
    NO_SHOW = "no_show"
    DISPLACED = "displaced"
    EXPIRED = "expired"


HELD, PENDING, CONFIRMED, IN_USE = (
    BookingStatus.HELD,
    BookingStatus.PENDING,
    BookingStatus.CONFIRMED,
    BookingStatus.IN_USE,
)
HOLDING = (HELD, PENDING, CONFIRMED, IN_USE)
COUNTED = (*HOLDING, BookingStatus.COMPLETED, BookingStatus.NO_SHOW)  # by the quotas
DISPLACEABLE = (HELD, PENDING, CONFIRMED)
MISSED = (BookingStatus.NO_SHOW, BookingStatus.LATE_CANCELLED)


class BookingFlow(Flow[BookingStatus], start=HELD):
    submit = Move(HELD, to=PENDING, needs=Permission.VENUES_BOOK_FOR, or_owner=True)
    submit_unasked = Move(HELD, to=CONFIRMED, needs=Permission.VENUES_BOOK_FOR, or_owner=True, verb="submit")
    approve = Move(PENDING, to=CONFIRMED, needs=Permission.VENUES_APPROVE)
    reject = Move(PENDING, to=BookingStatus.REJECTED, needs=Permission.VENUES_APPROVE)
    cancel = Move(
        HELD,
        PENDING,
        CONFIRMED,
        to=BookingStatus.CANCELLED,
        needs=Permission.VENUES_CANCEL,
        or_owner=True,
    )
    cancel_late = Move(
        PENDING,
        CONFIRMED,
        to=BookingStatus.LATE_CANCELLED,
        needs=Permission.VENUES_CANCEL,
        or_owner=True,
        verb="cancel",
    )
    reschedule = Move(PENDING, CONFIRMED, to=PENDING, needs=Permission.VENUES_APPROVE, or_owner=True)
    reschedule_unasked = Move(
        CONFIRMED, to=CONFIRMED, needs=Permission.VENUES_APPROVE, or_owner=True, verb="reschedule"
    )
    check_in = Move(CONFIRMED, to=IN_USE, needs=Permission.VENUES_DOOR, or_owner=True)
    check_out = Move(IN_USE, to=BookingStatus.COMPLETED, needs=Permission.VENUES_DOOR, or_owner=True)
    complete = Move(CONFIRMED, IN_USE, to=BookingStatus.COMPLETED, needs=Permission.VENUES_DOOR, verb="")
    miss = Move(CONFIRMED, to=BookingStatus.NO_SHOW, needs=Permission.VENUES_DOOR, verb="")
    expire = Move(HELD, PENDING, to=BookingStatus.EXPIRED, needs=Permission.VENUES_APPROVE, verb="")
    displace = Move(*DISPLACEABLE, to=BookingStatus.DISPLACED, needs=Permission.VENUES_CLOSE, verb="")
