"""The Markdown of `docs/`, as pages. A document may have a Chinese twin, `NAME.zh.md`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.portal.pages.errors import PageNotFound
from app.portal.pages.language import Language
from app.portal.pages.markdown import html_of

DOCS = Path(__file__).parents[3] / "docs"
GUIDES = (
    "sign-in",
    "book-a-room",
    "push-offers",
    "verify-a-webhook",
    "try-the-sandbox",
    "take-a-payment",
    "run-in-production",
)
PAPERS = ("*", "operations/*")
ABOUT_THE_LAW = ("law*", "people")


@dataclass(frozen=True)
class Document:
    name: str
    title: str
    lead: str
    html: str


def guides(language: Language) -> list[Document]:
    return [guide(each, language) for each in GUIDES]


def guide(name: str, language: Language) -> Document:
    return _document(f"guides/{name}", language, depth=1)


def papers(language: Language) -> list[Document]:
    return [paper(name, language) for pattern in PAPERS for name in _names(pattern)]


def paper(name: str, language: Language) -> Document:
    return _document(name, language, depth=1 + name.count("/"))


def law(language: Language) -> list[Document]:
    """What tests show about the law, a document a field."""
    return [_document(name, language, depth=0) for pattern in ABOUT_THE_LAW for name in _names(pattern)]


def _names(pattern: str) -> Iterator[str]:
    found = (each.relative_to(DOCS).with_suffix("").as_posix() for each in sorted(DOCS.glob(f"{pattern}.md")))
    yield from (each for each in found if not each.endswith(".zh"))


@cache
def _document(name: str, language: Language, *, depth: int) -> Document:
    """`depth`: how far below the language's first page it is shown."""
    if not re.fullmatch(r"([a-z]{1,20}/)?[a-z-]{1,60}", name):
        raise PageNotFound
    file = DOCS / f"{name}.md"
    twin = file.with_suffix(".zh.md")
    chosen = twin if language is Language.ZH and twin.exists() else file
    if not chosen.exists():
        raise PageNotFound
    text = chosen.read_text("utf-8")
    title, _, rest = text.removeprefix("# ").partition("\n")
    folder, _, short = name.rpartition("/")
    shown = html_of(text, language, folder, "../" * depth)
    return Document(short if folder == "guides" else name, title, _lead(rest), shown)


def _lead(text: str) -> str:
    """The first paragraph, without its marks."""
    first = next((each for each in text.split("\n\n") if each.strip()), "")
    plain = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", first.replace("\n", " ").replace("`", ""))
    return plain.strip()
