"""The life of a booking: asked for, decided, perhaps called off."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class BookingStatus(StrEnum):
    PENDING = "pending"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    CANCELLED = "cancelled"


HOLDING = (BookingStatus.PENDING, BookingStatus.CONFIRMED)


class BookingFlow(Flow[BookingStatus], start=BookingStatus.PENDING):
    approve = Move(BookingStatus.PENDING, to=BookingStatus.CONFIRMED, needs=Permission.VENUES_APPROVE)
    reject = Move(BookingStatus.PENDING, to=BookingStatus.REJECTED, needs=Permission.VENUES_APPROVE)
    cancel = Move(*HOLDING, to=BookingStatus.CANCELLED, needs=Permission.VENUES_CANCEL, or_owner=True)
