from app.registry.claims.flow import ClaimFlow


def test_the_life_of_a_claim():
    assert (
        ClaimFlow.mermaid()
        == """\
stateDiagram-v2
    [*] --> pending
    pending --> approved: approve
    pending --> rejected: reject
"""
    )
