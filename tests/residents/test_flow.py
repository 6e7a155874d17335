from app.registry.residents.flow import ResidentFlow


def test_how_somebody_is_with_us():
    assert (
        ResidentFlow.mermaid()
        == """\
stateDiagram-v2
    [*] --> living_here
    living_here --> living_here: link
    living_here --> living_here: unlink
    living_here --> moved_away: move_away
    moved_away --> living_here: move_in
    living_here --> deceased: deceased
    moved_away --> deceased: deceased
    deceased --> forgotten: forget
    living_here --> forgotten: forget
    moved_away --> forgotten: forget
"""
    )
