"""A newcomer with the demo's test key listens, triggers, sends again and is examined: real processes."""

import json
import os
import signal

import pytest

from tests.database import database
from tests.processes import free_port, outcome, python_m_app, serving


@pytest.mark.thorough
def test_what_is_triggered_is_heard_and_what_listens_does_all_as_it_should(worker_id, tmp_path):
    here = free_port()
    with (
        database(f"integrating_{worker_id}") as url,
        serving("run", tmp_path, DATABASE_URL=url, DEMO="1", WEBHOOK_ALLOW=f"127.0.0.1:{here}") as (_, port),
    ):
        key = json.loads((tmp_path / "demo.json").read_text())["merchant_test"]
        about = {"LINLI_URL": f"http://127.0.0.1:{port}", "LINLI_KEY": key}
        listener = python_m_app("webhooks", "listen", "--port", str(here), **about)
        try:
            assert listener.stdout is not None
            assert listener.stdout.readline().startswith("entered the endpoint")
            assert listener.stdout.readline() == f"listening on http://127.0.0.1:{here}\n"
            code, said = outcome(python_m_app("webhooks", "trigger", "order.paid", "--how", "twice", **about))
            assert code == 0 and "order.paid" in said and "delivered  200" in said, said
            code, said = outcome(
                python_m_app("webhooks", "replay", "--since", "2020-01-01T00:00+0800", **about)
            )
            assert (code, said) == (0, "1 sent once more\n")
            code, said = outcome(python_m_app("conformance", "--least", "83", **about))
            assert code == 0 and said.endswith("83 of 100\n"), (
                said
            )  # but for pushes, of which it has made none
            os.killpg(listener.pid, signal.SIGINT)
            heard, _ = listener.communicate(timeout=20)
        finally:
            if listener.poll() is None:
                os.killpg(listener.pid, signal.SIGKILL)
                listener.communicate()
        first, second, again = heard.splitlines()[:3]
        assert "order.paid" in first and second.endswith(" again") and again.endswith(" again")
        assert listener.returncode == 130
        assert "no webhook endpoint" in outcome(python_m_app("webhooks", "trigger", **about))[1]
