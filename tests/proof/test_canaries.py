"""Words that nobody else uses, put where people put what is private: they come out nowhere else."""

import re
import time

import httpx

from tests.proof.city import headers

ANY_ID = "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"
CANARY = "金丝雀乙卯"
PHONE, WORD = "13912345670", f"{CANARY}七"


def test_what_is_private_stands_in_no_log_metric_or_job(city, api, tell):
    """In bodies that are taken and refused, in queries and headers; then all is searched."""
    [(staff,)] = city.sql("SELECT id FROM accounts WHERE openid = 'openid-demo-staff'")
    said = {"Authorization": f"Bearer {city.token_of(staff)}", "X-Secret": PHONE}
    with city.process("worker") as worker:
        with httpx.Client(base_url=f"{api.base}/api/v1", headers=said, trust_env=False, timeout=20) as client:
            contract = client.get(f"{api.base}/openapi.json").json()
            private = {
                "name": WORD,
                "phone": PHONE,
                "purpose": WORD,
                "reason": WORD,
                "note": WORD,
                "text": WORD,
            }
            for path, operations in contract["paths"].items():
                url = (
                    path.removeprefix("/api/v1")
                    .replace("{code}", "140502009010")
                    .replace("{name}", "nursing")
                )
                url = re.sub(r"\{\w+\}", ANY_ID, url)
                for method in set(operations) - {"delete"}:
                    client.request(method, url, params={"q": WORD, "after": PHONE}, json=private)
            person, wish = next(city.world._wishes)
            wish |= {"purpose": WORD}
            answer = client.post(f"/venues/{city.world.library}/bookings", json=wish, headers=headers(person))
            assert answer.status_code == 201
            booking = answer.json()["data"]["id"]
            why = {"reason_code": "maintenance", "reason": WORD}
            again = {"Authorization": f"Bearer {city.token_of(staff)}"}  # the first may have signed out
            client.post(f"/bookings/{booking}/cancel", json=why, headers=again).raise_for_status()
            time.sleep(1)
            metrics = client.get(f"{api.base}/metrics").text
        bodies = api.log.read_text() + worker.log.read_text()
    jobs = city.count("SELECT count(*) FROM procrastinate_jobs WHERE args::text LIKE %s", f"%{WORD}%")
    jobs += city.count("SELECT count(*) FROM procrastinate_jobs WHERE args::text LIKE %s", f"%{PHONE}%")
    lines = [line for line in bodies.splitlines() if _leaks(line)]
    assert "refused" in bodies
    tell(
        "C6",
        "canaries in the logs of API and worker",
        f"{len(lines)} of {len(bodies.splitlines())} lines",
        not lines,
    )
    tell(
        "C6",
        "canaries in /metrics and in the arguments of jobs",
        f"{_leaks(metrics)}, {jobs}",
        not _leaks(metrics) and not jobs,
    )


def _leaks(text):
    return CANARY in text or PHONE in text or CANARY.encode().hex() in text
