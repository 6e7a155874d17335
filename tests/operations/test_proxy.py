"""nginx as `ops/nginx.conf` makes it, in front of two servers of which one may be away."""

import asyncio
import os
import shutil
import ssl
import subprocess
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import NamedTuple

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from starlette.requests import Request
from starlette.responses import JSONResponse

from app.serving import listen, server_for
from app.settings import HttpSettings
from tests.database import ROOT
from tests.processes import free_port

pytestmark = pytest.mark.skipif(not shutil.which("nginx"), reason="no nginx here")


def certify(folder):
    """A certificate for this machine, of its own word."""
    key, name = (
        ec.generate_private_key(ec.SECP256R1()),
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "x")]),
    )
    begun = datetime.now(UTC) - timedelta(hours=1)
    made = (
        x509.CertificateBuilder(issuer_name=name, subject_name=name, public_key=key.public_key())
        .serial_number(1)
        .not_valid_before(begun)
        .not_valid_after(begun + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    folder.mkdir()
    (folder / "fullchain.pem").write_bytes(made.public_bytes(pem))
    (folder / "privkey.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    )  # fmt: skip


class Upstream:
    """Says what it heard; or, `away`, that it is not to be asked now."""

    def __init__(self):
        self.heard, self.away = list[tuple[str, str, int]](), False
        self.listening = listen("127.0.0.1", 0)
        self.port, self.server = self.listening.getsockname()[1], server_for(self, HttpSettings())

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        body = await request.body()
        self.heard.append((scope["method"], scope["path"], len(body)))
        told = {"client": scope["client"][0], "scheme": request.url.scheme}
        answer = JSONResponse(told, 503 if self.away else 200)
        await answer(scope, receive, send)


@pytest.fixture
async def upstreams():
    both = [Upstream(), Upstream()]
    tasks = [asyncio.create_task(each.server.serve([each.listening])) for each in both]
    for each in both:
        await each.server.ready.wait()
    yield both
    for each in both:
        each.server.should_exit = True
    await asyncio.gather(*tasks)


class Proxy(NamedTuple):
    client: httpx.AsyncClient
    plain: int
    secure: int


@pytest.fixture
async def proxy(upstreams, tmp_path):
    """Only places and, for our patience, one deadline are others than in the file."""
    certify(tmp_path / "tls")
    plain, secure = free_port(), free_port()
    changed = {
        "api-1:8000": f"127.0.0.1:{upstreams[0].port}",
        "api-2:8000": f"127.0.0.1:{upstreams[1].port}",
        "listen 8080": f"listen 127.0.0.1:{plain}",
        "listen 8443": f"listen 127.0.0.1:{secure}",
        " /tmp/": f" {tmp_path}/",
        "client_header_timeout 10s": "client_header_timeout 1s",
    }
    text = (ROOT / "ops/nginx.conf").read_text()
    for found, instead in changed.items():
        assert found in text
        text = text.replace(found, instead)
    (tmp_path / "nginx.conf").write_text(text)
    words = ["nginx", "-p", tmp_path, "-c", tmp_path / "nginx.conf", "-g", "daemon off; user root;"]
    if os.geteuid():
        words[-1] = "daemon off;"
    log = (tmp_path / "log").open("wb")
    running = subprocess.Popen(words, stderr=log)  # noqa: ASYNC220
    try:
        await until_open(plain, running, tmp_path)
        trust = ssl.create_default_context(cafile=tmp_path / "tls" / "fullchain.pem")
        base = f"https://127.0.0.1:{secure}"
        async with httpx.AsyncClient(base_url=base, verify=trust, trust_env=False, timeout=20) as client:
            yield Proxy(client, plain, secure)
    finally:
        running.terminate()
        running.wait()
        log.close()


async def until_open(port, running, folder):
    for _ in range(100):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            assert running.poll() is None, (folder / "log").read_text()
            await asyncio.sleep(0.05)
        else:
            writer.close()
            await writer.wait_closed()
            return


async def test_the_proxy_tells_who_asks_and_lets_in_what_may_come_in(proxy, upstreams):
    lie = {"X-Forwarded-For": "203.0.113.9"}
    assert (await proxy.client.get("/api/v1/me", headers=lie)).json() == {
        "client": "127.0.0.1",
        "scheme": "https",
    }
    for inside in ("/metrics", "/readyz"):
        assert (await proxy.client.get(inside)).status_code == 404
    assert (await proxy.client.post("/api/v1/files", content=b"x" * 10_500_000)).status_code == 200
    assert (await proxy.client.post("/api/v1/files", content=b"x" * 12_000_000)).status_code == 413
    heard = [path for each in upstreams for _, path, _ in each.heard]
    assert sorted(heard) == ["/api/v1/files", "/api/v1/me"]

    async with httpx.AsyncClient(trust_env=False) as outside:
        answer = await outside.get(f"http://127.0.0.1:{proxy.plain}/api/v1/me?x=1")
    assert answer.status_code == 308 and answer.headers["location"] == "https://127.0.0.1/api/v1/me?x=1"


async def test_a_client_that_does_not_finish_its_headers_is_hung_up_on(proxy):
    trust = ssl.create_default_context()
    trust.check_hostname, trust.verify_mode = False, ssl.CERT_NONE
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.secure, ssl=trust)
    writer.write(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
    with suppress(ConnectionResetError):
        await asyncio.wait_for(reader.read(), 5)
    writer.close()


async def test_while_one_is_away_the_other_is_asked_but_no_post_twice(proxy, upstreams):
    one, other = upstreams
    one.away = True
    assert {(await proxy.client.get("/x")).status_code for _ in range(6)} == {200}
    posted = [(await proxy.client.post("/x", content=b"1")).status_code for _ in range(6)]
    assert set(posted) <= {200, 503}
    assert sum(method == "POST" for each in upstreams for method, _, _ in each.heard) == len(posted)
    one.away, one.server.should_exit = False, True
    await asyncio.sleep(0.3)
    heard = len(other.heard)
    assert {(await proxy.client.post("/x", content=b"1")).status_code for _ in range(6)} == {200}
    assert len(other.heard) == heard + 6
