from typing import ClassVar

from app.kit.errors import Conflict, NotFound


class VenueNotFound(NotFound, code=404051, zh="场地不存在，或您无权查看"):
    """There is no such venue, or it is out of your sight."""


class BookingNotFound(NotFound, code=404052, zh="预约不存在，或您无权查看"):
    """There is no such booking, or it is out of your sight."""


class ClosureNotFound(NotFound, code=404053, zh="没有这项闭馆安排"):
    """There is no such closure, or it was lifted."""


class WaitNotFound(NotFound, code=404054, zh="没有这项候补，或您无权查看"):
    """There is no such wait, or it is out of your sight."""


class SeriesNotFound(NotFound, code=404055, zh="没有这组周期预约，或您无权查看"):
    """There is no such series, or it is out of your sight."""


class ShiftNotFound(NotFound, code=404056, zh="没有这一值班，或您无权查看"):
    """There is no such shift, or it is out of your sight."""


class CannedAnswerNotFound(NotFound, code=404057, zh="没有这条常用答复，或您无权查看"):
    """There is no such answer at hand, or it is out of your sight."""


class DamageNotFound(NotFound, code=404058, zh="没有这项损坏报告，或您无权查看"):
    """There is no such report, or it is out of your sight."""


class CleaningNotFound(NotFound, code=404059, zh="没有这项清扫任务，或您无权查看"):
    """There is no such cleaning task, or it is out of your sight."""


class DrawNotFound(NotFound, code=404060, zh="没有这次抽签"):
    """There is no such draw."""


class TicketNotFound(NotFound, code=404061, zh="没有这张签，或您无权查看"):
    """There is no such ticket, or it is out of your sight."""


class CalendarNotFound(NotFound, code=404062, zh="日历链接不存在或已撤销"):
    """There is no such link, or it was revoked or replaced."""


class SlotTaken(Conflict, code=409051, zh="该场地这一时段已被预约"):
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


class HoldLapsed(Conflict, code=409053, zh="保留时间已过，请重新选择时段"):
    """The slot was kept for you while you filled the form, and that time is over."""

    effects_stay = True


class WrongDoorCode(Conflict, code=409054, zh="签到码不正确或已更换，请查看门口的最新签到码"):
    """That is not the code on the door now."""


class NotYetTime(Conflict, code=409055, zh="还没有到签到时间"):
    """One may check in shortly before the start, and until the end."""


class TooLateToMove(Conflict, code=409056, zh="临近开始，不能再改期；可以取消"):
    """It begins too soon to be moved; it can still be cancelled."""


class SlotFree(Conflict, code=409057, zh="这一时段现在空闲，直接预约即可"):
    """That slot is free: just book it."""


class AlreadyWaiting(Conflict, code=409058, zh="您家已在候补这一时段", constraint="uq_venue_waits_open"):
    """Your household waits for that slot already."""


class WaitLapsed(Conflict, code=409059, zh="候补名额保留时间已过，已让给下一位"):
    """It was kept for you until then, and has gone to the next in line."""

    effects_stay = True


class VenueNameTaken(Conflict, code=409060, zh="本社区已有同名场地", constraint="uq_venues_place_id_name"):
    """There is a venue of that name at this place already."""


class NotDisplaced(Conflict, code=409061, zh="该预约并非因场地关闭而取消，不能优先候补"):
    """That booking was not displaced by a closure, so nobody is asked before others for it."""


class WaitingFirstAlready(
    Conflict, code=409090, zh="这一预约已用于优先候补", constraint="uq_venue_waits_instead_of"
):
    """For that booking you have been put before others once already."""


class NothingToAppeal(Conflict, code=409062, zh="没有可以申诉的未到记录，或已经申诉过"):
    """It does not count as a no-show, or has been appealed against already."""


class NoAppeal(Conflict, code=409063, zh="没有待处理的申诉"):
    """There is no appeal that waits to be decided."""


class OnDutyAlready(Conflict, code=409064, zh="该工作人员这一时间已排班", constraint="ex_venue_duties_shift"):
    """That person is on duty there at that time already."""


class NotOfTheStaff(Conflict, code=409065, zh="该账号不是本社区工作人员，不能排班"):
    """Only staff of the community are put on duty."""


class CannedTitleTaken(
    Conflict, code=409066, zh="已有同名的常用答复", constraint="uq_venue_canned_answers_place_id_title"
):
    """There is an answer at hand of that title already."""


class NotBeenInside(Conflict, code=409067, zh="签到使用后才能报告损坏"):
    """Nobody has been inside on that booking yet, so nothing can have been found."""


class ClosesInThePast(Conflict, code=409068, zh="抽签报名的截止时间已过"):
    """Nobody could enter a draw that has closed already."""


class DrawClosed(Conflict, code=409069, zh="抽签报名已截止"):
    """It has closed, or was called off: nobody enters any more."""


class EnteredAlready(
    Conflict, code=409070, zh="您家已登记参加这次抽签", constraint="uq_venue_draw_tickets_household"
):
    """Your household has a ticket in that draw."""
