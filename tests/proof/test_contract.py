"""Whatever is sent, by whomever: no 5xx, and nothing that the contract does not admit."""

import asyncio
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import httpx

import app.slices  # noqa: F401  every error is known
from app.kit.errors import AppError
from tests.proof.conftest import size
from tests.proof.hostile import FAREWELLS, Matrix

CASES = int(os.environ.get("CASES", size(3, 10)))  # an operation, of schemathesis' own making
PHASES = "examples,coverage,fuzzing" if CASES >= 100 else "examples,fuzzing" if CASES >= 10 else "fuzzing"
ENVELOPE = {"errcode", "errmsg", "error", "detail", "request_id", "doc_url"}
HOOKS = Path(__file__).with_name("hooks.py")
RAW = ("/api/v1/wechat/push", "notify")  # WeChat's own words
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"


def known(city):
    return {"code": "140502009010", "name": "nursing", "venue_id": city.world.library}


def wrong_with(probe, answer):
    """A failure of ours, or a refusal that is none of those in the catalogue."""
    if answer.status_code >= 500:
        return f"{answer.status_code}"
    if answer.status_code < 400 or any(each in probe.url for each in RAW):
        return None
    try:
        body = answer.json()
    except ValueError:
        return f"{answer.status_code} without an envelope"
    if ENVELOPE - set(body):
        return f"{answer.status_code} in another envelope"
    return None if body["errcode"] in AppError.by_code else f"{body['errcode']} is in no catalogue"


async def ask(api, said, probes):
    heard, found = Counter[int](), []
    limits = httpx.Limits(max_connections=8)

    async def one(client):
        for probe in probes:
            request = client.build_request(
                probe.method, "/", content=probe.content, headers=said | probe.headers
            )
            request.url = request.url.copy_with(raw_path=probe.url.encode())
            answer = await client.send(request)
            heard[answer.status_code] += 1
            if fault := wrong_with(probe, answer):
                found.append((fault, probe.method, probe.url[:150], (probe.content or b"")[:150]))

    async with httpx.AsyncClient(base_url=api.base, trust_env=False, timeout=60, limits=limits) as client:
        await asyncio.gather(*(one(client) for _ in range(8)))
    return heard, found


def contract_of(api):
    """It is made when it is first asked for, which takes seconds."""
    return httpx.get(f"{api.base}/openapi.json", timeout=120, trust_env=False).json()


def test_no_hostile_value_makes_a_5xx(city, api, tell):
    one_in = size(12, 3)  # in process, all of them are asked by tests/architecture
    contract = contract_of(api)
    matrix = Matrix(contract, known(city))
    probes = iter([each for each in matrix.probes() if each.chosen(one_in)])
    heard, found = asyncio.run(ask(api, {"Authorization": f"Bearer {staff_of(city)}"}, probes))
    alive = api.status_of("/readyz")
    sys.stdout.writelines(f"{each}\n" for each in found[:20])
    what = f"hostile values × every parameter and field, 1 in {one_in}"
    tell("D1", what, f"{len(found)} wrong of {heard.total()} {dict(heard)}", not found and alive == 200)


def staff_of(city):
    [(staff,)] = city.sql("SELECT id FROM accounts WHERE openid = 'openid-demo-staff'")
    return city.token_of(staff)


def schemathesis(api, token, folder):
    """Begun, in a folder of its own."""
    folder.mkdir()
    words = [sys.executable, "-m", "schemathesis.cli", "run", f"{api.base}/openapi.json", "--checks", CHECKS]
    words += ["--phases", PHASES, "--max-examples", str(CASES), "--seed", "1", "--workers", "1"]
    words += ["--continue-on-failure", "--no-color", "--warnings", "off", "--request-timeout", "30"]
    words += [word for each in FAREWELLS for word in ("--exclude-operation-id", each)]
    words += ["--header", f"Authorization: Bearer {token}"] if token else []
    said = os.environ | {"SCHEMATHESIS_HOOKS": str(HOOKS)}
    output: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    return subprocess.Popen(words, cwd=folder, env=said, **output)


def test_schemathesis_finds_nothing(city, api, tell, tmp_path):
    """As three at once: each of them waits for the server, and so does the next core for work."""
    contract_of(api)
    tokens = {"nobody": "", "resident": city.world.residents[7].token, "staff": staff_of(city)}
    begun = {role: schemathesis(api, token, tmp_path / role) for role, token in tokens.items()}
    said = {role: each.communicate()[0] for role, each in begun.items()}
    for role, each in begun.items():
        if each.returncode:
            sys.stdout.write(said[role][-12_000:])
        cases = [line.strip() for line in said[role].splitlines() if "generated" in line] or [
            said[role][-200:]
        ]
        failed = dict(Counter(re.findall(r"^\s*- (.+)$", said[role], re.MULTILINE)))
        tell("D2", f"schemathesis as {role}", f"{cases[0][:60]} {failed or ''}", each.returncode == 0)
