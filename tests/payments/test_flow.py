import pytest

from app.commons.payments.flow import PaymentFlow, PaymentStatus, RefundFlow, RefundStatus
from app.kit.flow import IllegalMove


def test_the_life_of_a_payment():
    assert (
        PaymentFlow.mermaid()
        == """\
stateDiagram-v2
    [*] --> unpaid
    closed --> paid: settle
    unpaid --> paid: settle
    unpaid --> closed: close
    paid --> part_refunded: refund_part
    part_refunded --> part_refunded: refund_part
    paid --> refunded: refund_whole
    part_refunded --> refunded: refund_whole
"""
    )


def test_the_life_of_a_refund():
    assert (
        RefundFlow.mermaid()
        == """\
stateDiagram-v2
    [*] --> requested
    requested --> processing: accept
    abnormal --> succeeded: succeed
    closed --> succeeded: succeed
    processing --> succeeded: succeed
    requested --> succeeded: succeed
    processing --> abnormal: stall
    requested --> abnormal: stall
    abnormal --> closed: fail
    processing --> closed: fail
    requested --> closed: fail
    abnormal --> requested: redirect
    abnormal --> requested: retry
    closed --> requested: retry
"""
    )


@pytest.mark.parametrize(("flow", "states"), [(PaymentFlow, PaymentStatus), (RefundFlow, RefundStatus)])
def test_every_move_from_every_state_is_allowed_or_refused_by_name(flow, states):
    for name, step in flow.moves.items():
        for state in states:
            if state in step.sources:
                assert step(state) is step.to
            else:
                with pytest.raises(IllegalMove, match=f"{name} what is {state}"):
                    step(state)
