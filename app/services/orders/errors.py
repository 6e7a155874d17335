from typing import ClassVar

from app.kit.errors import Conflict, NotFound


class OrderNotFound(NotFound, code=404773, zh="订单不存在，或您无权查看"):
    """There is no such order, or it is out of your sight."""


class VisitNotFound(NotFound, code=404774, zh="拼单不存在，或不在您的楼栋"):
    """There is no such visit, or it is not in your building."""


class WorkerNotFound(NotFound, code=404775, zh="没有这位服务人员"):
    """There is no such worker of that shop."""


class NotServedHere(Conflict, code=409773, zh="该商家不在您的住处提供这项上门服务"):
    """The shop does not do that, or not at your door."""


class NoHome(Conflict, code=409774, zh="您尚未登记住处，请填写上门地址"):
    """We do not know where you live: say where the shop should come."""


class TimeRefused(Conflict, code=409775, zh="请选择 30 天内、不超过 8 小时的上门时段"):
    """The window must lie ahead, within thirty days, and be no longer than eight hours."""


class TooEarly(Conflict, code=409776, zh="约定时间还没到"):
    """It is not yet the time that was agreed."""


class CodeWrong(Conflict, code=409777, zh="到达码不正确，还可尝试 {left} 次"):
    """That is not the arrival code; {left} tries are left."""

    example: ClassVar = {"left": 4}
    effects_stay: ClassVar = True


class CodeLocked(Conflict, code=409778, zh="到达码错误次数过多，请联系社区工作人员"):
    """Too many wrong codes: staff have to help."""


class AlreadyRated(Conflict, code=409779, zh="您已评价过", constraint="uq_order_ratings_order_id"):
    """You have rated it already."""


class NotDone(Conflict, code=409780, zh="服务完成后才能评价"):
    """It can be rated once it is done."""


class AlreadyJoined(Conflict, code=409781, zh="您家已参加这次拼单", constraint="uq_orders_visit_household"):
    """Your household has joined this visit already."""


class VisitOver(Conflict, code=409782, zh="这次拼单已不能参加"):
    """This visit can no longer be joined."""


class NoJointPrice(Conflict, code=409783, zh="该服务不支持邻里拼单"):
    """The shop has no price for neighbours together, or you live in no building."""


class NotAccepted(Conflict, code=409784, zh="商家接单后才有到达码"):
    """There is an arrival code once the shop has accepted, until it has arrived."""


class NoOnlinePayment(Conflict, code=409785, zh="该订单无需线上支付"):
    """This order is free, or paid at the door."""


class OrderUnpaid(Conflict, code=409786, zh="订单尚未支付，请等待支付后再出发"):
    """It has not been paid yet; set out when it is."""
