"""What a file really is, whatever it calls itself, and the same file without its secrets.

A picture is decoded and encoded anew: what hides behind or beside its pixels (GPS position, camera, owner,
a script) is not carried over. Its orientation is applied first, since that too is metadata.
"""

import io
import warnings
import zipfile
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from app.registry.files.errors import FileRefused, PictureTooLarge

PICTURES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
MAX_PIXELS = 16_000_000
MAX_PIXELS_JPEG = 120_000_000  # a JPEG can be decoded at a fraction of its size
LONGEST_SIDE = 4096

ORIENTATION = 0x0112
TURN = Image.Transpose
UPRIGHT = {
    2: TURN.FLIP_LEFT_RIGHT,
    3: TURN.ROTATE_180,
    4: TURN.FLIP_TOP_BOTTOM,
    5: TURN.TRANSPOSE,
    6: TURN.ROTATE_270,
    7: TURN.TRANSVERSE,
    8: TURN.ROTATE_90,
}

OFFICE = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True)
class Content:
    media_type: str
    data: bytes


def inspect(data: bytes) -> Content:
    """FileRefused, or PictureTooLarge."""
    if data.startswith(b"%PDF-"):
        return Content("application/pdf", data)
    if data.startswith(b"PK\x03\x04"):
        return Content(_office(data), data)
    return _picture(data)


def _office(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        raise FileRefused from None
    found = [media_type for name, media_type in OFFICE.items() if name in names]
    if len(found) != 1 or any(name.lower().endswith("vbaproject.bin") for name in names):
        raise FileRefused
    return found[0]


def _picture(data: bytes) -> Content:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=list(PICTURES)) as picture:
                return _redrawn(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise PictureTooLarge from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError):
        raise FileRefused from None


def _redrawn(picture: Image.Image) -> Content:
    kind = "JPEG" if picture.format == "MPO" else str(picture.format)  # MPO: one JPEG behind another
    pixels = picture.width * picture.height
    if pixels > (MAX_PIXELS_JPEG if kind == "JPEG" else MAX_PIXELS):
        raise PictureTooLarge
    if kind == "JPEG":
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    upright = _upright(picture)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    if upright.mode not in ("RGB", "RGBA", "L"):
        upright = upright.convert("RGBA" if kind != "JPEG" and upright.has_transparency_data else "RGB")
    clean = Image.new(upright.mode, upright.size)
    clean.paste(upright)
    out = io.BytesIO()
    clean.save(out, kind, quality=90)
    return Content(PICTURES[kind], out.getvalue())


def _upright(picture: Image.Image) -> Image.Image:
    """`ImageOps.exif_transpose` would write the metadata anew, and stumble over what cameras put there."""
    turn = UPRIGHT.get(picture.getexif().get(ORIENTATION, 1))
    return picture if turn is None else picture.transpose(turn)


Image.MAX_IMAGE_PIXELS = MAX_PIXELS_JPEG
