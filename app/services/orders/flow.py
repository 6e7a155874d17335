"""The life of an order: asked for, accepted, on its way, at the door, done, confirmed; or a way out.

Neither side is bound for ever: a shop may decline until it sets out, whoever ordered may cancel until then;
if nobody opens, or nobody comes, the other side says so. What is disputed, staff settle. Who chose to pay
online pays when the shop has accepted, and before it sets out.
"""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission


class OrderStatus(StrEnum):
    REQUESTED = "requested"
    ACCEPTED = "accepted"
    DEPARTED = "departed"
    ARRIVED = "arrived"
    DONE = "done"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    DISPUTED = "disputed"


class Pays(StrEnum):
    AT_THE_DOOR = "at_the_door"
    ONLINE = "online"


S = OrderStatus
SERVE, SETTLE = Permission.ORDERS_SERVE, Permission.ORDERS_SETTLE
OPEN = (S.REQUESTED, S.ACCEPTED)
UNDER_WAY = (S.ACCEPTED, S.DEPARTED, S.ARRIVED)
ENDED = (S.CONFIRMED, S.DECLINED, S.CANCELLED, S.NO_SHOW)


class OrderFlow(Flow[OrderStatus], start=S.REQUESTED):
    accept = Move(S.REQUESTED, to=S.ACCEPTED, needs=SERVE)
    decline = Move(*OPEN, to=S.DECLINED, needs=SERVE)
    pay = Move(S.ACCEPTED, to=S.ACCEPTED, needs=Permission.PAYMENTS_SETTLE, or_owner=True)
    depart = Move(S.ACCEPTED, to=S.DEPARTED, needs=SERVE)
    arrive = Move(S.DEPARTED, to=S.ARRIVED, needs=SERVE)
    done = Move(S.ARRIVED, to=S.DONE, needs=SERVE)
    confirm = Move(S.DONE, to=S.CONFIRMED, needs=SETTLE, or_owner=True)
    cancel = Move(*OPEN, to=S.CANCELLED, needs=SETTLE, or_owner=True)
    nobody_home = Move(S.DEPARTED, to=S.NO_SHOW, needs=SERVE, verb="no_show")
    nobody_came = Move(S.ACCEPTED, S.DEPARTED, to=S.NO_SHOW, needs=SETTLE, or_owner=True, verb="no_show")
    # Also of a shop that came in and never says that it is done: whoever has paid must have a way out.
    dispute = Move(S.ARRIVED, S.DONE, S.CONFIRMED, S.NO_SHOW, to=S.DISPUTED, needs=SETTLE, or_owner=True)
    contest = Move(S.NO_SHOW, to=S.DISPUTED, needs=SERVE, verb="dispute")
    uphold = Move(S.DISPUTED, to=S.CONFIRMED, needs=SETTLE)
    void = Move(S.DISPUTED, to=S.CANCELLED, needs=SETTLE)
