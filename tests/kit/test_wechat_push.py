"""WeChat's own examples, and what must hold whatever is pushed."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.kit.wechat.push import Channel, PushRefused, PushUnreadable, read
from app.settings import WeChatSettings

KEY, FORMER = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", "0123456789" * 4 + "abc"


def channel(*, appid: str = "wx5823bf96d3bd56c7", token: str = "AAAAA", key: str = KEY, former: str = ""):
    return Channel(
        WeChatSettings(appid=appid, push_token=token, push_aes_key=key, push_former_aes_key=former)
    )


VECTORS = {
    ("1714036504", "1514711492"): "f464b24fc39322e44b38aa78f5edd27bd1441696",
    ("1714037059", "486452656"): "899cf89e464efb63f54ddac96b0a0a235f53aa78",
}


@pytest.mark.parametrize(("parts", "signature"), VECTORS.items())
def test_the_signatures_of_wechats_own_examples_are_believed(parts, signature):
    channel().believe(signature, *parts)
    for wrong in (signature[:-1] + "x", signature.upper(), "", "签名"):
        with pytest.raises(PushRefused):
            channel().believe(wrong, *parts)


def test_without_a_token_nothing_is_believed():
    silent = channel(token="")
    with pytest.raises(PushRefused):
        silent.believe(silent.signature("1", "2"), "1", "2")


@given(st.binary(max_size=200))
def test_what_is_sealed_is_opened_as_it_was(plain):
    assert channel().open(channel().seal(plain)) == plain


@given(st.binary(max_size=80))
def test_the_padding_fills_blocks_of_32(plain):
    assert len(base64.b64decode(channel().seal(plain))) % 32 == 0


@given(st.binary(max_size=80), st.integers(min_value=0), st.integers(1, 255))
def test_a_changed_byte_is_never_believed(plain, position, change):
    sealed = channel().seal(plain)
    signature = channel().signature("1", "2", sealed)
    raw = bytearray(base64.b64decode(sealed))
    raw[position % len(raw)] ^= change
    with pytest.raises(PushRefused):
        channel().believe(signature, "1", "2", base64.b64encode(raw).decode())


@given(st.text(max_size=100) | st.binary(max_size=100).map(lambda raw: base64.b64encode(raw).decode()))
def test_what_was_not_sealed_for_us_is_refused(sealed):
    with pytest.raises(PushRefused):
        channel().open(sealed)


def test_what_was_sealed_for_another_app_is_refused():
    with pytest.raises(PushRefused):
        channel().open(channel(appid="wx0000000000000000").seal(b"{}"))


def test_the_former_key_is_still_believed_and_a_retired_one_no_longer():
    sealed = channel(key=FORMER).seal(b"{}")
    assert channel(former=FORMER).open(sealed) == b"{}"
    with pytest.raises(PushRefused):
        channel().open(sealed)


@pytest.mark.parametrize("key", ["x", "x" * 42, "x" * 44, "+" * 43])
def test_a_key_that_is_none_is_named_at_the_start(key):
    with pytest.raises(ValidationError, match="43 letters and digits"):
        WeChatSettings(push_aes_key=key)


def test_json_and_xml_say_the_same():
    assert read('{"MsgType": "text", "Content": "你好"}'.encode()) == {"MsgType": "text", "Content": "你好"}
    xml = (
        "<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[<!DOCTYPE 你好]]></Content><Empty/></xml>"
    )
    assert read(xml.encode()) == {"MsgType": "text", "Content": "<!DOCTYPE 你好", "Empty": ""}


def test_what_stands_there_more_than_once_is_a_list():
    xml = "<xml><E><List><T>a</T></List><List><T>b</T></List><List><T>c</T></List></E></xml>"
    assert read(xml.encode()) == {"E": {"List": [{"T": "a"}, {"T": "b"}, {"T": "c"}]}}


LAUGHS = '<!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xml><A>&b;</A></xml>'
BAD = {
    "laughs": LAUGHS.encode(),
    "laughs after a declaration": b"<?xml version='1.0'?>" + LAUGHS.encode(),
    "laughs after a comment": b"<!-- x -->" + LAUGHS.encode(),
    "laughs in another alphabet": LAUGHS.encode("utf-16"),
    "a file": b'<!DOCTYPE xml SYSTEM "file:///etc/passwd"><xml><A>1</A></xml>',
    "an entity nobody knows": b"<xml><A>&b;</A></xml>",
    "a late doctype": b'<xml><!DOCTYPE xml [<!ENTITY a "ha">]><A>&a;</A></xml>',
    "cut short": b"<xml><A>",
    "bare": b"<xml>text</xml>",
    "a deep nest": b"<xml>" + b"<a>" * 20_000 + b"</a>" * 20_000 + b"</xml>",
    "a page": b"<html></html>",
    "nothing": b"",
    "a list": b"[]",
    "a deep list": b"[" * 100_000,
    "not text": b"\xff\xfe",
}


@pytest.mark.parametrize("body", BAD.values(), ids=BAD)
def test_what_wechat_would_not_say_is_not_read(body):
    with pytest.raises(PushUnreadable):
        read(body)
