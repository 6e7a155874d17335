"""A template and what goes into it. People make them: they run in a sandbox, and see plain values only."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import ChainableUndefined
from jinja2.exceptions import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.services.mediation.errors import TemplateRefused


def filled(template: bytes, values: Mapping[str, Any]) -> bytes:
    """TemplateRefused, where it is none or asks for what it should not."""
    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=ChainableUndefined)
    out = io.BytesIO()
    try:
        document = DocxTemplate(io.BytesIO(template))
        document.render(dict(values), environment)
        document.save(out)
    except (TemplateError, zipfile.BadZipFile, KeyError, ValueError, TypeError, ArithmeticError) as failure:
        raise TemplateRefused from failure
    return out.getvalue()


def archived(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()
