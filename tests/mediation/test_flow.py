"""Every state, every move."""

from enum import StrEnum
from typing import Any

import pytest

from app.kit.flow import BadFlow, Flow, IllegalMove, Move
from app.permissions import Permission
from app.services.mediation.flow import ConfirmationFlow, ConfirmationStatus, MediationFlow, MediationStatus

LIVES: list[tuple[Any, Any]] = [(MediationFlow, MediationStatus), (ConfirmationFlow, ConfirmationStatus)]
PAIRS = [(flow, state, move) for flow, states in LIVES for state in states for move in flow.moves.values()]


@pytest.mark.parametrize(
    ("flow", "state", "move"), PAIRS, ids=[f"{state}-{move.name}" for _, state, move in PAIRS]
)
def test_a_move_leads_where_the_picture_says_or_nowhere(flow, state, move):
    arrow = f"    {state} --> {move.to}: {move.name}\n"
    if arrow in flow.mermaid():
        assert move(state) is move.to
    else:
        with pytest.raises(IllegalMove):
            move(state)


def test_the_life_of_a_mediation():
    assert MediationFlow.mermaid().startswith(
        "stateDiagram-v2\n    [*] --> applied\n    applied --> accepted: accept"
    )
    ways_out = {
        state: [m for m in MediationFlow.moves.values() if state in m.sources] for state in MediationStatus
    }
    assert [state for state, ways in ways_out.items() if not ways] == [MediationStatus.ARCHIVED]


class Lamp(StrEnum):
    OFF = "off"
    ON = "on"
    BROKEN = "broken"


NEEDS = Permission.MEDIATION_HANDLE
WRONG = {
    "nobody gets to broken": ({"light": Move(Lamp.OFF, to=Lamp.ON, needs=NEEDS)}, {Lamp.ON, Lamp.BROKEN}),
    "nobody gets out of broken": (
        {
            "light": Move(Lamp.OFF, to=Lamp.ON, needs=NEEDS),
            "fall": Move(Lamp.ON, to=Lamp.BROKEN, needs=NEEDS),
        },
        set(),
    ),
    "on is no end": (
        {
            "light": Move(Lamp.OFF, to=Lamp.ON, needs=NEEDS),
            "fall": Move(Lamp.ON, to=Lamp.BROKEN, needs=NEEDS),
        },
        {Lamp.ON, Lamp.BROKEN},
    ),
}


@pytest.mark.parametrize(("fault", "moves", "ends"), [(k, *v) for k, v in WRONG.items()], ids=WRONG)
def test_a_flow_that_somebody_could_get_lost_in_is_refused_at_import(fault, moves, ends):
    before = list(Flow.all)
    with pytest.raises(BadFlow, match=fault):
        type("LampFlow", (Flow,), moves, start=Lamp.OFF, ends=ends)
    assert Flow.all == before
