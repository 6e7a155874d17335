"""A Dockerfile as far as ours goes: stages, and what each of them does in turn."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from tests.database import ROOT


@dataclass
class Stage:
    base: str
    name: str
    steps: list[tuple[str, str]] = field(default_factory=list)

    def last(self, word: str) -> str:
        return [text for found, text in self.steps if found == word][-1]

    def words(self, word: str) -> list[str]:
        """Of an instruction in JSON."""
        found = self.last(word)
        words: list[str] = json.loads(found[found.index("[") :])
        return words

    def environment(self) -> dict[str, str]:
        pairs = " ".join(text for word, text in self.steps if word == "ENV").split()
        return dict(pair.split("=", 1) for pair in pairs)


def stages(path: Path = ROOT / "Dockerfile") -> list[Stage]:
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    text = re.sub(r"\\\n\s*", "", "\n".join(lines))
    found: list[Stage] = []
    for line in text.splitlines():
        word, _, rest = line.partition(" ")
        if word == "FROM":
            base, _, name = rest.partition(" AS ")
            found.append(Stage(base, name))
        else:
            found[-1].steps.append((word, rest.strip()))
    return found
