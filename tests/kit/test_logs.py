from structlog.testing import capture_logs

from app.kit.logs import without_keys, without_values
from tests.town import hall_in
from tests.venues.slots import MORNING


async def test_a_request_leaves_one_line_with_its_id_and_no_query(client):
    with capture_logs() as lines:
        answer = await client.get("/nowhere?phone=13800000000")
    [line] = [each for each in lines if each["event"] == "request"]
    assert (line["status"], line["path"], line["method"]) == (404, "/api/v1/nowhere", "GET")
    assert "13800000000" not in str(lines)
    assert answer.headers["X-Request-ID"]


def test_an_error_about_data_is_told_without_the_data():
    for failure, quoted in ((ValueError("13800000000"), False), (RuntimeError("pool is closed"), True)):
        try:
            raise failure
        except Exception as caught:
            line = without_values(None, "", {"event": "request_failed", "exc_info": caught})
        assert line["failure"] == type(failure).__name__
        assert (str(failure) in str(line)) is quoted
        assert "test_logs.py" in line["at"][-1]


async def test_every_refusal_leaves_a_line_that_says_who_was_refused_what_and_where(client, session, town, a):
    hall = await hall_in(session, town.cedar)
    client.by(alice := await a("resident", at=town.willow))
    with capture_logs() as lines:
        await client.get(f"/places/{town.willow.code}/residents?after=13800000000")
        await client.post(f"/venues/{hall.id}/bookings", json=MORNING)
        await client.by(None).get("/me")
    refused = [each for each in lines if each["event"] == "refused"]
    assert [each["error"] for each in refused] == ["invalid", "forbidden", "unauthenticated"]
    assert [each["account"] for each in refused] == [str(alice.id), str(alice.id), None]
    assert refused[1]["route"] == "/api/v1/venues/{venue_id}/bookings"
    assert (refused[1]["permission"], refused[1]["place"]) == ("venues.book", town.cedar.code)
    assert "13800000000" not in str(lines)


def test_a_path_that_is_a_key_is_not_written_down():
    """What is longer than any code or id of ours: those of ours are seen whole."""
    key, id = f"cal_{'x' * 43}", "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"
    for around in ("/api/v1/calendars/{}/bookings.ics", "/calendars/{}", "/{}/{}"):
        assert without_keys(around.format(key, key)) == around.format("…", "…")
    for path in (f"/api/v1/venues/{id}/slots", "/api/v1/places/140502009010-b12-u2/venues"):
        assert without_keys(path) == path
