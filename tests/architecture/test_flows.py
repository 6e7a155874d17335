"""A status changes only by `kit.timeline.move`, which writes down that it did."""

import ast
from pathlib import Path

import app.slices  # noqa: F401  every slice is loaded
from app.kit.flow import Flow

APP = Path(__file__).parents[2] / "app"


def changes(source: str) -> list[str]:
    """Whatever sets a `.status`, or takes a move by itself."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(attr="status", ctx=ast.Store()):
                found.append(ast.unparse(node))
            case ast.Call(func=ast.Name(id="setattr"), args=[_, ast.Constant(value="status"), *_]):
                found.append(ast.unparse(node))
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name))) if name.endswith("Flow"):
                found.append(ast.unparse(node))
            case ast.Call(func=ast.Attribute(attr="values"), keywords=keywords) if any(
                each.arg == "status" for each in keywords
            ):
                found.append(ast.unparse(node))
    return found


def test_only_the_timeline_changes_a_status():
    found = {path.relative_to(APP).as_posix(): changes(path.read_text()) for path in APP.rglob("*.py")}
    assert {path: each for path, each in found.items() if each} == {"kit/timeline.py": ["thing.status"]}


def test_a_silent_change_would_be_noticed():
    assert changes("booking.status = 'approved'")
    assert changes("a, booking.status = 1, 2")
    assert changes("BookingFlow.approve(booking.status)")
    assert changes("update(Booking).values(status='approved')")
    assert changes("setattr(booking, 'status', 'approved')")


def test_every_move_is_one_that_somebody_can_make():
    services = "".join(path.read_text() for path in APP.rglob("service.py"))
    assert Flow.all
    for flow in Flow.all:
        for name in flow.moves:
            assert f"{flow.__name__}.{name}," in services
