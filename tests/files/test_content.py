import io
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.registry.files.content import LONGEST_SIDE, inspect
from app.registry.files.errors import FileRefused, PictureTooLarge
from tests.files import samples
from tests.files.samples import BLUE, GPS, MAKE, RED, picture, saved


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(inspect(data).data))


def close(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 40 for a, b in zip(one, other, strict=True))


KINDS = {
    "jpeg": (samples.jpeg(), "image/jpeg"),
    "png": (samples.png(), "image/png"),
    "webp": (samples.webp(), "image/webp"),
    "two pictures in one": (samples.two_in_one_jpeg(), "image/jpeg"),
    "pdf": (samples.PDF, "application/pdf"),
    "docx": (samples.docx(), samples.WORD),
    "xlsx": (samples.xlsx(), samples.EXCEL),
}


@pytest.mark.parametrize(("data", "media_type"), KINDS.values(), ids=KINDS)
def test_a_file_is_what_its_content_says(data, media_type):
    assert inspect(data).media_type == media_type


@pytest.mark.parametrize("data", [samples.PDF, samples.docx(), samples.xlsx()])
def test_a_document_is_kept_as_it_is(data):
    assert inspect(data).data == data


PHOTOS = {
    "jpeg": samples.jpeg(exif=samples.exif(), comment=b"Wenjing"),
    "png": samples.png_with_words(),
    "webp": samples.webp(),
    "two pictures in one": samples.two_in_one_jpeg(),
}


@pytest.mark.parametrize("photo", PHOTOS.values(), ids=PHOTOS)
def test_a_photo_does_not_tell_where_it_was_taken(photo):
    before = Image.open(io.BytesIO(photo)).getexif()
    assert before.get_ifd(GPS)[2] and before[MAKE]
    kept = opened(photo)
    assert not dict(kept.getexif()) and not kept.getexif().get_ifd(GPS)
    assert not {"exif", "comment", "xmp", "Author", "mp"} & kept.info.keys()
    for word in (b"Wenjing", b"35.4912", b"Exif\0", b"xmpmeta"):
        assert word not in inspect(photo).data


LEFT_AFTER = {1: RED, 2: BLUE, 3: BLUE, 4: RED}  # of a picture that lies
TOP_AFTER = {5: RED, 6: RED, 7: BLUE, 8: BLUE}  # of one that stands up


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_shown_upright_though_nothing_says_so_any_more(orientation):
    kept = opened(samples.jpeg(exif=samples.exif(orientation=orientation)))
    assert kept.size == ((48, 32) if orientation in LEFT_AFTER else (32, 48))
    expected = (LEFT_AFTER | TOP_AFTER)[orientation]
    assert close(kept.convert("RGB").getpixel((4, 4)), expected)  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_jpeg_of_any_colours_can_be_shown(mode):
    kept = opened(saved(picture(mode=mode), "JPEG"))
    assert (kept.format, kept.mode, kept.size) == ("JPEG", "L" if mode == "L" else "RGB", (48, 32))


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_what_is_transparent_stays_so(kind, mode):
    image = picture(mode=mode)
    image.putalpha(0)
    kept = opened(saved(image, kind, lossless=True))
    assert kept.mode == "RGBA" and kept.getpixel((0, 0))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize("mode", ["1", "P", "I;16"])
def test_a_png_of_any_depth_is_taken(mode):
    image = Image.new(mode, (8, 8))
    assert opened(saved(image, "PNG")).size == (8, 8)


def test_a_great_picture_is_made_as_small_as_any_screen():
    kept = opened(saved(Image.new("L", (6000, 3000)), "JPEG"))
    assert kept.size == (LONGEST_SIDE, LONGEST_SIDE // 2)


@pytest.mark.parametrize(
    "size", [(100_000, 100_000), (2**31 - 1, 1), (12_000, 12_000), (5_001, 5_000), (65_535, 65_535)]
)
def test_more_pixels_than_we_can_look_at_are_not_even_unpacked(size):
    with pytest.raises(PictureTooLarge):
        inspect(samples.png_claiming(*size))


def test_a_jpeg_that_claims_too_many_pixels_is_refused_too():
    data = bytearray(samples.jpeg())
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = b"\xff\xdc\xff\xdc"  # 65 500 a side
    with pytest.raises(PictureTooLarge):
        inspect(bytes(data))


REFUSED = {
    "nothing": b"",
    "text": "你好".encode(),
    "html": samples.HTML,
    "svg": samples.SVG,
    "html after a blank": b"\n  " + samples.HTML,
    "xml": b'<?xml version="1.0"?>' + samples.SVG,
    "gif": saved(picture(mode="P"), "GIF"),
    "bmp": saved(picture(), "BMP"),
    "tiff": saved(picture(), "TIFF"),
    "ico": saved(picture(), "ICO"),
    "zip": samples.zipped("a.txt"),
    "empty zip": samples.zipped(),
    "zip with a script": samples.zipped("word/index.html", "document.xml"),
    "both word and excel": samples.docx("xl/workbook.xml"),
    "word with macros": samples.docx("word/vbaProject.bin"),
    "word with macros elsewhere": samples.docx("word/VBAPROJECT.BIN"),
    "half a word file": samples.docx()[:-30],
    "half a jpeg": saved(picture(400, 400), "JPEG")[:900],
    "half a png": samples.png()[:-30],
    "half a webp": samples.webp()[:60],
    "a header alone": b"\xff\xd8\xff\xe0",
    "a program": b"MZ\x90\x00" + b"\x00" * 200,
    "a pdf later on": b"\n\n" + samples.PDF,
    "a script before a jpeg": samples.SCRIPT + samples.jpeg(),
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED)
def test_whatever_else_it_is_we_do_not_take_it(data):
    with pytest.raises(FileRefused):
        inspect(data)


@pytest.mark.parametrize("behind", [samples.SCRIPT, samples.zipped("evil.html"), samples.PDF])
@pytest.mark.parametrize("image", [samples.jpeg(), samples.png(), samples.webp()])
def test_what_hides_behind_a_picture_is_left_behind(image, behind):
    kept = inspect(image + behind).data
    assert not zipfile.is_zipfile(io.BytesIO(kept))
    assert behind not in kept and samples.SCRIPT not in kept and b"%PDF" not in kept


def test_what_hides_inside_a_picture_is_left_behind():
    kept = inspect(samples.jpeg(comment=samples.SCRIPT, exif=samples.exif())).data
    assert samples.SCRIPT not in kept


SOUND = [data for data, _ in KINDS.values()] + list(PHOTOS.values())


def spoilt(data: bytes, changes: list[tuple[int, int]], cut: int) -> bytes:
    changed = bytearray(data)
    for at, value in changes:
        changed[at % len(changed)] = value
    return bytes(changed[: len(changed) - cut % len(changed)])


@pytest.mark.filterwarnings("ignore")  # Pillow says aloud what it finds odd
@given(
    st.sampled_from(SOUND),
    st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=8),
    st.just(0) | st.integers(0, 2000),
)
@settings(max_examples=150, deadline=None)
def test_a_spoilt_file_is_taken_or_refused_but_never_upsets_us(data, changes, cut):
    try:
        kept = inspect(spoilt(data, changes, cut))
    except (FileRefused, PictureTooLarge):
        return
    assert inspect(kept.data).media_type == kept.media_type


@given(st.binary(max_size=200))
@example(b"PK\x03\x04")
@settings(max_examples=100, deadline=None)
def test_noise_is_refused(data):
    if not data.startswith(b"%PDF-"):
        with pytest.raises(FileRefused):
            inspect(data)
