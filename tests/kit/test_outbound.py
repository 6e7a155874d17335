"""Servers that others name are on public networks, or we do not go there."""

import asyncio
from contextlib import suppress

import pytest

from app.kit.outbound import Gate, Outbound, Refused
from tests.webhooks.receiver import closing, receiving

PRIVATE = [
    "127.0.0.1",
    "127.1",
    "127.255.255.254",
    "0.0.0.0",
    "0",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "0x7f.1",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.100.100.200",
    "100.64.0.1",
    "192.0.0.192",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:a9fe:a9fe]",
    "[::127.0.0.1]",
    "[fe80::1]",
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[2001::7f00:1]",
    "[ff02::1]",
]
ODD = {
    "http://example.com/": "https_needed",
    "ftp://example.com/": "https_needed",
    "file:///etc/passwd": "url_malformed",
    "gopher://example.com/": "https_needed",
    "https://user:secret@example.com/": "url_with_password",
    "https://example.com@127.0.0.1/": "url_with_password",
    "https://example.com:22/": "port_refused",
    "https://example.com:99999/": "url_malformed",
    "https://example.com/#there": "url_malformed",
    "https://exa mple.com/": "url_malformed",
    "https://example.com\\@127.0.0.1/": "url_malformed",
    "https://例子.中国/": "url_malformed",
    "https:///nowhere": "url_malformed",
    "nonsense": "url_malformed",
    "": "url_malformed",
}


def knows(**names):
    """A name server that says the next of its answers each time."""
    answers = {name.replace("_", "."): iter(found) for name, found in names.items()}

    async def resolve(host, port):
        return next(answers[host])

    return resolve


@pytest.mark.parametrize("host", PRIVATE)
async def test_no_private_address_is_entered_however_it_is_written(host):
    with pytest.raises(Refused) as refusal:
        await Gate(resolve=knows()).check(f"https://{host}/hook")
    assert refusal.value.reason == "address_private"


@pytest.mark.parametrize(("url", "reason"), ODD.items())
async def test_no_odd_address_is_entered(url, reason):
    with pytest.raises(Refused) as refusal:
        await Gate(resolve=knows()).check(url)
    assert refusal.value.reason == reason


async def test_a_public_address_is_entered_and_a_name_that_nobody_knows_yet_too():
    async def nobody_knows(host, port):
        raise OSError

    await Gate(resolve=knows(example_com=[["93.184.215.14"]])).check("https://example.com/hook")
    await Gate(resolve=nobody_knows).check("https://not-yet.example.com/hook")


@pytest.mark.parametrize("found", [["10.0.0.5"], ["93.184.215.14", "127.0.0.1"], ["::1"]])
async def test_a_name_that_leads_inside_is_not_entered(found):
    with pytest.raises(Refused):
        await Gate(resolve=knows(evil_example=[found])).check("https://evil.example/hook")


async def test_a_name_that_leads_inside_only_after_the_check_is_not_connected_to():
    async with receiving() as inside:
        gate = Gate(resolve=knows(evil_example=[["93.184.215.14"], ["127.0.0.1"]]))
        url = f"https://evil.example:{inside.port}/hook"
        await gate.check(url)
        with pytest.raises(Refused) as refusal:
            await Outbound(gate).post(url, b"{}", {})
    assert refusal.value.reason == "address_private" and inside.letters == []


async def test_only_the_pair_that_was_allowed_is_reached():
    async with receiving() as inside, receiving() as other:
        outbound = Outbound(Gate([inside.address]))
        reply = await outbound.post(inside.url, b"{}", {"X-Own": "1"})
        assert (reply.status, reply.body) == (200, "ok")
        assert (
            inside.letters[0].headers["x-own"] == "1" and inside.letters[0].headers["host"] == inside.address
        )
        with pytest.raises(Refused):
            await outbound.post(other.url, b"{}", {})
    assert other.letters == []


async def test_no_redirect_is_followed():
    async with receiving() as inside, receiving() as secret:
        inside.status, inside.answer_with = 302, {"Location": secret.url}
        reply = await Outbound(Gate([inside.address, secret.address])).post(inside.url, b"{}", {})
    assert reply.status == 302 and secret.letters == []


async def test_who_never_answers_is_given_up_and_of_who_never_ends_little_is_read():
    async def silent(reader, writer):
        async with closing(writer):
            await reader.read()

    async def endless(reader, writer):
        async with closing(writer):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            with suppress(OSError):
                while not writer.is_closing():
                    writer.write(b"400\r\n" + b"\x00" * 1024 + b"\r\n")
                    await writer.drain()

    for handler in (silent, endless):
        server = await asyncio.start_server(handler, "127.0.0.1", 0)
        host = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        outbound = Outbound(Gate([host]), seconds=0.5)
        if handler is silent:
            with pytest.raises(TimeoutError):
                await outbound.post(f"http://{host}/", b"", {})
        else:
            assert (await outbound.post(f"http://{host}/", b"", {})).body == ""
        server.close()
        await server.wait_closed()
