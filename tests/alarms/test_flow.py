import pytest

from app.commons.alarms.flow import AlarmFlow, AlarmStatus
from app.commons.alarms.rules import LADDERS, AlarmKind
from app.kit.flow import IllegalMove


def test_the_life_of_an_alarm():
    assert (
        AlarmFlow.mermaid()
        == """\
stateDiagram-v2
    [*] --> raised
    raised --> acknowledged: acknowledge
    acknowledged --> raised: release
    acknowledged --> closed: close
"""
    )


def test_every_move_from_every_state_is_allowed_or_refused_by_name():
    for name, step in AlarmFlow.moves.items():
        for state in AlarmStatus:
            if state not in step.sources:
                with pytest.raises(IllegalMove, match=f"{name} what is {state}"):
                    step(state)


def test_no_alarm_ends_before_a_person_took_it_on():
    assert AlarmFlow.close.sources == {AlarmStatus.ACKNOWLEDGED}


def test_every_kind_of_alarm_has_a_ladder_that_ends_with_an_administrator():
    assert set(LADDERS) == set(AlarmKind)
    assert {ladder[-1].name for ladder in LADDERS.values()} == {"admin"}
