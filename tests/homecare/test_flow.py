"""Every (state, move) pair of the flows, and the one thing that all paths have in common."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import pytest

from app.kit.flow import Flow, IllegalMove
from app.services.homecare.dispatch.flow import OfferFlow, OfferStatus
from app.services.homecare.incidents.flow import IncidentFlow, IncidentStatus
from app.services.homecare.orders.flow import OPEN, OrderFlow, OrderStatus
from app.services.homecare.packages.flow import PurchaseFlow, PurchaseStatus
from app.services.homecare.visits.flow import VisitFlow, VisitStatus

FLOWS: dict[type[Flow[Any]], type[StrEnum]] = {
    OrderFlow: OrderStatus,
    VisitFlow: VisitStatus,
    OfferFlow: OfferStatus,
    IncidentFlow: IncidentStatus,
    PurchaseFlow: PurchaseStatus,
}
DOOR = {OrderStatus.DEPARTED, OrderStatus.ARRIVED, OrderStatus.SERVING, OrderStatus.COMPLETED}


def reachable(flow: type[Flow[Any]], *, without: str = "") -> set[str]:
    found: set[str] = {flow.start}
    waiting: list[str] = [flow.start]
    while waiting:
        here = waiting.pop()
        for name, step in flow.moves.items():
            if name != without and here in step.sources and step.to not in found:
                found.add(step.to)
                waiting.append(step.to)
    return found


def pairs() -> Iterator[tuple[type[Flow[Any]], str, str]]:
    for flow, states in FLOWS.items():
        for state in states:
            for name in flow.moves:
                yield flow, state, name


def test_every_state_can_be_reached_and_every_pair_is_either_a_move_or_refused():
    asked = 0
    for flow, state, name in pairs():
        step, asked = flow.moves[name], asked + 1
        if state in step.sources:
            assert step(state) is step.to
        else:
            with pytest.raises(IllegalMove):
                step(state)
    assert asked == sum(len(states) * len(flow.moves) for flow, states in FLOWS.items()) > 400
    for flow, states in FLOWS.items():
        assert reachable(flow) == set(states)


@pytest.mark.parametrize("needed", ["submit", "consent", "assess", "pay", "accept"])
def test_there_is_no_way_to_the_door_without(needed):
    """互联网+护理服务试点工作方案 (2019): 首诊评估 and 知情同意 come first."""
    assert not reachable(OrderFlow, without=needed) & DOOR


def test_nobody_is_served_whose_identity_was_not_checked():
    assert VisitStatus.SERVING not in reachable(VisitFlow, without="identify")


def test_what_is_called_off_refused_or_closed_stays_so():
    final = {
        state
        for state in OrderStatus
        if not any(state in step.sources and step.to is not state for step in OrderFlow.moves.values())
    }
    assert final == {OrderStatus.CLOSED, OrderStatus.CANCELLED}
    assert not set(OPEN) & final


def test_the_life_of_a_visit():
    assert (
        VisitFlow.mermaid()
        == """\
stateDiagram-v2
    [*] --> planned
    planned --> departed: depart
    departed --> arrived: arrive
    arrived --> identified: identify
    identified --> serving: begin
    serving --> paused: pause
    paused --> serving: resume
    serving --> completed: complete
    arrived --> aborted: abort
    identified --> aborted: abort
    paused --> aborted: abort
    serving --> aborted: abort
    arrived --> called_off: call_off
    departed --> called_off: call_off
    identified --> called_off: call_off
    planned --> called_off: call_off
"""
    )
