from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import func, select, update

from app.kit.clock import now
from app.registry.files.content import Content, inspect
from app.registry.files.jobs import erase_what_nothing_names
from app.registry.files.models import File, FileContent
from tests.client import client_of, data, said
from tests.files import samples
from tests.town import settle

PURPOSE = {"purpose": "catalog"}


async def upload(client, content: bytes, *, name: str = "photo.jpg", says: str = "image/jpeg"):
    return await client.post("/files", files={"file": (name, content, says)}, data=PURPOSE)


async def count(session, model):
    return await session.scalar(select(func.count()).select_from(model))


@pytest.fixture
async def photo(client, a):
    """A file that only its uploader can open, and she is signed in."""
    client.by(await a())
    return data(await upload(client, samples.jpeg(exif=samples.exif())))


async def test_a_photo_is_kept_without_what_it_should_not_tell(client, photo):
    answer = await client.get(f"/files/{photo['id']}")
    assert answer.status_code == 200
    assert (photo["media_type"], photo["size"]) == ("image/jpeg", len(answer.content))
    assert photo.keys() == {"id", "media_type", "size", "sha256"}
    assert answer.content.startswith(b"\xff\xd8") and b"Exif" not in answer.content


async def test_a_file_is_served_so_that_no_browser_runs_it(client, photo):
    answer = await client.get(f"/files/{photo['id']}")
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.headers["Content-Disposition"] == f'inline; filename="{photo["id"]}"'
    assert answer.headers["Cache-Control"].startswith("private")
    assert answer.headers["ETag"] == f'"{photo["sha256"]}"'


MISNAMED = {
    "page.html": ("text/html", samples.jpeg(), "image/jpeg"),
    "virus.exe": ("application/octet-stream", samples.png(), "image/png"),
    "a.txt": ("text/plain", samples.webp(), "image/webp"),
    "photo.jpg": ("image/jpeg", samples.PDF, "application/pdf"),
    "../../etc/passwd": ("", samples.docx(), samples.WORD),
    "表格\u202egpj.xlsx": ("image/svg+xml", samples.xlsx(), samples.EXCEL),
}


@pytest.mark.parametrize(("name", "told"), MISNAMED.items(), ids=MISNAMED)
async def test_what_a_file_calls_itself_does_not_matter(client, a, name, told):
    says, content, media_type = told
    client.by(await a())
    answer = await upload(client, content, name=name, says=says)
    assert (answer.status_code, data(answer)["media_type"]) == (201, media_type)
    opened = await client.get(f"/files/{data(answer)['id']}")
    assert opened.headers["Content-Type"] == media_type


REFUSED = {
    "photo.jpg": samples.HTML,
    "photo.svg": samples.SVG,
    "form.docx": samples.zipped("evil.html"),
    "cut.jpg": samples.jpeg()[:200],
    "empty.jpg": b"",
    "macro.docm": samples.docx("word/vbaProject.bin"),
}


@pytest.mark.parametrize(("name", "content"), REFUSED.items(), ids=REFUSED)
async def test_what_we_do_not_take_is_refused_in_both_languages(client, session, a, name, content):
    client.by(await a())
    answer = await upload(client, content, name=name)
    assert said(answer) == (422, "file_refused")
    assert answer.json()["errmsg"] == "不支持这种文件：请上传图片、PDF、Word 或 Excel 文件"
    client.headers["Accept-Language"] = "en"
    assert "sound one" in (await upload(client, content, name=name)).json()["errmsg"]
    assert await count(session, File) == 0


@pytest.mark.parametrize("size", [(100_000, 100_000), (6_000, 5_000)])
async def test_more_pixels_than_we_can_look_at_are_too_many(client, a, size):
    client.by(await a())
    answer = await upload(client, samples.png_claiming(*size), name="small.png")
    assert (said(answer), answer.json()["errcode"]) == ((413, "picture_too_large"), 413301)


@pytest.mark.parametrize("more", [1, 1_000_000])
async def test_more_than_ten_megabytes_are_too_many(app, client, session, a, more):
    client.by(await a())
    content = samples.PDF + bytes(app.state.settings.http.max_upload_bytes - len(samples.PDF) + more)
    assert said(await upload(client, content)) == (413, "too_large")
    assert await count(session, File) == 0


