"""What a guide asks of its reader: the blocks, by the words behind their fences.

sh                     pasted into the reader's terminal, one after the other
sh terminal=NAME       runs on in a terminal of its own
LANGUAGE file=NAME     saved under that name
js miniprogram         what a page does; here under Node, with WeChat's `wx`
… output               what the block before prints; … stands for anything, white space for nothing
"""

import re
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

GUIDES = Path(__file__).parents[2] / "docs" / "guides"
ENGLISH = sorted(each for each in GUIDES.glob("*.md") if not each.name.endswith(".zh.md"))


@dataclass(frozen=True)
class Block:
    language: str
    about: dict[str, str]
    text: str

    @property
    def is_output(self) -> bool:
        return "output" in self.about


def blocks(guide: Path) -> list[Block]:
    fences = [each for each in MarkdownIt().parse(guide.read_text("utf-8")) if each.type == "fence"]
    return [_block(each.info, each.content) for each in fences]


def _block(info: str, text: str) -> Block:
    language, *words = info.split()
    about = {name: value for name, _, value in (each.partition("=") for each in words)}
    return Block(language, about, text)


def chinese(guide: Path) -> Path:
    return guide.with_suffix(".zh.md")


def is_as_promised(promised: str, said: str) -> bool:
    """Output is compared without its white space."""
    pattern = ".*?".join(re.escape(bare(each)) for each in promised.split("…"))
    return re.fullmatch(pattern, bare(said), re.DOTALL) is not None


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)
