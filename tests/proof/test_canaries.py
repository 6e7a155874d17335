"""Words that nobody else uses, put where people put what is private: they come out nowhere else."""

import re
import time
from secrets import token_hex
from zlib import crc32

import httpx
from sqlalchemy import make_url

from bench.processes import SECRET
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


SET = ("WECHAT_SECRET", "WECHAT_PUSH_TOKEN", "WXPAY_APIV3_KEY")
ADDRESSES = re.compile(r"[?&](secret|access_token|js_code|signature)=")  # how WeChat is asked, and asks
CODE, PHONE_CODE = "demo:merchant", "once:merchant"


def used(api, client):
    """Secrets by their names: somebody signs in, has keys made, uses them, and others try wrong ones."""

    def asked(method, path, said="", **more):
        answer = client.request(
            method, path, headers={"Authorization": f"Bearer {said}"} if said else {}, **more
        )
        return answer.json()["data"] if answer.is_success else {}

    wrong = {
        each: f"{each}_{token_hex(16)}" for each in ("access", "mk_live", "refresh", "signature", "code")
    }
    first = asked("POST", "/auth/wechat", json={"code": CODE})
    now = asked("POST", "/auth/refresh", json={"refresh_token": first["refresh_token"]})
    token = now["access_token"]
    asked("PUT", "/me/phone", token, json={"code": PHONE_CODE})
    [shop] = {each["organisation_id"] for each in asked("GET", "/me", token)["grants"]} - {None}
    wish = {"name": "收银", "mode": "test", "scopes": ["keys:write"]}
    key = asked("POST", f"/organisations/{shop}/keys", token, json=wish)["key"]
    asked("GET", "/merchant/keys", key)
    hook = {"url": "http://127.0.0.1:9/hear", "events": ["*"]}
    secret = asked("POST", f"/organisations/{shop}/webhook-endpoints", token, json=hook)["secret"]
    link = asked("POST", "/me/calendar-link", token)["path"]
    client.get(f"{api.base}{link}").raise_for_status()
    asked("GET", "/me", wrong["access"])
    asked("GET", "/merchant/keys", wrong["mk_live"])
    asked("POST", "/auth/refresh", json={"refresh_token": wrong["refresh"]})
    asked("POST", "/auth/wechat", json={"code": wrong["code"]})
    asked(
        "POST",
        "/wechat/push",
        params={"signature": wrong["signature"], "timestamp": 1, "nonce": 1},
        content="{}",
    )
    tokens = {
        f"{each} {name}": made[each] for name, made in (("first", first), ("new", now)) for each in TOKENS
    }
    return (
        tokens | wrong | {"machine key": key, "webhook secret": secret, "calendar link": link.split("/")[-2]}
    )


TOKENS = ("access_token", "refresh_token")


def test_nothing_secret_is_logged_however_much_is_logged(city, tell):
    """Every library at DEBUG; then every secret is looked for that was set, given, made or tried."""
    secrets = {each: token_hex(16) for each in SET}
    talkative = {"module": "tests.proof.talkative", "WEBHOOK_ALLOW": "127.0.0.1:9"} | secrets
    with city.process(**talkative) as api, city.process("worker", **talkative) as worker:
        with httpx.Client(base_url=f"{api.base}/api/v1", trust_env=False, timeout=20) as client:
            secrets |= used(api, client)
        time.sleep(2)
        lines = (api.log.read_text() + worker.log.read_text()).splitlines()
    said = sum('"level": "debug"' in line for line in lines)
    password = make_url(city.world.url).password or SECRET
    phone = f"138{crc32(b'merchant') % 10**8:08}"
    secrets |= {"SECRET_KEY": SECRET, "password of the database": password, "phone": phone}
    secrets |= {"code": CODE, "code for the phone": PHONE_CODE}
    told = {name for name, secret in secrets.items() if any(secret in line for line in lines)}
    told |= {found[0] for line in lines if (found := ADDRESSES.search(line))}
    what = f"{len(secrets)} secrets in the log of everything (DEBUG)"
    tell("I4", what, f"{told or 0} in {len(lines)} lines, {said} of them at DEBUG", not told and said > 100)