async def test_ten_megabytes_are_not_too_many(app, client, a):
    client.by(await a())
    content = samples.PDF.ljust(app.state.settings.http.max_upload_bytes, b" ")
    assert data(await upload(client, content))["size"] == len(content)


@pytest.mark.parametrize("purpose", ["", "Two words", "../x", "x" * 41, "1a"])
async def test_what_a_file_is_for_is_one_word(client, a, purpose):
    client.by(await a())
    answer = await client.post("/files", files={"file": samples.jpeg()}, data={"purpose": purpose})
    [field] = answer.json()["detail"]["fields"]
    assert (answer.status_code, field["location"]) == (422, "body.purpose")


async def test_a_form_without_a_file_is_malformed(client, a):
    client.by(await a())
    assert said(await client.post("/files", data=PURPOSE)) == (422, "invalid")
    assert said(await client.post("/files", json={"file": "x"} | PURPOSE)) == (422, "invalid")


async def test_nobody_cannot_upload(client, session):
    assert said(await upload(client, samples.jpeg())) == (401, "unauthenticated")
    assert await count(session, File) == 0


async def test_what_nothing_names_only_its_uploader_opens(client, town, photo, a):
    url = f"/files/{photo['id']}"
    assert (await client.get(url)).status_code == 200
    for other in (await a("admin", at=town.district), await a("staff", at=town.willow), None):
        assert said(await client.by(other).get(url)) == (404, "file_not_found")


async def test_a_file_that_never_was_looks_like_one_that_is_hidden(client, photo):
    hidden = await client.by(None).get(f"/files/{photo['id']}")
    absent = await client.get(f"/files/{uuid4()}")
    for each in (hidden.json(), absent.json()):
        each.pop("request_id")
        assert each["errcode"] == 404301
    assert said(await client.get("/files/1")) == (422, "invalid")


async def test_with_a_bad_token_one_is_not_the_public(client, photo):
    answer = await client.get(f"/files/{photo['id']}", headers={"Authorization": "Bearer made.up.token"})
    assert said(answer) == (401, "token_refused")


async def test_what_nothing_names_is_erased_after_a_day(client, session, photo, a):
    young = data(await upload(client.by(await a()), samples.png(), name="young.png"))
    long_ago = now() - timedelta(hours=24, minutes=1)
    await session.execute(update(File).where(File.id == photo["id"]).values(created_at=long_ago))
    await erase_what_nothing_names(session)
    await session.commit()
    assert [str(each) for each in await session.scalars(select(File.id))] == [young["id"]]
    assert [str(each) for each in await session.scalars(select(FileContent.id))] == [young["id"]]


async def test_what_something_names_is_kept_however_old(client, session, photo):
    old = {"created_at": now() - timedelta(days=400), "subject": "catalog_items", "subject_id": uuid4()}
    await session.execute(update(File).values(old))
    await erase_what_nothing_names(session)
    assert await count(session, FileContent) == 1


async def test_while_a_picture_is_looked_at_no_connection_is_held(live, monkeypatch):
    """Ten who send photographs at once would else leave no connection for the eleventh."""
    async with live.state.everything() as session:
        alice = await settle(session, None)
    pool, held = live.state.sessions.kw["bind"].pool, []

    def watched(content: bytes) -> Content:
        held.append(pool.checkedout())
        return inspect(content)

    monkeypatch.setattr("app.registry.files.router.inspect", watched)
    async with client_of(live) as client:
        for key in ({}, {"Idempotency-Key": "one-and-the-same"}):
            client.by(alice).headers.update(key)
            assert (await upload(client, samples.jpeg())).status_code == 201
    assert held == [0, 0]


async def test_for_nobody_no_picture_is_looked_at(client, monkeypatch):
    monkeypatch.setattr("app.registry.files.router.inspect", lambda _: pytest.fail("it was"))
    assert said(await upload(client.by(None), samples.jpeg())) == (401, "unauthenticated")
    client.headers["Authorization"] = "Bearer made.up.token"
    assert said(await upload(client, samples.jpeg())) == (401, "token_refused")


@pytest.mark.parametrize("body", [{"data": PURPOSE}, {"files": {"file": ("a.txt", b"", "text/plain")}}])
async def test_a_form_without_a_file_or_a_purpose_is_malformed(client, a, body):
    answer = await client.by(await a()).post("/files", **body)
    assert said(answer)[0] == 422
