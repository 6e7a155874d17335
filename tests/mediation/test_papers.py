"""The file prints itself."""

import io
from typing import Any

import pytest
from docx import Document

from app.services.mediation.dossier.blank import TEXTS, blank
from app.services.mediation.dossier.filling import filled
from app.services.mediation.errors import TemplateRefused
from tests.client import data, said
from tests.mediation.papers import archive_of, text_of, words_of
from tests.mediation.room import ALICE, BOB, FIX, PAY, Room

IN_ORDER = [
    "00-卷内目录.docx",
    "00-封面.docx",
    "01-人民调解受理登记表.docx",
    "01-人民调解申请书.docx",
    "02-权利义务告知书.docx",
    "03-当事人身份证明.docx",
    "07-调解记录-第1次.docx",
    "08-调解协议书.docx",
    "09-履行情况.docx",
    "13-封底.docx",
]


def a_docx(*paragraphs: str) -> bytes:
    document, out = Document(), io.BytesIO()
    for each in paragraphs:
        document.add_paragraph(each)
    document.save(out)
    return out.getvalue()


async def test_the_whole_file_in_the_official_order(room: Room):
    await room.in_force()
    archive = await archive_of(room)
    assert sorted(archive.namelist()) == IN_ORDER
    number = data(await room.get(room.head))["number"]
    for each in IN_ORDER[:-1]:
        assert number in text_of(archive.read(each)) or each.startswith("01-人民调解申请书"), each
    application = text_of(archive.read("01-人民调解申请书.docx"))
    for word in (ALICE["name"], BOB["name"], ALICE["address"], "楼上卫生间漏水", "1. 修复漏水点", "女"):
        assert str(word) in application
    record = text_of(archive.read("07-调解记录-第1次.docx"))
    assert "双方各自陈述，同意先查漏水点" in record and "东圣调解工作室" in record


async def test_the_agreement_holds_names_terms_sums_and_dates(room: Room):
    await room.in_force()
    words = await words_of(room, "08-调解协议书.docx")
    for word in (
        *(ALICE["name"], BOB["name"], PAY["text"], FIX["text"]),
        *("2,000.00元", "2027年1月20日前支付 1,200.00元", "2027年2月20日前支付 800.00元"),
        *("按指印", "东圣社区人民调解委员会（盖章）", "一式 3 份"),
    ):
        assert str(word) in words, word
    assert words.count("（盖章）") == 1
    assert "{{" not in words and "{%" not in words


async def test_what_was_attached_lies_in_the_file(room: Room, app):
    from tests.files.samples import png

    await room.accepted()
    client = room.client.by(room.alice)
    upload: Any = {"files": {"file": ("a.png", png(), "image/png")}, "data": {"purpose": "mediation"}}
    file = data(await client.post("/files", **upload))
    data(await room.post(room.alice, "evidence", title="吊顶照片", file_ids=[file["id"]]))
    names = (await archive_of(room)).namelist()
    assert [each for each in names if each.startswith("附件/evidence-") and each.endswith(".png")]
    assert (await room.client.by(room.mediator).get(f"/files/{file['id']}")).status_code == 200
    for other in (room.bob, room.other, room.staff):
        assert (await room.client.by(other).get(f"/files/{file['id']}")).status_code == 404


async def test_the_sides_have_their_copy_and_not_the_file(room: Room):
    await room.in_force()
    for side in (room.alice, room.bob):
        assert said(await room.get(room.alice, "file.zip")) == (403, "forbidden"), side
    copy = await room.get(room.alice, "agreement.docx")
    assert str(PAY["text"]) in text_of(copy.content)


@pytest.mark.parametrize("name", TEXTS)
def test_every_template_of_ours_can_be_filled_in(name):
    assert filled(blank(name), {}).startswith(b"PK")


async def test_a_community_replaces_a_template(room: Room):
    await room.in_force()
    url = f"/places/{room.code}/mediation/templates"
    assert (await room.client.by(room.head).get(f"{url}/agreement.docx")).content.startswith(b"PK")
    assert said(await room.client.get(f"{url}/nonsense.docx")) == (404, "document_not_found")
    own = await upload(room, a_docx("东圣社区自己的格式　{{ number }}　{{ side_names }}"))
    made = data(await room.client.post(url, json={"name": "agreement", "file_id": own}))
    assert made["place_code"] == room.code
    words = await words_of(room, "08-调解协议书.docx")
    assert words.startswith("东圣社区自己的格式") and "韩冬梅、马建军" in words


async def upload(room: Room, document: bytes) -> str:
    form: Any = {"files": {"file": ("a.docx", document)}, "data": {"purpose": "template"}}
    return str(data(await room.client.by(room.head).post("/files", **form))["id"])


HOSTILE = {
    "looks into Python": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "reads a file": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "is broken": "{% for x in %}",
    "never ends": "{% for x in range(10**9) %}{% endfor %}",
}


@pytest.mark.parametrize("template", HOSTILE.values(), ids=HOSTILE)
async def test_a_hostile_template_is_refused(room: Room, template):
    own = await upload(room, a_docx(template))
    url = f"/places/{room.code}/mediation/templates"
    answer = await room.client.post(url, json={"name": "agreement", "file_id": own})
    assert said(answer) == (422, "template_refused")


def test_a_sheet_is_no_template():
    with pytest.raises(TemplateRefused):
        filled(b"PK\x03\x04 nonsense", {})


async def test_what_people_write_is_not_taken_for_a_template(room: Room):
    name = "{{7*7}}<w:p/>&"
    await room.apply(room.alice, ALICE | {"name": name}, BOB)
    await room.in_force()
    assert name in await words_of(room, "08-调解协议书.docx")
