"""`python -m app webhooks`, as a programmer of a merchant sees it, against an API on a port."""

import json
import threading
import time
from contextlib import contextmanager

import httpx
import pytest
from click.testing import CliRunner

from app.across.webhooks import signing
from app.across.webhooks.schemas import How
from app.integrating.commands import HOW, conformance, webhooks
from app.integrating.listening import Listener, server_of
from tests.processes import free_port

SECRET = signing.new_secret()
BODY = json.dumps({"type": "order.paid", "timestamp": "2026-12-01T09:00:00+08:00", "data": {"order_id": "1"}})


def signed(id="msg_1", body=BODY, *, secret=SECRET, age=0):
    return signing.headers([secret], id=id, timestamp=int(time.time()) - age, body=body)


@contextmanager
def listening(**about):
    lines: list[str] = []
    listener, port = Listener(SECRET, say=lines.append, **about), free_port()
    with server_of(listener, port) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{port}", lines
        server.shutdown()
        thread.join()


def post(url, headers, body=BODY):
    return httpx.post(url, content=body.encode(), headers=headers, trust_env=False).status_code


def ran(*words, **environment):
    return CliRunner().invoke(webhooks, words, env=environment)


def test_what_is_signed_is_taken_and_what_is_not_is_refused_with_the_reason():
    with listening() as (url, lines):
        assert post(url, signed()) == post(url, signed()) == 200
        assert "order.paid" in lines[0] and lines[0].endswith("msg_1") and lines[1].endswith("msg_1 again")
        for headers, reason in [
            (signed(secret=signing.new_secret()), "another secret"),
            (signed(age=600), "five minutes ago"),
            ({}, "seconds since 1970"),
        ]:
            assert post(url, headers) == 400 and reason in lines[-1]
        assert post(url, signed(), BODY + " ") == 400
        assert httpx.get(url, trust_env=False).status_code == 501
        assert SECRET not in "".join(lines)


def test_it_is_handed_on_as_it_came_and_the_answer_is_theirs():
    with listening() as (there, theirs), listening(forward=there) as (url, lines):
        assert post(url, signed()) == 200
        assert theirs and "  200  order.paid" in lines[0]
    with listening(forward=f"http://127.0.0.1:{free_port()}") as (url, lines):
        assert post(url, signed()) == 502


class Scripted:
    """An API that answers what it was told to, on a port; and what it was asked."""

    def __init__(self):
        self.answers, self.asked, self.url = {}, [], ""

    @contextmanager
    def open(self):
        from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

        scripted = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self):
                body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
                path = self.path.removeprefix("/api/v1")
                scripted.asked.append((self.command, path, json.loads(body) if body else None))
                status, said = scripted.answers.get((self.command, path), (404, None))
                said = json.dumps(said or {"errcode": 404771, "errmsg": "There is none.", "error": "none"})
                self.send_response(status)
                self.send_header("Content-Length", str(len(said)))
                self.end_headers()
                self.wfile.write(said.encode())

            do_GET = do_POST = do_DELETE = answer

            def log_message(self, *args):
                """Not on the terminal."""

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
            thread.start()
            yield f"http://127.0.0.1:{server.server_port}"
            server.shutdown()
            thread.join()

    def says(self, method, path, data, status=200):
        self.answers[method, path] = (status, {"errcode": 0, "errmsg": "ok", "data": data})


ENDPOINTS = "/merchant/webhook-endpoints"


@pytest.fixture
def api():
    scripted = Scripted()
    scripted.says("GET", ENDPOINTS, {"items": [{"id": "e1"}], "next": None})
    with scripted.open() as url:
        scripted.url = url
        yield scripted


def delivery(id, status="delivered", made="2026-12-01T09:00:00+08:00"):
    tries = [{"status_code": 200 if status == "delivered" else 500, "failure": None, "ms": 12}]
    return {"id": id, "event": "order.paid", "status": status, "created_at": made, "tries": tries}


def test_a_test_event_is_sent_and_what_came_of_it_is_said(api):
    api.says("POST", f"{ENDPOINTS}/e1/rehearse", [{"id": "d1"}], 202)
    api.says("GET", "/merchant/deliveries/d1", delivery("d1"))
    done = ran("trigger", "order.paid", "--how", "twice", LINLI_URL=api.url, LINLI_KEY="mk_test_1")
    assert done.exit_code == 0 and done.output == "order.paid  d1  delivered  200  12 ms\n"
    assert ("POST", f"{ENDPOINTS}/e1/rehearse", {"event": "order.paid", "how": "twice"}) in api.asked
    api.says("POST", f"{ENDPOINTS}/e1/test", {"id": "d2"}, 202)
    api.says("GET", "/merchant/deliveries/d2", delivery("d2", "pending"))
    done = ran("trigger", "--url", api.url, "--key", "mk_live_1")
    assert done.exit_code == 1 and "it was not taken" in done.output
    assert tuple(each.value for each in How) == HOW


