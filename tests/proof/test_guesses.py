"""Whether the clock tells a guesser how near they are: wrong tokens of two kinds, asked in turns."""

import time
from statistics import median

import httpx
import jwt

from app.registry.people import tokens
from bench.processes import SECRET
from tests.proof.city import City, Process, headers
from tests.proof.conftest import size

NEAR = "all but its last letters right"


def other_than(letter: str) -> str:
    return "A" if letter != "A" else "B"


def forged(token: str) -> dict[str, str]:
    """Access tokens whose signature is wrong in its first letter, in its last, and altogether."""
    head, payload, signature = token.split(".")
    return {
        NEAR: f"{head}.{payload}.{signature[:-2]}{other_than(signature[-2])}{signature[-1]}",
        "its first letter wrong": f"{head}.{payload}.{other_than(signature[0])}{signature[1:]}",
        "another key": jwt.encode(
            jwt.decode(token, options={"verify_signature": False}),
            SECRET * 2,
            tokens.ALGORITHM,
            headers=jwt.get_unverified_header(token),
        ),
    }


def test_the_clock_tells_nothing(city: City, api: Process, tell):
    spent = {each: list[float]() for each in forged(city.world.residents[0].token)}
    with httpx.Client(base_url=api.base, trust_env=False) as client:
        for number in range(size(100, 1000)):
            for kind, token in forged(city.world.residents[number % 50].token).items():
                begun = time.perf_counter()
                answer = client.get("/api/v1/me", headers={"Authorization": f"Bearer {token}"})
                spent[kind].append(time.perf_counter() - begun)
                assert (answer.status_code, answer.json()["error"]) == (401, "token_refused")
        assert client.get("/api/v1/me", headers=headers(city.world.residents[0])).is_success
    took = {kind: median(each) * 1000 for kind, each in spent.items()}
    apart = max(took.values()) / min(took.values())
    reached = f"{', '.join(f'{kind} {each:.2f} ms' for kind, each in took.items())}: {apart:.3f} ×"
    tell("E2", "three kinds of forged tokens, in turns", reached, apart < 1.05, timed=True)
