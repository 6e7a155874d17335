"""Pictures small enough for a repository."""

import io

from PIL import Image


def small(picture: bytes) -> bytes:
    """In as many colours as a page has."""
    kept = Image.open(io.BytesIO(picture)).convert("RGB").quantize(64, dither=Image.Dither.NONE)
    out = io.BytesIO()
    kept.save(out, "PNG", optimize=True)
    return out.getvalue()
