"""Clients that are too slow, too large or too many: they are shown out, and nobody else waits for them."""

import contextlib
import gzip
import socket
import threading
import time
from statistics import quantiles

import httpx
import pytest

from bench.processes import family, stat
from tests.proof.conftest import size

SHORT = {"HTTP_HEADER_SECONDS": "3", "HTTP_BODY_SECONDS": "4", "HTTP_IDLE_SECONDS": "5"}
HEAD = b"POST /api/v1/auth/refresh HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"


@pytest.fixture(scope="module")
def impatient(city):
    with city.process(**SHORT) as api:
        yield api


def megabytes(process):
    return sum(int(stat(pid)[21]) for pid in family(process.running.pid)) * 4096 / 2**20


def closed_after(port, first, drip=b"", every=0.5, patience=20.0):
    """Seconds until the server hangs up on whoever says `first` and then drips."""
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.settimeout(every)
        begun = time.monotonic()
        with contextlib.suppress(ConnectionError):
            client.sendall(first)
            while time.monotonic() - begun < patience:
                try:
                    if not client.recv(65_536):
                        break
                except TimeoutError:
                    client.sendall(drip)
        return time.monotonic() - begun


def test_slow_clients_are_shown_out(impatient, tell):
    ready = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
    cases = {
        "silent": (b"", b"", 3),
        "a header byte by byte": (b"GET / HTTP/1.1\r\nX: ", b"x", 3),
        "a body byte by byte": (HEAD + b"Content-Length: 1000\r\n\r\n{", b" ", 4),
        "chunks that never end": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n", 4),
        "idle after an answer": (ready, b"", 5),
    }
    taken = {}

    def measure(name):
        first, drip, _ = cases[name]
        taken[name] = closed_after(impatient.port, first, drip)

    threads = [threading.Thread(target=measure, args=[name]) for name in cases]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    for name, (_, _, deadline) in cases.items():
        kept = deadline - 0.5 <= taken[name] <= deadline + 4
        tell(
            "D4",
            f"{name}: hung up on after {deadline} s",
            f"{taken[name]:.1f} s",
            kept,
            timed=taken[name] < 19,
        )


def p99_of_another(api, requests):
    seconds = []
    with httpx.Client(base_url=api.base, trust_env=False, timeout=30) as client:
        for _ in range(requests):
            begun = time.perf_counter()
            assert client.get("/api/v1/places/140502009010").status_code == 200
            seconds.append(time.perf_counter() - begun)
    return quantiles(seconds, n=100)[98]


def test_a_crowd_of_slow_clients_keeps_nobody_waiting(impatient, tell):
    """Beside the same without the crowd, for the machine may be slow itself."""
    crowd, asked = size(200, 500), size(60, 500)
    alone = p99_of_another(impatient, asked)
    with contextlib.ExitStack() as stack:
        for number in range(crowd):
            slow = stack.enter_context(socket.create_connection(("127.0.0.1", impatient.port)))
            slow.sendall(HEAD + b"Content-Length: 1000\r\n\r\n{" if number % 2 else b"GET / HT")
        crowded = p99_of_another(impatient, asked)
    reached = f"{crowded * 1000:.0f} ms; without them {alone * 1000:.0f} ms"
    tell(
        "D4",
        f"{crowd} slow clients, and the p99 of another",
        reached,
        crowded < max(0.5, 3 * alone),
        timed=True,
    )


def chunks(total, bite=65_536):
    for _ in range(total // bite):
        yield b" " * bite


def statuses(api):
    """What is too much, and what it is answered. A server may also hang up in the middle: 0."""
    json = {"Content-Type": "application/json"}
    url = f"{api.base}/api/v1/auth/refresh"
    large = 100 * 2**20
    form = (
        "".join(f'--x\r\nContent-Disposition: form-data; name="f{n}"\r\n\r\n1\r\n' for n in range(10_000))
        + "--x--\r\n"
    )
    cases = {
        "100 MB with a length": dict(
            method="POST", url=url, headers=json | {"Content-Length": str(large)}, content=chunks(large)
        ),
        "100 MB in chunks": dict(method="POST", url=url, headers=json, content=chunks(large)),
        "a gzip bomb": dict(
            method="POST",
            url=url,
            headers=json | {"Content-Encoding": "gzip"},
            content=gzip.compress(b"0" * 2**26),
        ),
        "10 000 parts": dict(
            method="POST",
            url=f"{api.base}/api/v1/files",
            headers={"Content-Type": "multipart/form-data; boundary=x"},
            content=form.encode(),
        ),
        "10 000 query keys": dict(
            method="GET",
            url=f"{api.base}/api/v1/places/140502009010/venues?" + "&".join(["a=1"] * 10_000),
        ),
        "64 KB of headers": dict(
            method="GET", url=f"{api.base}/api/v1/me", headers={"X-Large": "x" * 65_536}
        ),
        "a path of 60 KB": dict(method="GET", url=f"{api.base}/api/v1/places/" + "1" * 60_000),
        "JSON 100 000 deep": dict(method="POST", url=url, headers=json, content=b"[" * 100_000),
    }
    for name, request in cases.items():
        try:
            with httpx.Client(trust_env=False, timeout=30) as client:
                yield name, client.request(**request).status_code
        except httpx.TransportError:
            yield name, 0


def test_what_is_too_large_is_refused_unread(api, tell):
    httpx.get(f"{api.base}/api/v1/me", trust_env=False)
    before = megabytes(api)
    found = dict(statuses(api))
    grown = megabytes(api) - before
    alive = api.status_of("/readyz") == 200
    for name, status in found.items():
        tell("D3", name, f"answered {status or 'by hanging up'}", status < 500)
    tell("D3", "memory grown by all of it", f"{grown:.0f} MB", grown < 60 and alive)
