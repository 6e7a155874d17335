"""Files as people send them, and as they should not."""

import io
import struct
import zipfile
import zlib
from typing import Any

from PIL import Image, PngImagePlugin

RED, BLUE = (200, 30, 30), (30, 30, 200)
GPS, MAKE, ORIENTATION = 0x8825, 0x010F, 0x0112
SCRIPT = b"<script>alert(1)</script>"


def picture(width: int = 48, height: int = 32, mode: str = "RGB") -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (width // 2, 0, width, height))
    return image.convert(mode)


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def exif(*, orientation: int | None = None) -> Image.Exif:
    """Of a phone that says where it was."""
    found = Image.Exif()
    found[MAKE] = "Phone of Wenjing"
    found.get_ifd(GPS).update({1: "N", 2: (35.0, 29.0, 28.0), 3: "E", 4: (112.0, 51.0, 4.0)})
    if orientation:
        found[ORIENTATION] = orientation
    return found


def jpeg(**options: Any) -> bytes:
    return saved(picture(), "JPEG", **options)


def png() -> bytes:
    return saved(picture(), "PNG")


def png_with_words() -> bytes:
    words = PngImagePlugin.PngInfo()
    words.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>35.4912N</x:xmpmeta>")
    words.add_text("Author", "Wenjing")
    return saved(picture(), "PNG", pnginfo=words, exif=exif())


def webp() -> bytes:
    return saved(picture(), "WEBP", exif=exif())


def two_in_one_jpeg() -> bytes:
    """MPO: what a phone makes of a portrait, or of two lenses."""
    return saved(picture(), "MPO", save_all=True, append_images=[picture()], exif=exif())


def png_claiming(width: int, height: int) -> bytes:
    """A header, and next to nothing behind it."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\x00" * 64)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "<xml/>")
    return out.getvalue()


def docx(*more: str) -> bytes:
    return zipped("[Content_Types].xml", "word/document.xml", *more)


def xlsx() -> bytes:
    return zipped("[Content_Types].xml", "xl/workbook.xml")


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PDF = b"%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><html><body>" + SCRIPT + b"</body></html>"
