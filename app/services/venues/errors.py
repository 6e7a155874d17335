from typing import ClassVar

from app.kit.errors import Conflict, NotFound


class VenueNotFound(NotFound, code=404051, zh="场地不存在，或您无权查看"):
    """There is no such venue, or it is out of your sight."""


class BookingNotFound(NotFound, code=404052, zh="预约不存在，或您无权查看"):
    """There is no such booking, or it is out of your sight."""


class SlotTaken(Conflict, code=409051, zh="该场地这一时段已被预约", constraint="ex_bookings_slot"):
    """The venue is already booked for part of that time."""


class BookingRefused(Conflict, code=409052, zh="不符合该场地的预约规则"):
    """The booking breaks rules of the venue; all of them are listed."""

    example: ClassVar = {
        "failures": [
            {
                "code": "too_late",
                "message": "不能预约已经过去的时间",
                "may_override": False,
                "may_skip": False,
                "may_wait": False,
            }
        ]
    }
