"""Markdown as HTML: nothing in it is fetched from, or leads to, a foreign host."""

import posixpath
import re
from collections.abc import Sequence
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from app.portal.pages.language import Language, words_of

Tokens = Sequence[Token]


class Renderer(RendererHTML):
    def fence(self, tokens: Tokens, idx: int, options: OptionsDict, env: EnvType) -> str:
        """With a caption that says what is done with it."""
        language, *about = tokens[idx].info.split() or [""]
        kinds = dict(each.partition("=")[::2] for each in about)
        code = f'<pre><code class="{escape(language)}">{escape(tokens[idx].content)}</code></pre>'
        words = words_of(env["language"])
        if "output" in kinds:
            return f'<figure class="output"><figcaption>{words["prints"]}</figcaption>{code}</figure>'
        said = [words[f"block_{kind}"].format(name=escape(name)) for kind, name in kinds.items()]
        caption = " · ".join(said) or escape(language)
        button = f'<button type="button" data-copy>{words["copy"]}</button>'
        return f"<figure><figcaption>{caption}{button}</figcaption>{code}</figure>"

    def table_open(self, tokens: Tokens, idx: int, options: OptionsDict, env: EnvType) -> str:
        return '<div class="wide"><table>'

    def table_close(self, tokens: Tokens, idx: int, options: OptionsDict, env: EnvType) -> str:
        return "</table></div>"

    def heading_open(self, tokens: Tokens, idx: int, options: OptionsDict, env: EnvType) -> str:
        anchor = re.sub(r"\W+", "-", tokens[idx + 1].content.lower()).strip("-")
        return f'<{tokens[idx].tag} id="{escape(anchor)}">'

    def image(self, tokens: Tokens, idx: int, options: OptionsDict, env: EnvType) -> str:
        return escape(tokens[idx].content)

    def link_open(self, tokens: Tokens, idx: int, options: OptionsDict, env: EnvType) -> str:
        """What is not a page of ours is named, and not linked."""
        target = str(tokens[idx].attrs.get("href", ""))
        page = page_of(target, env["folder"])
        env["link"].append(None if page else target)
        root = "" if page.startswith("#") else env["root"]
        return f'<a href="{root}{escape(page)}">' if page else "<span>"

    def link_close(self, tokens: Tokens, idx: int, options: OptionsDict, env: EnvType) -> str:
        foreign = env["link"].pop()
        if foreign is None:
            return "</a>"
        name = re.sub(r"^https?://|^(\.\./)+", "", foreign)
        return f"</span> <code>{escape(name)}</code>"


def page_of(target: str, folder: str) -> str:
    """`../people.md`, said in docs/guides, as the address of its page; nothing for all else."""
    if re.fullmatch(r"#[\w-]+", target):
        return target
    path, _, anchor = target.partition("#")
    found = re.fullmatch(
        r"((?:[a-z]+/)?[a-z-]+?)(\.zh)?\.md", posixpath.normpath(posixpath.join(folder, path))
    )
    if not found or found[1].startswith("decisions/"):
        return ""
    return f"{'' if found[1].startswith('guides/') else 'papers/'}{found[1]}{anchor and '#'}{anchor}"


def html_of(text: str, language: Language, folder: str = "", root: str = "../") -> str:
    """`folder` of `docs/` that it lies in; `root`: how to get from its page to the language's first one."""
    parser = MarkdownIt("commonmark", {"html": False}, renderer_cls=Renderer).enable("table")
    env: dict[str, Any] = {"language": language, "folder": folder, "root": root, "link": []}
    return str(parser.render(text, env)).replace("&lt;br&gt;", "<br>")  # the one tag that tables need