def test_what_was_sent_is_sent_again_one_or_all_of_a_time_oldest_first(api):
    log = f"{ENDPOINTS}/e1/deliveries"
    api.says("GET", log, {"items": [delivery("d4", made="2026-12-03T09:00:00+08:00")], "next": "d4"})
    older = [
        delivery("d3", "dead", "2026-12-02T09:00:00+08:00"),
        delivery("d2", made="2026-12-01T09:00:00+08:00"),
    ]
    api.says(
        "GET",
        f"{log}?after=d4",
        {"items": [*older, delivery("d1", "dead", "2026-11-01T09:00:00+08:00")], "next": None},
    )
    for id in ("d1", "d2", "d3", "d4"):
        api.says("POST", f"/merchant/deliveries/{id}/replay", {"id": id}, 202)

    def sent(*words):
        api.asked.clear()
        done = ran("replay", *words, "--url", api.url, "--key", "mk_test_1")
        assert done.exit_code == 0, done.output
        return [path.split("/")[-2] for method, path, _ in api.asked if method == "POST"]

    assert sent("d3", "d1") == ["d3", "d1"]
    assert sent("--since", "2026-12-01T00:00+0800") == ["d2", "d3", "d4"]
    assert sent("--since", "2026-12-01T00:00+0800", "--until", "2026-12-03T00:00+0800") == ["d2", "d3"]
    assert sent("--failed") == ["d1", "d3"]


def test_what_is_wrong_is_said_in_one_sentence(api):
    def said(*words):
        done = ran(*words)
        assert done.exit_code != 0 and "Traceback" not in done.output
        return done.output

    ours = ("--url", api.url, "--key", "mk_test_1")
    assert "There is none. (404 none)" in said("trigger", "--endpoint", "e9", *ours)
    assert "nobody answers at" in said("trigger", "--url", f"http://127.0.0.1:{free_port()}", "--key", "k")
    assert "--key" in said("trigger")
    assert "say which" in said("replay", *ours)
    assert "leads back here" in said("listen", "--forward", "http://localhost:9000/", *ours)
    assert "wants an address" in said("listen", "--forward", "nowhere", *ours)
    api.says("GET", ENDPOINTS, {"items": [], "next": None})
    assert "no webhook endpoint" in said("trigger", *ours)
    api.answers["GET", ENDPOINTS] = (200, ["not ours"])
    assert "is not this API" in said("trigger", *ours)


def test_listening_enters_an_endpoint_for_as_long_as_it_runs(api):
    port = free_port()
    api.says("POST", ENDPOINTS, {"id": "e2", "secret": SECRET}, 201)
    api.says("DELETE", f"{ENDPOINTS}/e2", None)

    def arrives():
        for _ in range(200):
            try:
                return post(f"http://127.0.0.1:{port}", signed())
            except httpx.HTTPError:
                time.sleep(0.02)
        return None

    thread = threading.Thread(target=arrives)
    thread.start()
    done = ran("listen", "--port", str(port), "--count", "1", "--url", api.url, "--key", "mk_test_1")
    thread.join()
    assert done.exit_code == 0 and "order.paid" in done.output and "entered the endpoint e2" in done.output
    wish = next(body for method, path, body in api.asked if (method, path) == ("POST", ENDPOINTS))
    assert wish["url"] == f"http://127.0.0.1:{port}" and wish["events"] == ["*"]
    assert api.asked[-1][:2] == ("DELETE", f"{ENDPOINTS}/e2")


def test_an_integration_is_examined_and_what_to_mend_is_said(api):
    path = f"{ENDPOINTS}/e1/conformance"
    words = {"zh": "拒绝伪造", "en": "Refuses forgeries", "remedy_zh": "验签", "remedy_en": "Verify"}
    good = words | {"code": "takes", "passed": True, "came": "200", "remedy_en": None, "en": "Takes"}
    run = {"id": "r1", "finished_at": "2026-12-01T09:00:00+08:00", "score": 50}
    api.says("POST", path, {"id": "r1"}, 202)
    api.says(
        "GET", path, [run | {"checks": [good, words | {"code": "forged", "passed": False, "came": "200"}]}]
    )

    def examined(*words):
        return CliRunner().invoke(conformance, [*words, "--url", api.url, "--key", "mk_test_1"])

    done = examined()
    assert done.exit_code == 1
    assert done.output == "ok    Takes  [200]\nFAIL  Refuses forgeries  [200]\n      → Verify\n50 of 100\n"
    assert examined("--least", "50", "--language", "zh").exit_code == 0
