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
GUIDES = ("sign-in", "book-a-room", "push-offers", "verify-a-webhook", "take-a-payment", "run-in-production")
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
    return _document("guides", name, language)


def papers(language: Language) -> list[Document]:
    return [paper(each, language) for each in _names("*")]


def paper(name: str, language: Language) -> Document:
    return _document("", name, language)


def law(language: Language) -> list[Document]:
    """What tests show about the law, a document a field."""
    names = [name for pattern in ABOUT_THE_LAW for name in _names(pattern)]
    return [_document("", name, language, root="") for name in names]


def _names(pattern: str) -> Iterator[str]:
    yield from (each.stem for each in sorted(DOCS.glob(f"{pattern}.md")) if not each.stem.endswith(".zh"))


@cache
def _document(folder: str, name: str, language: Language, root: str = "../") -> Document:
    if not re.fullmatch(r"[a-z-]{1,60}", name):
        raise PageNotFound
    file = DOCS / folder / f"{name}.md"
    twin = file.with_suffix(".zh.md")
    chosen = twin if language is Language.ZH and twin.exists() else file
    if not chosen.exists():
        raise PageNotFound
    text = chosen.read_text("utf-8")
    title, _, rest = text.removeprefix("# ").partition("\n")
    return Document(name, title, _lead(rest), html_of(text, language, folder, root))


def _lead(text: str) -> str:
    """The first paragraph, without its marks."""
    first = next((each for each in text.split("\n\n") if each.strip()), "")
    plain = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", first.replace("\n", " ").replace("`", ""))
    return plain.strip()
