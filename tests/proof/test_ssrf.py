"""Addresses that lead inside: they are not entered, and if they are there all the same, not connected to."""

import contextlib
import json
import socket
import threading
import time

import httpx

from tests.kit.test_outbound import ODD, PRIVATE

CLONE = """
INSERT INTO webhook_endpoints
SELECT (jsonb_populate_record(NULL::webhook_endpoints, to_jsonb(one) || %s::jsonb)).*
FROM webhook_endpoints one WHERE id = %s
"""


class Trap:
    """A service that trusts its own machine, on every loopback address: whoever knocks is counted."""

    def __init__(self, answer=b""):
        self.answer, self.knocks = answer, 0
        self.listening = [socket.create_server(("0.0.0.0", 0))]
        self.port = self.listening[0].getsockname()[1]
        with contextlib.suppress(OSError):
            self.listening.append(socket.create_server(("::1", self.port), family=socket.AF_INET6))
        for each in self.listening:
            threading.Thread(target=self._wait, args=[each], daemon=True).start()

    def _wait(self, listening):
        with contextlib.suppress(OSError):
            while True:
                client, _ = listening.accept()
                self.knocks += 1
                with client, contextlib.suppress(OSError):
                    client.recv(65_536)
                    client.sendall(self.answer)

    def close(self):
        for each in self.listening:
            each.shutdown(socket.SHUT_RDWR)  # whoever waits in accept() wakes up
            each.close()


def entered_by_their_owner(city, api, allowed):
    """The door: an endpoint where it may be, and how many of the others were refused."""
    [(merchant,)] = city.sql("SELECT id FROM accounts WHERE openid = 'openid-demo-merchant'")
    [(shop,)] = city.sql("SELECT id FROM organisations WHERE name = '东圣惠民家政服务部'")
    said = {"Authorization": f"Bearer {city.token_of(merchant)}"}
    client = httpx.Client(base_url=f"{api.base}/api/v1", headers=said, trust_env=False, timeout=20)
    path = f"/organisations/{shop}/webhook-endpoints"
    made = client.post(path, json={"url": allowed, "events": ["*"]})
    made.raise_for_status()
    return client, path, made.json()["data"]["id"]


def tried(city, endpoints):
    """What came of each, by endpoint, as soon as all have been tried."""
    query = (
        "SELECT d.endpoint_id::text, a.failure, a.status_code FROM webhook_attempts a "
        "JOIN webhook_deliveries d ON d.id = a.delivery_id WHERE d.endpoint_id = ANY (%s::uuid[])"
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        found = {id: (failure, status) for id, failure, status in city.sql(query, [*endpoints])}
        if set(endpoints) <= set(found):
            break
        time.sleep(0.2)
    return found


def test_no_address_leads_inside(city, tell):
    secret = Trap()
    inward = b"HTTP/1.1 302 X\r\nLocation: http://127.0.0.1:%d/\r\nContent-Length: 0\r\n\r\n" % secret.port
    outside = Trap(inward)
    allowed = f"http://127.0.0.1:{outside.port}/hook"
    hosts = [*PRIVATE, "localhost"]
    urls = [f"https://{host}:{secret.port}/hook" for host in hosts]
    settings = {"WEBHOOK_ALLOW": f"127.0.0.1:{outside.port}"}
    with city.process(**settings) as api, city.process("worker", **settings):
        client, path, sample = entered_by_their_owner(city, api, allowed)
        asked = [*urls, *ODD]
        statuses = [client.post(path, json={"url": url, "events": ["*"]}).status_code for url in asked]
        # A name may lead elsewhere tomorrow: as if each had been believed on the day it was entered.
        endpoints = {}
        for url in urls:
            [(id,)] = city.sql("SELECT gen_random_uuid()::text")
            city.sql(CLONE, json.dumps({"id": id, "url": url}), sample)
            endpoints[id] = url
        for id in (sample, *endpoints):
            client.post(f"/webhook-endpoints/{id}/test").raise_for_status()
        found = tried(city, [sample, *endpoints])
        client.close()
    refused = sum(400 <= status < 500 for status in statuses)
    tell(
        "D6",
        "addresses that lead inside or are odd: refused when entered",
        f"{refused} of {len(asked)}",
        refused == len(asked),
    )
    private = sum(found.get(id, ("", 0))[0] == "address_private" for id in endpoints)
    tell("D6", "… and when a worker is to send there", f"{private} of {len(urls)}", private == len(urls))
    followed = found.get(sample, ("", 0))
    tell(
        "D6",
        "a redirect inward, of a server that may be reached",
        f"not followed: {followed[1]}",
        followed == ("status", 302),
    )
    tell("D6", "connections to what must not be reached", f"{secret.knocks}", secret.knocks == 0)
    tell("D6", "… and, as a control, to what may be", f"{outside.knocks}", outside.knocks >= 1)
    secret.close()
    outside.close()
