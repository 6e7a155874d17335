"""From the application to the archive."""

from app.kit.clock import today
from tests.client import data, said
from tests.mediation.room import Room


async def test_a_leak_is_settled_and_filed(room: Room):
    await room.apply(room.alice)
    assert (room.case["status"], room.case["number"]) == ("applied", None)
    assert [each["name"] for each in room.case["parties"]] == ["韩*梅", "马*军"]
    await room.performed()
    case = data(await room.get(room.head))
    assert case["number"].startswith(f"（{today().year}）东圣人调字第") and case["status"] == "performed"
    assert case["amount_fen"] == 200_000
    index = data(await room.get(room.mediator, "file"))
    assert index["missing"] == []
    archived = data(await room.post(room.mediator, "archive"))
    assert (archived["status"], archived["moves"]) == ("archived", [])
    assert said(await room.post(room.mediator, "archive")) == (409, "illegal_move")
    moves = [each["move"] for each in data(await room.get(room.head, "timeline"))]
    assert moves[0] == "apply" and moves[-2:] == ["archive", "close"]
