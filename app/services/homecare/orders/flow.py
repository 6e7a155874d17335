"""The life of an order. There is no way to the door but through consent, a passed assessment and payment."""

from enum import StrEnum

from app.kit.flow import Flow, Move
from app.permissions import Permission

ASSESS, SERVE = Permission.NURSING_ASSESS, Permission.NURSING_SERVE
ORDER, DISPATCH = Permission.NURSING_ORDER, Permission.NURSING_DISPATCH


class OrderStatus(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    CONSENTED = "consented"
    ASSESSED = "assessed"
    PAID = "paid"
    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    DEPARTED = "departed"
    ARRIVED = "arrived"
    SERVING = "serving"
    COMPLETED = "completed"
    CLOSED = "closed"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    ABORTED = "aborted"
    NO_SHOW_PATIENT = "no_show_patient"
    NO_SHOW_NURSE = "no_show_nurse"
    DISPUTED = "disputed"


S = OrderStatus
# Those that still need a nurse: what they ask for is not free for others.
OPEN = (S.SUBMITTED, S.CONSENTED, S.ASSESSED, S.PAID, S.DISPATCHED, S.NO_SHOW_NURSE)
# Those in which somebody is on the way, or there.
UNDER_WAY = (S.DEPARTED, S.ARRIVED, S.SERVING)
OVER = (S.COMPLETED, S.ABORTED, S.NO_SHOW_PATIENT, S.NO_SHOW_NURSE, S.REFUSED)


class OrderFlow(Flow[OrderStatus], start=S.DRAFT):
    submit = Move(S.DRAFT, to=S.SUBMITTED, needs=ORDER, or_owner=True)
    consent = Move(S.SUBMITTED, to=S.CONSENTED, needs=ORDER, or_owner=True)
    decline = Move(S.SUBMITTED, to=S.REFUSED, needs=ORDER, or_owner=True)
    assess = Move(S.CONSENTED, to=S.ASSESSED, needs=ASSESS)
    fail = Move(S.CONSENTED, to=S.REFUSED, needs=ASSESS)
    pay = Move(S.ASSESSED, to=S.PAID, needs=ORDER, or_owner=True)
    dispatch = Move(S.PAID, S.DISPATCHED, S.NO_SHOW_NURSE, to=S.DISPATCHED, needs=DISPATCH)
    join = Move(S.DISPATCHED, to=S.DISPATCHED, needs=SERVE)
    accept = Move(S.DISPATCHED, to=S.ACCEPTED, needs=SERVE)
    give_back = Move(S.ACCEPTED, to=S.DISPATCHED, needs=SERVE)
    reassign = Move(S.ACCEPTED, S.DEPARTED, to=S.DISPATCHED, needs=DISPATCH)
    reschedule = Move(
        S.DISPATCHED, S.ACCEPTED, S.NO_SHOW_NURSE, to=S.DISPATCHED, needs=DISPATCH, or_owner=True
    )
    depart = Move(S.ACCEPTED, to=S.DEPARTED, needs=SERVE)
    arrive = Move(S.DEPARTED, to=S.ARRIVED, needs=SERVE)
    begin = Move(S.ARRIVED, to=S.SERVING, needs=SERVE)
    complete = Move(S.SERVING, to=S.COMPLETED, needs=SERVE)
    turn_away = Move(S.ARRIVED, to=S.REFUSED, needs=SERVE)
    abort = Move(S.ARRIVED, S.SERVING, to=S.ABORTED, needs=SERVE)
    patient_absent = Move(S.ARRIVED, to=S.NO_SHOW_PATIENT, needs=SERVE)
    nurse_absent = Move(S.ACCEPTED, S.DEPARTED, to=S.NO_SHOW_NURSE, needs=DISPATCH, or_owner=True)
    cancel = Move(
        S.DRAFT,
        S.SUBMITTED,
        S.CONSENTED,
        S.ASSESSED,
        S.PAID,
        S.DISPATCHED,
        S.ACCEPTED,
        S.DEPARTED,
        S.NO_SHOW_NURSE,
        to=S.CANCELLED,
        needs=DISPATCH,
        or_owner=True,
    )
    dispute = Move(*OVER, to=S.DISPUTED, needs=ORDER, or_owner=True)
    close = Move(*OVER, S.DISPUTED, to=S.CLOSED, needs=DISPATCH)


# Said by another verb: /consent with `deny`, /assess with `fail` or `refer`, /accept as the first of two.
UNSAID = {"decline", "fail", "join"}
SAID_AS = {"begin": "start"}  # `start` is taken: it is where a flow begins
